using Microsoft.EntityFrameworkCore;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Scheduling;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Infrastructure.Scheduling;

internal sealed class OncePer(NetOsDbContext db, IUnitOfWork work, TimeProvider clock) : IOncePer
{
    public Task<bool> DoAsync(string job, string period, Func<Task> effect, CancellationToken ct) => work.TransactAsync(
        async () =>
        {
            // Waits while another transaction has the same key and neither committed nor rolled back.
            if (await db.Database.ExecuteSqlAsync($"insert into job_periods (job, period, done_at) values ({job}, {period}, {clock.GetUtcNow()}) on conflict do nothing", ct) == 0)
                return false;
            await effect();
            await work.SaveAsync(ct);
            return true;
        },
        ct);
}
