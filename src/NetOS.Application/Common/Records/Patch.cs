namespace NetOS.Application.Common.Records;

/// <summary>A set of field changes, read from a JSON merge patch and already checked for type and permission.</summary>
/// <param name="Fields">The API names of the fields it sends.</param>
/// <param name="Apply">Puts the values over the given details.</param>
public sealed record Patch<TDetails>(IReadOnlyCollection<string> Fields, Func<TDetails, TDetails> Apply);
