using System.Text.Json;
using System.Text.RegularExpressions;

namespace NetOS.Domain.Imports.Values;

/// <summary>Texts, lists of texts and JSON.</summary>
internal static partial class TextCells
{
    private static readonly char[] ListMarks = [',', ';', '\n', '\r', '|'];

    public static CellReading Read(SourceCell cell, ColumnRule rule) => cell.Kind switch
    {
        SourceCellKind.Number => Limited(Digits(cell), rule),
        SourceCellKind.Date => Limited(
            cell.Text,
            rule,
            CellReading.Warning("text.date", $"The cell holds the date {cell.Text}, as spreadsheets make of texts such as 3-4: check that it is meant.")),
        SourceCellKind.Boolean => Limited(cell.Text, rule),
        _ => OfText(cell.Text, rule),
    };

    /// <summary>Parts between commas, semicolons, bars or line breaks; empty ones and repetitions fall away.</summary>
    public static CellReading List(SourceCell cell, ColumnRule rule)
    {
        var text = cell.Kind == SourceCellKind.Number ? Digits(cell) : cell.Text;
        string[] parts = [.. text.Split(ListMarks).Select(part => Blanks.Trim(part).ToString()).Where(part => part.Length > 0).Distinct(StringComparer.Ordinal)];
        if (parts.Length == 0)
            return CellReading.Blank;
        var tooLong = Array.Find(parts, part => part.Length > rule.MaxLength);
        return tooLong is null
            ? CellReading.Of(parts)
            : CellReading.Wrong("text.too_long", $"{CellReading.Quote(tooLong)} has {tooLong.Length:N0} characters, each part may have {rule.MaxLength:N0}: shorten it, or put commas between the parts.");
    }

    public static CellReading Json(SourceCell cell)
    {
        try
        {
            using var document = JsonDocument.Parse(cell.Text);
            return CellReading.Of(cell.Text);
        }
        catch (JsonException problem)
        {
            var where = problem.BytePositionInLine is { } at ? $" (at character {at + 1:N0})" : "";
            return CellReading.Wrong("json.malformed", $"{CellReading.Quote(cell.Text)} is not JSON{where}: write it as the field's example shows, such as {{\"kind\":\"none\"}}.");
        }
    }

    /// <summary>A number of a workbook as a person reads it: 12345.0 is 12345, 1.2E+10 is 12000000000.</summary>
    public static string Digits(SourceCell cell) => Figures.OfNumber(cell) is { Fault: null } figure ? Figures.Text(figure.Value) : cell.Text;

    public static CellReading Limited(string text, ColumnRule rule, CellProblem? warning = null) => text.Length <= rule.MaxLength
        ? CellReading.Of(text, warning)
        : CellReading.Wrong("text.too_long", $"{CellReading.Quote(text)} has {text.Length:N0} characters, {rule.Field} takes {rule.MaxLength:N0}: shorten it.");

    private static CellReading OfText(string raw, ColumnRule rule)
    {
        var text = Clean(raw);
        if (text.Length == 0)
            return CellReading.Blank;
        if (text.AsSpan().IndexOfAnyInRange('\u0000', '\u0008') >= 0)
            return CellReading.Wrong("text.control", $"{CellReading.Quote(text)} holds characters that are no text: type it anew.");
        CellProblem? warning = null;
        if (!rule.MultiLine && text.AsSpan().ContainsAny('\n', '\r'))
        {
            text = string.Join(' ', text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            warning = CellReading.Warning("text.lines", $"The lines are put into one: {CellReading.Quote(text)}.");
        }
        else if (text.Length <= 24 && text.Contains('E', StringComparison.OrdinalIgnoreCase) && Shortened().IsMatch(text))
        {
            warning = CellReading.Warning("text.shortened_number", $"{CellReading.Quote(text)} looks like a number a spreadsheet has shortened: check it against the original and write all digits.");
        }

        return Limited(text, rule, warning);
    }

    private static string Clean(string raw)
    {
        var trimmed = Blanks.Trim(raw);
        var text = trimmed.Length == raw.Length ? raw : trimmed.ToString();
        return text.AsSpan().ContainsAny('\u00a0', '\u202f') ? text.Replace('\u00a0', ' ').Replace('\u202f', ' ') : text;
    }

    [GeneratedRegex(@"^\d([.,]\d+)?E\+\d{1,3}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shortened();
}
