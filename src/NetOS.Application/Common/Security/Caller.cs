using System.Collections.Frozen;

namespace NetOS.Application.Common.Security;

/// <summary>Who is calling, and what they may do.</summary>
/// <param name="Email">Their e-mail address; what stamps and audit rows name.</param>
/// <param name="Name">What people call them.</param>
/// <param name="Role">The role their permissions come from.</param>
/// <param name="Permissions">What they may do.</param>
public sealed record Caller(string Email, string Name, string Role, FrozenSet<string> Permissions)
{
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
}
