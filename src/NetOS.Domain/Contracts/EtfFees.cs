using NetOS.Domain.Common;

namespace NetOS.Domain.Contracts;

/// <summary>The fee of one contract on any day; what does not depend on the day is worked out once.</summary>
/// <remarks>
/// Source: domain.md, section 4, ETF. The subjects' fees always add up to the contract's: each is rounded by itself, amounts of the whole contract are
/// shared by MRC, and whether notice or the remaining months count is decided for the contract as a whole.
/// </remarks>
internal sealed class EtfFees
{
    private const string Notice = "Notice not served";

    private readonly ContractDetails _terms;
    private readonly EtfSubject[] _subjects;
    private readonly decimal[] _weights;
    private readonly EtfPlan _plan;
    private readonly Dictionary<EtfLine, EtfRates> _ownRates = [];
    private readonly EtfFee? _waived;

    public EtfFees(EtfQuestion question, DateOnly last)
    {
        _terms = question.Terms;
        var clause = question.Terms.Etf ?? new EtfNone();
        _subjects = question.Subjects.Count > 0 ? [.. question.Subjects] : [new EtfSubject(Guid.Empty, "", 0)];
        _weights = Array.ConvertAll(_subjects, subject => subject.Mrc ?? 0);
        _plan = EtfPlan.Of(clause, question);
        Months = new ContractMonths(_terms);
        Rates = new EtfRates(_terms, _weights, Months, last);
        foreach (var line in _plan.Shape.OfType<EtfRemainingMonths>().Where(line => line.Rate is { Escalates: true }))
            _ownRates[line] = new EtfRates(_terms, [line.Rate!.Mrc], Months, last);
        if (clause.Waivers?.FirstOrDefault(waiver => question.Assumed.Contains(waiver.Kind)) is { } met)
            _waived = new EtfFee([new EtfPart($"Waived: {met.InWords()}", new decimal[_subjects.Length])]);
    }

    public ContractMonths Months { get; }
    public EtfRates Rates { get; }
    public IReadOnlyList<EtfSubject> Subjects => _subjects;
    public IReadOnlyList<string> Warnings => _plan.Warnings;

    /// <summary>The last day for which notice given on a day is charged; null: none is required.</summary>
    public DateOnly? NoticeEnd(DateOnly givenOn) => _terms.NoticeDays == 0 ? null : givenOn.AddDays(_terms.NoticeDays);

    /// <param name="on">The last day of service.</param>
    /// <param name="noticeGivenOn">Any day.</param>
    public EtfFee On(DateOnly on, DateOnly noticeGivenOn)
    {
        if (_waived is not null)
            return _waived;
        if (on >= _terms.EndDate)
            return GoesOnAfter(on) ? new EtfFee([.. NoticeParts(on, noticeGivenOn, Everybody(served: true))]) : EtfFee.Nothing;

        var served = Array.ConvertAll(_subjects, subject => _plan.BeforeInstall is null || !subject.AwaitsInstallOn(on));
        List<EtfPart> parts = [];
        if (_plan.BeforeInstall is { } before && Array.Exists(served, yes => !yes))
            parts.AddRange(before.SelectMany(line => Parts(line, on, Array.ConvertAll(served, yes => !yes))));
        if (Array.Exists(served, yes => yes))
            parts.AddRange(_terms.EndDate is null ? NoticeParts(on, noticeGivenOn, served) : InTerm(on, noticeGivenOn, served));
        return new EtfFee(parts);
    }

    private IEnumerable<EtfPart> InTerm(DateOnly on, DateOnly noticeGivenOn, bool[] served)
    {
        List<EtfPart> shape = [.. _plan.Shape.SelectMany(line => Parts(line, on, served))];
        List<EtfPart> notice = [.. NoticeParts(on, noticeGivenOn, served)];
        var larger = notice.Sum(part => part.Amounts.Sum()) > shape.Sum(part => part.Amounts.Sum()) ? notice : shape;
        return larger.Concat(_plan.Additions.SelectMany(line => Parts(line, on, served)));
    }

    // After the end of a term that nobody ended it goes on month to month, unless it is over.
    private bool GoesOnAfter(DateOnly on) =>
        on > _terms.EndDate
        && (_terms.Status == ContractStatus.MonthToMonth
            || (_terms.EndOfTerm == EndOfTerm.MonthToMonth && _terms.Status is not (ContractStatus.Expired or ContractStatus.Terminated or ContractStatus.Superseded)));

