using System.Collections.Frozen;

namespace NetOS.Domain.Imports.Values;

internal static class BooleanCells
{
    private static readonly FrozenDictionary<string, bool> Words = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase)
    {
        ["yes"] = true,
        ["y"] = true,
        ["true"] = true,
        ["t"] = true,
        ["1"] = true,
        ["x"] = true,
        ["on"] = true,
        ["✓"] = true,
        ["✔"] = true,
        ["no"] = false,
        ["n"] = false,
        ["false"] = false,
        ["f"] = false,
        ["0"] = false,
        ["off"] = false,
        ["✗"] = false,
        ["✘"] = false,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> BySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Knows(ReadOnlySpan<char> word) => BySpan.ContainsKey(word);

    public static CellReading Read(SourceCell cell)
    {
        if (cell.Kind == SourceCellKind.Number)
        {
            var figure = Figures.OfNumber(cell);
            return figure is { Fault: null, Value: 0 or 1 } ? CellReading.Of(figure.Value == 1) : Wrong(cell);
        }

        return BySpan.TryGetValue(Blanks.Trim(cell.Text), out var value) ? CellReading.Of(value) : Wrong(cell);
    }

    private static CellReading Wrong(SourceCell cell) =>
        CellReading.Wrong("boolean.unknown", $"{CellReading.Quote(cell.Text)} is neither yes nor no: write yes or no, or leave the cell empty.");
}
