using System.Globalization;
using NetOS.Domain.Imports;
using NetOS.Domain.Imports.Values;
using Shouldly;

namespace NetOS.UnitTests.Imports;

/// <summary>Reads a text as one cell of a column.</summary>
internal static class Cells
{
    public static ColumnRule Column(ValueKind kind) => new("field", kind);

    public static CellReading Read(this ColumnRule rule, string text, string? currency = null) => CellReader.Read(SourceCell.Of(text), rule, currency);

    public static CellReading ReadNumber(this ColumnRule rule, string number) => CellReader.Read(new SourceCell(SourceCellKind.Number, number), rule);

    public static decimal Dec(string value) => decimal.Parse(value, CultureInfo.InvariantCulture);

    public static DateOnly Day(string value) => DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static void ShouldBeValue(this CellReading reading, object value, string? warning = null)
    {
        reading.State.ShouldBe(CellState.Value, reading.Problem?.Words);
        reading.Value.ShouldBe(value);
        reading.Problem?.Severity.ShouldBe(ProblemSeverity.Warning);
        (reading.Problem?.Code).ShouldBe(warning);
    }

    public static void ShouldBeWrong(this CellReading reading, string code, params string[] words)
    {
        reading.State.ShouldBe(CellState.Wrong, $"read as {reading.Value}");
        reading.Value.ShouldBeNull();
        reading.Problem!.Severity.ShouldBe(ProblemSeverity.Error);
        reading.Problem.Code.ShouldBe(code, reading.Problem.Words);
        foreach (var word in words)
            reading.Problem.Words.ShouldContain(word);
    }
}
