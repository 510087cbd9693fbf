using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NetOS.Application.Contracts.Etf;
using NetOS.Domain.Contracts;
using NetOS.Infrastructure.Persistence;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Contracts;

/// <summary>Exposures as rows, written a set at a time within the transaction of the change that caused them, if there is one.</summary>
internal sealed class ExposureStore(NetOsDbContext db, ContractRepository contracts) : IExposureStore
{
    // A record has one contract in force; where another one held it, that one's row goes first.
    private const string Remove = "delete from contract_exposures x where (x.contract_id = any($1) and not x.subject_id = any($2)) or (x.record_id = any($3) and not x.subject_id = any($2))";

    private const string Write = """
        insert into contract_exposures (subject_id, contract_id, circuit_id, asset_id, electrical_service_id, carrier_id, currency, as_of, amount, months)
        select x.subject_id, s.contract_id, s.circuit_id, s.asset_id, s.electrical_service_id, coalesce(k.carrier_id, c.carrier_id, a.carrier_id), x.currency, $1, x.amount, x.months::numeric(18,2)[]
        from unnest($2, $3, $4, $5) as x(subject_id, currency, amount, months)
        join contract_subjects s on s.id = x.subject_id join contracts k on k.id = s.contract_id
        left join circuits c on c.id = s.circuit_id left join infrastructure a on a.id = s.asset_id
        on conflict (subject_id) do update set carrier_id = excluded.carrier_id, currency = excluded.currency, as_of = excluded.as_of, amount = excluded.amount, months = excluded.months
        """;

    public async Task<IReadOnlyList<Guid>> InForceAsync(DateOnly today, Guid after, int limit, CancellationToken ct) =>
        await db.Contracts
            .Where(c => c.DeletedAt == null && (c.Details.Status == ContractStatus.Active || c.Details.Status == ContractStatus.MonthToMonth) && c.Details.StartDate <= today && c.Id.CompareTo(after) > 0)
            .OrderBy(c => c.Id).Select(c => c.Id).Take(limit).ToListAsync(ct);

    public async Task<(IReadOnlyList<Contract> Contracts, IReadOnlyDictionary<SubjectRef, SubjectFacts> Facts)> StoredAsync(IReadOnlyCollection<Guid> contractIds, CancellationToken ct)
    {
        var stored = await db.Contracts.AsNoTracking().Where(c => contractIds.Contains(c.Id)).OrderBy(c => c.Id).ToListAsync(ct);
        return (stored, await contracts.StoredFactsAsync([.. stored.SelectMany(c => c.Subjects).Select(s => s.Ref).Distinct()], ct));
    }

    public async Task WriteAsync(IReadOnlyCollection<Guid> contractIds, DateOnly asOf, IReadOnlyList<Exposure> exposures, CancellationToken ct)
    {
        Guid[] subjects = [.. exposures.Select(x => x.SubjectId)];
        await db.Database.OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch((NpgsqlConnection)db.Database.GetDbConnection());
        var remove = Command(batch, Remove);
        foreach (var ids in new[] { [.. contractIds], subjects, [.. exposures.Select(x => x.Subject.Id)] })
            Add(remove, ids, NpgsqlDbType.Array | NpgsqlDbType.Uuid);
        var write = Command(batch, Write);
        Add(write, asOf, NpgsqlDbType.Date);
        Add(write, subjects, NpgsqlDbType.Array | NpgsqlDbType.Uuid);
        Add(write, exposures.Select(x => x.Currency).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);
        Add(write, exposures.Select(x => x.Amount).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Numeric);
        Add(write, exposures.Select(x => $"{{{string.Join(',', x.Months.Select(amount => amount.ToString(CultureInfo.InvariantCulture)))}}}").ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);
        await batch.ExecuteNonQueryAsync(ct);
        await db.Database.CloseConnectionAsync();
    }

    public Task SweepAsync(DateOnly before, CancellationToken ct) => db.Database.ExecuteSqlAsync($"delete from contract_exposures where as_of < {before}", ct);

    private static NpgsqlBatchCommand Command(NpgsqlBatch batch, string sql)
    {
        var command = new NpgsqlBatchCommand(sql);
        batch.BatchCommands.Add(command);
        return command;
    }

    private static void Add(NpgsqlBatchCommand command, object value, NpgsqlDbType type) => command.Parameters.Add(new NpgsqlParameter { Value = value, NpgsqlDbType = type });
}
