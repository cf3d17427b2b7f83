package app.livery.operations.maintenance;

import app.livery.kernel.Fact;

/** A fact after which other brands are closed than before. */
public sealed interface MaintenanceNews extends Fact permits MaintenanceBegun, MaintenanceEnded {}
