using System.Globalization;
using System.Xml;
using NetOS.Application.Imports.Files;
using NetOS.Domain.Imports;

namespace NetOS.Infrastructure.Imports.Files.Workbooks;

/// <summary>Reads the rows of a sheet of an .xlsx workbook, one in memory at a time.</summary>
internal sealed class XlsxSheet(IReadOnlyList<string> texts, IReadOnlyList<NumberFormat> formats, bool since1904, ImportLimits limits)
{
    public IEnumerable<WorkbookRow> Rows(XmlReader sheet, SheetLayout layout)
    {
        using var xml = sheet;
        var index = -1;
        while (xml.Read())
        {
            if (xml.IsElement("row"))
            {
                index = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number - 1 > index ? number - 1 : index + 1;
                var hidden = XlsxWorkbook.IsTrue(xml.GetAttribute("hidden"));
                yield return new WorkbookRow(index, hidden, ReadCells(xml, index));
            }
            else if (xml.IsElement("col") && XlsxWorkbook.IsTrue(xml.GetAttribute("hidden")))
            {
                for (var column = Column(xml.GetAttribute("min")); column <= Math.Min(Column(xml.GetAttribute("max")), limits.MaxColumns); column++)
                    layout.HiddenColumns.Add(column - 1);
            }
            else if (xml.IsElement("mergeCell") && Range(xml.GetAttribute("ref")) is { } range)
            {
                layout.Merges.Add(range);
            }
        }
    }

    private List<SourceCell> ReadCells(XmlReader xml, int row)
    {
        List<SourceCell> cells = [];
        if (xml.IsEmptyElement)
            return cells;
        var column = -1;
        while (xml.Read() && !xml.IsEndOf("row"))
        {
            if (!xml.IsElement("c"))
                continue;
            column = xml.GetAttribute("r") is { } name && Reference(name, out var at, out _) ? at : column + 1;
            var cell = ReadCell(xml, row);
            if (cell.Kind == SourceCellKind.Blank)
                continue;
            if (column >= limits.MaxColumns)
                throw limits.TooManyColumns(row + 1);
            while (cells.Count <= column)
                cells.Add(SourceCell.Blank);
            cells[column] = cell;
        }

        return cells;
    }

    private SourceCell ReadCell(XmlReader xml, int row)
    {
        if (xml.IsEmptyElement)
            return SourceCell.Blank;
        var type = xml.GetAttribute("t");
        var style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var found) ? found : 0;
        var depth = xml.Depth;
        string? value = null, inline = null;
        while (xml.Read() && !(xml.Depth == depth && xml.IsEndOf("c")))
        {
            if (xml.IsElement("is"))
                inline = XlsxText.Read(xml, "is");
            else if (xml.IsElement("v") && !xml.IsEmptyElement)
                value = Value(xml);
        }

        var cell = CellOf(type, value, inline, style < formats.Count ? formats[style] : NumberFormat.General);
        return cell.Text.Length > limits.MaxCellLength ? throw limits.CellTooLong(row + 1) : cell;
    }

    private static string Value(XmlReader xml)
    {
        string? text = null;
        while (xml.Read() && !xml.IsEndOf("v"))
            text += xml.Value;
        return text ?? "";
    }

    private SourceCell CellOf(string? type, string? value, string? inline, NumberFormat format) => type switch
    {
        "s" => int.TryParse(value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var at) && at < texts.Count ? WorkbookText.Of(texts[at]) : SourceCell.Blank,
        "inlineStr" => WorkbookText.Of(inline ?? value ?? ""),
        "str" => WorkbookText.Of(XlsxText.Unescape(value ?? "")),
        "b" => value is null ? SourceCell.Blank : SourceCell.Of(XlsxWorkbook.IsTrue(value.Trim())),
        "e" => string.IsNullOrEmpty(value) ? SourceCell.Blank : SourceCell.Error(value),
        "d" => DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date) ? SourceCell.Of(date) : SourceCell.Of(value),
        _ => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? WorkbookNumber.Of(number, format, since1904) : SourceCell.Of(value),
    };

    private static int Column(string? attribute) => int.TryParse(attribute, NumberStyles.None, CultureInfo.InvariantCulture, out var column) ? Math.Max(1, column) : int.MaxValue;

    private static CellRange? Range(string? text)
    {
        var ends = (text ?? "").Split(':');
        return ends.Length == 2 && Reference(ends[0], out var fromColumn, out var fromRow) && Reference(ends[1], out var toColumn, out var toRow)
            ? new CellRange(fromRow, fromColumn, toRow, toColumn)
            : null;
    }

    /// <summary>Reads a cell's name such as <c>AB12</c>; both numbers from 0.</summary>
    private static bool Reference(string name, out int column, out int row)
    {
        (column, row) = (0, 0);
        var letters = 0;
        for (; letters < name.Length && char.IsAsciiLetter(name[letters]) && letters < 4; letters++)
            column = column * 26 + (char.ToUpperInvariant(name[letters]) - 'A' + 1);
        column--;
        var known = int.TryParse(name.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out row);
        row--;
        return column >= 0 && known && row >= 0;
    }
}
