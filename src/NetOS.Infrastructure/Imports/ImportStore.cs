using System.Text.Json;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Application.Imports.Files;
using NetOS.Infrastructure.Jobs;
using NetOS.Infrastructure.Persistence.Configurations;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Imports;

/// <summary>Imports and their files in the database.</summary>
internal sealed class ImportStore(Databases databases, JobStore jobs, TimeProvider clock)
{
    private const string Columns = """
        i.id, i.kind, i.status, i.file_name, i.file_size, i.look::text, i.columns::text, i.approvals::text, i.template_id, m.name, i.phase, i.job_id, i.mode, i.dry_run::text, i.error, i.version,
        i.created_at, i.created_by, i.committed_at, i.committed_by, i.reverted_at, i.reverted_by, j.processed, j.total, i.defaults::text, i.counts::text
        """;

    private const string From = "from imports i left join import_mappings m on m.id = i.template_id left join jobs j on j.id = i.job_id";

    /// <summary>The state of a row as it is shown: one that was left out is skipped, whatever it would have become.</summary>
    public const string Shown = "case when data and not selected and state <> 'committed' then 'skipped' else state end";

    /// <summary>Counts the rows of <c>$1</c> by state and keeps that with it.</summary>
    public const string Recount = $"""
        update imports i set counts = (
          select to_jsonb(c) from (select count(*) filter (where data) total, count(*) filter (where data and shown = 'new') new, count(*) filter (where data and shown = 'update') "update",
            count(*) filter (where data and shown = 'unchanged') unchanged, count(*) filter (where shown = 'duplicate') duplicate, count(*) filter (where shown = 'error') error,
            count(*) filter (where shown = 'skipped') skipped, count(*) filter (where shown = 'committed') committed, count(*) filter (where warned and shown not in ('error', 'skipped')) warning,
            count(*) filter (where data and selected) selected from (select r.*, {Shown} as shown from import_rows r where import_id = $1) r) c)
        where i.id = $1 returning counts::text
        """;

    /// <summary>Files are kept as long as their import can be undone.</summary>
    public static readonly TimeSpan Revertible = TimeSpan.FromDays(30);

    public async Task<Guid> AddAsync(string kind, string fileName, Stream file, FileLook look, IReadOnlyList<ImportColumn> columns, Guid? template, Caller caller, CancellationToken ct)
    {
        var id = Guid.CreateVersion7(clock.GetUtcNow());
        await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await using var command = new NpgsqlCommand(
            """
            insert into imports (id, kind, status, file_name, file_size, format, look, columns, template_id, created_at, created_by, user_id, updated_at)
            values ($1, $2, 'uploaded', $3, $4, $5, $6, $7, $8, $9, $10, $11, $9)
            """, connection);
        Add(command, id, kind, fileName, file.Length, look.Format);
        AddJson(command, look);
        AddJson(command, columns);
        AddOptional(command, template, NpgsqlDbType.Uuid);
        Add(command, clock.GetUtcNow(), caller.Email);
        AddOptional(command, caller.UserId, NpgsqlDbType.Uuid);
        await command.ExecuteNonQueryAsync(ct);
        await using var content = new NpgsqlCommand("insert into import_files (import_id, content) values ($1, $2)", connection);
        Add(content, id);
        file.Position = 0;
        content.Parameters.Add(new NpgsqlParameter { Value = file, NpgsqlDbType = NpgsqlDbType.Bytea });
        await content.ExecuteNonQueryAsync(ct);
        await transaction.CommitAsync(ct);
        return id;
    }

    public async Task RemoveAsync(Guid id)
    {
        await using var command = databases.Prepared.CreateCommand("delete from imports where id = $1");
        Add(command, id);
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }

    /// <summary>The file as it was uploaded, in a temporary file of its own that goes when it is closed.</summary>
    public async Task<Stream> OpenFileAsync(Guid id, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand("select content from import_files where import_id = $1");
        Add(command, id);
        await using var row = await command.ExecuteReaderAsync(System.Data.CommandBehavior.SequentialAccess, ct);
        if (!await row.ReadAsync(ct))
            throw new NotFoundException("file of import", id.ToString());
        var copy = TemporaryFile();
        await using (var content = await row.GetStreamAsync(0, ct))
            await content.CopyToAsync(copy, ct);
        copy.Position = 0;
        return copy;
    }

    public static FileStream TemporaryFile() =>
        new(Path.Combine(Path.GetTempPath(), "netos-import-" + Guid.NewGuid().ToString("N")), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 128 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);

