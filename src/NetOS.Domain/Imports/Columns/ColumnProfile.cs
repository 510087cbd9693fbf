using System.Buffers;
using NetOS.Domain.Imports.Values;

namespace NetOS.Domain.Imports.Columns;

/// <summary>Watches the cells of one column go by, in bounded memory, and says afterwards what they prove and what must be asked.</summary>
public sealed class ColumnProfile(string header)
{
    private static readonly SearchValues<char> Bare = SearchValues.Create("0123456789.,'’+-−() \u00a0\u202f");

    private readonly DateEvidence _dates = new();
    private readonly MarkEvidence _marks = new();
    private readonly UnitEvidence _units = new();

    public string Header { get; } = header;

    /// <summary>Cells that are not blank.</summary>
    public int Filled { get; private set; }

    internal ShapeEvidence Shapes { get; } = new();

    public void Add(SourceCell cell)
    {
        if (cell.Kind == SourceCellKind.Blank)
            return;
        Filled++;
        switch (cell.Kind)
        {
            case SourceCellKind.Number:
                if (Figures.OfNumber(cell) is { Fault: null } figure)
                    AddNumber(cell.Text, figure.Value);
                break;
            case SourceCellKind.Date when !Shapes.IsFull:
                Shapes.AddDate();
                break;
            case SourceCellKind.Boolean when !Shapes.IsFull:
                Shapes.AddYes();
                break;
            case SourceCellKind.Text:
                AddText(cell.Text);
                break;
        }
    }

    /// <summary>What the values say of the field they are mapped to.</summary>
    public ColumnFindings Findings(ColumnRule rule)
    {
        var evidence = new List<ColumnEvidence>();
        var questions = new List<ColumnQuestion>();
        var problems = new List<CellProblem>();
        if (rule.Kind is ValueKind.Date or ValueKind.Instant && rule.DateOrder is null)
            _dates.Report(evidence, questions, problems);
        if (HasDecimals(rule.Kind) && rule.DecimalMark is null)
            _marks.Report(rule, evidence, questions, problems);
        _units.Report(Header, rule, evidence, questions);
        return new ColumnFindings(evidence, questions, problems);
    }

    /// <summary>The number of a cell, with whatever currency or unit stands beside it.</summary>
    internal static NumberReading ReadNumber(string text, DecimalMark? mark)
    {
        Span<char> buffer = stackalloc char[text.Length];
        var number = Beside(text, buffer, out _);
        return number.Length == 0 ? NumberReading.Not(NumberFault.NotANumber) : NumberText.Read(number, mark);
    }

    private static bool HasDecimals(ValueKind kind) =>
        kind is ValueKind.Decimal or ValueKind.Money or ValueKind.Percent or ValueKind.Bandwidth or ValueKind.Length or ValueKind.Frequency or ValueKind.Power or ValueKind.Angle;

    private void AddNumber(string text, decimal value)
    {
        _units.Add(text, value);
        if (!Shapes.IsFull)
            Shapes.AddNumber(value, value.Scale);
    }

    private void AddText(string text)
    {
        if (text.Length <= 60 && text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            if (DateText.TryScan(text, out var date) && date.Possible().Any())
            {
                _dates.Add(text, date);
                if (!Shapes.IsFull)
                    Shapes.AddDate();
                return;
            }

            if (TryNumber(text))
                return;
        }

        if (!Shapes.IsFull)
            Shapes.AddText(text);
    }

    private bool TryNumber(string text)
    {
        Span<char> buffer = stackalloc char[text.Length];
        var number = Beside(text, buffer, out var bare);
        if (number.Length == 0)
            return false;
        var reading = NumberText.Read(number, null);
        if (reading.Fault is not (NumberFault.None or NumberFault.Ambiguous))
            return false;
        _marks.Add(text, reading);
        if (!bare)
            return false;
        AddNumber(text, reading.Value);
        return true;
    }

    /// <summary>What is left of a cell without currency or unit; nothing when it is more than a figure with one of these.</summary>
    private static ReadOnlySpan<char> Beside(string text, Span<char> buffer, out bool bare)
    {
        var whole = Blanks.Trim(text);
        bare = true;
        if (!whole.ContainsAnyExcept(Bare))
            return whole;
        bare = false;
        if (whole is [.., '%'])
            return whole[..^1];
        var length = QuantityText.NumberLength(whole);
        if (length > 0 && length == whole.Length)
        {
            bare = true;
            return whole;
        }

        var unit = Blanks.Trim(whole[length..]);
        if (length > 0 && unit.Length <= 12 && !unit.ContainsAnyInRange('0', '9') && IsUnit(unit))
            return whole[..length];
        return MoneyText.TryStrip(text, buffer, out var digits, out _, out var sign) && sign.Length > 0 ? digits.ToArray() : [];
    }

    private static bool IsUnit(ReadOnlySpan<char> unit) =>
        unit is "°" or "dBm" or "dBW" or "W" or "mW" || UnitWords.Factor(ValueKind.Bandwidth, unit) is not null || UnitWords.Factor(ValueKind.Length, unit) is not null || UnitWords.Factor(ValueKind.Frequency, unit) is not null;
}
