using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NetOS.Application.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Imports.Kinds;
using NetOS.Infrastructure.Imports.Reading;
using NetOS.Infrastructure.Imports.Writing;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Persistence.Configurations;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Imports;

/// <summary>Looks through staged rows, and writes them: in portions, so that memory stays bounded, in one transaction, so that it is all there or nothing.</summary>
internal sealed class ImportRunner(NetOsDbContext db, IUnitOfWork work, ScopeGuard guard, AssumedRecords assumed, BusinessCalendar calendar, IServiceProvider scope, ICurrentCaller current)
{
    private const int Portion = 500;

    // One import writes at a time: two that create the same carrier, or touch the same rows in another order, would get in each other's way.
    private const long CommitLock = 0x4E65744F53496D70;

    private NpgsqlConnection Connection => (NpgsqlConnection)db.Database.GetDbConnection();

    private Caller Caller => current.Caller;

    /// <summary>Finds out what every row would do.</summary>
    public async Task ValidateAsync(ImportState import, Func<int, Task> progress, CancellationToken ct)
    {
        var kind = ImportKinds.Get(import.Kind);
        await db.Database.OpenConnectionAsync(ct);
        var preparing = Caller.Preparing();
        var (reader, engine) = (ReaderOf(import, kind, preparing), EngineOf(import, kind, preparing, null));
        var (after, done) = (int.MinValue, 0);
        while (await RowStore.PortionAsync(Connection, import.Id, "true", after, Portion, ct) is { Count: > 0 } staged)
        {
            List<ImportRow> rows = [.. staged.Select(s => reader.Read(s))];
            foreach (var row in rows)
                row.RecordVersion = null;
            await LookAsync(engine, rows, ct);
            await RowStore.KeepAsync(Connection, import.Id, rows, ct);
            after = staged[^1].Number;
            await progress(done += staged.Count);
        }

        await RowStore.RepeatAsync(Connection, import.Id, engine.Repeated, ct);
    }

    /// <summary>Finds out anew what some rows would do, beside all others as they are.</summary>
    public async Task RevalidateAsync(ImportState import, IReadOnlyCollection<int> numbers, CancellationToken ct)
    {
        var kind = ImportKinds.Get(import.Kind);
        await db.Database.OpenConnectionAsync(ct);
        var preparing = Caller.Preparing();
        var reader = ReaderOf(import, kind, preparing);
        // Whoever shared a key with one of them before may be alone now, and the other way round.
        var known = await SharingAsync(import.Id, numbers, ct);
        await RunAsync(known.Union(numbers));
        var sharing = (await SharingAsync(import.Id, numbers, ct)).Except(known).Except(numbers).ToList();
        if (sharing.Count > 0)
            await RunAsync(known.Union(numbers).Union(sharing));

        async Task RunAsync(IEnumerable<int> those)
        {
            var engine = EngineOf(import, kind, preparing, null);
            List<ImportRow> rows = [.. (await RowStore.NumberedAsync(Connection, import.Id, [.. those], ct)).Select(s => reader.Read(s))];
            foreach (var row in rows)
                row.RecordVersion = null;
            foreach (var portion in rows.Chunk(Portion))
                await LookAsync(engine, portion, ct);

            await RowStore.KeepAsync(Connection, import.Id, rows, ct);
            await RowStore.RepeatAsync(Connection, import.Id, engine.Repeated, ct);
        }
    }

    /// <summary>Rules may lock or count what they need in a transaction; nothing of it stays.</summary>
    private Task<bool> LookAsync(RowEngine engine, IReadOnlyList<ImportRow> rows, CancellationToken ct) => work.RehearseAsync(
        async () =>
        {
            await engine.RunAsync(rows, ct);
            return true;
        },
        ct);