    private IEnumerable<EtfPart> NoticeParts(DateOnly on, DateOnly noticeGivenOn, bool[] charged)
    {
        if (NoticeEnd(noticeGivenOn) is not { } end || end <= on)
            yield break;
        var first = on.AddDays(1);
        foreach (var days in Rates.Days(first > _terms.StartDate ? first : _terms.StartDate, end))
            yield return new EtfPart(Notice, OfEach(days.Rates, charged, rate => EtfRates.ByDays(rate, days.First, days.Last))) { Rates = OfEach(days.Rates, charged, rate => rate), Days = (days.First, days.Last) };
    }

    private IEnumerable<EtfPart> Parts(EtfLine line, DateOnly on, bool[] charged) => line switch
    {
        EtfRemainingMonths months => RemainingMonths(months, on, charged),
        EtfMonthsAtDayRate months => MonthsAtDayRate(months, on, charged),
        EtfLump lump => Lump(lump, on, charged),
        _ => throw new NotSupportedException($"{line.GetType().Name} is charged nowhere."),
    };

    private IEnumerable<EtfPart> RemainingMonths(EtfRemainingMonths line, DateOnly on, bool[] charged)
    {
        var remaining = Months.RemainingAfter(on);
        var last = Months.Term;
        for (var band = 0; band < line.Bands.Count; band++)
        {
            var first = Math.Max(last - remaining + 1, line.Bands[band].FromMonth - line.FirstBandMonth + 1);
            var until = band + 1 < line.Bands.Count ? Math.Min(last, line.Bands[band + 1].FromMonth - line.FirstBandMonth) : last;
            var percent = line.Bands[band].Percent;
            foreach (var run in RunsOf(line, first, until))
            {
                var months = run.Last - run.First + 1;
                var part = line.Rate is null
                    ? new EtfPart(line.Label, OfEach(run.Rates, charged, rate => InCents(months * rate * percent / 100))) { Rates = OfEach(run.Rates, charged, rate => rate) }
                    : new EtfPart(line.Label, Shared(InCents(months * run.Rates[0] * percent / 100), charged)) { WholeRate = run.Rates[0] };
                yield return part with { Months = months, Percent = percent, Span = (run.First, run.Last) };
            }
        }
    }

    private IEnumerable<(int First, int Last, decimal[] Rates)> RunsOf(EtfRemainingMonths line, int first, int last) => line.Rate switch
    {
        null => Rates.Months(first, last),
        { Escalates: true } => _ownRates[line].Months(first, last),
        { } flat => first <= last ? [(first, last, [flat.Mrc])] : [],
    };

    private IEnumerable<EtfPart> MonthsAtDayRate(EtfMonthsAtDayRate line, DateOnly on, bool[] charged)
    {
        var months = line.AtMostRemaining ? Math.Min(line.Months, Months.RemainingAfter(on)) : line.Months;
        var rates = Rates.On(on);
        if (months > 0)
            yield return new EtfPart(line.Label, OfEach(rates, charged, rate => months * rate)) { Rates = OfEach(rates, charged, rate => rate), Months = months, Percent = 100 };
    }

    private IEnumerable<EtfPart> Lump(EtfLump line, DateOnly on, bool[] charged)
    {
        var completed = line.Step > 0 ? Months.CompletedBy(on) : 0;
        var amount = line.WhileMonthsRemain && Months.RemainingAfter(on) == 0 ? 0 : Math.Max(0, line.Opening - (line.Step * completed));
        if (amount > 0)
            yield return new EtfPart(line.Label, Shared(amount, charged)) { After = line.Step > 0 ? completed : null };
    }

    private decimal[] Shared(decimal amount, bool[] charged) => OfEach(CentShares.Of(amount, _weights), charged, share => share);

    private bool[] Everybody(bool served) => Array.ConvertAll(_subjects, _ => served);

    private static decimal[] OfEach(IReadOnlyList<decimal> values, bool[] charged, Func<decimal, decimal> amount)
    {
        var amounts = new decimal[values.Count];
        for (var i = 0; i < values.Count; i++)
            amounts[i] = charged[i] ? amount(values[i]) : 0;
        return amounts;
    }

    private static decimal InCents(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);
}
