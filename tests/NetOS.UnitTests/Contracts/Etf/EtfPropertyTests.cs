using NetOS.Domain.Contracts;
using Shouldly;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace NetOS.UnitTests.Contracts;

internal sealed class EtfPropertyTests
{
    private static DateOnly Day(EtfAny any, int days) => any.Terms.StartDate.AddDays(days % 2200);

    [Property(Arbitrary = [typeof(EtfArbitraries)], MaxTest = 500)]
    public void A_fee_is_never_negative_and_in_cents_and_the_sum_of_its_terms(EtfAny any, int on, int given)
    {
        var answer = EarlyTermination.Evaluate(any.Question with { On = Day(any, on), NoticeGivenOn = Day(any, given) });
        answer.Amount.ShouldBeGreaterThanOrEqualTo(0m);
        answer.Terms.ShouldAllBe(term => term.Amount >= 0 && decimal.Round(term.Amount, 2) == term.Amount);
        answer.Amount.ShouldBe(answer.Terms.Sum(term => term.Amount));
    }

    [Property(Arbitrary = [typeof(EtfArbitraries)], MaxTest = 500)]
    public void With_a_flat_rate_and_falling_bands_it_never_rises_with_time(EtfFalling falling, int one, int other)
    {
        var (early, late) = Day(falling.Any, one) < Day(falling.Any, other) ? (Day(falling.Any, one), Day(falling.Any, other)) : (Day(falling.Any, other), Day(falling.Any, one));
        var notice = falling.Any.Terms.StartDate;
        if (late <= falling.Any.Terms.EndDate || falling.Any.Terms.EndDate is null)
            falling.Any.FeeOn(late, notice).ShouldBeLessThanOrEqualTo(falling.Any.FeeOn(early, notice));
    }

    [Property(Arbitrary = [typeof(EtfArbitraries)], MaxTest = 500)]
    public void The_fees_of_the_subjects_add_up_to_the_contracts(EtfAny any, int on, int given)
    {
        var (day, notice) = (Day(any, on), Day(any, given));
        var question = any.Question with { On = day, NoticeGivenOn = notice };
        decimal[] fees = [.. question.Subjects.Select(subject => EarlyTermination.Evaluate(question with { Only = [subject.Id] }).Amount)];
        EarlyTermination.Evaluate(question).Amount.ShouldBe(fees.Sum());
        EarlyTermination.Evaluate(question with { Only = [.. question.Subjects.Skip(1).Select(subject => subject.Id)] }).Amount.ShouldBe(fees.Skip(1).Sum());
        EarlyTermination.Fees(question, [day])[0].ShouldBe(fees);
    }

    [Property(Arbitrary = [typeof(EtfArbitraries)], MaxTest = 500)]
    public void An_addition_never_lowers_it(EtfAny any, int on, int given)
    {
        var (day, notice) = (Day(any, on), Day(any, given));
        var bare = any.With(terms => terms with { Etf = terms.Etf! with { ClawbackNrc = null, PromoCredits = null, ThirdParty = null } });
        var fee = bare.FeeOn(day, notice);
        foreach (var add in new Func<EtfClause, EtfClause>[] { etf => etf with { ClawbackNrc = true }, etf => etf with { PromoCredits = 12.34m }, etf => etf with { ThirdParty = 0.01m } })
            bare.With(terms => terms with { Etf = add(terms.Etf!) }).FeeOn(day, notice).ShouldBeGreaterThanOrEqualTo(fee);
    }

    [Property(Arbitrary = [typeof(EtfArbitraries)], MaxTest = 500)]
    public void More_notice_required_never_lowers_it(EtfAny any, int on, int given)
    {
        var (day, notice) = (Day(any, on), Day(any, given));
        any.With(terms => terms with { NoticeDays = terms.NoticeDays + 30 }).FeeOn(day, notice).ShouldBeGreaterThanOrEqualTo(any.With(terms => terms with { NoticeDays = 0 }).FeeOn(day, notice));
    }

    [Property(Arbitrary = [typeof(EtfArbitraries)], MaxTest = 100)]
    public void No_day_of_the_window_is_cheaper_than_the_cheapest_exit_and_no_earlier_one_as_cheap(EtfShort any)
    {
        var question = any.Any.Question;
        var best = EarlyTermination.Evaluate(question).CheapestExit;
        var served = new Served(question);
        var last = question.Today.AddMonths(24).AddDays(-1);
        foreach (var (day, etf) in any.Any.FeesUntil(last))
        {
            var total = etf + served.Until(day);
            if (day < best.On)
                total.ShouldBeGreaterThan(best.Total, $"{day:o}");
            total.ShouldBeGreaterThanOrEqualTo(best.Total, $"{day:o}");
            if (day == best.On)
                (etf, total).ShouldBe((best.Etf, best.Total));
        }
    }

    [Property(Arbitrary = [typeof(EtfArbitraries)], MaxTest = 100)]
    public void The_free_exit_is_the_first_day_without_a_fee(EtfShort any)
    {
        var question = any.Any.Question;
        var free = EarlyTermination.Evaluate(question).FreeExitOn;
        foreach (var (day, fee) in any.Any.FeesUntil(free ?? question.Today.AddYears(3)))
            (fee == 0).ShouldBe(day == free, $"{day:o}");
    }

    /// <summary>By hand, day after day: what is served of a month at one rate costs its share of that rate.</summary>
    private sealed class Served(EtfQuestion question)
    {
        private readonly decimal[] _settled = new decimal[question.Subjects.Count], _open = new decimal[question.Subjects.Count];
        private decimal[] _rates = [];
        private int _days;
        private int _month;

        public decimal Until(DateOnly day)
        {
            if (day < question.Terms.StartDate)
                return 0;
            decimal[] rates = [.. question.Subjects.Select(subject => ContractRate.On(question.Terms, subject.Mrc!.Value, day).Amount)];
            if (day.Month != _month || !rates.SequenceEqual(_rates))
            {
                for (var i = 0; i < rates.Length; i++)
                    _settled[i] += _open[i];
                (_rates, _month, _days) = (rates, day.Month, 0);
            }

            _days++;
            for (var i = 0; i < rates.Length; i++)
                _open[i] = Math.Round(rates[i] * _days / DateTime.DaysInMonth(day.Year, day.Month), 2, MidpointRounding.AwayFromZero);
            return _settled.Sum() + _open.Sum();
        }
    }
}
