namespace NetOS.Domain.Common;

/// <summary>A rule of the domain that a request would break.</summary>
/// <param name="code">Stable, <c>feature.reason</c>; scripts may rely on it.</param>
/// <param name="message">What is wrong and what would be right, in words a person understands.</param>
public sealed class RuleBrokenException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;

    /// <summary>The field (API name) whose value is wrong; null when the record's state forbids the act.</summary>
    public string? Field { get; init; }

    /// <summary>What would be allowed instead, where the rule has a list of it.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    public static RuleBrokenException Value(string code, string field, string message) => new(code, message) { Field = field };
}
