using NetOS.Application.Common.Errors;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Activity;

/// <summary>One call that must happen once.</summary>
internal sealed record IdempotentCall(string Caller, string Route, string Key, byte[] BodyHash);

internal sealed record KeptAnswer(int Status, string Headers, byte[] Body);

/// <summary>Remembers calls and their answers for 24 hours, across instances.</summary>
internal sealed class IdempotencyStore(Databases databases, TimeProvider clock)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(24);

    // A call whose process died may be tried again after this long.
    private static readonly TimeSpan Unfinished = TimeSpan.FromMinutes(2);

    /// <returns>The answer of the same call before; null when it is to be run now.</returns>
    /// <exception cref="InvalidException">The key was used with another body.</exception>
    /// <exception cref="ConflictException">The same call is still running.</exception>
    public async Task<KeptAnswer?> BeginAsync(IdempotentCall call, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await using var command = databases.Prepared.CreateCommand(
            """
            insert into idempotency_keys (caller, route, key, body_hash, created_at) values ($1, $2, $3, $4, $5)
            on conflict (caller, route, key) do update set body_hash = excluded.body_hash, created_at = excluded.created_at, status = null, headers = null, body = null
              where idempotency_keys.created_at < $6 or (idempotency_keys.status is null and idempotency_keys.created_at < $7)
            """);
        AddKey(command, call);
        command.Parameters.Add(new NpgsqlParameter { Value = call.BodyHash });
        foreach (var instant in new[] { now, now - Lasts, now - Unfinished })
            command.Parameters.Add(new NpgsqlParameter { Value = instant });
        return await command.ExecuteNonQueryAsync(ct) == 1 ? null : await FindAsync(call, ct);
    }

    public async Task KeepAsync(IdempotentCall call, KeptAnswer answer)
    {
        await using var command = databases.Prepared.CreateCommand("update idempotency_keys set status = $4, headers = $5, body = $6 where caller = $1 and route = $2 and key = $3");
        AddKey(command, call);
        command.Parameters.Add(new NpgsqlParameter { Value = answer.Status });
        command.Parameters.Add(new NpgsqlParameter { Value = answer.Headers, NpgsqlDbType = NpgsqlDbType.Jsonb });
        command.Parameters.Add(new NpgsqlParameter { Value = answer.Body });
        await command.ExecuteNonQueryAsync();
    }

    public async Task ForgetAsync(IdempotentCall call)
    {
        await using var command = databases.Prepared.CreateCommand("delete from idempotency_keys where caller = $1 and route = $2 and key = $3");
        AddKey(command, call);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Forgets what lasted its time.</summary>
    /// <returns>How many calls.</returns>
    public async Task<int> SweepAsync(CancellationToken ct)
    {
        await using var command = databases.Planned.CreateCommand("delete from idempotency_keys where created_at < $1");
        command.Parameters.Add(new NpgsqlParameter { Value = clock.GetUtcNow() - Lasts });
        return await command.ExecuteNonQueryAsync(ct);
    }

    private async Task<KeptAnswer?> FindAsync(IdempotentCall call, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand("select body_hash, status, headers::text, body from idempotency_keys where caller = $1 and route = $2 and key = $3");
        AddKey(command, call);
        await using var row = await command.ExecuteReaderAsync(ct);
        if (!await row.ReadAsync(ct))
            throw new ConflictException("request.idempotency_running", "The same call failed just now; try again.");
        if (!row.GetFieldValue<byte[]>(0).AsSpan().SequenceEqual(call.BodyHash))
            throw new InvalidException("Idempotency-Key", "This key was used with another body within the last 24 hours; a new call needs a new key.", "request.idempotency_key_reused");
        return row.IsDBNull(1)
            ? throw new ConflictException("request.idempotency_running", "The same call is still running; ask again in a moment.")
            : new KeptAnswer(row.GetInt32(1), row.GetString(2), row.GetFieldValue<byte[]>(3));
    }

    private static void AddKey(NpgsqlCommand command, IdempotentCall call)
    {
        foreach (var text in new[] { call.Caller, call.Route, call.Key })
            command.Parameters.Add(new NpgsqlParameter { Value = text, NpgsqlDbType = NpgsqlDbType.Text });
    }
}
