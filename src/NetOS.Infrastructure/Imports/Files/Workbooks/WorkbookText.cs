using NetOS.Domain.Imports;
using NetOS.Infrastructure.Spreadsheets;

namespace NetOS.Infrastructure.Imports.Files.Workbooks;

/// <summary>A text cell of a workbook, without the apostrophe an export put before it.</summary>
internal static class WorkbookText
{
    public static SourceCell Of(string text) => SourceCell.Of(FormulaGuard.Restore(text));
}
