using NetOS.Domain.Imports;

namespace NetOS.Infrastructure.Imports.Files;

/// <summary>A rectangle of joined cells; rows and columns from 0, both ends included.</summary>
internal readonly record struct CellRange(int FromRow, int FromColumn, int ToRow, int ToColumn);

/// <summary>The joined cells of a sheet. Only the first cell of each holds its value; beneath it the value is filled in.</summary>
internal sealed class MergedCells(IReadOnlyList<CellRange> ranges)
{
    public static readonly MergedCells None = new([]);

    private readonly ILookup<int, CellRange> _byRow = ranges.ToLookup(r => r.FromRow);

    /// <summary>Where the cell's value ends to the right: its own column unless it is joined.</summary>
    public int LastColumn(int row, int column) => _byRow[row].Where(r => r.FromColumn == column).Select(r => r.ToColumn).DefaultIfEmpty(column).Max();

    /// <summary>A walk down the sheet that fills rows from what is joined above.</summary>
    public Walk Begin() => new(_byRow);

    internal sealed class Walk(ILookup<int, CellRange> byRow)
    {
        private readonly List<(CellRange Range, SourceCell Value)> _open = [];

        /// <summary>Fills the row's blank cells that belong to a joined cell above it.</summary>
        /// <param name="row">The row's number from 0.</param>
        /// <param name="cells">Its cells; they are changed.</param>
        /// <returns>The columns filled.</returns>
        public IReadOnlyList<int> Fill(int row, List<SourceCell> cells)
        {
            _open.RemoveAll(o => o.Range.ToRow < row);
            List<int> filled = [];
            // A row that holds nothing of its own stays blank: it is the lower half of the row above.
            if (cells.Exists(c => c.Kind != SourceCellKind.Blank))
            {
                foreach (var (range, value) in _open)
                {
                    while (cells.Count <= range.FromColumn)
                        cells.Add(SourceCell.Blank);
                    if (cells[range.FromColumn].Kind != SourceCellKind.Blank)
                        continue;
                    cells[range.FromColumn] = value;
                    filled.Add(range.FromColumn);
                }
            }

            foreach (var range in byRow[row].Where(r => r.ToRow > r.FromRow && r.FromColumn < cells.Count && cells[r.FromColumn].Kind != SourceCellKind.Blank))
                _open.Add((range, cells[range.FromColumn]));
            return filled;
        }
    }
}
