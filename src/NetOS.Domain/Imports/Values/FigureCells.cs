namespace NetOS.Domain.Imports.Values;

internal static class FigureCells
{
    public static CellReading Integer(SourceCell cell, ColumnRule rule)
    {
        var figure = Of(cell, rule, "a whole number such as 1250");
        if (figure.Fault is { } fault)
            return fault;
        var reading = Figures.Within(figure.Value, rule with { Scale = 0 }, cell.Text);
        if (reading.State != CellState.Value)
            return reading;
        return figure.Value is >= long.MinValue and <= long.MaxValue
            ? CellReading.Of((long)figure.Value)
            : CellReading.Wrong("number.too_large", $"{CellReading.Quote(cell.Text)} is too large: write it with at most 18 digits.");
    }

    public static CellReading Decimal(SourceCell cell, ColumnRule rule)
    {
        var figure = Of(cell, rule, "a number such as 1250.5");
        return figure.Fault ?? Figures.Within(figure.Value, rule, cell.Text);
    }

    /// <summary>Percent, not shares of one: <c>12.5%</c> is 12.5. A small number without a sign is said, as it may be a share.</summary>
    public static CellReading Percent(SourceCell cell, ColumnRule rule)
    {
        var text = Blanks.Trim(cell.Text);
        var signed = cell.Kind == SourceCellKind.Text && text.Length > 0 && (text[^1] == '%' || text[0] == '%');
        if (signed)
            text = text[0] == '%' ? text[1..] : text[..^1];
        var figure = cell.Kind == SourceCellKind.Text ? Figures.OfText(text, rule, cell.Text, "a percentage such as 12.5 or 12.5%") : Of(cell, rule, "a percentage such as 12.5");
        if (figure.Fault is { } fault)
            return fault;
        var share = !signed && figure.Value != 0 && Math.Abs(figure.Value) < 1;
        var warning = share
            ? CellReading.Warning("percent.share", $"{Figures.Text(figure.Value)} is read as {Figures.Text(figure.Value)} %; if a share of one was meant, write {Figures.Text(figure.Value * 100)}%.")
            : null;
        return Figures.Within(figure.Value, rule, cell.Text, warning);
    }

    private static Figure Of(SourceCell cell, ColumnRule rule, string what) => cell.Kind switch
    {
        SourceCellKind.Number => Figures.OfNumber(cell),
        SourceCellKind.Text => Figures.OfText(cell.Text, rule, cell.Text, what),
        _ => NotANumber(cell, what),
    };

    /// <summary>A date or a yes/no of a workbook where a number is due.</summary>
    public static Figure NotANumber(SourceCell cell, string what) => cell.Kind == SourceCellKind.Date
        ? Figure.Wrong("number.date", $"The cell holds the date {cell.Text}, as spreadsheets make of figures such as 3-4: write {what}.")
        : Figure.Wrong("number.not_a_number", $"{CellReading.Quote(cell.Text)} is not a number: write {what}, or leave the cell empty.");
}
