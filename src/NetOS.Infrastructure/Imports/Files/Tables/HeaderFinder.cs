using NetOS.Application.Imports.Files;
using NetOS.Domain.Imports;

namespace NetOS.Infrastructure.Imports.Files.Tables;

/// <summary>Finds the header of a table: the first row about as full as the rows beneath it, with words where they have values.</summary>
internal sealed class HeaderFinder(IReadOnlyList<RawRow> rows, MergedCells merges)
{
    private static readonly FileNote NoHeader = new("header.none", "No header row was found: the first row holds values like the rows beneath it. Choose the header row if there is one.");

    /// <param name="chosen">The number of the header's first row; 0 for none; null to find it.</param>
    /// <param name="count">How many rows it has; null to find out.</param>
    /// <exception cref="Application.Common.Errors.InvalidException">There is no such row.</exception>
    public Header Find(int? chosen, int? count)
    {
        var first = FirstFilled(0);
        if (chosen == 0)
            return new Header(first, 0);
        if (count is not (null or 1 or 2))
            throw FileProblem.Choice("header_row_count", "A header has one or two rows.");
        if (chosen is { } number)
        {
            var at = rows.Select((row, i) => (row, i)).Where(r => r.row.Number == number && !r.row.IsBlank).Select(r => r.i).DefaultIfEmpty(-1).First();
            return at < 0
                ? throw FileProblem.Choice("header_row", $"Row {number} cannot be the header: it is blank, or it is not among the first {rows.Count} rows.")
                : new Header(at, count ?? (IsGroup(at) ? 2 : 1));
        }

        var found = FirstFull(first);
        if (count is null && IsGroup(found))
            return new Header(found, 2);
        if (count is null && found > 0 && IsGroup(found - 1))
            return new Header(found - 1, 2);
        // Beneath a title a table has a header, whatever it looks like.
        return count is null && found == first && LooksLikeData(found) ? new Header(found, 0, NoHeader) : new Header(found, count ?? 1);
    }

    private int FirstFilled(int from)
    {
        while (rows[from].IsBlank)
            from++;
        return from;
    }

    private int FirstFull(int first)
    {
        var filled = rows.Where(r => !r.IsBlank).Select(r => r.Filled).Order().ToList();
        var usual = filled[filled.Count / 2];
        var enough = usual < 2 ? usual : Math.Max(2, (int)Math.Ceiling(usual * 0.5));
        for (var i = first; i < rows.Count; i++)
        {
            if (rows[i].Filled >= enough)
                return i;
        }

        return first;
    }

    /// <summary>Most columns of values have a value here too, and these are not years, which do name columns.</summary>
    private bool LooksLikeData(int at)
    {
        var row = rows[at];
        var values = Enumerable.Range(0, row.Cells.Count).Where(c => ValueText.IsValue(row[c])).ToList();
        if (values.Count == 0 || values.TrueForAll(c => ValueText.IsYear(row[c])))
            return false;
        var beneath = rows.Skip(at + 1).Where(r => !r.IsBlank).ToList();
        if (beneath.Count == 0)
            return values.Count == row.Filled;
        var columns = Enumerable.Range(0, row.Cells.Count).Where(c => row[c].Kind != SourceCellKind.Blank && IsValueColumn(beneath, c)).ToList();
        return columns.Count > 0 && columns.Count(values.Contains) >= columns.Count * 0.7;
    }

    private static bool IsValueColumn(List<RawRow> beneath, int column)
    {
        var filled = beneath.Where(r => r[column].Kind != SourceCellKind.Blank).ToList();
        return filled.Count > 0 && filled.Count(r => ValueText.IsValue(r[column])) >= filled.Count * 0.6;
    }

    /// <summary>Whether the row names groups of columns and the next one the columns in them.</summary>
    private bool IsGroup(int at)
    {
        if (at + 1 >= rows.Count || rows[at + 1].Filled < 2 || rows[at].Filled < 1 || HasValues(rows[at]) || HasValues(rows[at + 1]))
            return false;
        var (group, names) = (rows[at], rows[at + 1]);
        var spans = HeaderNames.Spans(group, names, merges).ToList();
        if (!spans.Exists(s => s.To > s.From && Filled(names, s.From, s.To) > 1))
            return false;
        if (spans.Exists(s => merges.LastColumn(group.Number - 1, s.From) > s.From && Filled(names, s.From, s.To) > 1))
            return group.Filled > 1 || spans[0].To < names.Cells.Count - 1 || spans[0].From > 0;
        // Without joined cells a title or a first record may look the same: then the names of the columns must repeat.
        return group.Filled > 1 && HasRepeats(names) && spans.TrueForAll(s => s.To > s.From || names[s.From].Kind == SourceCellKind.Blank || names[s.From] == group[s.From]);
    }

    private static bool HasValues(RawRow row) => row.Cells.Any(ValueText.IsValue);

    private static bool HasRepeats(RawRow row) => row.Cells.Where(c => c.Kind != SourceCellKind.Blank).GroupBy(c => c.Text, StringComparer.OrdinalIgnoreCase).Any(g => g.Count() > 1);

    private static int Filled(RawRow row, int from, int to) => Enumerable.Range(from, to - from + 1).Count(c => row[c].Kind != SourceCellKind.Blank);
}
