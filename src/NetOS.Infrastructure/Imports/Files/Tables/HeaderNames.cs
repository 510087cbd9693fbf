using System.Text.RegularExpressions;
using NetOS.Application.Imports.Files;
using NetOS.Domain.Imports;

namespace NetOS.Infrastructure.Imports.Files.Tables;

/// <summary>Makes the names of columns out of header rows: each once, none blank.</summary>
internal static partial class HeaderNames
{
    /// <summary>Columns a group's name stands over: as far as its cell is joined, else up to the next name.</summary>
    public static IEnumerable<(int From, int To)> Spans(RawRow group, RawRow names, MergedCells merges)
    {
        var width = Math.Max(group.Cells.Count, names.Cells.Count);
        var filled = Enumerable.Range(0, group.Cells.Count).Where(c => group[c].Kind != SourceCellKind.Blank).ToList();
        var joined = filled.Exists(c => merges.LastColumn(group.Number - 1, c) > c);
        for (var i = 0; i < filled.Count; i++)
        {
            var next = (i + 1 < filled.Count ? filled[i + 1] : width) - 1;
            yield return (filled[i], joined ? Math.Min(next, merges.LastColumn(group.Number - 1, filled[i])) : next);
        }
    }

    /// <summary>The texts of the header, one a column; blank ones are null.</summary>
    public static List<string?> Of(IReadOnlyList<RawRow> header, MergedCells merges)
    {
        if (header.Count == 0)
            return [];
        var last = header[^1];
        List<string?> names = [.. Enumerable.Range(0, header.Max(r => r.Cells.Count)).Select(c => Text(last[c]))];
        if (header.Count == 1)
            return names;
        foreach (var (from, to) in Spans(header[0], last, merges))
        {
            var group = Text(header[0][from]);
            for (var column = from; column <= to; column++)
            {
                if (names[column] is { } name)
                    names[column] = string.Equals(name, group, StringComparison.OrdinalIgnoreCase) ? name : $"{group} / {name}";
                else if (column == from)
                    names[column] = group;
            }
        }

        return names;
    }

    /// <summary>Names what is blank and numbers what repeats, and says so.</summary>
    /// <param name="found">The texts of the header.</param>
    /// <param name="hasHeader">Whether the file has one: without, made names are no surprise.</param>
    /// <param name="notes">Takes the notes.</param>
    public static List<string> Unique(IReadOnlyList<string?> found, bool hasHeader, List<FileNote> notes)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        List<string> names = [], blank = [], repeated = [];
        var given = found.OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var column = 0; column < found.Count; column++)
        {
            var wanted = found[column] ?? $"Column {ColumnName.Of(column)}";
            var name = wanted;
            for (var number = 2; (name != found[column] && given.Contains(name)) || !taken.Add(name); number++)
                name = $"{wanted} ({number})";
            names.Add(name);
            if (found[column] is null)
                blank.Add(name);
            else if (name != wanted)
                repeated.Add(name);
        }

        if (hasHeader && blank.Count > 0)
            notes.Add(new("header.blank", $"{(blank.Count == 1 ? "One column has" : $"{blank.Count} columns have")} no header and {(blank.Count == 1 ? "was" : "were")} named {string.Join(", ", blank)}."));
        if (repeated.Count > 0)
            notes.Add(new("header.repeated", $"Headers that repeat were numbered: {string.Join(", ", repeated)}."));
        return names;
    }

    private static string? Text(SourceCell cell) => cell.Kind == SourceCellKind.Blank ? null : Space().Replace(cell.Text, " ").Trim();

    [GeneratedRegex(@"[\s\p{C}]+")]
    private static partial Regex Space();
}
