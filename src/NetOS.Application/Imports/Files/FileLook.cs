namespace NetOS.Application.Imports.Files;

/// <summary>What is known of a file before its rows are read.</summary>
/// <param name="Format">csv, xlsx, xls, xlsb, geojson or kml, by its content.</param>
/// <param name="Encoding">How its text is encoded; null for other files than text.</param>
/// <param name="Delimiter">What separates its cells; null for other files than text.</param>
/// <param name="Sheets">The sheets of a workbook, in its order; empty for other files.</param>
/// <param name="Sheet">The sheet that is read.</param>
/// <param name="HeaderRow">The number of the (first) header row; 0 when there is none.</param>
/// <param name="HeaderRowCount">How many rows the header has; 0 when there is none.</param>
/// <param name="Headers">The names of the columns, each once.</param>
/// <param name="Notes">What a person should know of the reading.</param>
/// <param name="Top">The first rows of the sheet, whatever they are, for choosing the header row.</param>
public sealed record FileLook(
    string Format,
    string? Encoding,
    string? Delimiter,
    IReadOnlyList<SheetLook> Sheets,
    string? Sheet,
    int HeaderRow,
    int HeaderRowCount,
    IReadOnlyList<string> Headers,
    IReadOnlyList<FileNote> Notes,
    IReadOnlyList<SourceRow> Top)
{
    /// <summary>How many rows <see cref="Top"/> shows.</summary>
    public const int TopRows = 20;
}

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">How many rows hold something.</param>
/// <param name="Columns">How many columns reach as far as something stands.</param>
/// <param name="Hidden">Whether the workbook hides it.</param>
public sealed record SheetLook(string Name, int Rows, int Columns, bool Hidden);
