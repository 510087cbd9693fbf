using NetOS.Domain.Common;

namespace NetOS.Domain.Access;

/// <summary>What may be edited of a user.</summary>
public sealed record UserDetails : RecordDetails
{
    /// <summary>Lower case; unique among live users.</summary>
    public string Email { get; init; } = "";

    public string Name { get; init; } = "";
    public Guid RoleId { get; init; }

    /// <summary>Somebody who is not active cannot sign in, and none of their tokens works.</summary>
    public bool Active { get; init; } = true;

    /// <summary>States they see records of, e.g. <c>IN</c>; empty = all. Kinds of scopes narrow each other, values of one kind widen it.</summary>
    public IReadOnlyList<string> ScopeStates { get; init; } = [];

    /// <summary>Carriers they see records of; empty = all.</summary>
    public IReadOnlyList<Guid> ScopeCarriers { get; init; } = [];

    /// <summary>Sites they see records of; empty = all.</summary>
    public IReadOnlyList<Guid> ScopeAssets { get; init; } = [];

    /// <summary>Gets the weekly renewal report; everybody may turn that off for themselves.</summary>
    public bool WantsRenewalReport { get; init; } = true;

    /// <summary>Gets the weekly digest of what happened.</summary>
    public bool WantsActivityDigest { get; init; } = true;

    /// <summary>Is reminded of deadlines.</summary>
    public bool WantsReminders { get; init; } = true;
}

/// <summary>A person, or a program that acts under a name of its own.</summary>
public sealed class User : Entity<UserDetails>
{
    private User() { }

    public static User Create(UserDetails details) => new() { Details = Folded(details) };

    public void Revise(UserDetails details) => Details = Folded(details);

    private static UserDetails Folded(UserDetails details) => details with { Email = details.Email.ToLowerInvariant() };
}
