using NetOS.Domain.Imports;

namespace NetOS.Infrastructure.Imports.Files.Workbooks;

/// <summary>A workbook of one format.</summary>
internal interface IWorkbook : IDisposable
{
    string Format { get; }

    IReadOnlyList<(string Name, bool Hidden)> Sheets { get; }

    /// <summary>The rows of a sheet that the file mentions, from top to bottom.</summary>
    /// <param name="sheet">Its place among the sheets.</param>
    /// <param name="layout">Takes what is not in the rows; complete after the last of them.</param>
    IEnumerable<WorkbookRow> Rows(int sheet, SheetLayout layout);
}

/// <summary>A row of a sheet.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Hidden">Whether it is hidden or filtered out.</param>
/// <param name="Cells">Its cells from the first column.</param>
internal readonly record struct WorkbookRow(int Index, bool Hidden, List<SourceCell> Cells);

/// <summary>What a sheet says beside its rows.</summary>
internal sealed class SheetLayout
{
    public List<CellRange> Merges { get; } = [];

    /// <summary>From 0.</summary>
    public SortedSet<int> HiddenColumns { get; } = [];
}
