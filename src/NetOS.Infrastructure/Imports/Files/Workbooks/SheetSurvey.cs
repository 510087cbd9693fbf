using NetOS.Domain.Imports;

namespace NetOS.Infrastructure.Imports.Files.Workbooks;

/// <summary>What one walk over a sheet tells before its rows are read in earnest.</summary>
/// <param name="Rows">Rows that hold something.</param>
/// <param name="Columns">How far they reach.</param>
/// <param name="TableCells">Filled cells in rows of two or more: prose has one a row, a table several.</param>
/// <param name="HiddenRows">Rows with something in them that are hidden.</param>
/// <param name="HiddenColumns">Hidden columns that hold something, from 0.</param>
/// <param name="Merges">Its joined cells.</param>
internal sealed record SheetSurvey(int Rows, int Columns, long TableCells, int HiddenRows, IReadOnlyList<int> HiddenColumns, MergedCells Merges)
{
    public static SheetSurvey Of(IWorkbook workbook, int sheet)
    {
        var layout = new SheetLayout();
        var (rows, columns, cells, hidden) = (0, 0, 0L, 0);
        foreach (var row in workbook.Rows(sheet, layout))
        {
            var filled = row.Cells.Count(c => c.Kind != SourceCellKind.Blank);
            if (filled == 0)
                continue;
            rows++;
            hidden += row.Hidden ? 1 : 0;
            cells += filled > 1 ? filled : 0;
            columns = Math.Max(columns, row.Cells.Count);
        }

        return new SheetSurvey(rows, columns, cells, hidden, [.. layout.HiddenColumns.Where(c => c < columns)], new MergedCells(layout.Merges));
    }
}
