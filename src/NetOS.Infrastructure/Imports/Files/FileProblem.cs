using NetOS.Application.Common.Errors;

namespace NetOS.Infrastructure.Imports.Files;

/// <summary>Why a file cannot be read, in words that say what to do.</summary>
internal static class FileProblem
{
    public static InvalidException Of(string code, string message) => new("file", message, $"imports.{code}");

    public static InvalidException Choice(string field, string message) => new(field, message, $"imports.{field}");

    public static InvalidException Empty() => Of("empty", "The file is empty.");

    public static InvalidException NoTable(string? sheet = null) =>
        Of("no_table", sheet is null ? "There is nothing to import: no cell of the file holds anything." : $"There is nothing to import: the sheet '{sheet}' is empty.");

    public static InvalidException Password() => Of("password", "The workbook is protected by a password. Save it without one and upload it again.");

    public static InvalidException BrokenWorkbook() =>
        Of("broken", "The workbook is damaged and cannot be read. Open it in your spreadsheet program, save it as a new .xlsx file and upload that.");

    public static InvalidException BrokenMap(string what) => Of("broken", $"The file is not valid {what}, or it breaks off in the middle. Export it again and upload that.");
}
