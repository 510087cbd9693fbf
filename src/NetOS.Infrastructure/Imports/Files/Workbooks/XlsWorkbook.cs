using ExcelDataReader;
using NetOS.Application.Imports.Files;
using NetOS.Domain.Imports;

namespace NetOS.Infrastructure.Imports.Files.Workbooks;

/// <summary>A workbook as Excel wrote it before 2007 (.xls, BIFF 2 to 8).</summary>
internal sealed class XlsWorkbook : IWorkbook
{
    private readonly IExcelDataReader _reader;
    private readonly ImportLimits _limits;
    private readonly List<(string Name, bool Hidden)> _sheets = [];
    private readonly XlsErrors _errors;

    public XlsWorkbook(Stream file, ImportLimits limits)
    {
        _limits = limits;
        _errors = XlsErrors.Read(file);
        file.Position = 0;
        // Asked for first: the package's own configuration wants the code pages to be there.
        var encoding = CodePages.Windows1252;
        _reader = ExcelReaderFactory.CreateBinaryReader(file, new ExcelReaderConfiguration { LeaveOpen = true, FallbackEncoding = encoding });
        do
            _sheets.Add((_reader.Name ?? "", _reader.VisibleState != "visible"));
        while (_reader.NextResult());
    }

    public string Format => "xls";

    public IReadOnlyList<(string Name, bool Hidden)> Sheets => _sheets;

    public IEnumerable<WorkbookRow> Rows(int sheet, SheetLayout layout)
    {
        _reader.Reset();
        for (var i = 0; i < sheet; i++)
            _reader.NextResult();
        layout.Merges.AddRange((_reader.MergeCells ?? []).Select(m => new CellRange(m.FromRow, m.FromColumn, m.ToRow, m.ToColumn)));
        var index = 0;
        for (; _reader.Read(); index++)
        {
            if (index == 0)
                layout.HiddenColumns.UnionWith(Enumerable.Range(0, Math.Min(_reader.FieldCount, _limits.MaxColumns)).Where(c => _reader.GetColumnWidth(c) == 0));
            yield return new WorkbookRow(index, _reader.RowHeight == 0, ReadCells(sheet, index));
        }
    }

    public void Dispose() => _reader.Dispose();

    private List<SourceCell> ReadCells(int sheet, int row)
    {
        List<SourceCell> cells = [];
        for (var column = 0; column < _reader.FieldCount; column++)
        {
            var cell = CellOf(sheet, row, column);
            if (cell.Kind == SourceCellKind.Blank)
                continue;
            if (column >= _limits.MaxColumns)
                throw _limits.TooManyColumns(row + 1);
            while (cells.Count < column)
                cells.Add(SourceCell.Blank);
            cells.Add(cell);
        }

        return cells;
    }

    private SourceCell CellOf(int sheet, int row, int column) => _reader.GetValue(column) switch
    {
        null => _errors.At(sheet, row, column),
        string text => WorkbookText.Of(text),
        bool value => SourceCell.Of(value),
        TimeSpan duration => WorkbookNumber.Duration(duration.TotalDays),
        DateTime date => DateOf(date, column),
        var number => NumberOf(Convert.ToDouble(number, System.Globalization.CultureInfo.InvariantCulture), column),
    };

    private SourceCell NumberOf(double number, int column) =>
        NumberFormat.Of(_reader.GetNumberFormatString(column)).Mask is { } mask ? WorkbookNumber.Masked(number, mask) : WorkbookNumber.Plain(number);

    private SourceCell DateOf(DateTime date, int column)
    {
        var rounded = new DateTime((date.Ticks + TimeSpan.TicksPerSecond / 2) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond);
        return rounded.Year < 1905 && NumberFormat.Of(_reader.GetNumberFormatString(column)).Shows == NumberFormat.What.Time
            ? WorkbookNumber.Duration(rounded.TimeOfDay.TotalDays)
            : SourceCell.Of(rounded);
    }
}
