namespace NetOS.Domain.Imports.Values;

/// <summary>Countries and states.</summary>
internal static class PlaceCells
{
    public static CellReading Country(SourceCell cell)
    {
        if (CountryWords.Code(cell.Text) is { } code)
            return CellReading.Of(code);
        var near = CountryWords.Nearest(cell.Text) is { } name ? $" ({name.Code} for {name.Name}?)" : "";
        return CellReading.Wrong("country.unknown", $"{CellReading.Quote(cell.Text)} is not a country{near}: write its two letters, such as US, or its English name.");
    }

    /// <summary>A name of a state elsewhere in the world stays as it is.</summary>
    public static CellReading State(SourceCell cell, ColumnRule rule) => StateWords.Code(cell.Text) is { } code ? CellReading.Of(code) : TextCells.Read(cell, rule);
}
