using Microsoft.EntityFrameworkCore;
using NetOS.Application.Contracts;
using NetOS.Domain.Assets;
using NetOS.Domain.Circuits;
using NetOS.Domain.Common;
using NetOS.Domain.Contracts;
using NetOS.Domain.Electrical;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Infrastructure.Contracts;

internal sealed class ContractRepository(NetOsDbContext db, ScopeGuard guard) : IContractRepository
{
    // A chain that leads back to itself ends here.
    private const int MostOfChain = 200;

    private sealed record ChainStart(Guid Id, DateOnly StartOn);

    public async Task<IReadOnlyList<Contract>> OverAsync(IReadOnlyCollection<SubjectRef> subjects, CancellationToken ct)
    {
        Guid?[] ids = [.. subjects.Select(s => (Guid?)s.Id)];
        return await db.Contracts.Where(c => c.DeletedAt == null && c.Subjects.Any(s => ids.Contains(s.CircuitId) || ids.Contains(s.AssetId) || ids.Contains(s.ElectricalServiceId))).ToListAsync(ct);
    }

    public async Task<IReadOnlyList<Circuit>> CircuitsAsync(IReadOnlyCollection<Guid> circuitIds, CancellationToken ct) => await LiveAsync<Circuit>(circuitIds, ct);

    public Task<IReadOnlyDictionary<SubjectRef, SubjectFacts>> FactsAsync(IReadOnlyCollection<SubjectRef> subjects, CancellationToken ct) => FactsAsync(subjects, watched: true, ct);

    /// <summary>What these records say of themselves as they are stored, without watching them for changes.</summary>
    public Task<IReadOnlyDictionary<SubjectRef, SubjectFacts>> StoredFactsAsync(IReadOnlyCollection<SubjectRef> subjects, CancellationToken ct) => FactsAsync(subjects, watched: false, ct);

    private async Task<IReadOnlyDictionary<SubjectRef, SubjectFacts>> FactsAsync(IReadOnlyCollection<SubjectRef> subjects, bool watched, CancellationToken ct)
    {
        var circuits = (await LiveAsync<Circuit>(Of(SubjectKind.Circuit), ct, watched)).Select(SubjectFacts.Of);
        var assets = (await LiveAsync<InfrastructureAsset>(Of(SubjectKind.Asset), ct, watched))
            .Select(a => new SubjectFacts(SubjectRef.Asset(a.Id), a.Details.Name, a.Details.Currency, a.Details.Mrc));
        var services = (await LiveAsync<ElectricalService>(Of(SubjectKind.ElectricalService), ct, watched))
            .Select(s => new SubjectFacts(SubjectRef.ElectricalService(s.Id), ResourceNames.LabelOf(s), s.Details.Currency, s.Details.AverageMonthlyCost));
        return circuits.Concat(assets).Concat(services).ToDictionary(f => f.Subject);

        Guid[] Of(SubjectKind kind) => [.. subjects.Where(s => s.Kind == kind).Select(s => s.Id)];
    }

    public async Task<IReadOnlySet<SubjectRef>> VisibleAsync(IReadOnlyCollection<SubjectRef> subjects, CancellationToken ct)
    {
        var visible = await guard.VisibleAsync(subjects.GroupBy(s => TableOf(s.Kind), s => s.Id), ct);
        return subjects.Where(s => visible.Contains(s.Id)).ToHashSet();
    }

    public async Task<IReadOnlyDictionary<Guid, DateOnly>> ChainStartsAsync(IReadOnlyCollection<Guid> contractIds, CancellationToken ct)
    {
        Guid[] ids = [.. contractIds];
        return await db.Database.SqlQuery<ChainStart>($"""
            with recursive chain as (
              select k.id root, k.predecessor_id, k.start_date, 1 depth from contracts k where k.id = any({ids})
              union all select chain.root, p.predecessor_id, p.start_date, chain.depth + 1 from chain join contracts p on p.id = chain.predecessor_id where chain.depth < {MostOfChain})
            select root as "Id", min(start_date) as "StartOn" from chain group by root
            """).ToDictionaryAsync(c => c.Id, c => c.StartOn, ct);
    }

