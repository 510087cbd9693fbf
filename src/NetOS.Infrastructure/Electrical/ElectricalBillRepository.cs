using Microsoft.EntityFrameworkCore;
using NetOS.Application.Electrical;
using NetOS.Domain.Electrical;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Infrastructure.Electrical;

internal sealed class ElectricalBillRepository(NetOsDbContext db) : IElectricalBillRepository
{
    public async Task<IReadOnlyList<ElectricalBillDetails>> NewestAsync(Guid electricalServiceId, int limit, CancellationToken ct) =>
        [.. (await db.ElectricalBills.Where(b => b.ElectricalServiceId == electricalServiceId && b.DeletedAt == null).OrderByDescending(b => b.Details.PeriodEnd).Take(limit).ToListAsync(ct)).Select(b => b.Details)];
}
