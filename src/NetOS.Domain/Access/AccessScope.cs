namespace NetOS.Domain.Access;

/// <summary>
/// The part of the network a user works with. Kinds narrow each other (a circuit must fit the states and the carriers and the sites), values of one
/// kind widen it; an empty kind does not narrow at all.
/// </summary>
public sealed record AccessScope(IReadOnlyList<string> States, IReadOnlyList<Guid> Carriers, IReadOnlyList<Guid> Assets)
{
    /// <summary>Everything.</summary>
    public static readonly AccessScope Everything = new([], [], []);

    public bool IsEverything => States.Count == 0 && Carriers.Count == 0 && Assets.Count == 0;

    /// <summary>Whether it narrows by place, so that of a line one end may lie outside.</summary>
    public bool IsLocal => States.Count > 0 || Assets.Count > 0;
}
