using Microsoft.Extensions.DependencyInjection;
using MediatR;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Domain.Access;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Access;

/// <summary>What becomes of people who are signed in elsewhere but have no user.</summary>
/// <param name="Role">Key of the role they get; null = they are refused.</param>
/// <param name="Groups">Groups or app roles that give a role, by name; the first that fits wins over <paramref name="Role"/>.</param>
internal sealed record UnknownUsers(string? Role, IReadOnlyList<(string Group, string Role)> Groups)
{
    /// <summary>The role for somebody in these groups; null = refused.</summary>
    public string? RoleFor(IReadOnlyCollection<string> groups) => Groups.Where(g => groups.Contains(g.Group)).Select(g => g.Role).FirstOrDefault() ?? Role;
}

/// <summary>Makes users at their first log-in, as configured.</summary>
internal sealed class Provisioning(AccountDirectory accounts, Databases databases, IServiceScopeFactory scopes)
{
    /// <returns>The new user; null when people like them are refused.</returns>
    public async Task<Account?> MakeAsync(string email, string name, IReadOnlyCollection<string> groups, UnknownUsers unknown, CancellationToken ct)
    {
        if (unknown.RoleFor(groups) is not { } key || !(await accounts.RolesAsync(ct)).TryGetValue(key, out var role))
            return null;
        // Who was deleted stays deleted until an admin lets them in again.
        await using (var command = databases.Prepared.CreateCommand("select exists (select from users where lower(email) = $1 and deleted_at is not null)"))
        {
            command.Parameters.Add(new NpgsqlParameter { Value = email, NpgsqlDbType = NpgsqlDbType.Text });
            if (await command.ExecuteScalarAsync(ct) is true)
                return null;
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerContext>().EnterSystem("first-sign-in");
        try
        {
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new CreateRecord<User, UserDetails>(new UserDetails { Email = email, Name = name.Length is > 0 and <= 200 ? name : email, RoleId = role.Id }), ct);
        }
        catch (ConflictException)
        {
            // Two first requests at once: the other one made the user.
        }

        return await accounts.FindAsync(email, ct);
    }
}
