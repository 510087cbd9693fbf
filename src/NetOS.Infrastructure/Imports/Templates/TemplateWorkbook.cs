using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using NetOS.Domain.Imports.Values;
using NetOS.Infrastructure.Imports.Files;
using NetOS.Infrastructure.Imports.Kinds;
using NetOS.Infrastructure.Spreadsheets;

namespace NetOS.Infrastructure.Imports.Templates;

/// <summary>
/// A template as a workbook: formats, drop-downs and a note at each header; a second sheet tells all about the fields, one cell a line, so that no reader takes it for
/// the table.
/// </summary>
internal static class TemplateWorkbook
{
    /// <summary>Rows with drop-downs.</summary>
    private const int PreparedRows = 5_000;

    // What Excel allows of a note beside a cell, and of a list written into a rule.
    private const int TitleLength = 32, NoteLength = 255, ListLength = 255;

    private const double MaxWidth = 40, MinWidth = 11;

    public static void Write(ImportKind kind, IReadOnlyList<TemplateColumn> columns, Stream output)
    {
        using var package = SpreadsheetDocument.Create(output, SpreadsheetDocumentType.Workbook);
        var workbook = package.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookCells.Styles();
        var (table, fields) = (workbook.AddNewPart<WorksheetPart>(), workbook.AddNewPart<WorksheetPart>());
        workbook.Workbook = new Workbook(new Sheets(
            new Sheet { Id = workbook.GetIdOfPart(table), SheetId = 1, Name = kind.Title },
            new Sheet { Id = workbook.GetIdOfPart(fields), SheetId = 2, Name = "Fields" }));
        WriteTable(table, columns);
        WriteFields(fields, kind, columns);
    }

    private static void WriteTable(WorksheetPart part, IReadOnlyList<TemplateColumn> columns)
    {
        using var xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(WorkbookCells.FrozenHeader());
        xml.WriteElement(new Columns(columns.Select((column, i) => new Column
        {
            Min = (uint)i + 1,
            Max = (uint)i + 1,
            Style = StyleOf(column.Field),
            CustomWidth = true,
            Hidden = column.IsKey,
            Width = Math.Clamp(Math.Max(column.Field.Name.Length, column.Field.Example?.Length ?? 0) + 2, MinWidth, MaxWidth),
        })));
        xml.WriteStartElement(new SheetData());
        WorkbookCells.WriteRow(xml, columns.Select(c => WorkbookCells.Text(c.Field.Name, WorkbookCells.Bold)));
        WorkbookCells.WriteRow(xml, columns.Select(c => c.Example is { } example ? CellOf(c.Field, example) : new Cell { StyleIndex = StyleOf(c.Field) }));
        xml.WriteEndElement();
        List<DataValidation> rules = [.. columns.Select((c, i) => NoteOf(c.Field, ColumnName.Of(i))), .. columns.Select((c, i) => DropDownOf(c.Field, ColumnName.Of(i))).OfType<DataValidation>()];
        xml.WriteElement(new DataValidations(rules) { Count = (uint)rules.Count });
        xml.WriteEndElement();
    }

    private static void WriteFields(WorksheetPart part, ImportKind kind, IReadOnlyList<TemplateColumn> columns)
    {
        using var xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(new Columns(new Column { Min = 1, Max = 1, Width = 120, CustomWidth = true }));
        xml.WriteStartElement(new SheetData());
        Line($"{kind.Title}: the columns of the first sheet. An empty cell leaves a field as it is; {CellReader.ClearText} empties it.", WorkbookCells.Wrapped);
        foreach (var field in columns.Select(c => c.Field))
        {
            WorkbookCells.WriteRow(xml, []);
            Line(field.Name, WorkbookCells.Bold);
            Line($"{(field.Required ? "Required for a new record. " : "")}{field.Description}", WorkbookCells.Wrapped);
            Line($"Holds: {FieldWords.TypeOf(field)}.", WorkbookCells.Wrapped);
            if (field.Example is { } example)
                Line($"Example: {example}", WorkbookCells.Wrapped);
            if (field.Synonyms.Count > 0)
                Line($"Also recognised: {string.Join(", ", field.Synonyms)}.", WorkbookCells.Wrapped);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();

        void Line(string text, uint style) => WorkbookCells.WriteRow(xml, [WorkbookCells.Text(FormulaGuard.Protect(text), style)]);
    }

    private static uint StyleOf(ImportField field) => field.Kind switch
    {
        ValueKind.Money => WorkbookCells.Amount,
        ValueKind.Date => WorkbookCells.Day,
        // Numbers stay as they are typed; all else is text, so that Excel changes no account number and no 3-4 into a date.
        ValueKind.Integer or ValueKind.Decimal or ValueKind.Percent or ValueKind.Bandwidth or ValueKind.Length or ValueKind.Frequency or ValueKind.Power or ValueKind.Angle or ValueKind.Latitude
            or ValueKind.Longitude => WorkbookCells.Plain,
        _ => WorkbookCells.AsText,
    };

    private static Cell CellOf(ImportField field, object example) => example switch
    {
        DateOnly day => WorkbookCells.Date(day),
        long or decimal or double => WorkbookCells.Number(((IFormattable)example).ToString(null, CultureInfo.InvariantCulture), StyleOf(field)),
        _ => WorkbookCells.Text(FormulaGuard.Protect(field.Example!), StyleOf(field)),
    };

    private static DataValidation NoteOf(ImportField field, string column) => new()
    {
        SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{column}1" },
        AllowBlank = true,
        ShowInputMessage = true,
        PromptTitle = Short(field.Name, TitleLength),
        Prompt = Short($"{(field.Required ? "Required. " : "")}{field.Description} Holds: {FieldWords.TypeOf(field)}.{(field.Example is { } example ? $" Example: {example}" : "")}", NoteLength),
    };

    private static DataValidation? DropDownOf(ImportField field, string column)
    {
        var words = field.Kind == ValueKind.Boolean ? ["yes", "no"] : field.Words?.Choices.Select(c => c.Value).ToList();
        if (words is null || string.Join(',', words) is not { Length: <= ListLength } list)
            return null;
        // Other words for the same are understood: a warning, no wall.
        return new DataValidation
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            ShowErrorMessage = true,
            ErrorStyle = DataValidationErrorStyleValues.Warning,
            ErrorTitle = Short(field.Name, TitleLength),
            Error = "This is not on the list.",
            SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{column}2:{column}{PreparedRows}" },
            Formula1 = new Formula1($"\"{list}\""),
        };
    }

    private static string Short(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";
}
