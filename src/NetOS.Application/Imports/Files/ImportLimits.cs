using System.Globalization;
using NetOS.Application.Common.Errors;

namespace NetOS.Application.Imports.Files;

/// <summary>How large a file for import may be, and what a person is told when it is larger.</summary>
/// <param name="MaxBytes">Of the file.</param>
/// <param name="MaxRows">Beneath the header.</param>
/// <param name="MaxColumns">Of the table.</param>
/// <param name="MaxCellLength">Characters of a cell; Excel's own limit.</param>
/// <param name="MaxUnpackedBytes">Of a packed file (workbooks, KMZ) once it is unpacked.</param>
/// <param name="MaxUnpackedRatio">How many times its size a packed file may become, from <see cref="FreelyUnpacked"/> on.</param>
public sealed record ImportLimits(
    long MaxBytes = 50L << 20,
    int MaxRows = 200_000,
    int MaxColumns = 500,
    int MaxCellLength = 32_767,
    long MaxUnpackedBytes = 1L << 30,
    int MaxUnpackedRatio = 200)
{
    public const string BytesSetting = "NETOS_IMPORT_LIMIT_MB";
    public const string RowsSetting = "NETOS_IMPORT_LIMIT_ROWS";
    public const string ColumnsSetting = "NETOS_IMPORT_LIMIT_COLUMNS";
    public const string CellSetting = "NETOS_IMPORT_LIMIT_CELL";
    public const string UnpackedSetting = "NETOS_IMPORT_LIMIT_UNPACKED_MB";

    /// <summary>Below this nobody asks how well a file is packed.</summary>
    public const long FreelyUnpacked = 64L << 20;

    public InvalidException TooManyBytes(long bytes) =>
        Passed("file_size", $"The file has {Megabytes(bytes)} MB; at most {Megabytes(MaxBytes)} MB can be imported at once ({BytesSetting}). Split it, or save only the sheet you need.");

    public InvalidException TooManyRows() =>
        Passed("file_rows", $"The file has more than {MaxRows.ToString("N0", CultureInfo.InvariantCulture)} rows ({RowsSetting}). Split it into several files.");

    public InvalidException TooManyColumns(int row) =>
        Passed("file_columns", $"Row {row} has more than {MaxColumns.ToString("N0", CultureInfo.InvariantCulture)} columns ({ColumnsSetting}). Remove the columns you do not need, or choose the right delimiter.");

    public InvalidException CellTooLong(int row) =>
        Passed("file_cell", $"A cell of the row that begins in line {row} has more than {MaxCellLength.ToString("N0", CultureInfo.InvariantCulture)} characters ({CellSetting}). Often a quotation mark (\") was opened there and never closed.");

    public InvalidException UnpacksTooLarge() =>
        Passed("file_unpacked", $"Unpacked, the file would have more than {Megabytes(MaxUnpackedBytes)} MB ({UnpackedSetting}) or more than {MaxUnpackedRatio} times its size. Save only the sheet you need as a new file.");

    private static InvalidException Passed(string code, string message) => new("file", message, $"imports.{code}");

    private static string Megabytes(long bytes) => Math.Ceiling(bytes / (double)(1 << 20)).ToString("N0", CultureInfo.InvariantCulture);
}