    public async Task<IReadOnlyList<Contract>> StartingAsync(DateOnly today, int limit, CancellationToken ct) =>
        await db.Contracts.Where(c => c.DeletedAt == null && c.Details.Status == ContractStatus.Scheduled && c.Details.StartDate <= today).OrderBy(c => c.Id).Take(limit).ToListAsync(ct);

    public async Task<IReadOnlyList<Contract>> RatesDueAsync(DateOnly today, int limit, CancellationToken ct) =>
        await db.Contracts.Where(c => c.DeletedAt == null && c.RatesRefreshOn <= today).OrderBy(c => c.Id).Take(limit).ToListAsync(ct);

    public async Task<IReadOnlyList<Circuit>> DueAsync(DateOnly today, int limit, CancellationToken ct) =>
        await db.Circuits.Where(c => c.DeletedAt == null && c.Terms.RefreshOn <= today).OrderBy(c => c.Id).Take(limit).ToListAsync(ct);

    private async Task<List<T>> LiveAsync<T>(IReadOnlyCollection<Guid> ids, CancellationToken ct, bool watched = true) where T : Entity =>
        ids.Count == 0 ? [] : await (watched ? db.Set<T>() : db.Set<T>().AsNoTracking()).Where(e => e.DeletedAt == null && ids.Contains(e.Id)).ToListAsync(ct);

    private static string TableOf(SubjectKind kind) => kind switch
    {
        SubjectKind.Circuit => "circuits",
        SubjectKind.Asset => "infrastructure",
        _ => "electrical_services",
    };
}

/// <summary>A contract goes with the last of its subjects and returns with it, and so does what follows the contract.</summary>
internal sealed class ContractsFollow<TOwner>(NetOsDbContext db, IEnumerable<ICascade<Contract>> followers) : ICascade<TOwner> where TOwner : Entity
{
    public async Task RunAsync(IReadOnlyCollection<TOwner> entities, bool delete, CancellationToken ct)
    {
        if (entities.Count == 0)
            return;
        var changing = entities.ToDictionary(c => c.Id, c => c.DeletedAt);
        Guid?[] ids = [.. changing.Keys];
        var over = await db.Contracts.Where(c => c.Subjects.Any(s => ids.Contains(s.CircuitId) || ids.Contains(s.AssetId) || ids.Contains(s.ElectricalServiceId))).ToListAsync(ct);
        if (!delete)
        {
            var returning = over.Where(k => k.DeletedAt is not null && k.Subjects.Any(s => changing.GetValueOrDefault(s.Ref.Id) == k.DeletedAt)).ToList();
            await FollowAsync(returning, delete, ct);
            returning.ForEach(contract => contract.Restore());
            return;
        }

        var staying = (await LiveAsync(over.SelectMany(c => c.Subjects).Select(s => s.Ref).Distinct(), ct)).Except(changing.Keys).ToHashSet();
        var going = over.Where(k => k.DeletedAt is null && !k.Subjects.Any(s => staying.Contains(s.Ref.Id))).ToList();
        going.ForEach(contract => contract.Delete(changing[contract.Subjects.First(s => changing.ContainsKey(s.Ref.Id)).Ref.Id]!.Value));
        await FollowAsync(going, delete, ct);
    }

    private async Task<IEnumerable<Guid>> LiveAsync(IEnumerable<SubjectRef> subjects, CancellationToken ct)
    {
        List<Guid> live = [];
        foreach (var kind in subjects.GroupBy(s => s.Kind, s => s.Id))
        {
            Guid[] ids = [.. kind];
            IQueryable<Entity> records = kind.Key switch
            {
                SubjectKind.Circuit => db.Circuits,
                SubjectKind.Asset => db.Infrastructure,
                _ => db.ElectricalServices,
            };
            live.AddRange(await records.Where(e => ids.Contains(e.Id) && e.DeletedAt == null).Select(e => e.Id).ToListAsync(ct));
        }

        return live;
    }

    private async Task FollowAsync(List<Contract> contracts, bool delete, CancellationToken ct)
    {
        foreach (var follower in followers)
            await follower.RunAsync(contracts, delete, ct);
    }
}
