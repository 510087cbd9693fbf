namespace NetOS.Domain.Imports.Values;

/// <summary>Bandwidths in Mbps: figures with a unit, bare figures in the column's unit, and services known by name.</summary>
internal static class BandwidthCells
{
    private const string What = "a bandwidth such as 100 Mbps or 10G";

    public static CellReading Read(SourceCell cell, ColumnRule rule)
    {
        if (cell.Kind == SourceCellKind.Number)
        {
            var figure = Figures.OfNumber(cell);
            return figure.Fault ?? Bare(figure.Value, rule, cell.Text);
        }

        if (cell.Kind != SourceCellKind.Text)
            return FigureCells.NotANumber(cell, What).Fault!.Value;
        var text = Blanks.Trim(cell.Text);
        if (BandwidthWords.OfName(text) is { } named)
            return Figures.Within(named, rule, cell.Text);
        if (Two(text, rule, cell.Text) is { } two)
            return two;
        var length = QuantityText.NumberLength(text);
        var unit = Blanks.Trim(text[length..]);
        var factor = unit.Length == 0 ? BareFactor(rule) : BandwidthWords.OfUnit(unit);
        if (length == 0 || (factor is null && unit.Length > 0))
            return CellReading.Wrong("bandwidth.unknown", $"{CellReading.Quote(cell.Text)} is not a bandwidth: write {What}, or leave the cell empty.");
        var value = Figures.OfText(text[..length], rule, cell.Text, What, factor ?? 1);
        if (value.Fault is { } fault)
            return fault;
        if (unit.Length == 0)
            return Bare(value.Value, rule, cell.Text);
        var reading = Figures.Within(value.Value * factor!.Value, rule, cell.Text);
        return reading.State == CellState.Value && Bytes(unit)
            ? reading with { Problem = CellReading.Warning("bandwidth.bytes", $"{CellReading.Quote(cell.Text)} is read as {Shown((decimal)reading.Value!)}: B is taken for bits, not bytes.") }
            : reading;
    }

    private static decimal? BareFactor(ColumnRule rule) => rule.Unit is { } unit ? BandwidthWords.OfUnit(unit) : null;

    private static CellReading Bare(decimal number, ColumnRule rule, string shown) => BareFactor(rule) is { } factor
        ? Figures.Within(number * factor, rule, shown)
        : CellReading.Wrong("bandwidth.no_unit", $"{CellReading.Quote(shown)} has no unit: say for the column whether it is Mbps, Gbps or kbps, or write {Figures.Text(number)} Mbps.");

    /// <summary><c>100M/20M</c> is two speeds, <c>2x10G</c> perhaps a bundle: neither is one bandwidth.</summary>
    private static CellReading? Two(ReadOnlySpan<char> text, ColumnRule rule, string shown)
    {
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] is not ('/' or 'x' or 'X' or '×' or '|' or '*') || !StartsFigure(text[(i + 1)..]) || !StartsFigure(text))
                continue;
            if (Part(text[..i], text[(i + 1)..], rule) is not { } first || Part(text[(i + 1)..], text[..i], rule) is not { } second)
                return null;
            return text[i] is '/' or '|'
                ? CellReading.Wrong("bandwidth.two", $"{CellReading.Quote(shown)} names two speeds, {first} and {second}: write the one the circuit is bought as.")
                : CellReading.Wrong("bandwidth.two", $"{CellReading.Quote(shown)} names two figures, {first} and {second}: write one bandwidth, of a bundle its sum.");
        }

        return null;
    }

    private static bool StartsFigure(ReadOnlySpan<char> text) => QuantityText.NumberLength(Blanks.Trim(text)) > 0;

    /// <summary>One of two figures, in words; a bare one takes the other's unit where that has one.</summary>
    private static string? Part(ReadOnlySpan<char> text, ReadOnlySpan<char> other, ColumnRule rule)
    {
        text = Blanks.Trim(text);
        var length = QuantityText.NumberLength(text);
        var number = NumberText.Read(text[..length], rule.DecimalMark ?? DecimalMark.Point);
        if (number.Fault != NumberFault.None)
            return null;
        var unit = Blanks.Trim(text[length..]);
        if (unit.Length > 0)
            return BandwidthWords.OfUnit(unit) is { } own ? Shown(number.Value * own) : null;
        other = Blanks.Trim(other);
        var shared = Blanks.Trim(other[QuantityText.NumberLength(other)..]);
        return (shared.Length > 0 ? BandwidthWords.OfUnit(shared) : BareFactor(rule)) is { } factor ? Shown(number.Value * factor) : Figures.Grouped(number.Value);
    }

    private static string Shown(decimal mbps) => mbps >= 1000 ? $"{Figures.Text(mbps / 1000)} Gbps" : $"{Figures.Text(mbps)} Mbps";

    private static bool Bytes(ReadOnlySpan<char> unit) => unit.Length >= 2 && unit[1] == 'B' && (unit.Length == 2 || unit[2] is 'p' or '/' or 's');
}
