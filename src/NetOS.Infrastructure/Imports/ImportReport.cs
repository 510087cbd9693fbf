using System.Text;
using System.Text.Json;
using CsvHelper;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NetOS.Application.Common.Security;
using NetOS.Domain.Imports;
using NetOS.Infrastructure.Imports.Kinds;
using NetOS.Infrastructure.Persistence.Configurations;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Spreadsheets;
using Npgsql;

namespace NetOS.Infrastructure.Imports;

/// <summary>Rows of an import in the file's own shape, with what is to be said of each in a last column: to be mended elsewhere and brought again.</summary>
internal sealed class ImportReport(Databases databases)
{
    /// <summary>The last column; left out by itself when the file comes back.</summary>
    public const string MessagesHeader = "NetOS messages";

    /// <param name="import">The import.</param>
    /// <param name="failedOnly">Only rows with errors and those left out.</param>
    /// <param name="format">csv or xlsx.</param>
    /// <param name="caller">Columns they may not see are left out.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="ct">Ends it.</param>
    public async Task WriteAsync(ImportState import, bool failedOnly, string format, Caller caller, Stream output, CancellationToken ct)
    {
        var hidden = ImportKinds.Get(import.Kind).HiddenFrom(caller);
        List<ImportColumn> columns = [.. import.Columns.Where(c => c.Field is null || !hidden.Contains(c.Field))];
        await using var connection = await databases.Planned.OpenConnectionAsync(ct);
        await using var command = new NpgsqlCommand(
            $"select cells::text, edits::text, messages::text from import_rows where import_id = $1 and data and {(failedOnly ? $"{ImportStore.Shown} in ('error', 'duplicate', 'skipped')" : "true")} order by number", connection);
        ImportStore.Add(command, import.Id);
        await using var row = await command.ExecuteReaderAsync(ct);
        if (format == "csv")
            await WriteCsvAsync(columns, row, hidden, output, ct);
        else
            await WorkbookSpool.WriteAsync(spool => WriteWorkbookAsync(columns, row, hidden, spool, ct), output, ct);
    }

    private static async Task WriteCsvAsync(List<ImportColumn> columns, NpgsqlDataReader row, IReadOnlySet<string> hidden, Stream output, CancellationToken ct)
    {
        // The byte order mark tells Excel that this is UTF-8.
        await using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 32 * 1024, leaveOpen: true);
        await using var csv = CsvWriter.Create(writer, new CsvWriterOptions(), leaveOpen: true);
        foreach (var header in columns.Select(c => c.Header).Append(MessagesHeader))
            csv.WriteField(FormulaGuard.Protect(header));
        await csv.EndRecordAsync(ct);
        while (await row.ReadAsync(ct))
        {
            foreach (var cell in CellsOf(columns, row))
                csv.WriteField(cell.Kind == SourceCellKind.Text ? FormulaGuard.Protect(cell.Text) : cell.Text);
            csv.WriteField(MessagesOf(row, hidden));
            await csv.EndRecordAsync(ct);
        }
    }

    private static async Task WriteWorkbookAsync(List<ImportColumn> columns, NpgsqlDataReader row, IReadOnlySet<string> hidden, Stream spool, CancellationToken ct)
    {
        using var package = SpreadsheetDocument.Create(spool, SpreadsheetDocumentType.Workbook);
        var workbook = package.AddWorkbookPart();
        var sheet = workbook.AddNewPart<WorksheetPart>();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookCells.Styles();
        workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = "Rows" }));
        using var xml = OpenXmlWriter.Create(sheet);
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(WorkbookCells.FrozenHeader());
        xml.WriteStartElement(new SheetData());
        WorkbookCells.WriteRow(xml, columns.Select(c => c.Header).Append(MessagesHeader).Select(h => WorkbookCells.Text(h, WorkbookCells.Bold)));
        while (await row.ReadAsync(ct))
            WorkbookCells.WriteRow(xml, CellsOf(columns, row).Select(CellOf).Append(WorkbookCells.Text(MessagesOf(row, hidden))));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static Cell CellOf(SourceCell cell) => cell.Kind switch
    {
        SourceCellKind.Blank => new Cell(),
        SourceCellKind.Number => WorkbookCells.Number(cell.Text),
        SourceCellKind.Boolean => new Cell { CellValue = new CellValue(cell.Text == "true" ? "1" : "0"), DataType = CellValues.Boolean },
        SourceCellKind.Date when cell.Text.Length == 10 => WorkbookCells.Date(DateOnly.ParseExact(cell.Text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        _ => WorkbookCells.Text(FormulaGuard.Protect(cell.Text)),
    };

    private static IEnumerable<SourceCell> CellsOf(List<ImportColumn> columns, NpgsqlDataReader row)
    {
        var cells = CellJson.Read(row.GetString(0));
        var edits = row.IsDBNull(1) ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(row.GetString(1))!;
        return columns.Select(c => c is { Field: { } field, Ignored: false } && edits.TryGetValue(field, out var edit) ? SourceCell.Of(edit) : c.Index < cells.Length ? cells[c.Index] : SourceCell.Blank);
    }

    private static string MessagesOf(NpgsqlDataReader row, IReadOnlySet<string> hidden) =>
        string.Join(" ", JsonSerializer.Deserialize<List<RowMessage>>(row.GetString(2), JsonColumn.Options)!.Where(m => m.IsShown(hidden)).Select(m => m.Field is null ? m.Message : $"{m.Field}: {m.Message}"));
}
