package app.livery.operations.health;

import java.io.Serializable;
import java.time.Instant;

/**
 * How busy this node was at a moment.
 *
 * @param cpu share of all processors that this server used, 0 to 1
 * @param machineCpu share that the whole machine used, 0 to 1
 * @param heapUsed bytes
 * @param heapMost bytes
 * @param tenantConnections in use, of {@code tenantConnectionsMost}
 * @param platformConnections in use, of {@code platformConnectionsMost}
 * @param folding tenants whose streams wait or are being folded here
 * @param posting tenants whose letters wait or are being posted here
 * @param threads of the whole server
 */
public record PressureSample(
    Instant at,
    double cpu,
    double machineCpu,
    long heapUsed,
    long heapMost,
    int tenantConnections,
    int tenantConnectionsMost,
    int platformConnections,
    int platformConnectionsMost,
    int folding,
    int posting,
    int threads)
    implements Serializable {}
