using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Domain.Access;
using NetOS.Domain.Lifecycle;
using NetOS.Infrastructure.Audit;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Access;

/// <summary>Somebody as an identity provider knows them.</summary>
/// <param name="Issuer">The provider; for Entra <c>entra:</c> and the tenant.</param>
/// <param name="Subject">Their lasting name there; for Entra the object id.</param>
/// <param name="Email">Their address, in lower case.</param>
/// <param name="EmailProven">Whether the provider vouches that the address is theirs.</param>
/// <param name="Name">What people call them.</param>
/// <param name="Groups">Their groups and app roles.</param>
internal sealed record ProvenIdentity(string Issuer, string Subject, string? Email, bool EmailProven, string Name, IReadOnlyCollection<string> Groups);

/// <summary>Where somebody comes from, for the audit.</summary>
internal sealed record SignInOrigin(string RequestId, string Address);

/// <summary>
/// Finds the user of somebody an identity provider vouches for. The key is (issuer, subject). An e-mail address makes the first connection only, and only when it is
/// proven: addresses are given to other people and can be claimed by anybody.
/// </summary>
internal sealed class SignInAccounts(AccountDirectory accounts, Provisioning provisioning, Databases databases, IServiceScopeFactory scopes, TimeProvider clock, ILogger<SignInAccounts> log)
{
    public const string IdentityLinked = "identity_linked";

    /// <returns>The user, active or not; null when they have none and none is made.</returns>
    public async Task<Account?> FindOrMakeAsync(ProvenIdentity who, UnknownUsers unknown, bool syncRoles, SignInMethod method, SignInOrigin origin, CancellationToken ct)
    {
        if (await accounts.FindAsync(who.Issuer, who.Subject, ct) is { } known)
            return syncRoles ? await SyncRoleAsync(known, who, unknown, ct) : known;
        if (who is not { EmailProven: true, Email: { } email })
            return null;
        var account = await accounts.FindAsync(email, ct);
        // Who was deleted stays deleted until an admin makes a new user for them.
        if (account is null && !await WasKnownAsync(who, ct))
            account = await provisioning.MakeAsync(email, who.Name, who.Groups, unknown, ct);
        if (account is not { Active: true })
            return account;
        return await LinkAsync(account, who, method, origin, ct) ? account : null;
    }

    private async Task<bool> WasKnownAsync(ProvenIdentity who, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand("select exists (select from user_identities where issuer = $1 and subject = $2)");
        command.Parameters.Add(new NpgsqlParameter { Value = who.Issuer, NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.Add(new NpgsqlParameter { Value = who.Subject, NpgsqlDbType = NpgsqlDbType.Text });
        return await command.ExecuteScalarAsync(ct) is true;
    }

    /// <returns>False when the user is somebody else at this issuer: their address was given to another person.</returns>
    private async Task<bool> LinkAsync(Account account, ProvenIdentity who, SignInMethod method, SignInOrigin origin, CancellationToken ct)
    {
        const string Sql = """
            insert into user_identities (issuer, subject, user_id, created_at)
            select $1, $2, $3, $4 where not exists (select from user_identities i where i.issuer = $1 and i.user_id = $3 and i.subject <> $2)
            on conflict (issuer, subject) do update set user_id = excluded.user_id, created_at = excluded.created_at
              where not exists (select from users u where u.id = user_identities.user_id and u.deleted_at is null)
            """;
        await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        // Two first sign-ins at once wait for each other.
        await using (var hold = new NpgsqlCommand("select from users where id = $1 for update", connection) { Parameters = { new NpgsqlParameter { Value = account.Id } } })
            await hold.ExecuteNonQueryAsync(ct);
        await using (var link = new NpgsqlCommand(Sql, connection))
        {
            link.Parameters.Add(new NpgsqlParameter { Value = who.Issuer, NpgsqlDbType = NpgsqlDbType.Text });
            link.Parameters.Add(new NpgsqlParameter { Value = who.Subject, NpgsqlDbType = NpgsqlDbType.Text });
            link.Parameters.Add(new NpgsqlParameter { Value = account.Id, NpgsqlDbType = NpgsqlDbType.Uuid });
            link.Parameters.Add(new NpgsqlParameter { Value = clock.GetUtcNow(), NpgsqlDbType = NpgsqlDbType.TimestampTz });
            if (await link.ExecuteNonQueryAsync(ct) == 1)
            {
                var caller = new CallerContext();
                caller.Enter(account.ToCaller(method), origin.RequestId, method == SignInMethod.Session ? "user" : "api", origin.Address);
                var identity = new FieldChange("identity", null, $"{who.Issuer} {who.Subject}");
                await AuditTrail.WriteAsync(connection, [new AuditRow("users", account.Id, account.Email, IdentityLinked, [identity])], caller, clock.GetUtcNow(), ct);
            }
        }

        await transaction.CommitAsync(ct);
        if ((await accounts.FindAsync(who.Issuer, who.Subject, ct))?.Id == account.Id)
            return true;
        log.LogWarning("{Email} is known to {Issuer} as somebody else; the address seems to have a new owner. Delete the user and make a new one to let them in", account.Email, who.Issuer);
        return false;
    }

    private async Task<Account> SyncRoleAsync(Account account, ProvenIdentity who, UnknownUsers unknown, CancellationToken ct)
    {
        // Only a group speaks; the role for people without one is for new users.
        if (!account.Active || (unknown with { Role = null }).RoleFor(who.Groups) is not { } key || key == account.Role.Key || !(await accounts.RolesAsync(ct)).TryGetValue(key, out var role))
            return account;
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerContext>().EnterSystem("role-sync");
        try
        {
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new UpdateRecord<User, UserDetails>(account.Id, null, new Patch<UserDetails>(["role_id"], details => details with { RoleId = role.Id })), ct);
            return account with { Role = role };
        }
        catch (RequestException refused)
        {
            log.LogWarning("The role of {Email} stays {Role}: {Reason}", account.Email, account.Role.Key, refused.Message);
            return account;
        }
    }
}