    /// <summary>Writes the selected rows, or goes through all of it and takes it back.</summary>
    /// <param name="import">The import.</param>
    /// <param name="validOnly">Leaves out what is refused instead of refusing all.</param>
    /// <param name="rehearse">Takes everything back at the end.</param>
    /// <param name="progress">Told how many rows are done.</param>
    /// <param name="ct">Stops it; nothing is written then.</param>
    public async Task<ImportOutcome> CommitAsync(ImportState import, bool validOnly, bool rehearse, Func<int, Task> progress, CancellationToken ct)
    {
        List<ImportRow> refused = [];
        try
        {
            return rehearse
                ? await work.RehearseAsync(() => WriteAsync(import, validOnly, refused, progress, ct), ct)
                : await work.TransactAsync(
                    async () =>
                    {
                        var outcome = await WriteAsync(import, validOnly, refused, progress, ct);
                        if (refused.Count > 0 && !validOnly)
                            throw new ImportRefusedException();
                        await FinishAsync(import, refused, ct);
                        return outcome;
                    },
                    ct);
        }
        catch (ImportRefusedException)
        {
            work.Forget();
            await db.Database.OpenConnectionAsync(ct);
            await RowStore.KeepAsync(Connection, import.Id, refused, ct);
            return new ImportOutcome(0, 0, refused.Count, []);
        }
    }

    private async Task<ImportOutcome> WriteAsync(ImportState import, bool validOnly, List<ImportRow> refused, Func<int, Task> progress, CancellationToken ct)
    {
        await ExecuteAsync($"select pg_advisory_xact_lock({CommitLock})", ct);
        var kind = ImportKinds.Get(import.Kind);
        var reader = ReaderOf(import, kind, Caller);
        var keeper = new RowKeeper(import.Id, db, work);
        var engine = EngineOf(import, kind, Caller, keeper);
        var (after, done, made, changed) = (int.MinValue, 0, 0, 0);
        var condition = validOnly ? "selected and state in ('new', 'update')" : "selected and state in ('new', 'update', 'error', 'duplicate')";
        while (await RowStore.PortionAsync(Connection, import.Id, condition, after, Portion, ct) is { Count: > 0 } staged)
        {
            var rows = await PortionAsync(staged, reader, engine, keeper, refused, ct);
            made += rows.Count(r => r.State == RowStates.New);
            changed += rows.Count(r => r.State == RowStates.Update);
            after = staged[^1].Number;
            await progress(done += staged.Count);
            if (refused.Count > 0 && !validOnly && refused.Count >= Portion)
                break;
        }

        return new ImportOutcome(made, changed, refused.Count, [.. keeper.Written.Select(w => new ImportWrittenKind(w.Key.Resource, w.Key.Created, w.Value)).OrderBy(w => w.Resource, StringComparer.Ordinal)]);
    }

    /// <summary>Writes a portion; what the database refuses is left out and the rest of the portion written anew.</summary>
    private async Task<List<ImportRow>> PortionAsync(List<StagedRow> staged, RowReader reader, RowEngine engine, RowKeeper keeper, List<ImportRow> refused, CancellationToken ct)
    {
        const string Savepoint = "portion";
        var left = staged;
        while (true)
        {
            await db.Database.CurrentTransaction!.CreateSavepointAsync(Savepoint, ct);
            engine.Begin();
            keeper.Begin();
            List<ImportRow> rows = [.. left.Select(s => reader.Read(s))];
            try
            {
                await engine.RunAsync(rows, ct);
                work.Forget();
                var wrong = rows.Where(r => r.HasErrors).ToList();
                if (wrong.Count == 0)
                    return rows;
                // What a refused row had made before it was refused goes with it.
                await BackAsync();
                refused.AddRange(wrong);
                left = [.. left.ExceptBy(wrong.Select(r => r.Number), s => s.Number)];
            }
            catch (ImportRowRefusedException error)
            {
                await BackAsync();
                var culprit = rows.Find(r => r.Number == error.Row);
                if (culprit is null && left.Count > 1)
                {
                    // The database did not say which row it was: one after the other tells.
                    List<ImportRow> all = [];
                    foreach (var one in left)
                        all.AddRange(await PortionAsync([one], reader, engine, keeper, refused, ct));
                    return all;
                }

                culprit ??= rows[0];
                engine.Refuse(culprit, error.Part, error.InnerException!);
                culprit.State = RowStates.Error;
                refused.Add(culprit);
                left = [.. left.Where(s => s.Number != culprit.Number)];
            }

            if (left.Count == 0)
                return [];
        }

        async Task BackAsync()
        {
            work.Forget();
            await db.Database.CurrentTransaction!.RollbackToSavepointAsync(Savepoint, ct);
            engine.Back();
            keeper.Back();
        }
    }

