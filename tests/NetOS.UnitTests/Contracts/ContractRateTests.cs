using NetOS.Domain.Contracts;
using NUnit.Framework;
using Shouldly;
using static NetOS.UnitTests.Contracts.Sample;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace NetOS.UnitTests.Contracts;

internal sealed class ContractRateTests
{
    private static ContractDetails Percent(decimal percent) => Complete(Terms with { EscalatorKind = EscalatorKind.FixedPercent, EscalatorValue = percent });

    private static ContractDetails Step(decimal step) => Complete(Terms with { EscalatorKind = EscalatorKind.FixedStep, EscalatorValue = step });

    private static ContractDetails Cpi(params decimal[] percents) => Complete(Terms with { EscalatorKind = EscalatorKind.Cpi, EscalatorPeriods = percents });

    private static decimal Amount(ContractDetails terms, string date, decimal mrc = 1000m) => ContractRate.On(terms, mrc, Day(date)).Amount;

    [TestCase("2020-01-01", "1000.00", 0, Description = "before the anchor")]
    [TestCase("2025-12-31", "1000.00", 0)]
    [TestCase("2026-01-01", "1030.00", 1)]
    [TestCase("2026-12-31", "1030.00", 1)]
    [TestCase("2027-01-01", "1060.90", 2)]
    [TestCase("2028-01-01", "1092.73", 3, Description = "1,092.727, rounded once")]
    [TestCase("2035-01-01", "1343.92", 10, Description = "goes on after the end of the term")]
    public void A_fixed_percent_compounds_per_whole_period(string date, string expected, int periods)
    {
        var rate = ContractRate.On(Percent(3), 1000m, Day(date));
        rate.Amount.ShouldBe(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));
        rate.Periods.ShouldBe(periods);
        rate.Warnings.ShouldBeEmpty();
    }

    [TestCase("2025-12-31", 1000)]
    [TestCase("2026-01-01", 1025)]
    [TestCase("2028-06-30", 1075)]
    public void A_fixed_step_adds_per_whole_period(string date, int expected) => Amount(Step(25), date).ShouldBe(expected);

    [Test]
    public void Without_an_escalator_the_rate_stays()
    {
        var rate = ContractRate.On(Complete(Terms), 1000.01m, Day("2040-01-01"));
        rate.Amount.ShouldBe(1000.01m);
        rate.Periods.ShouldBe(0);
    }

    [Test]
    public void A_half_cent_is_rounded_away_from_zero() => Amount(Percent(5), "2026-01-01", 100.10m).ShouldBe(105.11m); // 105.105

    [Test]
    public void Rounding_happens_once_at_the_end() => Amount(Percent(5), "2027-01-01", 0.10m).ShouldBe(0.11m); // 0.11025; rounded each period: 0.12

    [Test]
    public void Cpi_compounds_the_percent_of_each_period() => Amount(Cpi(2, 3.5m), "2027-01-01").ShouldBe(1055.70m);

    [TestCase("2026-01-01", 0)]
    [TestCase("2027-01-01", 1)]
    public void A_missing_cpi_period_counts_nothing_and_is_reported(string date, int warnings)
    {
        var rate = ContractRate.On(Cpi(2), 1000m, Day(date));
        rate.Amount.ShouldBe(1020m);
        rate.Warnings.Count.ShouldBe(warnings);
    }

    [Test]
    public void The_warning_names_the_missing_periods()
    {
        ContractRate.On(Cpi(2), 1000m, Day("2027-01-01")).Warnings.ShouldBe(["The CPI percent of period 2 is not recorded and counts 0."]);
        ContractRate.On(Cpi(2), 1000m, Day("2029-01-01")).Warnings.ShouldBe(["The CPI percent of periods 2 to 4 is not recorded and counts 0."]);
    }

    [Test]
    public void Floor_and_cap_bound_each_period_before_compounding()
    {
        var bounded = Cpi(1, 9, 3) with { EscalatorFloor = 2, EscalatorCap = 5 };
        Amount(bounded, "2026-01-01").ShouldBe(1020m);
        Amount(bounded, "2027-01-01").ShouldBe(1071m);
        Amount(bounded, "2028-01-01").ShouldBe(1103.13m);
        Amount(Percent(9) with { EscalatorCap = 5 }, "2026-01-01").ShouldBe(1050m);
        Amount(Percent(1) with { EscalatorFloor = 2 }, "2026-01-01").ShouldBe(1020m);
    }

    [Test]
    public void Floor_and_cap_are_percents_and_leave_a_step_of_money_alone() => Amount(Step(25) with { EscalatorCap = 5, EscalatorFloor = 2 }, "2026-01-01").ShouldBe(1025m);

    [Test]
    public void A_rate_never_falls_below_zero() => Amount(Step(-600), "2027-01-01").ShouldBe(0m);

    [Test]
    public void A_rate_beyond_all_money_is_cut_and_reported_instead_of_failing()
    {
        var rate = ContractRate.On(Percent(100) with { EscalatorEveryMonths = 1 }, 1000m, DateOnly.MaxValue);
        rate.Amount.ShouldBe(999_999_999.99m);
        rate.Warnings.ShouldHaveSingleItem().ShouldContain("999,999,999.99");
    }

    [Test]
    public void Periods_are_counted_from_the_anchor_of_the_chain_and_of_their_own_length()
    {
        var successor = Complete(Terms with { EscalatorKind = EscalatorKind.FixedPercent, EscalatorValue = 10, EscalatorEveryMonths = 24, EscalatorAnchorOn = Day("2021-01-01") });
        ContractRate.On(successor, 1000m, Day("2024-12-31")).Periods.ShouldBe(1);
        ContractRate.On(successor, 1000m, Day("2025-01-01")).Periods.ShouldBe(2);
    }

    [Test]
    public void Periods_step_on_the_anchor_day_of_a_short_month()
    {
        var monthly = Complete(Terms with { StartDate = Day("2024-01-31"), EscalatorKind = EscalatorKind.FixedStep, EscalatorValue = 1, EscalatorEveryMonths = 1 });
        Amount(monthly, "2024-02-28").ShouldBe(1000m);
        Amount(monthly, "2024-02-29").ShouldBe(1001m);
        Amount(monthly, "2024-03-30").ShouldBe(1001m);
        Amount(monthly, "2024-03-31").ShouldBe(1002m);
        ContractRate.NextStepAfter(monthly, Day("2024-02-29")).ShouldBe(Day("2024-03-31"));
    }

    [Test]
    public void A_chain_known_only_from_a_short_month_steps_on_its_anchor_day() =>
        ContractRate.NextStepAfter(Complete(Terms with { StartDate = Day("2025-02-28"), AnchorDay = 31, EscalatorKind = EscalatorKind.FixedStep, EscalatorValue = 1, EscalatorEveryMonths = 1 }), Day("2025-03-01"))
            .ShouldBe(Day("2025-03-31"));

    [Test]
    public void An_escalator_with_a_day_of_its_own_keeps_it()
    {
        var newYear = Complete(Terms with { StartDate = Day("2025-03-15"), EscalatorAnchorOn = Day("2025-01-01"), EscalatorKind = EscalatorKind.FixedStep, EscalatorValue = 5 });
        ContractRate.NextStepAfter(newYear, Day("2025-06-01")).ShouldBe(Day("2026-01-01"));
    }

    [TestCase("2024-05-01", "2026-01-01", Description = "before the anchor the first step is a period after it")]
    [TestCase("2025-12-31", "2026-01-01")]
    [TestCase("2026-01-01", "2027-01-01")]
    public void The_next_step_lies_after_the_day_asked(string date, string expected)
    {
        ContractRate.NextStepAfter(Percent(3), Day(date)).ShouldBe(Day(expected));
        ContractRate.NextStepAfter(Step(-3), Day(date)).ShouldBe(Day(expected));
    }

    [Test]
    public void There_is_no_next_step_when_the_rate_cannot_change()
    {
        ContractRate.NextStepAfter(Complete(Terms), Today).ShouldBeNull();
        ContractRate.NextStepAfter(Percent(0), Today).ShouldBeNull();
        ContractRate.NextStepAfter(Step(0), Today).ShouldBeNull();
        ContractRate.NextStepAfter(Cpi(), Today).ShouldBeNull();
        ContractRate.NextStepAfter(Cpi(4), Day("2026-01-01")).ShouldBeNull();
    }

    [Test]
    public void The_next_step_skips_cpi_periods_of_nothing_and_knows_the_floor()
    {
        ContractRate.NextStepAfter(Cpi(0, 0, 2), Today).ShouldBe(Day("2028-01-01"));
        ContractRate.NextStepAfter(Cpi() with { EscalatorFloor = 1 }, Day("2030-01-01")).ShouldBe(Day("2031-01-01"));
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 500)]
    public void A_positive_escalator_never_lowers_the_rate(AnyDay start, PositivePercent percent, Money mrc, AnyDay one, AnyDay other)
    {
        var (early, late) = one.Value < other.Value ? (one.Value, other.Value) : (other.Value, one.Value);
        foreach (var kind in new[] { EscalatorKind.FixedPercent, EscalatorKind.FixedStep })
        {
            var terms = Terms with { StartDate = start.Value, EscalatorKind = kind, EscalatorValue = percent.Value };
            ContractRate.On(terms, mrc.Value, early).Amount.ShouldBeLessThanOrEqualTo(ContractRate.On(terms, mrc.Value, late).Amount);
            ContractRate.On(terms, mrc.Value, early).Amount.ShouldBeGreaterThanOrEqualTo(mrc.Value);
        }
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 500)]
    public void The_periods_grow_by_one_on_the_next_step_and_not_a_day_before(AnyDay start, Months every, AnyDay date)
    {
        var terms = Terms with { StartDate = start.Value, AnchorDay = start.Value.Day, EscalatorKind = EscalatorKind.FixedPercent, EscalatorValue = 1, EscalatorEveryMonths = every.Value };
        var next = ContractRate.NextStepAfter(terms, date.Value).ShouldNotBeNull();
        next.ShouldBeGreaterThan(date.Value);
        var now = ContractRate.On(terms, 100m, date.Value).Periods;
        ContractRate.On(terms, 100m, next.AddDays(-1)).Periods.ShouldBe(now);
        ContractRate.On(terms, 100m, next).Periods.ShouldBe(now + 1);
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 500)]
    public void The_steps_say_of_each_day_what_the_rate_is(AnyDay start, Months every, PositivePercent percent, Money mrc, AnyDay date)
    {
        foreach (var kind in Enum.GetValues<EscalatorKind>())
        {
            var terms = Terms with { StartDate = start.Value, AnchorDay = start.Value.Day, EscalatorKind = kind, EscalatorValue = percent.Value, EscalatorEveryMonths = every.Value, EscalatorPeriods = [2, 0, -1] };
            var steps = ContractRate.Steps(terms, mrc.Value, DateOnly.FromDateTime(new DateTime(2089, 12, 31, 0, 0, 0, DateTimeKind.Utc)));
            steps.ShouldBe(steps.OrderBy(step => step.From));
            steps.Last(step => step.From <= date.Value).Amount.ShouldBe(ContractRate.On(terms, mrc.Value, date.Value).Amount);
        }
    }
}
