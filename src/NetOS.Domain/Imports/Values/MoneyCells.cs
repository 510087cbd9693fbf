namespace NetOS.Domain.Imports.Values;

internal static class MoneyCells
{
    private const string What = "an amount such as 1234.50";

    public static CellReading Read(SourceCell cell, ColumnRule rule, string? currency)
    {
        if (cell.Kind != SourceCellKind.Text)
        {
            var number = cell.Kind == SourceCellKind.Number ? Figures.OfNumber(cell) : FigureCells.NotANumber(cell, What);
            return number.Fault ?? Figures.Within(number.Value, rule, cell.Text);
        }

        Span<char> buffer = cell.Text.Length <= 128 ? stackalloc char[cell.Text.Length] : new char[cell.Text.Length];
        if (!MoneyText.TryStrip(cell.Text, buffer, out var digits, out var currencies, out var sign))
            return CellReading.Wrong("money.not_an_amount", $"{CellReading.Quote(cell.Text)} is not an amount: write {What}, or leave the cell empty.");
        var figure = Figures.OfText(digits, rule, cell.Text, What);
        if (figure.Fault is { } fault)
            return fault;
        if (currency is not null && currencies.Count > 0 && !currencies.Contains(currency, StringComparer.OrdinalIgnoreCase))
        {
            var named = sign.Equals(currencies[0], StringComparison.OrdinalIgnoreCase) ? $"is in {currencies[0]}" : $"is in {string.Join(" or ", currencies.Take(3))} ({sign})";
            return CellReading.Wrong("money.currency", $"{CellReading.Quote(cell.Text)} {named}, but the currency of this row is {currency}: set the row's currency, or write the amount in {currency} without a sign.");
        }

        return Figures.Within(figure.Value, rule, cell.Text);
    }
}
