namespace NetOS.Domain.Imports.Values;

/// <summary>Lengths in metres, frequencies in MHz, power in dBm, angles in degrees.</summary>
internal static class MeasureCells
{
    private static readonly string[] LengthNoise = ["AGL", "AMSL", "ASL", "MSL", "AGL.", "high", "tall"];

    public static CellReading Length(SourceCell cell, ColumnRule rule)
    {
        const string what = "a length such as 36.6 m or 120 ft";
        if (cell.Kind != SourceCellKind.Text)
            return OfNumber(cell, rule, what, "whether it is in metres or feet", "m");
        var text = Without(Blanks.Trim(cell.Text), LengthNoise);
        var total = 0m;
        var smallest = decimal.MaxValue;
        var negative = false;
        while (text.Length > 0)
        {
            var length = QuantityText.NumberLength(text);
            if (length == 0)
                return Unknown(cell, what);
            var end = length;
            while (end < text.Length && !char.IsAsciiDigit(text[end]))
                end++;
            var unit = Blanks.Trim(text[length..end]);
            if (unit.Length == 0 && smallest == decimal.MaxValue)
                return Bare(text[..length], cell, rule, what, "whether it is in metres or feet", "m");
            // What follows must be a smaller unit: 6 in behind 120 ft.
            if (UnitWords.Factor(ValueKind.Length, unit) is not { } factor || factor >= smallest)
                return Unknown(cell, what);
            var part = Figures.OfText(text[..length], rule, cell.Text, what, factor);
            if (part.Fault is { } fault)
                return fault;
            negative |= part.Value < 0;
            total += (negative && part.Value > 0 ? -part.Value : part.Value) * factor;
            smallest = factor;
            text = Blanks.Trim(text[end..]);
        }

        return smallest == decimal.MaxValue ? Unknown(cell, what) : smallest == 1m ? Figures.Within(total, rule, cell.Text) : Figures.Converted(total, rule, cell.Text);
    }

    public static CellReading Frequency(SourceCell cell, ColumnRule rule)
    {
        const string what = "a frequency such as 5.8 GHz or 11225 MHz";
        if (cell.Kind != SourceCellKind.Text)
            return OfNumber(cell, rule, what, "whether it is in MHz, GHz or kHz", "MHz");
        var text = Blanks.Trim(cell.Text);
        var length = QuantityText.NumberLength(text);
        var unit = Blanks.Trim(text[length..]);
        if (length == 0)
            return Unknown(cell, what);
        if (unit.Length == 0)
            return Bare(text, cell, rule, what, "whether it is in MHz, GHz or kHz", "MHz");
        if (UnitWords.Factor(ValueKind.Frequency, unit) is not { } factor)
            return Unknown(cell, what);
        var value = Figures.OfText(text[..length], rule, cell.Text, what, factor);
        return value.Fault ?? Figures.Within(value.Value * factor, rule, cell.Text);
    }

    /// <summary>A bare number is dBm; watts are converted.</summary>
    public static CellReading Power(SourceCell cell, ColumnRule rule)
    {
        const string what = "a power in dBm such as 23.5";
        if (cell.Kind != SourceCellKind.Text)
            return cell.Kind == SourceCellKind.Number ? Plain(Figures.OfNumber(cell), rule, cell) : Unknown(cell, what);
        var text = Blanks.Trim(cell.Text);
        var length = QuantityText.NumberLength(text);
        var unit = Blanks.Trim(text[length..]);
        if (length == 0)
            return Unknown(cell, what);
        if (unit.Length == 0 || unit.Equals("dBm", StringComparison.OrdinalIgnoreCase))
            return Plain(Figures.OfText(text[..length], rule, cell.Text, what), rule, cell);
        var value = Figures.OfText(text[..length], rule with { Min = null, Max = null }, cell.Text, what);
        if (value.Fault is { } fault)
            return fault;
        if (unit.Equals("dBW", StringComparison.OrdinalIgnoreCase))
            return Figures.Within(value.Value + 30, rule, cell.Text);
        var watts = unit.Equals("W", StringComparison.OrdinalIgnoreCase) ? value.Value : unit.Equals("mW", StringComparison.OrdinalIgnoreCase) ? value.Value / 1000 : 0;
        return watts > 0 ? Figures.Converted((decimal)((10 * Math.Log10((double)watts)) + 30), rule, cell.Text) : Unknown(cell, what);
    }

    public static CellReading Angle(SourceCell cell, ColumnRule rule)
    {
        const string what = "degrees such as 205.2";
        if (cell.Kind != SourceCellKind.Text)
            return cell.Kind == SourceCellKind.Number ? Plain(Figures.OfNumber(cell), rule, cell) : Unknown(cell, what);
        var text = Without(Blanks.Trim(cell.Text), ["true", "T", "TN", "degrees", "degree", "degs", "deg", "deg.", "°", "º"]);
        return Plain(Figures.OfText(text, rule, cell.Text, what), rule, cell);
    }

    private static CellReading Plain(Figure figure, ColumnRule rule, SourceCell cell) => figure.Fault ?? Figures.Within(figure.Value, rule, cell.Text);

    private static CellReading OfNumber(SourceCell cell, ColumnRule rule, string what, string choice, string own)
    {
        if (cell.Kind != SourceCellKind.Number)
            return FigureCells.NotANumber(cell, what).Fault!.Value;
        var figure = Figures.OfNumber(cell);
        return figure.Fault ?? InUnit(figure.Value, rule, cell.Text, choice, own);
    }

    private static CellReading Bare(ReadOnlySpan<char> number, SourceCell cell, ColumnRule rule, string what, string choice, string own)
    {
        var factor = rule.Unit is { } unit ? UnitWords.Factor(rule.Kind, unit) ?? 1 : 1;
        var figure = Figures.OfText(number, rule, cell.Text, what, factor);
        return figure.Fault ?? InUnit(figure.Value, rule, cell.Text, choice, own);
    }

    private static CellReading InUnit(decimal number, ColumnRule rule, string shown, string choice, string own)
    {
        if (rule.Unit is null || UnitWords.Factor(rule.Kind, rule.Unit) is not { } factor)
            return CellReading.Wrong("measure.no_unit", $"{CellReading.Quote(shown)} has no unit: say for the column {choice}, or write {Figures.Text(number)} {own}.");
        return factor is 1m or 1000m || rule.Kind == ValueKind.Frequency ? Figures.Within(number * factor, rule, shown) : Figures.Converted(number * factor, rule, shown);
    }

    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> text, ReadOnlySpan<string> endings)
    {
        for (var again = true; again;)
        {
            again = false;
            foreach (var ending in endings)
            {
                if (text.Length <= ending.Length || !text.EndsWith(ending, StringComparison.OrdinalIgnoreCase) || (char.IsLetter(ending[0]) && char.IsLetter(text[^(ending.Length + 1)])))
                    continue;
                text = Blanks.Trim(text[..^ending.Length]);
                again = true;
            }
        }

        return text;
    }

    private static CellReading Unknown(SourceCell cell, string what) =>
        CellReading.Wrong("measure.unknown", $"{CellReading.Quote(cell.Text)} cannot be read: write {what}, or leave the cell empty.");
}
