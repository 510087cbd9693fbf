using NetOS.Domain.Access;

namespace NetOS.Application.Common.Security;

/// <summary>How somebody proved who they are.</summary>
public enum SignInMethod { System, Token, Jwt, Session, Proxy, Development }

/// <summary>Who is calling, and what they may do.</summary>
/// <param name="Email">Their e-mail address; what stamps and audit rows name.</param>
/// <param name="Name">What people call them.</param>
/// <param name="Role">Key of the role their permissions come from.</param>
/// <param name="Permissions">What they may do.</param>
public sealed record Caller(string Email, string Name, string Role, PermissionSet Permissions)
{
    /// <summary>Their user; null for NetOS itself and for development identities nobody made a user for.</summary>
    public Guid? UserId { get; init; }

    /// <summary>The part of the network they work with.</summary>
    public AccessScope Scope { get; init; } = AccessScope.Everything;

    public SignInMethod Method { get; init; }

    /// <summary>Beginning of the API token they came with.</summary>
    public string? Token { get; init; }

    /// <summary>The browser session they came with.</summary>
    public Guid? SessionId { get; init; }

    public bool May(string permission) => Permissions.Contains(permission);
}

/// <summary>The caller of the request or the user of the job at hand. "No request" never means "allowed".</summary>
public interface ICurrentCaller
{
    Caller Caller { get; }

    /// <summary>Identifies the request in audit rows and problem details.</summary>
    string RequestId { get; }

    /// <summary>Where the act came from: <c>user</c> (browser), <c>api</c>, <c>system</c>.</summary>
    string Source { get; }

    /// <summary>Network address it came from; null without a request.</summary>
    string? Address { get; }

    /// <summary>What the audit calls writes of this request: <c>write</c> or <c>bulk</c>.</summary>
    string EventType { get; }
}
