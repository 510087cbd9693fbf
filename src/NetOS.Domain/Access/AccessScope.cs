namespace NetOS.Domain.Access;

/// <summary>
/// The part of the network a user works with. Kinds narrow each other (a circuit must fit the states and the carriers), values of one kind widen it;
/// an empty kind does not narrow at all.
/// </summary>
public sealed record AccessScope(IReadOnlyList<string> States, IReadOnlyList<Guid> Carriers)
{
    /// <summary>Everything.</summary>
    public static readonly AccessScope Everything = new([], []);

    public bool IsEverything => States.Count == 0 && Carriers.Count == 0;
}
