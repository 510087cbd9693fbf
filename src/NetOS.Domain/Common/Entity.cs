namespace NetOS.Domain.Common;

/// <summary>A stored record with a history: who made it, who changed it last, and which version of it this is.</summary>
public abstract class Entity
{
    public Guid Id { get; protected init; } = Guid.CreateVersion7();
    public DateTimeOffset CreatedAt { get; private set; }
    public string CreatedBy { get; private set; } = "";
    public DateTimeOffset UpdatedAt { get; private set; }
    public string UpdatedBy { get; private set; } = "";

    /// <summary>Grows by one with every change; what <c>If-Match</c> and exports compare.</summary>
    public int Version { get; private set; }

    /// <summary>Set while the record is deleted: hidden everywhere, restorable.</summary>
    public DateTimeOffset? DeletedAt { get; private set; }

    /// <summary>Marks the record as made. Called by the persistence layer when it is first saved.</summary>
    public void StampCreated(DateTimeOffset at, string by)
    {
        CreatedAt = UpdatedAt = at;
        CreatedBy = UpdatedBy = by;
        Version = 1;
    }

    /// <summary>Marks the record as changed. Called by the persistence layer when a change is saved.</summary>
    public void StampUpdated(DateTimeOffset at, string by)
    {
        UpdatedAt = at;
        UpdatedBy = by;
        Version++;
    }

    public void Delete(DateTimeOffset at) => DeletedAt ??= at;

    public void Restore() => DeletedAt = null;
}

/// <summary>An entity whose editable fields are one immutable record, replaced as a whole when it is revised.</summary>
public abstract class Entity<TDetails> : Entity where TDetails : RecordDetails
{
    public TDetails Details { get; protected set; } = null!;
}

/// <summary>The editable fields of a record.</summary>
public abstract record RecordDetails
{
    /// <summary>How other systems name this record; each (source, id) is unique among the live records of a kind.</summary>
    public IReadOnlyList<ExternalId> ExternalIds { get; init; } = [];
}

/// <summary>The name another system gives a record.</summary>
/// <param name="Source">The system, e.g. <c>topology-zoo</c>; 1–100 characters, no colon.</param>
/// <param name="Id">Its identifier there; 1–200 characters.</param>
public sealed record ExternalId(string Source, string Id);
