using NetOS.Application.Imports.Files;
using NetOS.Domain.Imports;

namespace NetOS.Infrastructure.Imports.Files.Workbooks;

/// <summary>A workbook in Excel's binary form since 2007 (.xlsb).</summary>
internal sealed class XlsbWorkbook : IWorkbook
{
    private const int FirstCell = 1, RkCell = 2, ErrorCell = 3, BooleanCell = 4, NumberCell = 5, TextCell = 6, SharedTextCell = 7,
        TextFormula = 8, NumberFormula = 9, BooleanFormula = 10, ErrorFormula = 11, RichTextCell = 62;

    private const int Row = 0, SharedText = 19, FormatCode = 44, CellFormat = 47, ColumnInfo = 60, EndOfRows = 146, WorkbookProperties = 153, Sheet = 156,
        Merge = 176, BeginCellFormats = 617, EndCellFormats = 618;

    private readonly OpenXmlPackage _package;
    private readonly ImportLimits _limits;
    private readonly List<(string Name, bool Hidden, string Part)> _sheets = [];
    private readonly bool _since1904;
    private readonly Lazy<IReadOnlyList<string>> _texts;
    private readonly Lazy<IReadOnlyList<NumberFormat>> _formats;

    public XlsbWorkbook(OpenXmlPackage package, ImportLimits limits)
    {
        (_package, _limits) = (package, limits);
        using var records = new BinaryRecords(package.Zip.OpenPart(package.Workbook));
        while (records.Read())
        {
            if (records.Type == WorkbookProperties)
                _since1904 = (records.IntAt(0) & 1) != 0;
            else if (records.Type == Sheet && package.Worksheet(records.TextAt(8, out var end)) is { } part)
                _sheets.Add((records.TextAt(end, out _), records.IntAt(0) != 0, part));
        }

        _texts = new(ReadTexts);
        _formats = new(ReadFormats);
    }

    public string Format => "xlsb";

    public IReadOnlyList<(string Name, bool Hidden)> Sheets => [.. _sheets.Select(s => (s.Name, s.Hidden))];

    public IEnumerable<WorkbookRow> Rows(int sheet, SheetLayout layout)
    {
        using var records = new BinaryRecords(_package.Zip.OpenPart(_sheets[sheet].Part));
        WorkbookRow? row = null;
        while (records.Read())
        {
            switch (records.Type)
            {
                case Row or EndOfRows:
                    if (row is { } done)
                        yield return done;
                    row = records.Type == Row ? new WorkbookRow(records.IntAt(0), (records.ByteAt(11) & 0x10) != 0, []) : null;
                    break;
                case (>= FirstCell and <= ErrorFormula) or RichTextCell when row is { } current:
                    Add(current, records);
                    break;
                case ColumnInfo when (records.ShortAt(16) & 1) != 0:
                    for (var column = records.IntAt(0); column <= Math.Min(records.IntAt(4), _limits.MaxColumns); column++)
                        layout.HiddenColumns.Add(column);
                    break;
                case Merge:
                    layout.Merges.Add(new CellRange(records.IntAt(0), records.IntAt(8), records.IntAt(4), records.IntAt(12)));
                    break;
            }
        }
    }

    public void Dispose() => _package.Dispose();

    private void Add(WorkbookRow row, BinaryRecords records)
    {
        var column = records.IntAt(0);
        var cell = CellOf(records);
        if (cell.Kind == SourceCellKind.Blank)
            return;
        if (column < 0 || column >= _limits.MaxColumns)
            throw _limits.TooManyColumns(row.Index + 1);
        if (cell.Text.Length > _limits.MaxCellLength)
            throw _limits.CellTooLong(row.Index + 1);
        while (row.Cells.Count <= column)
            row.Cells.Add(SourceCell.Blank);
        row.Cells[column] = cell;
    }

    private SourceCell CellOf(BinaryRecords records) => records.Type switch
    {
        RkCell => Number(Compressed(records.IntAt(8)), records),
        NumberCell or NumberFormula => Number(records.DoubleAt(8), records),
        ErrorCell or ErrorFormula => WorkbookError.Of(records.ByteAt(8)),
        BooleanCell or BooleanFormula => SourceCell.Of(records.ByteAt(8) != 0),
        TextCell or TextFormula => WorkbookText.Of(records.TextAt(8, out _)),
        RichTextCell => WorkbookText.Of(records.TextAt(9, out _)),
        SharedTextCell when records.IntAt(8) is var at && at >= 0 && at < _texts.Value.Count => WorkbookText.Of(_texts.Value[at]),
        _ => SourceCell.Blank,
    };

    private SourceCell Number(double value, BinaryRecords records)
    {
        var style = records.IntAt(4) & 0xFFFFFF;
        return WorkbookNumber.Of(value, style < _formats.Value.Count ? _formats.Value[style] : NumberFormat.General, _since1904);
    }

    /// <summary>30 bits of a number: a whole one, or the upper bits of a double, either perhaps in hundredths.</summary>
    private static double Compressed(int rk)
    {
        var value = (rk & 2) != 0 ? rk >> 2 : BitConverter.Int64BitsToDouble((long)(rk & ~3) << 32);
        return (rk & 1) != 0 ? value / 100 : value;
    }

    private List<string> ReadTexts()
    {
        List<string> texts = [];
        if (_package.Single("sharedStrings") is not { } part)
            return texts;
        using var records = new BinaryRecords(_package.Zip.OpenPart(part));
        while (records.Read())
        {
            if (records.Type == SharedText)
                texts.Add(records.TextAt(1, out _));
        }

        return texts;
    }

    private List<NumberFormat> ReadFormats()
    {
        List<NumberFormat> formats = [];
        if (_package.Single("styles") is not { } part)
            return formats;
        Dictionary<int, NumberFormat> own = [];
        var inCells = false;
        using var records = new BinaryRecords(_package.Zip.OpenPart(part));
        while (records.Read())
        {
            if (records.Type == FormatCode)
                own[records.ShortAt(0)] = NumberFormat.Of(records.TextAt(2, out _));
            else if (records.Type is BeginCellFormats or EndCellFormats)
                inCells = records.Type == BeginCellFormats;
            else if (inCells && records.Type == CellFormat)
                formats.Add(own.GetValueOrDefault(records.ShortAt(2)) ?? NumberFormat.BuiltIn(records.ShortAt(2)));
        }

        return formats;
    }
}
