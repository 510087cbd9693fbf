using NetOS.Domain.Imports;

namespace NetOS.Application.Imports.Files;

/// <summary>What a row of a file is for.</summary>
public enum RowRole
{
    /// <summary>One record.</summary>
    Data,

    /// <summary>Names of columns; beneath the header it is a repetition of it.</summary>
    Header,

    /// <summary>Titles above the header.</summary>
    Preamble,

    Blank,

    /// <summary>A sum of other rows: shown, not imported.</summary>
    Totals,

    /// <summary>A remark beneath the table: shown, not imported.</summary>
    Footnote,
}

/// <summary>A row of a file.</summary>
/// <param name="Number">The row of the sheet, or the line where the record begins in a text file, or the number of the feature of a map file; from 1.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Cells">Beneath a header one cell for each column.</param>
/// <param name="Notes">What is remarkable about this row.</param>
public sealed record SourceRow(int Number, RowRole Role, IReadOnlyList<SourceCell> Cells, IReadOnlyList<FileNote> Notes);
