using System.Globalization;

namespace NetOS.Domain.Imports.Values;

/// <summary>A figure or why there is none.</summary>
internal readonly record struct Figure(decimal Value, CellReading? Fault)
{
    public static Figure Wrong(string code, string words) => new(0, CellReading.Wrong(code, words));
}

/// <summary>What all kinds of numbers share: from the text to a figure within the bounds of its field.</summary>
internal static class Figures
{
    public static string Text(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    public static string Grouped(decimal value) => value.ToString("#,0.############", CultureInfo.InvariantCulture);

    /// <summary>The number of a cell of a workbook, as it is.</summary>
    public static Figure OfNumber(SourceCell cell) =>
        decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? new Figure(value, null)
            : Figure.Wrong("number.too_large", $"{CellReading.Quote(cell.Text)} is too large for any field: write it with fewer digits.");

    /// <summary>The number a text holds. What reads two ways counts when only one of them is within bounds.</summary>
    /// <param name="text">The digits with their marks, without unit or currency.</param>
    /// <param name="rule">Bounds and the column's decimal mark.</param>
    /// <param name="shown">The whole cell, for the message.</param>
    /// <param name="what">What is expected, with an example.</param>
    /// <param name="factor">Of its unit, for the bounds.</param>
    public static Figure OfText(ReadOnlySpan<char> text, ColumnRule rule, string shown, string what, decimal factor = 1)
    {
        var read = NumberText.Read(text, rule.DecimalMark);
        switch (read.Fault)
        {
            case NumberFault.None:
                return new Figure(read.Value, null);
            case NumberFault.Ambiguous:
                var (point, comma) = (Possible(read.Value, rule, factor), Possible(read.WithComma, rule, factor));
                if (point != comma)
                    return new Figure(point ? read.Value : read.WithComma, null);
                return Figure.Wrong("number.ambiguous", $"{CellReading.Quote(shown)} is {Text(read.Value)} or {Text(read.WithComma)}: say for the column whether a point or a comma stands before the decimals.");
            case NumberFault.OtherMark:
                return Figure.Wrong("number.other_mark", $"{CellReading.Quote(shown)} has a {Name(read.Proof)} before its decimals, the column has a {Name(rule.DecimalMark)}: write it like the others.");
            case NumberFault.Grouping:
                return Figure.Wrong("number.grouping", $"{CellReading.Quote(shown)} does not group its digits by three: write {what}.");
            case NumberFault.TooLong:
                return Figure.Wrong("number.too_large", $"{CellReading.Quote(shown)} has more digits than any field takes: write {what}.");
            default:
                return Figure.Wrong("number.not_a_number", $"{CellReading.Quote(shown)} is not a number: write {what}, or leave the cell empty.");
        }
    }

    /// <summary>The figure as the field's value, or what is wrong with it.</summary>
    public static CellReading Within(decimal value, ColumnRule rule, string shown, CellProblem? warning = null)
    {
        if (!rule.Allows(value))
            return CellReading.Wrong("number.range", $"{CellReading.Quote(shown)} is out of bounds: {Bounds(rule)}.");
        if (decimal.Round(value, rule.Scale) != value)
        {
            var rounded = Grouped(decimal.Round(value, rule.Scale, MidpointRounding.AwayFromZero));
            return CellReading.Wrong("number.decimals", $"{CellReading.Quote(shown)} has more than {Decimals(rule.Scale)}: write {rounded} if that is meant.");
        }

        return CellReading.Of(value, warning);
    }

    /// <summary>Converted from another unit: rounded to the decimals of the field.</summary>
    public static CellReading Converted(decimal value, ColumnRule rule, string shown) =>
        Within(decimal.Round(value, rule.Scale, MidpointRounding.AwayFromZero), rule, shown);

    private static bool Possible(decimal value, ColumnRule rule, decimal factor)
    {
        var own = Math.Abs(value) > 1_000_000_000_000m ? value : value * factor;
        return rule.Allows(own) && (rule.Kind != ValueKind.Integer || decimal.Truncate(own) == own);
    }

    private static string Name(DecimalMark? mark) => mark == DecimalMark.Comma ? "comma" : "point";

    private static string Decimals(int scale) => scale switch { 0 => "no decimals", 1 => "one decimal", _ => $"{scale} decimals" };

    private static string Bounds(ColumnRule rule) => rule switch
    {
        { Min: { } min, Max: { } max } => $"write a number from {Grouped(min)} to {Grouped(max)}",
        { Min: { } min } => $"write a number of at least {Grouped(min)}",
        _ => $"write a number of at most {Grouped(rule.Max ?? 0)}",
    };
}
