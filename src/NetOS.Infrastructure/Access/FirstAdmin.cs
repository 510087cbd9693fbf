using MediatR;
using NetOS.Application.Common.Records;
using NetOS.Domain.Access;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Access;

/// <summary>Makes the admin the configuration names, while there is none who could make others.</summary>
internal sealed class FirstAdmin(Databases databases, AccountDirectory accounts, IMediator mediator, CallerContext context)
{
    private const string Role = "exec";

    /// <returns>True when somebody became admin.</returns>
    public async Task<bool> EnsureAsync(string email, CancellationToken ct)
    {
        await using (var command = databases.Planned.CreateCommand("select exists (select from users u where netos_is_admin(u))"))
        {
            if (await command.ExecuteScalarAsync(ct) is true)
                return false;
        }

        context.EnterSystem("first-admin");
        var role = (await accounts.RolesAsync(ct))[Role];
        if (await accounts.FindAsync(email, ct) is { } user)
            await mediator.Send(new UpdateRecord<User, UserDetails>(user.Id, null, new Patch<UserDetails>(["active", "role_id"], details => details with { Active = true, RoleId = role.Id })), ct);
        else
            await mediator.Send(new CreateRecord<User, UserDetails>(new UserDetails { Email = email, Name = email.Split('@')[0], RoleId = role.Id }), ct);
        return true;
    }
}
