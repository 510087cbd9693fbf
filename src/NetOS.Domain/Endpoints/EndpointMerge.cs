using NetOS.Domain.Circuits;
using NetOS.Domain.Common;

namespace NetOS.Domain.Endpoints;

/// <summary>An end of a circuit that a merge pointed to the survivor.</summary>
/// <param name="CircuitId">The circuit.</param>
/// <param name="AtZ">Its Z end; otherwise its A end.</param>
/// <param name="FromId">The merged endpoint it pointed to before.</param>
public sealed record RepointedEnd(Guid CircuitId, bool AtZ, Guid FromId);

/// <summary>
/// Several endpoints that turned out to be one place. The survivor takes over their circuits and the names other systems give them; the merged are deleted.
/// It remembers what it did, so that it can be taken back.
/// </summary>
public sealed class EndpointMerge : Entity
{
    /// <summary>More places than this are not one.</summary>
    public const int MostMerged = 20;

    private EndpointMerge() { }

    public Guid SurvivorId { get; private set; }

    /// <summary>What the survivor was called then.</summary>
    public string SurvivorName { get; private set; } = "";

    public IReadOnlyList<Guid> MergedIds { get; private set; } = [];
    public IReadOnlyList<RepointedEnd> Ends { get; private set; } = [];

    /// <summary>Empty fields of the survivor that the merged filled.</summary>
    public IReadOnlyList<FilledField> Filled { get; private set; } = [];

    /// <summary>External ids the survivor took over.</summary>
    public IReadOnlyList<ExternalId> GainedIds { get; private set; } = [];

    public DateTimeOffset? RevertedAt { get; private set; }

    /// <summary>What merging would do; nothing is changed yet.</summary>
    /// <param name="survivor">The endpoint that stays.</param>
    /// <param name="merged">Those that go, in the order they fill empty fields.</param>
    /// <param name="circuits">Every circuit that lands at one of the merged.</param>
    /// <param name="fillEmpty">Whether empty fields of the survivor are filled from the merged.</param>
    /// <param name="allowSameEnds">Whether a circuit may begin and end at the survivor afterwards.</param>
    /// <exception cref="RuleBrokenException">There is nothing to merge, or a circuit would begin and end at one place.</exception>
    public static EndpointMerge Of(Endpoint survivor, IReadOnlyList<Endpoint> merged, IReadOnlyCollection<Circuit> circuits, bool fillEmpty, bool allowSameEnds)
    {
        if (merged.Count is 0 or > MostMerged)
            throw RuleBrokenException.Value("endpoint.merge_count", "merged_ids", $"Name 1 to {MostMerged} endpoints that are the same place as the survivor.");
        if (merged.Any(m => m.Id == survivor.Id))
            throw RuleBrokenException.Value("endpoint.merge_self", "merged_ids", "The survivor cannot be merged into itself.");
        HashSet<Guid> gone = [.. merged.Select(m => m.Id)];
        var looped = circuits.Where(c => c.DeletedAt is null && BecomesLoop(c.Details, survivor.Id, gone)).Select(c => c.Details.CircuitId).Order(StringComparer.Ordinal).ToList();
        if (looped.Count > 0 && !allowSameEnds)
        {
            var are = looped.Count == 1 ? "is the same place as its other end" : "are the same place as their other ends";
            throw new RuleBrokenException("endpoint.merge_same_ends", $"One end of {string.Join(", ", looped)} {are} after this merge: correct the circuit first, or allow it (allow_same_ends).");
        }

        return new EndpointMerge
        {
            SurvivorId = survivor.Id,
            SurvivorName = survivor.Details.Name,
            MergedIds = [.. merged.Select(m => m.Id)],
            Ends = [.. circuits.SelectMany(c => EndsAt(c, gone))],
            Filled = fillEmpty ? EndpointFields.FilledFrom(survivor.Details, merged) : [],
            GainedIds = [.. merged.SelectMany(m => m.Details.ExternalIds).Distinct().Except(survivor.Details.ExternalIds)],
        };
    }

    /// <summary>Points the circuits to the survivor and deletes the merged. Nothing moved in the world, so no life-cycle event is written.</summary>
    public void LetGo(IReadOnlyCollection<Endpoint> merged, IReadOnlyCollection<Circuit> circuits, DateTimeOffset at)
    {
        Point(Ends, circuits, _ => SurvivorId);
        foreach (var endpoint in merged)
            endpoint.Delete(at);
    }

