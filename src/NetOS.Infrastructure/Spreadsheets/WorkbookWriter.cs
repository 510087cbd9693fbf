using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Spreadsheets;

/// <summary>Writes a list as a workbook with typed cells, one row in memory at a time.</summary>
internal static class WorkbookWriter
{
    /// <summary>Rows a sheet can hold, its header included.</summary>
    private const int MaxRows = 1_048_576;

    private const uint Plain = 0, Bold = 1, Amount = 2, Day = 3;

    public static async Task WriteAsync(Projection projection, NpgsqlDataReader row, Stream output, CancellationToken ct)
    {
        // A package needs a stream it can seek in; the answer cannot.
        var file = Path.Combine(Path.GetTempPath(), $"netos-export-{Guid.NewGuid():N}.xlsx");
        await using var spool = new FileStream(file, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await WritePackageAsync(projection, row, spool, ct);
        spool.Position = 0;
        await spool.CopyToAsync(output, ct);
    }

    private static async Task WritePackageAsync(Projection projection, NpgsqlDataReader row, Stream spool, CancellationToken ct)
    {
        using var package = SpreadsheetDocument.Create(spool, SpreadsheetDocumentType.Workbook);
        var workbook = package.AddWorkbookPart();
        var sheet = workbook.AddNewPart<WorksheetPart>();
        var styles = workbook.AddNewPart<WorkbookStylesPart>();
        styles.Stylesheet = Styles();
        workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = projection.Resource.Name }));

        using var xml = OpenXmlWriter.Create(sheet);
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        xml.WriteStartElement(new SheetData());
        WriteRow(xml, projection.Columns.Select(c => TextCell(c.Field.Name, Bold)));
        for (var count = 2; count <= MaxRows && await row.ReadAsync(ct); count++)
            WriteRow(xml, projection.Columns.Select((column, i) => CellOf(row, i, column.Field.Type)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter xml, IEnumerable<Cell> cells)
    {
        xml.WriteStartElement(new Row());
        foreach (var cell in cells)
            xml.WriteElement(cell);
        xml.WriteEndElement();
    }

    private static Cell CellOf(NpgsqlDataReader row, int ordinal, FieldType type)
    {
        if (ListExporter.TextOf(row, ordinal, type) is not { } text)
            return new Cell();
        return type switch
        {
            FieldType.Money => new Cell { CellValue = new CellValue(text), DataType = CellValues.Number, StyleIndex = Amount },
            FieldType.Number or FieldType.Integer or FieldType.Float => new Cell { CellValue = new CellValue(text), DataType = CellValues.Number },
            FieldType.Boolean => new Cell { CellValue = new CellValue(text == "true" ? "1" : "0"), DataType = CellValues.Boolean },
            FieldType.Date => new Cell { CellValue = new CellValue(Serial(text)), DataType = CellValues.Number, StyleIndex = Day },
            FieldType.Text or FieldType.TextList => TextCell(FormulaGuard.Protect(text), Plain),
            _ => TextCell(text, Plain),
        };
    }

    private static Cell TextCell(string text, uint style) =>
        new(new InlineString(new Text(Printable(text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style };

    /// <summary>XML 1.0 has no place for most control characters.</summary>
    private static string Printable(string text) => string.Concat(text.Where(c => c is '\t' or '\n' or '\r' or >= ' ' and not ('\uFFFE' or '\uFFFF')));

    /// <summary>Days since 1899-12-30, as Excel counts from March 1900 on; earlier days stay below its calendar's slip.</summary>
    private static string Serial(string date) =>
        (DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture);

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "yyyy\\-mm\\-dd" }) { Count = 1 },
        new Fonts(new Font(), new Font(new Bold())) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border()) { Count = 1 },
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = 4, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true })
        { Count = 4 });
}
