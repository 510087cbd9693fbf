using System.Text.RegularExpressions;
using NetOS.Application.Imports.Files;
using NetOS.Domain.Imports;

namespace NetOS.Infrastructure.Imports.Files.Tables;

/// <summary>Tells records from what else stands beneath a header: sums, remarks, the header once more. Goes down the rows in order.</summary>
internal sealed partial class RowRoles(IReadOnlyList<string> headers)
{
    private const int LongRemark = 40, LongerThanAnyName = 100;

    private bool _afterTable, _inRemark;

    public RowRole Next(RawRow row)
    {
        if (row.IsBlank)
        {
            (_afterTable, _inRemark) = (true, false);
            return RowRole.Blank;
        }

        var role = IsTotals(row) ? RowRole.Totals : IsFootnote(row) ? RowRole.Footnote : IsHeader(row) ? RowRole.Header : RowRole.Data;
        (_afterTable, _inRemark) = (role is RowRole.Totals or RowRole.Footnote, role == RowRole.Footnote);
        return role;
    }

    /// <summary>It begins with a word for a sum, and the rest of it are numbers.</summary>
    private static bool IsTotals(RawRow row)
    {
        var filled = row.Cells.Where(c => c.Kind != SourceCellKind.Blank).ToList();
        if (filled.Count < 2 || filled[0].Kind != SourceCellKind.Text || !filled.Skip(1).All(ValueText.IsValue))
            return false;
        // Excel's own subtotals read "Zayo Total" and leave the other columns blank.
        return Sum().IsMatch(filled[0].Text) || (SumOfGroup().IsMatch(filled[0].Text) && filled.Count <= row.Cells.Count / 2 + 1);
    }

    /// <summary>It fills one cell at the left of a wider table, and reads like a remark, goes on with one, or follows the end of the table.</summary>
    private bool IsFootnote(RawRow row)
    {
        if (headers.Count < 3 || row.Filled != 1 || row.Cells.Count > 2 || row.Cells[^1].Kind != SourceCellKind.Text)
            return false;
        var text = row.Cells[^1].Text;
        return Remark().IsMatch(text) || _inRemark || text.Length >= LongerThanAnyName || (_afterTable && (text.Length >= LongRemark || text.TrimEnd().EndsWith('.')));
    }

    private bool IsHeader(RawRow row) => headers.Count > 1 && row.Filled == headers.Count && row.Cells.Select((c, i) => i < headers.Count && string.Equals(c.Text.Trim(), headers[i], StringComparison.OrdinalIgnoreCase)).All(same => same);

    [GeneratedRegex(@"^\s*(grand[ -]?|sub[ -]?|overall )?(totals?|sum|sums|summe|gesamt)( of .*| for .*)?\s*:?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Sum();

    [GeneratedRegex(@"^.+ total:?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex SumOfGroup();

    [GeneratedRegex(@"^\s*(notes?|sources?|fuente|remarks?|disclaimer|footnotes?|n\.?b\.?)\s*:|^\s*(\*{1,3}|†|‡|¹|²|³)\s*\S+\s+\S+", RegexOptions.IgnoreCase)]
    private static partial Regex Remark();
}
