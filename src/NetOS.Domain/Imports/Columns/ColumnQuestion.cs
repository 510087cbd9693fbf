using NetOS.Domain.Imports.Values;

namespace NetOS.Domain.Imports.Columns;

/// <summary>One possible answer.</summary>
/// <param name="Value">What a script sends: <c>mdy</c>, <c>.</c>, <c>ft</c>.</param>
/// <param name="Label">In words.</param>
/// <param name="Samples">How values of the column would read.</param>
public sealed record ColumnChoice(string Value, string Label, IReadOnlyList<string> Samples);

/// <summary>What a person must say once for a column, as its values do not prove it.</summary>
/// <param name="Code"><c>date_order</c>, <c>decimal</c> or <c>unit</c>.</param>
/// <param name="Words">Why it is asked.</param>
/// <param name="Choices">The answers.</param>
/// <param name="Suggested">The value of the likeliest, where one is.</param>
public sealed record ColumnQuestion(string Code, string Words, IReadOnlyList<ColumnChoice> Choices, string? Suggested);

/// <summary>What the column proves by itself.</summary>
/// <param name="Code"><c>date_order</c>, <c>decimal</c> or <c>unit</c>.</param>
/// <param name="Value">As an answer would have it.</param>
/// <param name="Words">What proves it.</param>
public sealed record ColumnEvidence(string Code, string Value, string Words);

/// <summary>What a column says and what it leaves open.</summary>
public sealed record ColumnFindings(IReadOnlyList<ColumnEvidence> Evidence, IReadOnlyList<ColumnQuestion> Questions, IReadOnlyList<CellProblem> Problems);
