using NetOS.Application.Common.Security;
using NetOS.Domain.Imports;
using NetOS.Domain.Imports.Columns;
using NetOS.Domain.Imports.Values;
using NetOS.Infrastructure.Imports.Kinds;

namespace NetOS.Infrastructure.Imports.Reading;

/// <summary>Makes values of the cells of a row, as the mapping says.</summary>
internal sealed class RowReader
{
    private readonly List<(int Index, ImportField Field, ColumnRule Rule, string? Refusal)> _columns;
    private readonly ImportKind _kind;

    public RowReader(ImportKind kind, IEnumerable<ImportColumn> columns, Caller caller, TimeZoneInfo zone)
    {
        _kind = kind;
        _columns = [.. columns.Where(c => c is { Field: not null, Ignored: false }).Select(c =>
        {
            var field = kind.Find(c.Field!)!;
            var refusal = kind.EditOf(field) is { } needed && field.Member is not null && !caller.May(needed) ? $"Your role may not edit {field.Name} ({needed}): leave the column out." : null;
            return (c.Index, field, RuleOf(field, c) with { TimeZone = zone }, refusal);
        })];
        // The currency of a row says what its amounts may be signed with.
        _columns.Sort((a, b) => (b.Field.Name == "currency").CompareTo(a.Field.Name == "currency"));
    }

    /// <summary>The mapped columns, by field.</summary>
    public IReadOnlyDictionary<string, int> Columns => _columns.ToDictionary(c => c.Field.Name, c => c.Index);

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
        string? currency = null;
        foreach (var (index, field, rule, refusal) in _columns)
        {
            var cell = staged.Edits is not null && staged.Edits.TryGetValue(field.Name, out var edit) ? SourceCell.Of(edit) : index < staged.Cells.Length ? staged.Cells[index] : SourceCell.Blank;
            row.Cells[field.Name] = cell;
            var reading = CellReader.Read(cell, rule, currency);
            if (refusal is not null && reading.State != CellState.Blank)
            {
                row.Fail(field.Name, "field.forbidden", refusal);
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
