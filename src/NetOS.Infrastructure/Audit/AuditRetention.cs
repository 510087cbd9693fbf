using System.Globalization;
using NetOS.Application.Common.Security;
using NetOS.Domain.Lifecycle;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Audit;

/// <summary>How long what was done stays on record.</summary>
/// <param name="ChangesDays">Writes and sign-ins; 0 = for ever.</param>
/// <param name="RequestsDays">Requests; 0 = for ever.</param>
internal sealed record RetentionPolicy(int ChangesDays, int RequestsDays);

/// <summary>Removes what the policy no longer keeps. It is the only thing that removes anything, and it says so in the audit.</summary>
internal sealed class AuditRetention(Databases databases, RetentionPolicy policy, TimeProvider clock)
{
    /// <returns>How many rows went.</returns>
    public async Task<long> RunAsync(ICurrentCaller current, CancellationToken ct)
    {
        await using var connection = await databases.Planned.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        List<AuditRow> said = [];
        var total = 0L;
        foreach (var (table, days, words) in new[] { ("audit_entries", policy.ChangesDays, "changes"), ("request_log", policy.RequestsDays, "requests") })
        {
            if (days == 0)
                continue;
            var before = clock.GetUtcNow().AddDays(-days);
            // Whole months go with their partition, the rest row by row.
            var gone = table == "request_log" ? await NumberAsync(connection, "select netos_drop_request_log(($1 at time zone 'UTC')::date)", before, ct) : 0;
            gone += await NumberAsync(connection, $"with gone as (delete from {table} where at < $1 returning 1) select count(*) from gone", before, ct);
            total += gone;
            if (gone > 0)
            {
                said.Add(new AuditRow("audit", Guid.Empty, $"{gone.ToString("N0", CultureInfo.InvariantCulture)} {words} before {before:yyyy-MM-dd}", "purged",
                    [new FieldChange("kept_days", null, days), new FieldChange(words, gone, 0)]));
            }
        }

        await AuditTrail.WriteAsync(connection, said, current, clock.GetUtcNow(), ct);
        await transaction.CommitAsync(ct);
        return total;
    }

    private static async Task<long> NumberAsync(NpgsqlConnection connection, string sql, DateTimeOffset before, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.Add(new NpgsqlParameter { Value = before, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }
}
