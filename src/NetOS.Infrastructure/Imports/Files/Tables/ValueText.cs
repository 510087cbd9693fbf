using System.Text.RegularExpressions;
using NetOS.Domain.Imports;

namespace NetOS.Infrastructure.Imports.Files.Tables;

/// <summary>Tells amounts, dates and the like from words, without asking what exactly they are.</summary>
internal static partial class ValueText
{
    /// <summary>Whether it is a number, an amount, a date, a time or an error: something that hardly names a column.</summary>
    public static bool IsValue(SourceCell cell) => cell.Kind switch
    {
        SourceCellKind.Number or SourceCellKind.Date or SourceCellKind.Boolean or SourceCellKind.Error => true,
        SourceCellKind.Text => cell.Text.Any(char.IsAsciiDigit) && Value().IsMatch(cell.Text),
        _ => false,
    };

    public static bool IsYear(SourceCell cell) => Year().IsMatch(cell.Text.Trim());

    [GeneratedRegex(@"^\s*[-+(]?\s*(?:USD|EUR|GBP|CAD|AUD|CHF|[$€£¥])?\s*[-+]?[\d\s.,:/'%()-]+(?:E[-+]?\d+|[AP]M|Z|T[\d:.]+Z?)?\s*(?:USD|EUR|GBP|CAD|AUD|CHF|[$€£¥%])?\s*\)?\s*$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Value();

    [GeneratedRegex(@"^(19|20)\d\d$")]
    private static partial Regex Year();
}
