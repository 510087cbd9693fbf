using NetOS.Application.Imports.Files;
using NetOS.Domain.Imports;

namespace NetOS.Infrastructure.Imports.Files.Tables;

/// <summary>Makes a table of the rows of an opened file: finds its header, names its columns, tells records from other rows.</summary>
internal sealed class TableReader(IOpenedFile file, ImportLimits limits)
{
    /// <summary>So many rows are looked at to find the header.</summary>
    private const int SampleRows = 200;

    /// <exception cref="Application.Common.Errors.InvalidException">Nothing stands in it, or there is no such header row.</exception>
    public FileLook Look(FileChoices chosen, CancellationToken ct)
    {
        List<RawRow> sample = [.. file.Rows(ct).Take(SampleRows)];
        if (sample.TrueForAll(r => r.IsBlank) && sample.Count < SampleRows)
            throw FileProblem.NoTable(file.Sheet);
        List<FileNote> notes = [.. file.Notes];
        var header = file.Columns is not null ? new Header(0, 0) : FindHeader(sample, chosen);
        if (header.Guess is { } guess)
            notes.Add(guess);
        var headers = HeaderNames.Unique(file.Columns is { } named ? [.. named] : Columns(sample, header), header.Count > 0, notes);
        if (headers.Count > limits.MaxColumns)
            throw limits.TooManyColumns(sample[header.Start].Number);
        return new FileLook(
            file.Format, file.Encoding, file.Delimiter, file.Sheets, file.Sheet, header.Count == 0 ? 0 : sample[header.Start].Number, header.Count, headers, notes, Top(sample, header, headers));
    }

    /// <summary>The rows beneath the header, as wide as it is.</summary>
    public IEnumerable<SourceRow> Rows(FileLook look, CancellationToken ct)
    {
        var roles = new RowRoles(look.Headers);
        var (count, above) = (0, look.HeaderRowCount);
        foreach (var row in file.Rows(ct))
        {
            if (row.Number < look.HeaderRow || (above > 0 && above-- > 0))
                continue;
            var role = file.Columns is null ? roles.Next(row) : RowRole.Data;
            if (role == RowRole.Blank)
                continue;
            if (++count > limits.MaxRows)
                throw limits.TooManyRows();
            yield return Fit(row, role, look.Headers.Count, hasHeader: look.HeaderRowCount > 0);
        }
    }

    private Header FindHeader(List<RawRow> sample, FileChoices chosen) =>
        sample.TrueForAll(r => r.IsBlank)
            ? throw FileProblem.Choice("header_row", $"The first {SampleRows} rows are blank: remove them, or choose another sheet.")
            : new HeaderFinder(sample, file.Merges).Find(chosen.HeaderRow, chosen.HeaderRowCount);

    /// <summary>The header's texts; at its right end only columns that have a text or hold something.</summary>
    private List<string?> Columns(List<RawRow> sample, Header header)
    {
        var names = HeaderNames.Of(sample.GetRange(header.Start, header.Count), file.Merges);
        var last = names.FindLastIndex(n => n is not null);
        // One wider row among many is a fault of that row; columns without a name are there when several rows fill them.
        var rows = sample.Skip(header.Start + header.Count).Where(r => !r.IsBlank).ToList();
        var usual = header.Count == 0 ? rows.Select(r => r.Cells.Count).DefaultIfEmpty(0).Max() : rows.Count(r => r.Cells.Count > last + 1) * 2 > rows.Count ? rows.Max(r => r.Cells.Count) : 0;
        var width = Math.Max(last + 1, usual);
        while (names.Count < width)
            names.Add(null);
        return names.GetRange(0, width);
    }

    private List<SourceRow> Top(List<RawRow> sample, Header header, List<string> headers)
    {
        var roles = new RowRoles(headers);
        return [.. sample.Take(FileLook.TopRows).Select((row, i) => new SourceRow(row.Number, RoleOf(row, i), row.Cells, row.Notes))];

        RowRole RoleOf(RawRow row, int place) =>
            file.Columns is not null ? RowRole.Data
            : place >= header.Start + header.Count ? roles.Next(row)
            : row.IsBlank ? RowRole.Blank
            : place >= header.Start ? RowRole.Header
            : RowRole.Preamble;
    }

    /// <summary>A cell for each column; what lies beyond the last is an error of the row.</summary>
    private static SourceRow Fit(RawRow row, RowRole role, int width, bool hasHeader)
    {
        if (row.Cells.Count == width && (row.Width is null || row.Width >= width))
            return new SourceRow(row.Number, role, row.Cells, row.Notes);
        List<FileNote> notes = [.. row.Notes];
        if (row.Cells.Count > width)
        {
            var beyond = row.Cells.Skip(width).Where(c => c.Kind != SourceCellKind.Blank).Select(c => $"'{Short(c.Text)}'").ToList();
            notes.Add(new("row.long", $"The row has {row.Cells.Count} cells, the {(hasHeader ? "header" : "table")} {width}: {string.Join(", ", beyond.Take(3))}{(beyond.Count > 3 ? " …" : "")} {(beyond.Count == 1 ? "has" : "have")} no column. Often a delimiter stands in a text without quotation marks.", IsError: role == RowRole.Data));
        }
        else if (row.Width < width && role == RowRole.Data)
        {
            notes.Add(new("row.short", $"The row has {row.Width} cells instead of {width}; the rest counts as blank."));
        }

        var cells = new SourceCell[width];
        for (var i = 0; i < width; i++)
            cells[i] = row[i];
        return new SourceRow(row.Number, role, cells, notes);
    }

    private static string Short(string text) => text.Length <= 40 ? text : text[..39] + "…";
}
