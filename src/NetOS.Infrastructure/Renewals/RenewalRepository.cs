using Microsoft.EntityFrameworkCore;
using NetOS.Application.Renewals;
using NetOS.Domain.Contracts;
using NetOS.Domain.Renewals;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Infrastructure.Renewals;

internal sealed class RenewalRepository(NetOsDbContext db) : IRenewalRepository
{
    private static readonly RenewalStatus[] Missable = [RenewalStatus.Pending, RenewalStatus.InReview, RenewalStatus.Decided];
    private static readonly ContractStatus[] InForce = [ContractStatus.Active, ContractStatus.MonthToMonth];

    public async Task<Renewal?> LatestAsync(Guid contractId, CancellationToken ct) =>
        await db.Renewals.Where(r => r.ContractId == contractId).OrderByDescending(r => r.ClosedOn == null).ThenByDescending(r => r.Id).FirstOrDefaultAsync(ct);

    public async Task<IReadOnlyList<Renewal>> OfAsync(IReadOnlyCollection<Guid> contractIds, CancellationToken ct) =>
        await db.Renewals.Where(r => contractIds.Contains(r.ContractId)).OrderBy(r => r.Id).ToListAsync(ct);

    public void Add(Renewal renewal) => db.Add(renewal);

    public async Task<IReadOnlyList<Contract>> ComingIntoSightAsync(DateOnly until, Guid after, int limit, CancellationToken ct) =>
        await After(after).Where(c => c.Details.Status == ContractStatus.Active && !c.RenewalSettled && c.Details.EndDate != null
                && c.Details.EndDate.Value.AddDays(-c.Details.NoticeDays) <= until && !db.Renewals.Any(r => r.ContractId == c.Id && r.ClosedOn == null))
            .Take(limit).ToListAsync(ct);

    public async Task<IReadOnlyList<Contract>> MissingAsync(DateOnly today, Guid after, int limit, CancellationToken ct) =>
        await After(after).Where(c => c.Details.Status == ContractStatus.Active && !c.RenewalSettled && c.Details.EndDate != null && c.Details.EndDate.Value.AddDays(-c.Details.NoticeDays) < today
                && db.Renewals.Any(r => r.ContractId == c.Id && r.ClosedOn == null && r.MissedOn == null && Missable.Contains(r.Status)))
            .Take(limit).ToListAsync(ct);

    public async Task<IReadOnlyList<Contract>> EndedAsync(DateOnly today, IReadOnlyCollection<Guid> except, int limit, CancellationToken ct) =>
        await db.Contracts.Where(c => c.DeletedAt == null && !except.Contains(c.Id)
                && ((c.Details.Status == ContractStatus.Active && c.Details.EndDate < today) || (c.Details.Status == ContractStatus.MonthToMonth && c.EndsOn < today)))
            .OrderBy(c => c.Details.Status == ContractStatus.MonthToMonth ? c.EndsOn : c.Details.EndDate).ThenBy(c => c.Id).Take(limit).ToListAsync(ct);

    public Task<bool> IsFollowedAsync(Guid contractId, CancellationToken ct) =>
        db.Contracts.AnyAsync(c => c.DeletedAt == null && c.Details.PredecessorId == contractId && c.Details.Status != ContractStatus.Draft && c.Details.Status != ContractStatus.Terminated, ct);

    public async Task<IReadOnlyDictionary<SubjectRef, DateOnly>> TakenAfterAsync(Contract contract, DateOnly lastDay, CancellationToken ct)
    {
        if (contract.Details.Kind == ContractKind.Msa)
            return new Dictionary<SubjectRef, DateOnly>(); // it sets the frame of others, which take nothing from it
        Guid?[] ids = [.. contract.Subjects.Select(s => (Guid?)s.Ref.Id)];
        var others = await db.Contracts.Where(c => c.DeletedAt == null && c.Id != contract.Id && c.Details.Kind != ContractKind.Msa && c.Details.StartDate > lastDay
                && (c.Details.Status == ContractStatus.Scheduled || InForce.Contains(c.Details.Status!.Value))
                && c.Subjects.Any(s => ids.Contains(s.CircuitId) || ids.Contains(s.AssetId) || ids.Contains(s.ElectricalServiceId)))
            .ToListAsync(ct);
        return others.SelectMany(c => c.Subjects, (other, subject) => (subject.Ref, other.Details.StartDate))
            .Where(x => contract.Subjects.Any(s => s.Ref == x.Ref))
            .GroupBy(x => x.Ref, x => x.StartDate).ToDictionary(g => g.Key, g => g.Min());
    }

    public Task<bool> IsPersonAsync(string email, CancellationToken ct)
    {
        var folded = email.ToLowerInvariant();
        return db.Users.AnyAsync(u => u.DeletedAt == null && u.Details.Active && u.Details.Email == folded, ct);
    }

    public Task<bool> HasDocumentAsync(Guid contractId, Guid documentId, CancellationToken ct) =>
        db.Documents.AnyAsync(d => d.Id == documentId && d.ContractId == contractId && d.DeletedAt == null, ct);

    private IQueryable<Contract> After(Guid id) => db.Contracts.Where(c => c.DeletedAt == null && c.Id > id).OrderBy(c => c.Id);
}
