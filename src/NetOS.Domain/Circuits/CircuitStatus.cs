using System.Collections.Frozen;

namespace NetOS.Domain.Circuits;

/// <summary>Where a circuit is in its life.</summary>
public enum CircuitStatus { Quoted, Ordered, Provisioning, Active, DisconnectPending, Disconnected, Cancelled }

/// <summary>Which status may follow which.</summary>
public static class CircuitStatusMachine
{
    private static readonly FrozenDictionary<CircuitStatus, CircuitStatus[]> Next = new Dictionary<CircuitStatus, CircuitStatus[]>
    {
        [CircuitStatus.Quoted] = [CircuitStatus.Ordered, CircuitStatus.Cancelled],
        [CircuitStatus.Ordered] = [CircuitStatus.Provisioning, CircuitStatus.Cancelled],
        [CircuitStatus.Provisioning] = [CircuitStatus.Active, CircuitStatus.Cancelled],
        [CircuitStatus.Active] = [CircuitStatus.DisconnectPending],
        [CircuitStatus.DisconnectPending] = [CircuitStatus.Disconnected, CircuitStatus.Active], // back to active: a retention
        [CircuitStatus.Disconnected] = [],
        [CircuitStatus.Cancelled] = [],
    }.ToFrozenDictionary();

    public static IReadOnlyList<CircuitStatus> After(CircuitStatus status) => Next[status];
}
