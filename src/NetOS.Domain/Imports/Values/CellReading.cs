namespace NetOS.Domain.Imports.Values;

public enum CellState
{
    /// <summary>Leaves the field as it is.</summary>
    Blank,

    /// <summary>Empties the field.</summary>
    Clear,
    Value,

    /// <summary>Cannot be read; <see cref="CellReading.Problem"/> says why.</summary>
    Wrong,
}

public enum ProblemSeverity
{
    Error,
    Warning,
}

/// <summary>What is wrong with a cell or was assumed about it.</summary>
/// <param name="Code">Stable, <c>kind.reason</c>.</param>
/// <param name="Words">What was found and what to write.</param>
/// <param name="Severity">A warning comes with a value, an error with none.</param>
public sealed record CellProblem(string Code, string Words, ProblemSeverity Severity);

/// <summary>What a cell says for its field.</summary>
/// <param name="State">Which of the others is there.</param>
/// <param name="Value">
/// <see cref="string"/>, <see cref="long"/>, <see cref="decimal"/>, <see cref="double"/> (coordinates), <see cref="bool"/>, <see cref="DateOnly"/>,
/// <see cref="DateTimeOffset"/> in UTC or an array of strings.
/// </param>
/// <param name="Problem">An error of a wrong cell, or a warning beside a value.</param>
public readonly record struct CellReading(CellState State, object? Value, CellProblem? Problem)
{
    public static readonly CellReading Blank = new(CellState.Blank, null, null);
    public static readonly CellReading Clear = new(CellState.Clear, null, null);

    internal static CellReading Of(object value, CellProblem? warning = null) => new(CellState.Value, value, warning);

    internal static CellReading Wrong(string code, string words) => new(CellState.Wrong, null, new CellProblem(code, words, ProblemSeverity.Error));

    internal static CellProblem Warning(string code, string words) => new(code, words, ProblemSeverity.Warning);

    /// <summary>What was found, as messages quote it.</summary>
    internal static string Quote(string text)
    {
        var clean = text.Trim().ReplaceLineEndings(" ");
        return clean.Length > 60 ? $"“{clean[..59]}…”" : $"“{clean}”";
    }
}
