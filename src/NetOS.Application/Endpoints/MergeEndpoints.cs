using FluentValidation;
using MediatR;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Domain.Circuits;
using NetOS.Domain.Endpoints;

namespace NetOS.Application.Endpoints;

/// <summary>Makes one place of several records of it.</summary>
/// <param name="SurvivorId">The endpoint that stays.</param>
/// <param name="MergedIds">Those that go; the first that has a value fills an empty field.</param>
/// <param name="FillEmpty">Whether empty fields of the survivor are filled from them.</param>
/// <param name="AllowSameEnds">Whether a circuit may begin and end at the survivor afterwards.</param>
/// <param name="DryRun">Answer what would happen and write nothing.</param>
public sealed record MergeEndpoints(Guid SurvivorId, IReadOnlyList<Guid> MergedIds, bool FillEmpty, bool AllowSameEnds, bool DryRun) : ICommand<MergeOutcome>;

internal sealed class MergeEndpointsHandler(
    IRecordStore<Endpoint> endpoints,
    IRecordStore<Circuit> circuits,
    IRecordStore<EndpointMerge> merges,
    IEndpointRepository repository,
    IValidator<EndpointDetails> validator,
    IUnitOfWork work,
    TimeProvider clock) : IRequestHandler<MergeEndpoints, MergeOutcome>
{
    public Task<MergeOutcome> Handle(MergeEndpoints command, CancellationToken ct) =>
        command.DryRun ? work.RehearseAsync(() => MergeAsync(command, ct), ct) : work.TransactAsync(() => MergeAsync(command, ct), ct);

    private async Task<MergeOutcome> MergeAsync(MergeEndpoints command, CancellationToken ct)
    {
        var places = await LoadAsync(command, ct);
        var merge = EndpointMerge.Of(places.Survivor, places.Merged, places.Circuits, command.FillEmpty, command.AllowSameEnds);
        var outcome = MergeOutcome.Of(merge, places, written: !command.DryRun);
        merge.LetGo(places.Merged, places.Circuits, clock.GetUtcNow());
        merges.Add(merge);

        // An external id is unique among live records: those that go give theirs up first.
        await work.SaveAsync(ct);
        merge.TakeOver(places.Survivor, places.Merged);
        validator.Check(places.Survivor.Details);
        await work.SaveAsync(ct);
        return outcome;
    }

    private async Task<MergedPlaces> LoadAsync(MergeEndpoints command, CancellationToken ct)
    {
        var survivor = await endpoints.GetAsync(command.SurvivorId, null, ct);
        var found = (await endpoints.FindAsync(command.MergedIds, ct)).Where(e => e.DeletedAt is null).ToDictionary(e => e.Id);
        var missing = command.MergedIds.Where(id => !found.ContainsKey(id)).Distinct().ToList();
        if (missing.Count > 0)
            throw new InvalidException("merged_ids", $"There is no live endpoint with the id {string.Join(", ", missing)}.");
        var at = await repository.CircuitsAtAsync(found.Keys, ct);
        return new MergedPlaces(survivor, [.. command.MergedIds.Distinct().Select(id => found[id])], await MergedPlaces.CircuitsAsync(circuits, at, ct));
    }
}
