using System.Text;
using CsvHelper;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Imports.Kinds;
using NetOS.Infrastructure.Spreadsheets;

namespace NetOS.Infrastructure.Imports.Templates;

/// <summary>Files to fill in: a header, and one row that shows how.</summary>
internal static class ImportTemplates
{
    /// <exception cref="InvalidException">There is no such format.</exception>
    public static Task WriteAsync(ImportKind kind, string format, Caller caller, Stream output, CancellationToken ct) => format switch
    {
        "csv" => WriteCsvAsync(TemplateColumn.Of(kind, caller), output, ct),
        "xlsx" => WorkbookSpool.WriteAsync(spool => Task.Run(() => TemplateWorkbook.Write(kind, TemplateColumn.Of(kind, caller), spool), ct), output, ct),
        _ => throw new InvalidException("format", "It must be csv or xlsx."),
    };

    private static async Task WriteCsvAsync(IReadOnlyList<TemplateColumn> columns, Stream output, CancellationToken ct)
    {
        // The byte order mark tells Excel that this is UTF-8.
        await using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await using var csv = CsvWriter.Create(writer, new CsvWriterOptions(), leaveOpen: true);
        foreach (var column in columns)
            csv.WriteField(column.Field.Name);
        await csv.EndRecordAsync(ct);
        foreach (var column in columns)
            csv.WriteField(column.Example is string text ? FormulaGuard.Protect(text) : column.Field.Example);
        await csv.EndRecordAsync(ct);
    }
}
