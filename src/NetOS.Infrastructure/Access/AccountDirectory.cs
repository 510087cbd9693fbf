using System.Collections.Concurrent;
using NetOS.Application.Common.Security;
using NetOS.Domain.Access;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Access;

/// <summary>A role as callers get it.</summary>
internal sealed record RoleGrant(Guid Id, string Key, string Name, PermissionSet Permissions);

/// <summary>A user who exists, with what they may do.</summary>
internal sealed record Account(Guid Id, string Email, string Name, bool Active, RoleGrant Role, AccessScope Scope)
{
    public Caller ToCaller(SignInMethod method) => new(Email, Name, Role.Key, Role.Permissions) { UserId = Id, Scope = Scope, Method = method };
}

/// <summary>A token somebody presented, as it is stored.</summary>
internal sealed record KnownToken(Guid Id, string Prefix, Guid UserId, DateTime ExpiresAt, bool Revoked);

/// <summary>A browser session somebody presented, as it is stored.</summary>
internal sealed record KnownSession(Guid Id, Guid UserId, string Csrf, DateTime CreatedAt, DateTime ExpiresAt, bool Revoked);

/// <summary>
/// Who there is and what they may do, asked on every request: kept in memory until the database tells that users, roles, tokens or sessions
/// changed. While it cannot tell, every question goes to the database.
/// </summary>
internal sealed class AccountDirectory
{
    private const int Kept = 20_000;
    private static readonly HashSet<string> Tables = ["users", "roles", "api_tokens", "sessions"];

    private readonly Databases _databases;
    private readonly ChangeListener _changes;
    private ConcurrentDictionary<object, object?> _known = new();

    public AccountDirectory(Databases databases, ChangeListener changes)
    {
        (_databases, _changes) = (databases, changes);
        changes.Changed += table =>
        {
            if (table is null || Tables.Contains(table))
                _known = new();
        };
    }

    /// <summary>Every live role, by key.</summary>
    public async ValueTask<IReadOnlyDictionary<string, RoleGrant>> RolesAsync(CancellationToken ct) => (await AskAsync<IReadOnlyDictionary<string, RoleGrant>>("roles", async () =>
    {
        await using var command = _databases.Prepared.CreateCommand("select id, key, name, permissions from roles where deleted_at is null order by built_in desc, created_at, name");
        await using var row = await command.ExecuteReaderAsync(ct);
        var roles = new Dictionary<string, RoleGrant>();
        while (await row.ReadAsync(ct))
            roles[row.GetString(1)] = new RoleGrant(row.GetGuid(0), row.GetString(1), row.GetString(2), new PermissionSet(row.GetFieldValue<string[]>(3)));
        return roles;
    }))!;

    public ValueTask<Account?> FindAsync(Guid id, CancellationToken ct) => AccountAsync(id, "u.id = $1", [id], keepNothing: false, ct);

    public ValueTask<Account?> FindAsync(string email, CancellationToken ct) => AccountAsync(email.ToLowerInvariant(), "lower(u.email) = $1", [email.ToLowerInvariant()], keepNothing: true, ct);

    /// <summary>The user an identity provider knows by this issuer and subject.</summary>
    public ValueTask<Account?> FindAsync(string issuer, string subject, CancellationToken ct) =>
        AccountAsync($"{issuer}\n{subject}", "u.id = (select i.user_id from user_identities i where i.issuer = $1 and i.subject = $2)", [issuer, subject], keepNothing: false, ct);

    public ValueTask<KnownToken?> TokenAsync(byte[] hash, CancellationToken ct) => AskAsync("t" + Convert.ToHexString(hash), async () =>
    {
        const string Sql = """
            select id, prefix, user_id, case when hash = $1 then expires_at else least(expires_at, previous_until) end, revoked_at is not null
            from api_tokens where (hash = $1 or previous_hash = $1) and deleted_at is null
            """;
        await using var command = Command(Sql, hash);
        await using var row = await command.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct) ? new KnownToken(row.GetGuid(0), row.GetString(1), row.GetGuid(2), row.GetDateTime(3), row.GetBoolean(4)) : null;
    });

    public ValueTask<KnownSession?> SessionAsync(byte[] hash, CancellationToken ct) => AskAsync("s" + Convert.ToHexString(hash), async () =>
    {
        await using var command = Command("select id, user_id, csrf, created_at, expires_at, revoked_at is not null from sessions where hash = $1", hash);
        await using var row = await command.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct) ? new KnownSession(row.GetGuid(0), row.GetGuid(1), row.GetString(2), row.GetDateTime(3), row.GetDateTime(4), row.GetBoolean(5)) : null;
    });

    private ValueTask<Account?> AccountAsync(object key, string condition, object[] values, bool keepNothing, CancellationToken ct) => AskAsync(key, async () =>
    {
        await using var command = Command(
            $"""
            select u.id, u.email, u.name, u.active, u.scope_states, u.scope_carriers, u.scope_assets, r.id, r.key, r.name, r.permissions
            from users u join roles r on r.id = u.role_id where u.deleted_at is null and {condition}
            """,
            values);
        await using var row = await command.ExecuteReaderAsync(ct);
        if (!await row.ReadAsync(ct))
            return null;
        var role = new RoleGrant(row.GetGuid(7), row.GetString(8), row.GetString(9), new PermissionSet(row.GetFieldValue<string[]>(10)));
        return new Account(row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetBoolean(3), role, new AccessScope(row.GetFieldValue<string[]>(4), row.GetFieldValue<Guid[]>(5), row.GetFieldValue<Guid[]>(6)));
    }, keepNothing);

    private async ValueTask<T?> AskAsync<T>(object key, Func<Task<T?>> ask, bool keepNothing = false) where T : class
    {
        var known = _known;
        if (_changes.IsListening && known.TryGetValue(key, out var kept))
            return (T?)kept;
        var answer = await ask();
        // Into the very store that was looked into: a change told meanwhile has replaced it. Guessed secrets must not fill the memory; that nobody has an address is worth keeping.
        if (_changes.IsListening && (answer is not null || keepNothing) && known.Count < Kept)
            known[key] = answer;
        return answer;
    }

    private NpgsqlCommand Command(string sql, params object[] values)
    {
        var command = _databases.Prepared.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }
}
