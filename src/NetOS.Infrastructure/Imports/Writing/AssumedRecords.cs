namespace NetOS.Infrastructure.Imports.Writing;

/// <summary>Ids of records that were made in memory or have been seen alive in this scope: what refers to them is right.</summary>
internal sealed class AssumedRecords
{
    private readonly HashSet<Guid> _ids = [];

    public void Assume(Guid id) => _ids.Add(id);

    public bool Contains(Guid id) => _ids.Contains(id);
}