    private async Task FinishAsync(ImportState import, List<ImportRow> refused, CancellationToken ct)
    {
        await ExecuteAsync("update import_rows set state = case when selected and state in ('new', 'update') then 'committed' when data and not selected then 'skipped' else state end where import_id = $1", ct, import.Id);
        if (refused.Count > 0)
            await RowStore.KeepAsync(Connection, import.Id, refused, ct);
        await ExecuteAsync(ImportStore.Recount, ct, import.Id);
        await EndAsync(import, "status = 'committed', committed_at = $2, committed_by = $3, error = null", ct, import.Id, calendar.Now, Caller.Email);
    }

    /// <summary>Ends the work under way, as long as it is this import's still: whoever stopped it was told that nothing is written.</summary>
    /// <exception cref="OperationCanceledException">It was stopped meanwhile.</exception>
    private async Task EndAsync(ImportState import, string set, CancellationToken ct, params object[] values)
    {
        if (await ExecuteAsync($"update imports set {set}, phase = null, job_id = null, updated_at = $2, version = version + 1 where id = $1 and job_id = '{import.JobId}'", ct, values) == 0)
            throw new OperationCanceledException("The import was stopped.");
    }

    /// <summary>Takes back what an import wrote, in the opposite order.</summary>
    /// <param name="import">The import.</param>
    /// <param name="unchangedOnly">Leaves alone what was changed since, instead of refusing all.</param>
    /// <param name="progress">Told how many records are done.</param>
    /// <param name="ct">Stops it; nothing is taken back then.</param>
    /// <exception cref="ConflictException">Records were changed since; names their rows.</exception>
    public Task RevertAsync(ImportState import, bool unchangedOnly, Func<int, Task> progress, CancellationToken ct) => work.TransactAsync(
        async () =>
        {
            await ExecuteAsync($"select pg_advisory_xact_lock({CommitLock})", ct);
            var kind = ImportKinds.Get(import.Kind);
            var writers = kind.Parts.GroupBy(p => p.Resource.Name).ToDictionary(g => g.Key, g => (Part: g.First(), Writer: g.First().WriterIn(scope)));
            var written = await WrittenAsync(import.Id, ct);
            var last = written.GroupBy(w => w.Id).ToDictionary(g => g.Key, g => g.Max(w => w.Version));
            List<string> changed = [];
            var done = 0;
            foreach (var portion in Runs(written))
            {
                var (_, writer) = writers[portion[0].Resource];
                await writer.LoadAsync([.. portion.Select(w => w.Id)], ct);
                var same = portion.Where(w => writer.StateOf(w.Id)?.Version == last[w.Id]).ToList();
                changed.AddRange(portion.Except(same).Select(w => $"row {w.Row} ({w.Label})"));
                if (changed.Count == 0 || unchangedOnly)
                    await TakeBackAsync(same, writer, changed, ct);
                done += portion.Count;
                await progress(done);
            }

            if (changed.Count > 0 && !unchangedOnly)
            {
                throw new ConflictException("import.changed_since", $"{changed.Count} records were changed or are in use since: {string.Join(", ", changed.Take(10))}{(changed.Count > 10 ? ", …" : "")}. Nothing was taken back; mode unchanged takes back the others.")
                {
                    Extensions = { ["rows"] = changed },
                };
            }

            await EndAsync(
                import, "status = 'reverted', reverted_at = $2, reverted_by = $3, error = $4", ct, import.Id, calendar.Now, Caller.Email, changed.Count == 0 ? DBNull.Value : $"{changed.Count} records were left as they are: {string.Join(", ", changed.Take(100))}");
            return true;
        },
        ct);

