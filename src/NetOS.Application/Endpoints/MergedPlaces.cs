using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Domain.Circuits;
using NetOS.Domain.Endpoints;

namespace NetOS.Application.Endpoints;

/// <summary>The records a merge is about, as the caller may change them.</summary>
internal sealed record MergedPlaces(Endpoint Survivor, IReadOnlyList<Endpoint> Merged, IReadOnlyList<Circuit> Circuits)
{
    /// <exception cref="ConflictException">Some circuits are not the caller's to change.</exception>
    public static async Task<IReadOnlyList<Circuit>> CircuitsAsync(IRecordStore<Circuit> circuits, IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        var found = await circuits.FindAsync(ids, ct);
        var foreign = ids.Count - found.Count;
        return foreign == 0
            ? found
            : throw new ConflictException("endpoint.merge_outside_scope", $"{foreign} {(foreign == 1 ? "circuit" : "circuits")} here {(foreign == 1 ? "is" : "are")} outside what you work with: somebody who sees them all has to do this.");
    }
}

/// <summary>What a merge did, or would do.</summary>
/// <param name="Id">The merge; null after a dry run.</param>
/// <param name="Survivor">The endpoint that stays.</param>
/// <param name="Merged">Those that go.</param>
/// <param name="Circuits">The ends of circuits that were pointed to the survivor.</param>
/// <param name="Filled">Its empty fields that were filled.</param>
/// <param name="ExternalIds">The external ids it took over.</param>
public sealed record MergeOutcome(Guid? Id, NamedPlace Survivor, IReadOnlyList<NamedPlace> Merged, IReadOnlyList<RepointedCircuit> Circuits, IReadOnlyList<FilledField> Filled, IReadOnlyList<Domain.Common.ExternalId> ExternalIds)
{
    internal static MergeOutcome Of(EndpointMerge merge, MergedPlaces places, bool written)
    {
        var names = places.Merged.ToDictionary(m => m.Id, m => m.Details.Name);
        var circuits = places.Circuits.ToDictionary(c => c.Id);
        return new MergeOutcome(
            written ? merge.Id : null,
            new NamedPlace(places.Survivor.Id, places.Survivor.Details.Name),
            [.. merge.MergedIds.Select(id => new NamedPlace(id, names[id]))],
            [.. merge.Ends.Select(e => new RepointedCircuit(e.CircuitId, circuits[e.CircuitId].Details.CircuitId, e.AtZ ? "z" : "a", e.FromId, names[e.FromId], circuits[e.CircuitId].DeletedAt is not null))],
            merge.Filled,
            merge.GainedIds);
    }
}

public sealed record NamedPlace(Guid Id, string Name);

/// <param name="Id">The circuit.</param>
/// <param name="CircuitId">What its carrier calls it.</param>
/// <param name="End"><c>a</c> or <c>z</c>.</param>
/// <param name="FromId">The endpoint it pointed to.</param>
/// <param name="FromName">Its name.</param>
/// <param name="Deleted">The circuit is deleted; it would come back to the survivor.</param>
public sealed record RepointedCircuit(Guid Id, string CircuitId, string End, Guid FromId, string FromName, bool Deleted);
