namespace NetOS.Domain.Imports.Values;

internal static class WordCells
{
    public static CellReading Read(SourceCell cell, ColumnRule rule)
    {
        var words = rule.Words ?? throw new InvalidOperationException($"The column {rule.Field} has no words.");
        var text = cell.Kind == SourceCellKind.Number ? TextCells.Digits(cell) : cell.Text;
        if (words.Find(text) is { } value)
            return CellReading.Of(value);
        var near = words.Nearest(text) is { } meant ? $"perhaps {meant} is meant. Write" : "write";
        return CellReading.Wrong("word.unknown", $"{CellReading.Quote(text)} is not known here: {near} one of {string.Join(", ", words.Choices.Select(choice => choice.Value))}.");
    }
}
