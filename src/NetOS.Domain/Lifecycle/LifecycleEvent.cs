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

/// <summary>The record an event happened to; one of the three.</summary>
public readonly record struct LifecycleSubject(Guid? CircuitId, Guid? AssetId, Guid? RfLinkId)
{
    public static LifecycleSubject Circuit(Guid id) => new(id, null, null);

    public static LifecycleSubject Asset(Guid id) => new(null, id, null);

    public static LifecycleSubject RfLink(Guid id) => new(null, null, id);
}

/// <summary>Something that happened in the life of a circuit, a site or an RF link. It goes and returns with it.</summary>
public sealed class LifecycleEvent : Entity<LifecycleEventDetails>
{
    private LifecycleEvent() { }

    public Guid? CircuitId { get; private set; }
    public Guid? AssetId { get; private set; }
    public Guid? RfLinkId { get; private set; }
    public LifecycleEventSource Source { get; private set; }

    /// <summary>What a change of the record did to its fields; empty for events written by hand.</summary>
    public IReadOnlyList<FieldChange> Changes { get; private set; } = [];

    public static LifecycleEvent Create(LifecycleSubject subject, LifecycleEventDetails details, LifecycleEventSource source, params IReadOnlyList<FieldChange> changes) =>
        new() { CircuitId = subject.CircuitId, AssetId = subject.AssetId, RfLinkId = subject.RfLinkId, Details = details, Source = source, Changes = changes };

    /// <summary>What NetOS writes by itself when a record changes.</summary>
    public static LifecycleEvent OfChange(LifecycleSubject subject, DateOnly on, LifecycleEventKind kind, string title, params IReadOnlyList<FieldChange> changes) =>
        Create(subject, new LifecycleEventDetails { Kind = kind, OccurredOn = on, Title = title }, LifecycleEventSource.System, changes);

    public void Revise(LifecycleEventDetails details) => Details = details;
}
