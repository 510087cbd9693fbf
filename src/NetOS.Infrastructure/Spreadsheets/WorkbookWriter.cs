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

    public static Task WriteAsync(Projection projection, NpgsqlDataReader row, Stream output, CancellationToken ct) =>
        WorkbookSpool.WriteAsync(spool => WritePackageAsync(projection, row, spool, ct), output, ct);

    private static async Task WritePackageAsync(Projection projection, NpgsqlDataReader row, Stream spool, CancellationToken ct)
    {
        using var package = SpreadsheetDocument.Create(spool, SpreadsheetDocumentType.Workbook);
        var workbook = package.AddWorkbookPart();
        var sheet = workbook.AddNewPart<WorksheetPart>();
        var styles = workbook.AddNewPart<WorkbookStylesPart>();
        styles.Stylesheet = WorkbookCells.Styles();
        workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = projection.Resource.Name }));

        using var xml = OpenXmlWriter.Create(sheet);
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(WorkbookCells.FrozenHeader());
        xml.WriteStartElement(new SheetData());
        WorkbookCells.WriteRow(xml, projection.Columns.Select(c => WorkbookCells.Text(c.Field.Name, WorkbookCells.Bold)));
        for (var count = 2; count <= MaxRows && await row.ReadAsync(ct); count++)
            WorkbookCells.WriteRow(xml, projection.Columns.Select((column, i) => CellOf(row, i, column.Field.Type)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static Cell CellOf(NpgsqlDataReader row, int ordinal, FieldType type)
    {
        if (ListExporter.TextOf(row, ordinal, type) is not { } text)
            return new Cell();
        return type switch
        {
            FieldType.Money => new Cell { CellValue = new CellValue(text), DataType = CellValues.Number, StyleIndex = WorkbookCells.Amount },
            FieldType.Number or FieldType.Integer or FieldType.Float => new Cell { CellValue = new CellValue(text), DataType = CellValues.Number },
            FieldType.Boolean => new Cell { CellValue = new CellValue(text == "true" ? "1" : "0"), DataType = CellValues.Boolean },
            FieldType.Date => WorkbookCells.Date(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
            FieldType.Text or FieldType.TextList => WorkbookCells.Text(FormulaGuard.Protect(text)),
            _ => WorkbookCells.Text(text),
        };
    }
}
