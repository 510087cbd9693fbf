using Microsoft.EntityFrameworkCore;
using NetOS.Application.Carriers;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Infrastructure.Carriers;

internal sealed class CarrierRepository(NetOsDbContext db) : ICarrierRepository
{
    private const long SeriesLock = 0x4E65744F53_01;

    public async Task<int> CountForSeriesAsync(CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is null)
            await db.Database.BeginTransactionAsync(ct);
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({SeriesLock})", ct);
        return await db.Carriers.CountAsync(ct);
    }
}
