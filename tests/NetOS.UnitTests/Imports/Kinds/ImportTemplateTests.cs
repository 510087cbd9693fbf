using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using NetOS.Application.Common.Security;
using NetOS.Domain.Imports.Values;
using NetOS.Infrastructure.Imports.Kinds;
using NetOS.Infrastructure.Imports.Templates;
using NUnit.Framework;
using Shouldly;
using FileReading = NetOS.UnitTests.Imports.Files.Reading;

namespace NetOS.UnitTests.Imports.Kinds;

internal sealed class ImportTemplateTests
{
    private static readonly Caller Everybody = new("dana@example.net", "Dana", "admin", PermissionSet.Everything);

    private static readonly string[] Formats = ["csv", "xlsx"];

    private static IEnumerable<TestCaseData> Templates => ImportKinds.All.SelectMany(kind => Formats.Select(format => new TestCaseData(kind.Name, format)));

    private static IEnumerable<string> Kinds => ImportKinds.All.Select(kind => kind.Name);

    [TestCaseSource(nameof(Templates))]
    public async Task What_a_template_shows_reads_back_without_a_problem(string name, string format)
    {
        var kind = ImportKinds.Get(name);
        var file = FileReading.Of((await WriteAsync(kind, format, Everybody)).ToArray(), $"{name}.{format}");

        file.Look.Headers.ShouldBe(kind.Fields.Select(f => f.Name), ignoreOrder: true);
        var row = file.Data.ShouldHaveSingleItem();
        foreach (var (header, cell) in file.Look.Headers.Zip(row.Cells))
        {
            var field = kind.Find(header)!;
            var reading = CellReader.Read(cell, field.Rule with { Unit = UnitWords.Of(field.Kind) is [var own, ..] ? own : null }, "USD");
            (reading.State, reading.Problem?.Words).ShouldBe((field.Example is null ? CellState.Blank : CellState.Value, null), $"{header}: {cell.Text}");
        }
    }

    [TestCaseSource(nameof(Kinds))]
    public async Task A_workbook_is_valid_and_helps(string name)
    {
        var kind = ImportKinds.Get(name);
        using var file = await WriteAsync(kind, "xlsx", Everybody);
        using var package = SpreadsheetDocument.Open(file, false);
        new OpenXmlValidator().Validate(package).Select(e => $"{e.Path?.XPath}: {e.Description}").ShouldBeEmpty();

        var sheets = package.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().ToList();
        sheets.Select(s => s.Name?.Value).ShouldBe([kind.Title, "Fields"]);
        var table = ((WorksheetPart)package.WorkbookPart.GetPartById(sheets[0].Id!)).Worksheet;
        var headers = table.Descendants<Row>().First().Elements<Cell>().Select(c => c.InnerText).ToList();
        table.Descendants<Column>().Where(c => c.Hidden?.Value == true).Select(c => headers[(int)c.Min!.Value - 1]).ShouldContain("id");
        var rules = table.Descendants<DataValidation>().ToList();
        rules.Count(r => r.Type?.Value == DataValidationValues.List).ShouldBe(kind.Fields.Count(f => f.Kind is ValueKind.Word or ValueKind.Boolean));
        rules.Count(r => r.ShowInputMessage?.Value == true).ShouldBe(headers.Count);
        var words = string.Concat(((WorksheetPart)package.WorkbookPart.GetPartById(sheets[1].Id!)).Worksheet.Descendants<Cell>().Select(c => c.InnerText + "\n"));
        kind.Fields.Where(f => !words.Contains($"{f.Name}\n", StringComparison.Ordinal) || !words.Contains(f.Description, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>Many filled rows or one: the sheet with the records is read, not the one with the explanations.</summary>
    [Test]
    public async Task The_explanations_are_never_taken_for_the_table()
    {
        foreach (var kind in ImportKinds.All)
            FileReading.Of((await WriteAsync(kind, "xlsx", Everybody)).ToArray(), "template.xlsx").Look.Sheet.ShouldBe(kind.Title);
    }

    [TestCaseSource(nameof(Formats))]
    public async Task Who_may_not_see_or_write_amounts_gets_no_columns_for_them(string format)
    {
        var technician = Everybody with { Permissions = new PermissionSet([.. Permission.All.Where(p => p is not (Permission.FinancialsView or Permission.FinancialsEdit))]) };
        var headers = FileReading.Of((await WriteAsync(ImportKinds.Get("circuits"), format, technician)).ToArray(), $"circuits.{format}").Look.Headers;
        headers.ShouldContain("circuit_id");
        headers.Intersect(["mrc", "nrc", "po_number", "gl_code"]).ShouldBeEmpty();
        var seeing = Everybody with { Permissions = new PermissionSet([.. Permission.All.Where(p => p is not Permission.FinancialsEdit)]) };
        FileReading.Of((await WriteAsync(ImportKinds.Get("contracts"), format, seeing)).ToArray(), $"contracts.{format}").Look.Headers.Intersect(["mrc", "etf", "escalator_value"]).ShouldBeEmpty();
    }

    private static async Task<MemoryStream> WriteAsync(ImportKind kind, string format, Caller caller)
    {
        var file = new MemoryStream();
        await ImportTemplates.WriteAsync(kind, format, caller, file, CancellationToken.None);
        file.Position = 0;
        return file;
    }
}
