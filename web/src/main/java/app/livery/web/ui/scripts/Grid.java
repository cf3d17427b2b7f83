package app.livery.web.ui.scripts;

import jakarta.faces.application.ResourceDependency;
import org.primefaces.component.datatable.DataTable;

/** A table; its script comes with it and not with every page, and none for swiping. */
@ResourceDependency(library = "primefaces", name = "components.css")
@ResourceDependency(library = "primefaces", name = "jquery/jquery.js")
@ResourceDependency(library = "primefaces", name = "jquery/jquery-plugins.js")
@ResourceDependency(library = "primefaces", name = "core.js")
@ResourceDependency(library = "primefaces", name = "components.js")
@ResourceDependency(library = "primefaces", name = "table.js")
public class Grid extends DataTable {}
