using NetOS.Domain.Contracts;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Contracts;

internal sealed class RateScheduleTests
{
    private static readonly ContractDetails Escalating = Sample.Complete(Sample.Terms with
    {
        TermMonths = 36,
        EndOfTerm = EndOfTerm.AutoRenew,
        RenewalTermMonths = 12,
        EscalatorKind = EscalatorKind.FixedPercent,
        EscalatorValue = 10,
    });

    private static IEnumerable<string> Steps(ContractDetails terms, params decimal[] bases) => RateSchedule.Of(terms, bases, Sample.Today).Select(step => FormattableString.Invariant($"{step.From:yyyy-MM-dd} {step.Until:yyyy-MM-dd} {step.Amount:0.00}"));

    [Test]
    public void Every_step_of_the_term_and_its_renewal_has_its_days() => Steps(Escalating, 1000m).ShouldBe(
    [
        "2025-01-01 2025-12-31 1000.00",
        "2026-01-01 2026-12-31 1100.00",
        "2027-01-01 2027-12-31 1210.00",
        "2028-01-01 2028-12-31 1331.00",
    ]);

    [Test]
    public void Without_a_renewal_the_last_step_is_the_terms_own() => Steps(Escalating with { EndOfTerm = EndOfTerm.MonthToMonth }, 1000m).Last().ShouldBe("2027-01-01 2027-12-31 1210.00");

    [Test]
    public void A_flat_rate_is_one_step_that_stays() => Steps(Sample.Complete(Sample.Terms), 700m, 50.5m).ShouldBe(["2025-01-01  750.50"]);

    [Test]
    public void Subjects_are_rounded_each_and_added() => Steps(Escalating, 0.05m, 0.05m).Skip(1).First().ShouldBe("2026-01-01 2027-12-31 0.12");

    [Test]
    public void Nothing_is_known_of_a_rate_after_the_last_recorded_period() =>
        Steps(Sample.Complete(Sample.Terms with { TermMonths = 48, EscalatorKind = EscalatorKind.Cpi, EscalatorPeriods = [2, 0, 3] }), 100m).ShouldBe(
            ["2025-01-01 2025-12-31 100.00", "2026-01-01 2027-12-31 102.00", "2028-01-01  105.06"]);

    [Test]
    public void An_evergreen_contract_is_looked_ahead_five_years() =>
        RateSchedule.Of(Sample.Complete(Sample.Terms with { TermMonths = null, EscalatorKind = EscalatorKind.FixedStep, EscalatorValue = 1 }), [10m], Sample.Today).Select(step => step.From.Year).ShouldBe([2025, 2026, 2027, 2028, 2029, 2030]);

    [Test]
    public void A_rate_that_is_cut_at_its_limits_is_not_listed_twice() =>
        Steps(Sample.Complete(Sample.Terms with { TermMonths = 60, EscalatorKind = EscalatorKind.FixedStep, EscalatorValue = -60 }), 100m).ShouldBe(
            ["2025-01-01 2025-12-31 100.00", "2026-01-01 2026-12-31 40.00", "2027-01-01 2029-12-31 0.00"]);

    [Test]
    public void A_cpi_percent_that_is_not_recorded_is_reported() =>
        RateSchedule.Warnings(Sample.Complete(Sample.Terms with { TermMonths = 36, EscalatorKind = EscalatorKind.Cpi, EscalatorPeriods = [2] }), [10m, 20m], Sample.Today).Single().ShouldContain("period 2");

    [Test]
    public void A_contract_over_nothing_costs_nothing() => Steps(Sample.Complete(Sample.Terms)).ShouldBe(["2025-01-01  0.00"]);
}
