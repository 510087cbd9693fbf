using MediatR;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Domain.Access;

namespace NetOS.Application.Access;

/// <summary>A token with its secret, which is shown this once.</summary>
public sealed record IssuedToken(ApiToken Token, string UserEmail, string Secret);

/// <summary>Makes a token.</summary>
/// <param name="UserId">Whom its bearer acts as; null = the caller.</param>
/// <param name="Name">What it is for.</param>
/// <param name="ExpiresAt">From then on it does not work.</param>
public sealed record CreateApiToken(Guid? UserId, string Name, DateTimeOffset ExpiresAt) : ICommand<IssuedToken>;

/// <summary>Gives a token a new secret.</summary>
/// <param name="Id">The token.</param>
/// <param name="Overlap">How long the old secret works on.</param>
/// <param name="ExpiresAt">New expiry; null = as before.</param>
public sealed record RotateApiToken(Guid Id, TimeSpan Overlap, DateTimeOffset? ExpiresAt) : ICommand<IssuedToken>;

/// <summary>Ends a token at once.</summary>
public sealed record RevokeApiToken(Guid Id) : ICommand<Guid>;

internal sealed class ApiTokenHandlers(IRecordStore<ApiToken> tokens, IRecordStore<User> users, ICurrentCaller current, TimeProvider clock) :
    IRequestHandler<CreateApiToken, IssuedToken>,
    IRequestHandler<RotateApiToken, IssuedToken>,
    IRequestHandler<RevokeApiToken, Guid>
{
    public async Task<IssuedToken> Handle(CreateApiToken command, CancellationToken ct)
    {
        var caller = current.Caller;
        if (command.UserId is { } other && other != caller.UserId && !caller.May(Permission.UsersEdit))
            throw ForbiddenException.Fields("set", ["user_id"], Permission.UsersEdit);
        var id = command.UserId ?? caller.UserId ?? throw new ConflictException("user.none", "A token acts as a user, and you are a development identity without one. Name a user_id.");
        if ((await users.FindAsync([id], ct)).SingleOrDefault(u => u.DeletedAt is null) is not { } user)
            throw new InvalidException("user_id", $"There is no live user with the id {id}.");
        if (!user.Details.Active)
            throw new ConflictException("user.inactive", $"{user.Details.Email} is not active; their tokens would not work.");
        var (secret, stored) = TokenSecrets.NewToken();
        var token = ApiToken.Create(id, command.Name, stored, command.ExpiresAt, clock.GetUtcNow());
        tokens.Add(token);
        return new IssuedToken(token, user.Details.Email, secret);
    }

    public async Task<IssuedToken> Handle(RotateApiToken command, CancellationToken ct)
    {
        var token = await OwnAsync(command.Id, ct);
        var now = clock.GetUtcNow();
        var (secret, stored) = TokenSecrets.NewToken();
        token.Rotate(stored, command.Overlap, command.ExpiresAt ?? token.ExpiresAt, now);
        var user = (await users.FindAsync([token.UserId], ct)).Single();
        return new IssuedToken(token, user.Details.Email, secret);
    }

    public async Task<Guid> Handle(RevokeApiToken command, CancellationToken ct)
    {
        var token = await OwnAsync(command.Id, ct);
        token.Revoke(clock.GetUtcNow());
        return token.Id;
    }

    /// <exception cref="NotFoundException">It is somebody else's, and the caller may not edit users.</exception>
    private async Task<ApiToken> OwnAsync(Guid id, CancellationToken ct)
    {
        var token = await tokens.GetAsync(id, version: null, ct);
        return token.UserId == current.Caller.UserId || current.Caller.May(Permission.UsersEdit) ? token : throw new NotFoundException("API token of yours", id.ToString());
    }
}
