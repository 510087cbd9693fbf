using NetOS.Domain.Imports.Values;

namespace NetOS.Domain.Imports.Columns;

/// <summary>Which order of month, day and year the dates of a column allow.</summary>
internal sealed class DateEvidence
{
    private const int Samples = 2;

    private static readonly DateOrder[] Orders = [DateOrder.MonthDayYear, DateOrder.DayMonthYear, DateOrder.YearMonthDay];

    private readonly int[] _readable = new int[3];
    private readonly string?[] _against = new string?[3];
    private readonly List<(string Text, DateText Date)> _open = [];
    private int _dates;

    public void Add(string text, DateText date)
    {
        if (date.Fixed)
            return;
        _dates++;
        foreach (var order in Orders)
        {
            if (date.As(order) is not null)
                _readable[(int)order]++;
            else if (order != DateOrder.YearMonthDay || date.ShortYear)
                _against[(int)order] ??= text;
        }

        if (_open.Count < Samples && date.OnlyDay() is null && !_open.Exists(sample => sample.Text == text))
            _open.Add((text, date));
    }

    public void Report(ICollection<ColumnEvidence> evidence, ICollection<ColumnQuestion> questions, ICollection<CellProblem> problems)
    {
        if (_dates == 0)
            return;
        var possible = Orders.Where(order => _readable[(int)order] == _dates).ToList();
        if (possible is [var only])
            evidence.Add(new ColumnEvidence(ColumnAnswers.DateOrder, ColumnAnswers.Of(only), Proof(only)));
        else if (possible.Count == 0)
            Contradict(questions, problems);
        else if (_open.Count > 0)
            questions.Add(Question("Nothing in this column proves which number is the day.", possible, Likeliest(possible)));
    }

    private string Proof(DateOrder only)
    {
        var excluded = Orders.Where(order => order != only).Select(order => _against[(int)order]).OfType<string>().Distinct(StringComparer.Ordinal).Take(2);
        return $"{string.Join(" and ", excluded)} can only be {DateCells.Name(only)}.";
    }

    private void Contradict(ICollection<ColumnQuestion> questions, ICollection<CellProblem> problems)
    {
        var choices = Orders.Where(order => _readable[(int)order] > 0).ToList();
        var likeliest = choices.MaxBy(order => _readable[(int)order]);
        var examples = choices.Where(order => _against[(int)order] is not null).Select(order => $"{_against[(int)order]} is not {DateCells.Name(order)}").Take(2);
        problems.Add(new CellProblem("column.date_orders", $"Dates of this column are written in different orders: {string.Join("; ", examples)}. Rows that do not fit the order you choose are errors.", ProblemSeverity.Warning));
        questions.Add(Question("The dates of this column contradict each other.", choices, likeliest));
    }

    private ColumnQuestion Question(string words, IReadOnlyList<DateOrder> choices, DateOrder suggested)
    {
        var both = _open.Select(sample => $"{sample.Text}: {string.Join(" or ", choices.Select(sample.Date.As).OfType<DateOnly>().Distinct().Select(DateCells.Long))}?");
        return new ColumnQuestion(
            ColumnAnswers.DateOrder,
            string.Join(' ', both.Prepend(words)),
            [.. choices.Select(order => new ColumnChoice(ColumnAnswers.Of(order), DateCells.Name(order), [.. SamplesAs(order)]))],
            ColumnAnswers.Of(suggested));
    }

    private IEnumerable<string> SamplesAs(DateOrder order) =>
        from sample in _open
        let day = sample.Date.As(order)
        select day is { } known ? $"{sample.Text} → {DateCells.Long(known)}" : $"{sample.Text} → no date";

    /// <summary>Points are European; all else is taken for American.</summary>
    private DateOrder Likeliest(List<DateOrder> possible)
    {
        var points = _open.Exists(sample => sample.Text.Contains('.'));
        var wanted = points ? DateOrder.DayMonthYear : DateOrder.MonthDayYear;
        return possible.Contains(wanted) ? wanted : possible[0];
    }
}
