using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Audit;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Access;

/// <summary>A browser session to be kept.</summary>
internal sealed record NewSession(byte[] Hash, string Csrf, DateTimeOffset ExpiresAt, string UserAgent, string Provider, string? ProtectedIdToken);

/// <summary>An open browser session as its user sees it.</summary>
internal sealed record SessionView(Guid Id, DateTime CreatedAt, DateTime LastSeenAt, DateTime ExpiresAt, string Address, string UserAgent, string Provider, bool Current);

/// <summary>Browser sessions: made, extended, listed, ended. Only a hash of the cookie is stored.</summary>
internal sealed class SessionStore(Databases databases, ChangeListener listener, TimeProvider clock)
{
    public const string SignedIn = "signed_in", SignedOut = "signed_out", Revoked = "revoked";
    private const string Table = "sessions", SignIn = "auth";

    /// <summary>However much it is used, no session lasts longer.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <summary>How long an ended session stays on record.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public async Task<Guid> CreateAsync(Account user, NewSession session, SignInOrigin origin, CancellationToken ct)
    {
        const string Sql = """
            insert into sessions (id, hash, user_id, csrf, created_at, last_seen_at, expires_at, address, user_agent, provider, protected_id_token)
            values ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9, $10)
            """;
        var (id, now) = (Guid.CreateVersion7(), clock.GetUtcNow());
        await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await using (var command = new NpgsqlCommand(Sql, connection))
        {
            foreach (var value in new object[] { id, session.Hash, user.Id, session.Csrf, now, session.ExpiresAt, origin.Address, session.UserAgent, session.Provider })
                command.Parameters.Add(new NpgsqlParameter { Value = value });
            command.Parameters.Add(new NpgsqlParameter { Value = (object?)session.ProtectedIdToken ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
            await command.ExecuteNonQueryAsync(ct);
        }

        await AuditAsync(connection, new AuditRow(Table, id, user.Email, SignedIn, []) { EventType = SignIn }, user.ToCaller(SignInMethod.Session), origin, ct);
        await transaction.CommitAsync(ct);
        return id;
    }

    /// <summary>Lets a session go on until the instant.</summary>
    public async Task ExtendAsync(Guid id, DateTimeOffset until, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand("update sessions set expires_at = $2 where id = $1 and revoked_at is null and expires_at < $2");
        command.Parameters.Add(new NpgsqlParameter { Value = id });
        command.Parameters.Add(new NpgsqlParameter { Value = until });
        await command.ExecuteNonQueryAsync(ct);
        listener.Tell(Table);
    }

    /// <summary>The open sessions of a user, the last used first.</summary>
    public async Task<IReadOnlyList<SessionView>> ListAsync(Guid user, Guid? current, CancellationToken ct)
    {
        const string Sql = """
            select id, created_at, last_seen_at, expires_at, address, user_agent, provider from sessions
            where user_id = $1 and revoked_at is null and expires_at > $2 order by last_seen_at desc, id
            """;
        await using var command = databases.Prepared.CreateCommand(Sql);
        command.Parameters.Add(new NpgsqlParameter { Value = user });
        command.Parameters.Add(new NpgsqlParameter { Value = clock.GetUtcNow() });
        await using var row = await command.ExecuteReaderAsync(ct);
        List<SessionView> sessions = [];
        while (await row.ReadAsync(ct))
            sessions.Add(new SessionView(row.GetGuid(0), row.GetDateTime(1), row.GetDateTime(2), row.GetDateTime(3), row.GetString(4), row.GetString(5), row.GetString(6), row.GetGuid(0) == current));
        return sessions;
    }

    /// <summary>Ends an open session.</summary>
    /// <param name="user">Whose it must be.</param>
    /// <param name="id">The session.</param>
    /// <param name="action">What the audit calls it.</param>
    /// <param name="caller">Who ends it.</param>
    /// <param name="origin">Where from.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>Its protected ID token.</returns>
    /// <exception cref="NotFoundException">There is no open one of theirs.</exception>
    public async Task<string?> EndAsync(Guid user, Guid id, string action, Caller caller, SignInOrigin origin, CancellationToken ct)
    {
        const string Sql = """
            update sessions s set revoked_at = $3 from users u
            where s.id = $1 and s.user_id = $2 and s.revoked_at is null and s.expires_at > $3 and u.id = s.user_id returning u.email, s.protected_id_token
            """;
        await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        string email;
        string? idToken;
        await using (var command = new NpgsqlCommand(Sql, connection))
        {
            foreach (var value in new object[] { id, user, clock.GetUtcNow() })
                command.Parameters.Add(new NpgsqlParameter { Value = value });
            await using var row = await command.ExecuteReaderAsync(ct);
            if (!await row.ReadAsync(ct))
                throw new NotFoundException("open session", id.ToString());
            (email, idToken) = (row.GetString(0), row.IsDBNull(1) ? null : row.GetString(1));
        }

        await AuditAsync(connection, new AuditRow(Table, id, email, action, []) { EventType = action == SignedOut ? SignIn : null }, caller, origin, ct);
        await transaction.CommitAsync(ct);
        listener.Tell(Table);
        return idToken;
    }

    /// <summary>Deletes sessions that ended <see cref="Kept"/> ago or earlier; one line of audit says how many.</summary>
    public async Task<int> SweepAsync(CancellationToken ct)
    {
        var before = clock.GetUtcNow() - Kept;
        await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await using var command = new NpgsqlCommand("delete from sessions where least(revoked_at, expires_at) < $1", connection) { Parameters = { new NpgsqlParameter { Value = before } } };
        var count = await command.ExecuteNonQueryAsync(ct);
        if (count > 0)
        {
            var system = new CallerContext();
            system.EnterSystem("session-sweep");
            await AuditTrail.WriteAsync(connection, [new AuditRow(Table, Guid.Empty, $"{count} sessions ended before {before:yyyy-MM-dd}", "purged", []) { EventType = SignIn }], system, clock.GetUtcNow(), ct);
        }

        await transaction.CommitAsync(ct);
        return count;
    }

    private Task AuditAsync(NpgsqlConnection connection, AuditRow row, Caller caller, SignInOrigin origin, CancellationToken ct)
    {
        var context = new CallerContext();
        context.Enter(caller, origin.RequestId, "user", origin.Address);
        return AuditTrail.WriteAsync(connection, [row], context, clock.GetUtcNow(), ct);
    }
}
