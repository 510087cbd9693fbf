using NetOS.Application.Imports.Files;

namespace NetOS.Infrastructure.Imports.Files.Workbooks;

/// <summary>One sheet of a workbook as a table.</summary>
internal sealed class WorkbookFile : IOpenedFile
{
    private readonly IWorkbook _workbook;
    private readonly int _sheet;
    private readonly SheetSurvey _survey;

    private WorkbookFile(IWorkbook workbook, IReadOnlyList<SheetLook> sheets, int sheet, SheetSurvey survey) =>
        (_workbook, Sheets, _sheet, _survey) = (workbook, sheets, sheet, survey);

    public string Format => _workbook.Format;

    public string? Encoding => null;

    public string? Delimiter => null;

    public IReadOnlyList<SheetLook> Sheets { get; }

    public string? Sheet => _workbook.Sheets[_sheet].Name;

    public IReadOnlyList<string>? Columns => null;

    public MergedCells Merges => _survey.Merges;

    public IReadOnlyList<FileNote> Notes
    {
        get
        {
            List<FileNote> notes = [];
            var hidden = Sheets.Where(s => s.Hidden).Select(s => $"'{s.Name}'").ToList();
            if (hidden.Count > 0)
                notes.Add(new("sheet.hidden", $"The workbook hides the {(hidden.Count == 1 ? "sheet" : "sheets")} {string.Join(", ", hidden)}.{(_workbook.Sheets[_sheet].Hidden ? " A hidden sheet is read, because it holds the table." : "")}"));
            if (_survey.HiddenColumns.Count > 0)
                notes.Add(new("column.hidden", $"Hidden columns are read too: {string.Join(", ", _survey.HiddenColumns.Select(ColumnName.Of))}."));
            if (_survey.HiddenRows > 0)
                notes.Add(new("row.hidden", $"Hidden rows are read too: there {(_survey.HiddenRows == 1 ? "is one" : $"are {_survey.HiddenRows}")}."));
            return notes;
        }
    }

    /// <summary>Opens the sheet somebody chose, or the one with the most that looks like a table.</summary>
    /// <exception cref="Application.Common.Errors.InvalidException">There is no such sheet, or nothing in it.</exception>
    public static WorkbookFile Survey(IWorkbook workbook, string? chosen)
    {
        List<SheetSurvey> surveys = [.. workbook.Sheets.Select((_, i) => SheetSurvey.Of(workbook, i))];
        List<SheetLook> sheets = [.. workbook.Sheets.Select((s, i) => new SheetLook(s.Name, surveys[i].Rows, surveys[i].Columns, s.Hidden))];
        if (surveys.TrueForAll(s => s.Rows == 0))
            throw FileProblem.NoTable();
        var sheet = chosen is null ? Best(workbook, surveys) : Find(workbook, chosen);
        return surveys[sheet].Rows == 0 ? throw FileProblem.NoTable(chosen) : new WorkbookFile(workbook, sheets, sheet, surveys[sheet]);
    }

    /// <summary>Opens a sheet that was chosen before.</summary>
    public static WorkbookFile Open(IWorkbook workbook, string chosen)
    {
        var sheet = Find(workbook, chosen);
        return new WorkbookFile(workbook, [], sheet, SheetSurvey.Of(workbook, sheet));
    }

    public IEnumerable<RawRow> Rows(CancellationToken ct)
    {
        var merges = _survey.Merges.Begin();
        foreach (var row in _workbook.Rows(_sheet, new SheetLayout()))
        {
            ct.ThrowIfCancellationRequested();
            var filled = merges.Fill(row.Index, row.Cells);
            yield return new RawRow(row.Index + 1, row.Cells, null, NotesOf(row, filled));
        }
    }

    public void Dispose() => _workbook.Dispose();

    private static IReadOnlyList<FileNote> NotesOf(WorkbookRow row, IReadOnlyList<int> filled)
    {
        if (!row.Hidden && filled.Count == 0)
            return RawRow.NoNotes;
        List<FileNote> notes = [];
        if (row.Hidden)
            notes.Add(new("row.hidden", "This row is hidden in the workbook."));
        if (filled.Count > 0)
            notes.Add(new("row.merged", $"Filled from merged cells above: {string.Join(", ", filled.Select(ColumnName.Of))}."));
        return notes;
    }

    private static int Best(IWorkbook workbook, List<SheetSurvey> surveys) =>
        Enumerable.Range(0, surveys.Count)
            .OrderByDescending(i => surveys[i].Rows > 0)
            .ThenByDescending(i => !workbook.Sheets[i].Hidden && surveys[i].Rows > 1)
            .ThenByDescending(i => surveys[i].TableCells)
            .ThenByDescending(i => surveys[i].Rows)
            .ThenBy(i => workbook.Sheets[i].Hidden)
            .First();

    private static int Find(IWorkbook workbook, string name)
    {
        for (var i = 0; i < workbook.Sheets.Count; i++)
        {
            if (workbook.Sheets[i].Name == name)
                return i;
        }

        throw FileProblem.Choice("sheet", $"There is no sheet '{name}'. The workbook has {string.Join(", ", workbook.Sheets.Select(s => $"'{s.Name}'"))}.");
    }
}
