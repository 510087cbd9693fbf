using MediatR;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Domain.Circuits;
using NetOS.Domain.Endpoints;

namespace NetOS.Application.Endpoints;

/// <summary>Takes a merge back: the merged endpoints return, and with them the circuits that still point to the survivor.</summary>
/// <param name="Id">The merge.</param>
/// <param name="LeaveChanged">Whether what changed since stays as it is; otherwise it is refused.</param>
public sealed record RevertEndpointMerge(Guid Id, bool LeaveChanged) : ICommand<MergeOutcome>;

internal sealed class RevertEndpointMergeHandler(
    IRecordStore<EndpointMerge> merges,
    IRecordStore<Endpoint> endpoints,
    IRecordStore<Circuit> circuits,
    IRecordRules<Endpoint, EndpointDetails> rules,
    IUnitOfWork work,
    TimeProvider clock) : IRequestHandler<RevertEndpointMerge, MergeOutcome>
{
    public Task<MergeOutcome> Handle(RevertEndpointMerge command, CancellationToken ct) => work.TransactAsync(() => RevertAsync(command, ct), ct);

    private async Task<MergeOutcome> RevertAsync(RevertEndpointMerge command, CancellationToken ct)
    {
        var merge = await merges.GetAsync(command.Id, null, ct);
        var places = await LoadAsync(merge, ct);
        foreach (var endpoint in places.Merged.Where(m => m.DeletedAt is not null))
            await rules.RequireRestorableAsync(endpoint, ct);
        merge.GiveBack(places.Survivor, places.Merged, places.Circuits, command.LeaveChanged, clock.GetUtcNow());

        // An external id is unique among live records: the survivor gives it up before its owner is back.
        await work.SaveAsync(ct);
        merge.BringBack(places.Merged, places.Circuits);
        await work.SaveAsync(ct);
        return MergeOutcome.Of(merge, places, written: true);
    }

    private async Task<MergedPlaces> LoadAsync(EndpointMerge merge, CancellationToken ct)
    {
        var found = (await endpoints.FindAsync([merge.SurvivorId, .. merge.MergedIds], ct)).ToDictionary(e => e.Id);
        if (found.Count < merge.MergedIds.Count + 1)
            throw new ConflictException("endpoint.merge_outside_scope", "A place of this merge is outside what you work with: somebody who sees them all has to do this.");
        return new MergedPlaces(
            found[merge.SurvivorId],
            [.. merge.MergedIds.Select(id => found[id])],
            await MergedPlaces.CircuitsAsync(circuits, [.. merge.Ends.Select(e => e.CircuitId).Distinct()], ct));
    }
}
