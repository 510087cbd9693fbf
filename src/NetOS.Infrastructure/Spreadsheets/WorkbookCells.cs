using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace NetOS.Infrastructure.Spreadsheets;

/// <summary>Cells and formats of the workbooks NetOS writes.</summary>
internal static class WorkbookCells
{
    /// <summary>Formats of <see cref="Styles"/>.</summary>
    public const uint Plain = 0, Bold = 1, Amount = 2, Day = 3, AsText = 4, Wrapped = 5;

    public static Cell Text(string text, uint style = Plain) =>
        new(new InlineString(new Text(Printable(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style };

    public static Cell Number(string digits, uint style = Plain) => new() { CellValue = new CellValue(digits), DataType = CellValues.Number, StyleIndex = style };

    /// <summary>Days since 1899-12-30, as Excel counts from March 1900 on; earlier days stay below its calendar's slip.</summary>
    public static Cell Date(DateOnly day) => Number((day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture), Day);

    public static SheetViews FrozenHeader() =>
        new(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 });

    public static void WriteRow(OpenXmlWriter xml, IEnumerable<Cell> cells)
    {
        xml.WriteStartElement(new Row());
        foreach (var cell in cells)
            xml.WriteElement(cell);
        xml.WriteEndElement();
    }

    public static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "yyyy\\-mm\\-dd" }) { Count = 1 },
        new Fonts(new Font(), new Font(new Bold())) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border()) { Count = 1 },
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = 4, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true },
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { ApplyAlignment = true })
        { Count = 6 });

    /// <summary>XML 1.0 has no place for most control characters.</summary>
    private static string Printable(string text) => string.Concat(text.Where(c => c is '\t' or '\n' or '\r' or >= ' ' and not ('\uFFFE' or '\uFFFF')));
}
