using NetOS.Domain.Common;

namespace NetOS.Domain.Lifecycle;

public enum LifecycleEventKind
{
    Quote, Order, Foc, Install, Activation, BandwidthChange, RateChange, Move, Outage, Repair, Renewal, DisconnectRequest, Disconnect, Note,
}

public enum LifecycleEventSource { User, Import, System, Api }

/// <summary>The old and new value of one field, by its API name.</summary>
public sealed record FieldChange(string Field, object? Old, object? New);

/// <summary>What may be edited of a life-cycle event.</summary>
public sealed record LifecycleEventDetails : RecordDetails
{
    public LifecycleEventKind Kind { get; init; }
    public DateOnly OccurredOn { get; init; }
    public string Title { get; init; } = "";
    public string? Description { get; init; }
}

/// <summary>Something that happened in the life of a circuit. It goes and returns with its circuit.</summary>
public sealed class LifecycleEvent : Entity<LifecycleEventDetails>
{
    private LifecycleEvent() { }

    public Guid CircuitId { get; private set; }
    public LifecycleEventSource Source { get; private set; }

    /// <summary>What a change of the circuit did to its fields; empty for events written by hand.</summary>
    public IReadOnlyList<FieldChange> Changes { get; private set; } = [];

    public static LifecycleEvent Create(Guid circuitId, LifecycleEventDetails details, LifecycleEventSource source, params IReadOnlyList<FieldChange> changes) =>
        new() { CircuitId = circuitId, Details = details, Source = source, Changes = changes };

    public void Revise(LifecycleEventDetails details) => Details = details;
}
