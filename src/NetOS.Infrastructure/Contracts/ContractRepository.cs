using Microsoft.EntityFrameworkCore;
using NetOS.Application.Contracts;
using NetOS.Domain.Circuits;
using NetOS.Domain.Contracts;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Infrastructure.Contracts;

internal sealed class ContractRepository(NetOsDbContext db) : IContractRepository
{
    public async Task<IReadOnlyList<Contract>> OverCircuitsAsync(IReadOnlyCollection<Guid> circuitIds, CancellationToken ct) =>
        await db.Contracts.Where(c => c.DeletedAt == null && c.Subjects.Any(s => circuitIds.Contains(s.CircuitId))).ToListAsync(ct);

    public async Task<IReadOnlyList<Circuit>> CircuitsAsync(IReadOnlyCollection<Guid> circuitIds, CancellationToken ct) =>
        circuitIds.Count == 0 ? [] : await db.Circuits.Where(c => c.DeletedAt == null && circuitIds.Contains(c.Id)).ToListAsync(ct);

    public async Task<IReadOnlyList<Contract>> StartingAsync(DateOnly today, int limit, CancellationToken ct) =>
        await db.Contracts.Where(c => c.DeletedAt == null && c.Details.Status == ContractStatus.Scheduled && c.Details.StartDate <= today).OrderBy(c => c.Id).Take(limit).ToListAsync(ct);

    public async Task<IReadOnlyList<Circuit>> DueAsync(DateOnly today, int limit, CancellationToken ct) =>
        await db.Circuits.Where(c => c.DeletedAt == null && c.Terms.RefreshOn <= today).OrderBy(c => c.Id).Take(limit).ToListAsync(ct);
}

/// <summary>A contract goes with the last of its circuits and returns with it, and so does what follows the contract.</summary>
internal sealed class ContractsFollowCircuits(NetOsDbContext db, IEnumerable<ICascade<Contract>> followers) : ICascade<Circuit>
{
    public async Task RunAsync(IReadOnlyCollection<Circuit> entities, bool delete, CancellationToken ct)
    {
        if (entities.Count == 0)
            return;
        var changing = entities.ToDictionary(c => c.Id, c => c.DeletedAt);
        Guid[] ids = [.. changing.Keys];
        var over = await db.Contracts.Where(c => c.Subjects.Any(s => ids.Contains(s.CircuitId))).ToListAsync(ct);
        if (!delete)
        {
            var returning = over.Where(k => k.DeletedAt is not null && k.Subjects.Any(s => changing.GetValueOrDefault(s.CircuitId) == k.DeletedAt)).ToList();
            await FollowAsync(returning, delete, ct);
            returning.ForEach(contract => contract.Restore());
            return;
        }

        Guid[] subjects = [.. over.SelectMany(c => c.Subjects).Select(s => s.CircuitId).Distinct()];
        var staying = (await db.Circuits.Where(c => subjects.Contains(c.Id) && c.DeletedAt == null).Select(c => c.Id).ToListAsync(ct)).Except(changing.Keys).ToHashSet();
        var going = over.Where(k => k.DeletedAt is null && !k.Subjects.Any(s => staying.Contains(s.CircuitId))).ToList();
        going.ForEach(contract => contract.Delete(changing[contract.Subjects.First(s => changing.ContainsKey(s.CircuitId)).CircuitId]!.Value));
        await FollowAsync(going, delete, ct);
    }

    private async Task FollowAsync(List<Contract> contracts, bool delete, CancellationToken ct)
    {
        foreach (var follower in followers)
            await follower.RunAsync(contracts, delete, ct);
    }
}
