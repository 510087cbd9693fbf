using NetOS.Domain.Imports.Values;

namespace NetOS.Domain.Imports.Columns;

/// <summary>Whether a point or a comma stands before the decimals of a column's numbers.</summary>
internal sealed class MarkEvidence
{
    private readonly List<(string Text, NumberReading Reading)> _open = [];
    private string? _point, _comma;
    private int _points, _commas;

    public void Add(string text, NumberReading reading)
    {
        if (reading.Proof == DecimalMark.Point)
            (_points, _point) = (_points + 1, _point ?? text);
        else if (reading.Proof == DecimalMark.Comma)
            (_commas, _comma) = (_commas + 1, _comma ?? text);
        else if (reading.Fault == NumberFault.Ambiguous)
            Keep(text, reading);
    }

    public void Report(ColumnRule rule, ICollection<ColumnEvidence> evidence, ICollection<ColumnQuestion> questions, ICollection<CellProblem> problems)
    {
        if (_point is not null && _comma is not null)
        {
            problems.Add(new CellProblem("column.decimal_marks", $"Numbers of this column are written in two ways: {_point} with a decimal point, {_comma} with a comma. Rows that do not fit your choice are errors.", ProblemSeverity.Warning));
            questions.Add(Question("The numbers of this column contradict each other.", [_point, _comma], _points >= _commas ? DecimalMark.Point : DecimalMark.Comma));
        }
        else if (_point is not null)
        {
            evidence.Add(new ColumnEvidence(ColumnAnswers.Decimal, ".", $"{_point} has a decimal point."));
        }
        else if (_comma is not null)
        {
            evidence.Add(new ColumnEvidence(ColumnAnswers.Decimal, ",", $"{_comma} has a decimal comma."));
        }
        else if (_open.Where(sample => BothPossible(sample.Reading, rule)).Select(sample => sample.Text).ToList() is { Count: > 0 } open)
        {
            questions.Add(Question($"{open[0]}: {Two(open[0])}?", open, open.TrueForAll(text => text.Contains(',')) ? DecimalMark.Point : null));
        }
    }

    /// <summary>The smallest two of different texts: the likeliest to be within a field's bounds in both readings.</summary>
    private void Keep(string text, NumberReading reading)
    {
        if (_open.Exists(sample => sample.Text == text))
            return;
        _open.Add((text, reading));
        if (_open.Count > 2)
            _open.Remove(_open.MaxBy(sample => Larger(sample.Reading)));
    }

    private static decimal Larger(NumberReading reading) => Math.Max(Math.Abs(reading.Value), Math.Abs(reading.WithComma));

    private static bool BothPossible(NumberReading reading, ColumnRule rule) => rule.Kind != ValueKind.Integer && rule.Allows(reading.Value) && rule.Allows(reading.WithComma);

    private static string Two(string text)
    {
        var (point, comma) = (Shown(text, DecimalMark.Point), Shown(text, DecimalMark.Comma));
        return $"{point} or {comma}";
    }

    private static string Shown(string text, DecimalMark mark)
    {
        var reading = ColumnProfile.ReadNumber(text, mark);
        return reading.Fault == NumberFault.None ? Figures.Text(reading.Value) : "no number";
    }

    private static ColumnQuestion Question(string words, IReadOnlyList<string> samples, DecimalMark? suggested) => new(
        ColumnAnswers.Decimal,
        words,
        [Choice(DecimalMark.Point, "a point stands before the decimals", samples), Choice(DecimalMark.Comma, "a comma stands before the decimals", samples)],
        suggested is { } mark ? ColumnAnswers.Of(mark) : null);

    private static ColumnChoice Choice(DecimalMark mark, string label, IReadOnlyList<string> samples) =>
        new(ColumnAnswers.Of(mark), label, [.. samples.Select(text => $"{text} → {Shown(text, mark)}")]);
}
