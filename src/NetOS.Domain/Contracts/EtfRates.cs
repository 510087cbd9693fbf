namespace NetOS.Domain.Contracts;

/// <summary>The rates of all subjects as steps in time: a step is where the rate of any of them changes.</summary>
internal sealed class EtfRates
{
    private readonly DateOnly[] _from;
    private readonly decimal[][] _rates;
    private readonly int[] _firstMonths;

    /// <param name="terms">Completed fields.</param>
    /// <param name="mrcs">At the escalator's anchor, of each subject.</param>
    /// <param name="months">Of the term.</param>
    /// <param name="last">The last day that will be asked for.</param>
    public EtfRates(ContractDetails terms, IReadOnlyList<decimal> mrcs, ContractMonths months, DateOnly last)
    {
        var bySubject = mrcs.Select(mrc => ContractRate.Steps(terms, mrc, last)).ToArray();
        int[] changes = [.. Enumerable.Range(0, bySubject[0].Count).Where(step => step == 0 || Array.Exists(bySubject, steps => steps[step].Amount != steps[step - 1].Amount))];
        _from = [.. changes.Select(step => bySubject[0][step].From)];
        _rates = [.. changes.Select(step => Array.ConvertAll(bySubject, steps => steps[step].Amount))];
        _firstMonths = [.. _from.Select((from, step) => step == 0 ? 1 : months.FirstFrom(from))];
    }

    /// <summary>Money per month of each subject on a day.</summary>
    public decimal[] On(DateOnly day) => _rates[StepOn(day)];

    /// <summary>Contract months of one rate: that of their first day.</summary>
    public IEnumerable<(int First, int Last, decimal[] Rates)> Months(int first, int last)
    {
        for (var step = 0; step < _rates.Length && first <= last; step++)
        {
            var until = step + 1 < _rates.Length ? Math.Min(last, _firstMonths[step + 1] - 1) : last;
            if (until < first)
                continue;
            yield return (first, until, _rates[step]);
            first = until + 1;
        }
    }

    /// <summary>Days of one calendar month and one rate.</summary>
    public IEnumerable<(DateOnly First, DateOnly Last, decimal[] Rates)> Days(DateOnly first, DateOnly last)
    {
        while (first <= last)
        {
            var step = StepOn(first);
            var until = new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month));
            if (step + 1 < _from.Length && _from[step + 1] <= until)
                until = _from[step + 1].AddDays(-1);
            if (until > last)
                until = last;
            yield return (first, until, _rates[step]);
            first = until.AddDays(1);
        }
    }

    /// <summary>The days after <paramref name="day"/> on which rates change.</summary>
    public IEnumerable<DateOnly> ChangesAfter(DateOnly day) => _from.Where(from => from > day);

    /// <summary>What days of one calendar month cost: a share of the month's rate by its actual days.</summary>
    public static decimal ByDays(decimal rate, DateOnly first, DateOnly last) =>
        Math.Round(rate * (last.DayNumber - first.DayNumber + 1) / DateTime.DaysInMonth(first.Year, first.Month), 2, MidpointRounding.AwayFromZero);

    private int StepOn(DateOnly day)
    {
        var place = Array.BinarySearch(_from, day);
        return place >= 0 ? place : ~place - 1;
    }
}
