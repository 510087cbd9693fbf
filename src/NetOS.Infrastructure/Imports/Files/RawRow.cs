using NetOS.Application.Imports.Files;
using NetOS.Domain.Imports;

namespace NetOS.Infrastructure.Imports.Files;

/// <summary>A row as it stands in the file, before anybody knows where the table begins.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Cells">Its cells, up to the last that holds something.</param>
/// <param name="Width">How many cells were written, blank ones at the end too; null where the file does not say (workbooks).</param>
/// <param name="Notes">What is remarkable about it.</param>
internal sealed record RawRow(int Number, IReadOnlyList<SourceCell> Cells, int? Width, IReadOnlyList<FileNote> Notes)
{
    public bool IsBlank => Cells.Count == 0;

    public SourceCell this[int column] => column < Cells.Count ? Cells[column] : SourceCell.Blank;

    public int Filled => Cells.Count(c => c.Kind != SourceCellKind.Blank);

    public static readonly IReadOnlyList<FileNote> NoNotes = [];
}
