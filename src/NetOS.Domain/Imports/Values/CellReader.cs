namespace NetOS.Domain.Imports.Values;

/// <summary>Reads one cell for the field its column is mapped to. Nothing is guessed: what reads two ways is a problem.</summary>
public static class CellReader
{
    /// <summary>The text that empties a field.</summary>
    public const string ClearText = "<clear>";

    /// <param name="cell">The cell.</param>
    /// <param name="rule">What the column holds.</param>
    /// <param name="currency">Of money: the currency of the row, against which a sign or code beside the amount is held; null where it is not known.</param>
    public static CellReading Read(SourceCell cell, ColumnRule rule, string? currency = null)
    {
        if (cell.Kind == SourceCellKind.Blank)
            return CellReading.Blank;
        if (cell.Kind == SourceCellKind.Error)
            return CellReading.Wrong("cell.error", $"The workbook shows {cell.Text} here: mend the formula, or write the value itself.");
        if (cell.Kind == SourceCellKind.Text && Blanks.Trim(cell.Text).Equals(ClearText, StringComparison.OrdinalIgnoreCase))
        {
            return rule.Required
                ? CellReading.Wrong("cell.clear_required", $"{rule.Field} is required and cannot be cleared: write a value, or leave the cell empty to keep what is there.")
                : CellReading.Clear;
        }

        return rule.Kind switch
        {
            ValueKind.Text => TextCells.Read(cell, rule),
            ValueKind.Integer => FigureCells.Integer(cell, rule),
            ValueKind.Decimal => FigureCells.Decimal(cell, rule),
            ValueKind.Money => MoneyCells.Read(cell, rule, currency),
            ValueKind.Percent => FigureCells.Percent(cell, rule),
            ValueKind.Date => DateCells.Read(cell, rule),
            ValueKind.Instant => InstantCells.Read(cell, rule),
            ValueKind.Boolean => BooleanCells.Read(cell),
            ValueKind.Bandwidth => BandwidthCells.Read(cell, rule),
            ValueKind.Length => MeasureCells.Length(cell, rule),
            ValueKind.Frequency => MeasureCells.Frequency(cell, rule),
            ValueKind.Power => MeasureCells.Power(cell, rule),
            ValueKind.Angle => MeasureCells.Angle(cell, rule),
            ValueKind.Latitude or ValueKind.Longitude => CoordinateCells.Read(cell, rule),
            ValueKind.Word => WordCells.Read(cell, rule),
            ValueKind.TextList => TextCells.List(cell, rule),
            ValueKind.Email => AddressCells.Email(cell, rule),
            ValueKind.Url => AddressCells.Url(cell, rule),
            ValueKind.Phone => AddressCells.Phone(cell, rule),
            ValueKind.Country => PlaceCells.Country(cell),
            ValueKind.State => PlaceCells.State(cell, rule),
            ValueKind.Json => TextCells.Json(cell),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule.Kind, "Not a kind of value."),
        };
    }
}
