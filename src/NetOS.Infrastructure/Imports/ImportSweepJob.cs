using NetOS.Application.Common.Scheduling;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Imports;

/// <summary>Removes the files and rows of imports that nobody can undo any more, and ends those nobody went on with; what remains is that they were.</summary>
internal sealed class ImportSweepJob(Databases databases, TimeProvider clock) : IScheduledJob
{
    public string Name => "import_sweep";

    public string Description => "Removes files and rows of imports 30 days after they were committed or last touched.";

    public JobSchedule Schedule => JobSchedule.Daily(4, 40);

    public async Task<object?> RunAsync(IServiceProvider scope, CancellationToken ct)
    {
        const string Sql = """
            with old as (
              update imports set status = case when status in ('committed', 'reverted', 'cancelled', 'failed') then status else 'cancelled' end
              where updated_at < $1 and phase is null and exists (select from import_files f where f.import_id = imports.id) returning id),
            rows as (delete from import_rows where import_id in (select id from old) returning 1),
            writes as (delete from import_writes where import_id in (select id from old)),
            files as (delete from import_files where import_id in (select id from old) returning 1)
            select (select count(*) from files)::int, (select count(*) from rows)::int
            """;
        await using var command = databases.Planned.CreateCommand(Sql);
        command.Parameters.Add(new NpgsqlParameter { Value = clock.GetUtcNow() - ImportStore.Revertible });
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        return new { Files = row.GetInt32(0), Rows = row.GetInt32(1) };
    }
}
