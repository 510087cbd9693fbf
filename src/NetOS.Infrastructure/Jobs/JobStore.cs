using System.Text.Json;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Jobs;

/// <summary>A job as its owner sees it.</summary>
internal sealed record JobState(Guid Id, string Kind, string Status, int Total, int Processed, string? Error, JsonElement? Result, DateTime CreatedAt, DateTime? FinishedAt);

/// <summary>A job a worker has taken.</summary>
internal sealed record TakenJob(Guid Id, string Kind, string Owner, string Role, Guid? UserId, string Payload);

/// <summary>Long work, kept in the database so that any instance can take it and a reload loses nothing.</summary>
internal sealed class JobStore(Databases databases, TimeProvider clock) : IDisposable
{
    /// <summary>A running job whose worker has been silent for this long is taken again; its own transaction was rolled back.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(2);

    private readonly SemaphoreSlim _queued = new(0);

    public async Task<Guid> QueueAsync(string kind, Caller owner, string payload, int total, CancellationToken ct)
    {
        await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
        var id = await QueueAsync(kind, owner, payload, total, connection, ct);
        Wake();
        return id;
    }

    /// <summary>Lets the worker of this process look at once; those of others look once a second.</summary>
    public void Wake() => _queued.Release();

    /// <summary>Waits until something was queued here, or the time is over.</summary>
    public Task RestAsync(TimeSpan time, CancellationToken ct) => _queued.WaitAsync(time, ct);

    /// <summary>The same within a transaction that is at work; whoever ends it calls <see cref="Wake"/>.</summary>
    public async Task<Guid> QueueAsync(string kind, Caller owner, string payload, int total, NpgsqlConnection within, CancellationToken ct)
    {
        var id = Guid.CreateVersion7(clock.GetUtcNow());
        await using var command = new NpgsqlCommand(
            "insert into jobs (id, kind, status, owner, role, payload, total, created_at, user_id) values ($1, $2, 'queued', $3, $4, $5, $6, $7, $8)", within);
        Add(command, id, kind, owner.Email, owner.Role);
        command.Parameters.Add(new NpgsqlParameter { Value = payload, NpgsqlDbType = NpgsqlDbType.Jsonb });
        Add(command, total, clock.GetUtcNow());
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)owner.UserId ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid });
        await command.ExecuteNonQueryAsync(ct);
        return id;
    }

    public async Task<JobState?> FindAsync(Guid id, string owner, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand(
            "select kind, status, total, processed, error, result::text, created_at, finished_at from jobs where id = $1 and owner = $2");
        Add(command, id, owner);
        await using var row = await command.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct)
            ? new JobState(
                id, row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3), RecordJson.TextOf(row, 4), RecordJson.TextOf(row, 5) is { } json ? JsonDocument.Parse(json).RootElement : null,
                row.GetDateTime(6), row.IsDBNull(7) ? null : row.GetDateTime(7))
            : null;
    }

    /// <summary>Stops a job that has not ended; what it did so far is undone.</summary>
    public async Task CancelAsync(Guid id, CancellationToken ct) =>
        await RunAsync("update jobs set status = 'cancelled', finished_at = $2 where id = $1 and status in ('queued', 'running')", ct, id, clock.GetUtcNow());

    public async Task<TakenJob?> TakeAsync(CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand(
            """
            update jobs set status = 'running', heartbeat_at = $1, processed = 0
            where id = (select id from jobs where status = 'queued' or (status = 'running' and heartbeat_at < $2) order by created_at limit 1 for update skip locked)
            returning id, kind, owner, role, user_id, payload::text
            """);
        Add(command, clock.GetUtcNow(), clock.GetUtcNow() - Silence);
        await using var row = await command.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct) ? new TakenJob(row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetString(3), row.IsDBNull(4) ? null : row.GetGuid(4), row.GetString(5)) : null;
    }

    /// <summary>Shows how far a job is.</summary>
    /// <returns>False when it was cancelled meanwhile.</returns>
    public async Task<bool> ProgressAsync(Guid id, int processed, CancellationToken ct) =>
        await RunAsync("update jobs set processed = $2, heartbeat_at = $3 where id = $1 and status = 'running'", ct, id, processed, clock.GetUtcNow()) == 1;

    public async Task FinishAsync(Guid id, string status, string? result, string? error, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand(
            "update jobs set status = $2, result = $3, error = $4, finished_at = $5, processed = case when $2 = 'done' then total else processed end where id = $1 and status = 'running'");
        Add(command, id, status);
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)result ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Jsonb });
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)error ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        Add(command, clock.GetUtcNow());
        await command.ExecuteNonQueryAsync(ct);
    }

    public void Dispose() => _queued.Dispose();

    private async Task<int> RunAsync(string sql, CancellationToken ct, params object[] values)
    {
        await using var command = databases.Prepared.CreateCommand(sql);
        Add(command, values);
        return await command.ExecuteNonQueryAsync(ct);
    }

    private static void Add(NpgsqlCommand command, params object[] values)
    {
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
    }
}
