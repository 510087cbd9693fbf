using NetOS.Application.Common.Security;
using NetOS.Domain.Imports;
using NetOS.Domain.Imports.Columns;
using NetOS.Domain.Imports.Values;
using NetOS.Infrastructure.Imports.Kinds;

namespace NetOS.Infrastructure.Imports.Reading;

/// <summary>Makes values of the cells of a row, as the mapping says.</summary>
internal sealed class RowReader
{
    private readonly List<(int Index, SourceCell Usual, ImportField Field, ColumnRule Rule, string? Refusal)> _columns = [];
    private readonly ImportKind _kind;

    public RowReader(ImportKind kind, ImportState import, Caller caller, TimeZoneInfo zone)
    {
        _kind = kind;
        foreach (var column in import.Columns.Where(c => c is { Field: not null, Ignored: false }))
            Add(column.Index, SourceCell.Blank, kind.Find(column.Field!)!, column);
        foreach (var (name, text) in import.Defaults.Where(d => import.Columns.All(c => c.Ignored || c.Field != d.Key)))
            Add(int.MaxValue, SourceCell.Of(text), kind.Find(name)!, new ImportColumn(int.MaxValue, name));

        void Add(int index, SourceCell usual, ImportField field, ImportColumn column)
        {
            var refusal = kind.EditOf(field) is { } needed && field.Member is not null && !caller.May(needed) ? $"Your role may not edit {field.Name} ({needed}): leave the column out." : null;
            _columns.Add((index, usual, field, RuleOf(field, column) with { TimeZone = zone }, refusal));
        }

        // The currency of a row says what its amounts may be signed with.
        _columns.Sort((a, b) => (b.Field.Name == "currency").CompareTo(a.Field.Name == "currency"));
    }

    /// <summary>How a column is read: as its field says, with what was answered about the column.</summary>
    public static ColumnRule RuleOf(ImportField field, ImportColumn column)
    {
        var rule = field.Rule;
        foreach (var (code, answer) in column.Answers)
            rule = ColumnAnswers.Apply(rule, code, answer) ?? rule;
        return rule;
    }

    public ImportRow Read(StagedRow staged)
    {
        var row = new ImportRow(staged.Number, staged.Selected) { RecordVersion = staged.RecordVersion };
        // Once somebody has written over its cells, what was remarkable about the row in the file is for them to know.
        row.Messages.AddRange(staged.OfFile.Select(m => staged.Edits is { Count: > 0 } ? m with { Severity = ImportMessage.WarningSeverity } : m));
        string? currency = null;
        foreach (var (index, usual, field, rule, refusal) in _columns)
        {
            var cell = staged.Edits is not null && staged.Edits.TryGetValue(field.Name, out var edit) ? SourceCell.Of(edit) : index < staged.Cells.Length ? staged.Cells[index] : usual;
            row.Cells[field.Name] = cell;
            var reading = CellReader.Read(cell, rule, currency);
            if (refusal is not null && reading.State != CellState.Blank)
            {
                row.Fail(field.Name, ImportMessage.Forbidden, refusal);
                continue;
            }

            row.Values[field.Name] = reading;
            if (reading.Problem is { } problem)
                row.Messages.Add(new ImportMessage(field.Name, problem.Severity == ProblemSeverity.Error ? ImportMessage.ErrorSeverity : ImportMessage.WarningSeverity, problem.Code, problem.Words));
            if (reading.State == CellState.Wrong)
                row.Failed.Add(_kind.PartOf(field.Name).Name);
            if (field.Name == "currency")
                currency = reading.Value as string;
        }

        return row;
    }
}