    /// <exception cref="NotFoundException">There is none with this id.</exception>
    public async Task<ImportState> GetAsync(Guid id, CancellationToken ct) => await FindAsync(id, ct) ?? throw new NotFoundException("import", id.ToString());

    /// <summary>The same for somebody: who works with a part of the network sees what they brought themselves, as a file may be about any part.</summary>
    /// <exception cref="NotFoundException">There is none they may see.</exception>
    public async Task<ImportState> GetAsync(Guid id, Caller caller, CancellationToken ct) => await FindAsync(id, caller, ct) ?? throw new NotFoundException("import", id.ToString());

    public async Task<ImportState?> FindAsync(Guid id, Caller caller, CancellationToken ct) =>
        await FindAsync(id, ct) is { } import && (caller.Scope.IsEverything || import.CreatedBy == caller.Email) ? import : null;

    public async Task<(IReadOnlyList<ImportState> Items, int Total)> ListAsync(string? kind, string? status, int limit, int offset, Caller caller, CancellationToken ct)
    {
        const string Where = "where ($1::text is null or i.kind = $1) and ($2::text is null or i.status = $2) and ($3::text is null or i.created_by = $3)";
        await using var batch = databases.Prepared.CreateBatch();
        foreach (var sql in new[] { $"select count(*)::int from imports i {Where}", $"select {Columns} {From} {Where} order by i.created_at desc, i.id desc limit $4 offset $5" })
        {
            var command = new NpgsqlBatchCommand(sql);
            command.Parameters.Add(new NpgsqlParameter { Value = (object?)kind ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
            command.Parameters.Add(new NpgsqlParameter { Value = (object?)status ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
            command.Parameters.Add(new NpgsqlParameter { Value = caller.Scope.IsEverything ? DBNull.Value : caller.Email, NpgsqlDbType = NpgsqlDbType.Text });
            if (sql.Contains("$4", StringComparison.Ordinal))
            {
                command.Parameters.Add(new NpgsqlParameter { Value = limit });
                command.Parameters.Add(new NpgsqlParameter { Value = offset });
            }

            batch.BatchCommands.Add(command);
        }

        List<ImportState> items = [];
        await using var row = await batch.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        var total = row.GetInt32(0);
        await row.NextResultAsync(ct);
        while (await row.ReadAsync(ct))
            items.Add(Read(row));
        return (items, total);
    }

    /// <summary>Counts the rows by state anew and keeps that with the import.</summary>
    public async Task<ImportCounts> RecountAsync(Guid id, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand(Recount);
        Add(command, id);
        return JsonSerializer.Deserialize<ImportCounts>((string)(await command.ExecuteScalarAsync(ct))!, JsonColumn.Options)!;
    }

    /// <summary>Changes an import that still is in one of the states, and tells whether it was.</summary>
    /// <param name="id">The import.</param>
    /// <param name="from">The states.</param>
    /// <param name="to">The next state.</param>
    /// <param name="error">What is said about it.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <param name="job">The job that must still be at work on it; null = whoever is.</param>
    public async Task<bool> MoveAsync(Guid id, IReadOnlyList<string> from, string to, string? error, CancellationToken ct, Guid? job = null)
    {
        await using var own = databases.Prepared.CreateCommand("update imports set status = $3, error = $4, phase = null, job_id = null, version = version + 1, updated_at = $5 where id = $1 and status = any($2) and ($6::uuid is null or job_id = $6)");
        Add(own, id, from.ToArray(), to);
        AddOptional(own, error, NpgsqlDbType.Text);
        Add(own, clock.GetUtcNow());
        AddOptional(own, job, NpgsqlDbType.Uuid);
        return await own.ExecuteNonQueryAsync(ct) == 1;
    }

    public async Task KeepMappingAsync(Guid id, FileLook look, IReadOnlyList<ImportColumn> columns, string status, Guid? template, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand("update imports set look = $2, columns = $3, status = $4, template_id = $5, dry_run = null, error = null, version = version + 1, updated_at = $6 where id = $1");
        Add(command, id);
        AddJson(command, look);
        AddJson(command, columns);
        Add(command, status);
        AddOptional(command, template, NpgsqlDbType.Uuid);
        Add(command, clock.GetUtcNow());
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Keeps what every row has, and which missing records are made without asking about each.</summary>
    public async Task KeepDefaultsAsync(Guid id, IReadOnlyDictionary<string, string> defaults, IReadOnlyList<ImportApproval> approvals, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand("update imports set defaults = $2, approvals = $3 where id = $1");
        Add(command, id);
        AddJson(command, defaults);
        AddJson(command, approvals);
        await command.ExecuteNonQueryAsync(ct);
    }

    public async Task ApproveAsync(Guid id, ImportApproval approval, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand("update imports set approvals = approvals || $2, dry_run = null, version = version + 1, updated_at = $3 where id = $1");
        Add(command, id);
        AddJson(command, new[] { approval });
        Add(command, clock.GetUtcNow());
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Queues work on an import and says so on it, both or neither.</summary>
    /// <exception cref="ConflictException">It is in another state, or something else is under way.</exception>
    public async Task QueueAsync(Guid id, IReadOnlyList<string> from, string to, string phase, string? mode, int total, Caller caller, CancellationToken ct)
    {
        await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var payload = JsonSerializer.Serialize(new { import_id = id, phase, mode });
        var job = await jobs.QueueAsync(ImportJob.JobKind, caller, payload, total, connection, ct);
        await using var command = new NpgsqlCommand(
            """
            update imports i set status = $3, phase = $4, mode = coalesce($5, mode), job_id = $6, error = null, version = version + 1, updated_at = $7
            where id = $1 and status = any($2) and not exists (select from jobs j where j.id = i.job_id and j.status in ('queued', 'running'))
            """, connection);
        Add(command, id, from.ToArray(), to, phase);
        // How it was committed stays what it was when it is taken back.
        AddOptional(command, phase == ImportPhases.Reverting ? null : mode, NpgsqlDbType.Text);
        Add(command, job, clock.GetUtcNow());
        if (await command.ExecuteNonQueryAsync(ct) == 0)
            throw new ConflictException("import.busy", "The import is in another state by now, or something is under way: read it again.");
        await transaction.CommitAsync(ct);
        jobs.Wake();
    }

    public async Task<ImportState?> FindAsync(Guid id, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand($"select {Columns} {From} where i.id = $1");
        Add(command, id);
        await using var row = await command.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct) ? Read(row) : null;
    }

    internal static void Add(NpgsqlCommand command, params object[] values)
    {
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
    }

    internal static void AddJson(NpgsqlCommand command, object value) =>
        command.Parameters.Add(new NpgsqlParameter { Value = JsonSerializer.Serialize(value, JsonColumn.Options), NpgsqlDbType = NpgsqlDbType.Jsonb });

    internal static void AddOptional(NpgsqlCommand command, object? value, NpgsqlDbType type) => command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value, NpgsqlDbType = type });

    private static T Json<T>(NpgsqlDataReader row, int ordinal) => JsonSerializer.Deserialize<T>(row.GetString(ordinal), JsonColumn.Options)!;

    private static ImportState Read(NpgsqlDataReader row)
    {
        DateTime? Instant(int i) => row.IsDBNull(i) ? null : row.GetDateTime(i);
        return new ImportState(row.GetGuid(0), row.GetString(1), row.GetString(2))
        {
            FileName = row.GetString(3),
            FileSize = row.GetInt64(4),
            Look = Json<FileLook>(row, 5),
            Columns = Json<List<ImportColumn>>(row, 6),
            Approvals = Json<List<ImportApproval>>(row, 7),
            Defaults = Json<Dictionary<string, string>>(row, 24),
            TemplateId = row.IsDBNull(8) ? null : row.GetGuid(8),
            TemplateName = RecordJson.TextOf(row, 9),
            Progress = row.IsDBNull(10) ? null : new ImportProgress(row.GetString(10), row.IsDBNull(22) ? 0 : row.GetInt32(22), row.IsDBNull(23) ? 0 : row.GetInt32(23)),
            JobId = row.IsDBNull(11) ? null : row.GetGuid(11),
            Mode = RecordJson.TextOf(row, 12),
            DryRun = row.IsDBNull(13) ? null : Json<JsonElement>(row, 13),
            Error = RecordJson.TextOf(row, 14),
            Version = row.GetInt32(15),
            CreatedAt = row.GetDateTime(16),
            CreatedBy = row.GetString(17),
            CommittedAt = Instant(18),
            CommittedBy = RecordJson.TextOf(row, 19),
            RevertedAt = Instant(20),
            RevertedBy = RecordJson.TextOf(row, 21),
            Counts = row.GetString(25) is var counts && counts == "{}" ? new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0) : Json<ImportCounts>(row, 25),
        };
    }
}