    /// <summary>The survivor takes over external ids and fills its empty fields, once the merged are gone.</summary>
    public void TakeOver(Endpoint survivor, IReadOnlyCollection<Endpoint> merged)
    {
        var details = survivor.Details with { ExternalIds = [.. survivor.Details.ExternalIds, .. GainedIds] };
        survivor.Revise(Filled.Aggregate(details, (next, field) => EndpointFields.Copy(field.Field, next, DetailsOf(merged, field.FromId))));
    }

    /// <summary>What is no longer as the merge left it, in words.</summary>
    public IReadOnlyList<string> ChangedSince(Endpoint survivor, IReadOnlyCollection<Endpoint> merged, IReadOnlyCollection<Circuit> circuits)
    {
        List<string> changed = [];
        if (survivor.DeletedAt is not null)
            changed.Add($"{survivor.Details.Name} was deleted");
        changed.AddRange(merged.Where(m => m.DeletedAt is null).Select(m => $"{m.Details.Name} was restored"));
        changed.AddRange(Ends.Except(StillHere(circuits)).Select(e => $"the {(e.AtZ ? "Z" : "A")} end of {circuits.Single(c => c.Id == e.CircuitId).Details.CircuitId} was moved"));
        changed.AddRange(Filled.Except(StillFilled(survivor, merged)).Select(f => $"the {f.Field.Replace('_', ' ')} of {survivor.Details.Name} was changed"));
        return changed;
    }

    /// <summary>The survivor gives back external ids and what it was filled with, as far as that is still so.</summary>
    /// <exception cref="RuleBrokenException">It was taken back already, or something changed since and that is not to be left.</exception>
    public void GiveBack(Endpoint survivor, IReadOnlyCollection<Endpoint> merged, IReadOnlyCollection<Circuit> circuits, bool leaveChanged, DateTimeOffset at)
    {
        if (RevertedAt is not null)
            throw new RuleBrokenException("endpoint.merge_reverted", "This merge was taken back already.");
        if (ChangedSince(survivor, merged, circuits) is { Count: > 0 } changed && !leaveChanged)
            throw new RuleBrokenException("endpoint.merge_changed", $"Since the merge {string.Join(", ", changed)}. Put that right first, or leave it as it is and take back the rest (leave_changed).");
        var details = survivor.Details with { ExternalIds = [.. survivor.Details.ExternalIds.Except(GainedIds)] };
        survivor.Revise(StillFilled(survivor, merged).Aggregate(details, (next, field) => EndpointFields.Copy(field.Field, next, new EndpointDetails())));
        RevertedAt = at;
    }

    /// <summary>The merged come back and the circuits that still point to the survivor return to them.</summary>
    public void BringBack(IReadOnlyCollection<Endpoint> merged, IReadOnlyCollection<Circuit> circuits)
    {
        foreach (var endpoint in merged)
            endpoint.Restore();
        Point(StillHere(circuits), circuits, end => end.FromId);
    }

    private static bool BecomesLoop(CircuitDetails details, Guid survivor, HashSet<Guid> gone) =>
        details is { AEndpointId: { } a, ZEndpointId: { } z } && a != z && (a == survivor || gone.Contains(a)) && (z == survivor || gone.Contains(z));

    private static IEnumerable<RepointedEnd> EndsAt(Circuit circuit, HashSet<Guid> gone)
    {
        if (circuit.Details.AEndpointId is { } a && gone.Contains(a))
            yield return new RepointedEnd(circuit.Id, false, a);
        if (circuit.Details.ZEndpointId is { } z && gone.Contains(z))
            yield return new RepointedEnd(circuit.Id, true, z);
    }

    private static void Point(IReadOnlyCollection<RepointedEnd> ends, IReadOnlyCollection<Circuit> circuits, Func<RepointedEnd, Guid> to)
    {
        foreach (var end in ends)
            circuits.Single(c => c.Id == end.CircuitId).Repoint(end.AtZ, to(end));
    }

    private static EndpointDetails DetailsOf(IEnumerable<Endpoint> endpoints, Guid id) => endpoints.Single(e => e.Id == id).Details;

    private List<RepointedEnd> StillHere(IReadOnlyCollection<Circuit> circuits) =>
        [.. Ends.Where(e => circuits.Single(c => c.Id == e.CircuitId).Details is { } at && (e.AtZ ? at.ZEndpointId : at.AEndpointId) == SurvivorId)];

    private List<FilledField> StillFilled(Endpoint survivor, IReadOnlyCollection<Endpoint> merged) =>
        [.. Filled.Where(f => EndpointFields.Same(f.Field, survivor.Details, DetailsOf(merged, f.FromId)))];
}