    private async Task TakeBackAsync(List<WrittenRecord> records, IPartWriter writer, List<string> changed, CancellationToken ct)
    {
        foreach (var (id, conflict) in await writer.DeleteAsync([.. records.Where(r => r.Created).Select(r => r.Id)], ct))
            changed.Add($"row {records.First(r => r.Id == id).Row} ({conflict})");
        foreach (var record in records.Where(r => !r.Created))
            await writer.ApplyAsync(record.Id, JsonSerializer.SerializeToElement(record.Before), Caller, rules: true, ct);
        await work.SaveAsync(ct);
        work.Forget();
    }

    /// <summary>Portions of records of one kind and one act, newest first.</summary>
    private static IEnumerable<List<WrittenRecord>> Runs(List<WrittenRecord> written)
    {
        List<WrittenRecord> run = [];
        foreach (var record in written)
        {
            if (run.Count > 0 && (run.Count == Portion || run[0].Resource != record.Resource || run.Exists(r => r.Id == record.Id)))
            {
                yield return run;
                run = [];
            }

            run.Add(record);
        }

        if (run.Count > 0)
            yield return run;
    }

    private async Task<List<WrittenRecord>> WrittenAsync(Guid import, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("select number, resource, record_id, label, created, version, before::text from import_writes where import_id = $1 order by seq desc", Connection);
        ImportStore.Add(command, import);
        List<WrittenRecord> written = [];
        await using var row = await command.ExecuteReaderAsync(ct);
        while (await row.ReadAsync(ct))
        {
            written.Add(new WrittenRecord(
                row.GetInt32(0), row.GetString(1), row.GetGuid(2), row.GetString(3), row.GetBoolean(4), row.GetInt32(5), JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(row.GetString(6), JsonColumn.Options)!));
        }

        return written;
    }

    private async Task<List<int>> SharingAsync(Guid import, IReadOnlyCollection<int> numbers, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            "select number from import_rows where import_id = $1 and selected and keys && (select array_agg(k) from import_rows o, unnest(o.keys) k where o.import_id = $1 and o.number = any($2)) and number <> all($2)", Connection);
        ImportStore.Add(command, import, numbers.ToArray());
        List<int> sharing = [];
        await using var row = await command.ExecuteReaderAsync(ct);
        while (await row.ReadAsync(ct))
            sharing.Add(row.GetInt32(0));
        return sharing;
    }

    private RowReader ReaderOf(ImportState import, ImportKind kind, Caller caller) => new(kind, import, caller, calendar.Zone);

    private RowEngine EngineOf(ImportState import, ImportKind kind, Caller caller, RowKeeper? keeper) =>
        new(kind, caller, import.Approvals.Select(a => (a.Part, ValueText.Folded(a.Text))).ToHashSet(), new RecordFinder(Connection, guard), scope, assumed, keeper);

    private async Task<int> ExecuteAsync(string sql, CancellationToken ct, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, Connection);
        foreach (var value in values)
            command.Parameters.Add(value is DBNull ? new NpgsqlParameter { Value = value, NpgsqlDbType = NpgsqlDbType.Text } : new NpgsqlParameter { Value = value });
        return await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Takes the transaction down with it.</summary>
    private sealed class ImportRefusedException : Exception;
}

/// <summary>What a commit wrote, or would write.</summary>
internal sealed record ImportOutcome(int New, int Update, int Failed, IReadOnlyList<ImportWrittenKind> Written);

internal sealed record ImportWrittenKind(string Resource, bool Created, int Count);
