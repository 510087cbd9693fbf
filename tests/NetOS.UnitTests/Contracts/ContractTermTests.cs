using NetOS.Domain.Contracts;
using NUnit.Framework;
using Shouldly;
using static NetOS.UnitTests.Contracts.Sample;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace NetOS.UnitTests.Contracts;

/// <summary>Which date of a contract follows from which.</summary>
internal sealed class ContractTermTests
{
    private static readonly ContractDetails NoLength = Terms with { TermMonths = null };

    private static readonly ContractDetails OffTheCalendar = NoLength with { EndDate = Day("2025-06-15") };

    private static void ShouldRun(ContractDetails details, string start, int? months, string? end)
    {
        details.StartDate.ShouldBe(Day(start));
        details.TermMonths.ShouldBe(months);
        details.EndDate.ShouldBe(end is null ? null : Day(end));
    }

    [Test]
    public void The_end_follows_from_the_months() => ShouldRun(Complete(Terms), "2025-01-01", 12, "2025-12-31");

    [TestCase("2025-12-31", 12)]
    [TestCase("2026-01-01", 12, Description = "a day more is the other convention")]
    [TestCase("2025-12-30", 12, Description = "and so is a day less")]
    [TestCase("2026-01-02", 13, Description = "a begun month counts whole")]
    [TestCase("2025-12-29", 12)]
    [TestCase("2025-01-01", 1, Description = "one day")]
    [TestCase("2025-01-31", 1)]
    public void The_months_follow_from_the_end(string end, int months) => ShouldRun(Complete(NoLength with { EndDate = Day(end) }), "2025-01-01", months, end);

    [Test]
    public void Neither_is_evergreen() => ShouldRun(Complete(NoLength), "2025-01-01", null, null);

    [TestCase("2025-12-30")]
    [TestCase("2025-12-31")]
    [TestCase("2026-01-01")]
    public void An_end_a_day_off_the_months_is_the_other_convention_and_is_kept(string end) =>
        ShouldRun(Complete(Terms with { EndDate = Day(end) }), "2025-01-01", 12, end);

    [TestCase("2025-12-29")]
    [TestCase("2026-01-02")]
    public void An_end_two_days_off_the_months_is_refused(string end) =>
        ((Action)(() => Complete(Terms with { EndDate = Day(end) }))).ShouldBreak("contract.end_not_on_term", "end_date");

    [Test]
    public void A_co_terminated_end_may_differ_from_the_months() =>
        ShouldRun(Complete(Terms with { EndDate = Day("2026-09-30"), CoTerminated = true }), "2025-01-01", 12, "2026-09-30");

    [Test]
    public void A_co_terminated_contract_still_fills_what_is_empty() => ShouldRun(Complete(Terms with { CoTerminated = true }), "2025-01-01", 12, "2025-12-31");

    [Test]
    public void Changing_only_the_months_moves_the_end() => ShouldRun(Revised(Terms, old => old with { TermMonths = 24 }), "2025-01-01", 24, "2026-12-31");

    [Test]
    public void Changing_only_the_end_moves_the_months() => ShouldRun(Revised(Terms, old => old with { EndDate = Day("2027-12-31") }), "2025-01-01", 36, "2027-12-31");

    [Test]
    public void Changing_only_the_start_keeps_the_months_and_moves_the_end() =>
        ShouldRun(Revised(Terms, old => old with { StartDate = Day("2026-03-15") }), "2026-03-15", 12, "2027-03-14");

    [Test]
    public void Changing_only_the_start_keeps_the_other_convention() =>
        ShouldRun(Revised(Terms with { EndDate = Day("2026-01-01") }, old => old with { StartDate = Day("2025-02-01") }), "2025-02-01", 12, "2026-02-01");

    [Test]
    public void Changing_only_the_start_keeps_an_end_somebody_chose() =>
        ShouldRun(Revised(OffTheCalendar, old => old with { StartDate = Day("2025-03-01") }), "2025-03-01", 4, "2025-06-15");

    [Test]
    public void Changing_only_the_start_of_a_co_terminated_contract_keeps_both() =>
        ShouldRun(Revised(Terms with { EndDate = Day("2026-09-30"), CoTerminated = true }, old => old with { StartDate = Day("2025-02-01") }), "2025-02-01", 12, "2026-09-30");

    [Test]
    public void Changing_start_and_end_moves_the_months() =>
        ShouldRun(Revised(Terms, old => old with { StartDate = Day("2025-02-01"), EndDate = Day("2025-07-31") }), "2025-02-01", 6, "2025-07-31");

    [Test]
    public void Changing_start_and_months_moves_the_end() =>
        ShouldRun(Revised(Terms, old => old with { StartDate = Day("2025-02-01"), TermMonths = 6 }), "2025-02-01", 6, "2025-07-31");

    [Test]
    public void Changing_months_and_end_must_agree()
    {
        ShouldRun(Revised(Terms, old => old with { TermMonths = 24, EndDate = Day("2026-12-31") }), "2025-01-01", 24, "2026-12-31");
        ((Action)(() => Revised(Terms, old => old with { TermMonths = 24, EndDate = Day("2026-11-30") }))).ShouldBreak("contract.end_not_on_term", "end_date");
    }

    [Test]
    public void Emptying_months_or_end_makes_the_contract_evergreen()
    {
        ShouldRun(Revised(Terms, old => old with { TermMonths = null }), "2025-01-01", null, null);
        ShouldRun(Revised(Terms, old => old with { EndDate = null }), "2025-01-01", null, null);
    }

    [Test]
    public void Emptying_one_and_changing_the_other_follows_the_one_given() =>
        ShouldRun(Revised(Terms, old => old with { TermMonths = 24, EndDate = null }), "2025-01-01", 24, "2026-12-31");

    [Test]
    public void A_change_of_something_else_leaves_a_derived_length_alone() =>
        ShouldRun(Revised(OffTheCalendar, old => old with { Notes = "checked" }), "2025-01-01", 6, "2025-06-15");

    [Test]
    public void Taking_co_termination_back_needs_months_and_end_to_agree() =>
        ((Action)(() => Revised(Terms with { EndDate = Day("2026-09-30"), CoTerminated = true }, old => old with { CoTerminated = false })))
            .ShouldBreak("contract.end_not_on_term", "end_date");

    [Test]
    public void An_end_before_the_start_is_refused_and_on_it_is_one_day()
    {
        ((Action)(() => Complete(NoLength with { EndDate = Day("2024-12-31") }))).ShouldBreak("contract.end_before_start", "end_date");
        ShouldRun(Complete(NoLength with { EndDate = Day("2025-01-01") }), "2025-01-01", 1, "2025-01-01");
    }

    [Test]
    public void A_start_moved_past_an_end_that_stays_is_refused() =>
        ((Action)(() => Revised(OffTheCalendar, old => old with { StartDate = Day("2025-06-16") }))).ShouldBreak("contract.end_before_start", "start_date");

    [TestCase(1)]
    [TestCase(1200)]
    public void A_term_of_1_to_1200_months_is_taken(int months) => Complete(Terms with { TermMonths = months }).TermMonths.ShouldBe(months);

    [TestCase(0)]
    [TestCase(-12)]
    [TestCase(1201)]
    public void A_term_of_no_or_more_than_1200_months_is_refused(int months) =>
        ((Action)(() => Complete(Terms with { TermMonths = months }))).ShouldBreak("contract.term_range", "term_months");

    [Test]
    public void An_end_more_than_a_hundred_years_away_is_refused()
    {
        Complete(NoLength with { EndDate = Day("2124-12-31") }).TermMonths.ShouldBe(1200);
        ((Action)(() => Complete(NoLength with { EndDate = Day("2125-01-02") }))).ShouldBreak("contract.term_range", "end_date");
        ((Action)(() => Complete(NoLength with { EndDate = DateOnly.MaxValue }))).ShouldBreak("contract.date_range", "end_date");
    }

    [Test]
    public void A_start_of_1900_to_2199_is_taken_and_no_other()
    {
        Complete(Terms with { StartDate = Day("1900-01-01") }).EndDate.ShouldBe(Day("1900-12-31"));
        Complete(Terms with { StartDate = Day("2199-12-31"), TermMonths = 1200 }).EndDate.ShouldBe(Day("2299-12-30"));
        ((Action)(() => Complete(Terms with { StartDate = Day("1899-12-31") }))).ShouldBreak("contract.date_range", "start_date");
        ((Action)(() => Complete(Terms with { StartDate = Day("2200-01-01") }))).ShouldBreak("contract.date_range", "start_date");
        ((Action)(() => Complete(Terms with { EscalatorAnchorOn = DateOnly.MaxValue }))).ShouldBreak("contract.date_range", "escalator_anchor_on");
    }

    [Test]
    public void The_anchors_default_to_the_start()
    {
        var details = Complete(Terms with { StartDate = Day("2024-08-31"), TermMonths = 6 });
        details.AnchorDay.ShouldBe(31);
        details.EscalatorAnchorOn.ShouldBe(Day("2024-08-31"));
    }

    [Test]
    public void A_successor_keeps_the_anchors_of_its_chain() =>
        ShouldRun(Complete(Terms with { StartDate = Day("2025-02-28"), TermMonths = 6, AnchorDay = 31, PredecessorId = AnotherCircuit, EscalatorAnchorOn = Day("2024-08-31") }), "2025-02-28", 6, "2025-08-30");

    [TestCase(15)]
    [TestCase(2)]
    [TestCase(0)]
    [TestCase(32)]
    public void An_anchor_day_the_start_does_not_lie_on_is_refused(int anchor) =>
        ((Action)(() => Complete(Terms with { AnchorDay = anchor }))).ShouldBreak("contract.anchor_day", "anchor_day");

    [Test]
    public void Moving_the_start_of_a_first_contract_moves_its_anchors()
    {
        var details = Revised(Terms, old => old with { StartDate = Day("2025-02-28") });
        details.AnchorDay.ShouldBe(28);
        details.EscalatorAnchorOn.ShouldBe(Day("2025-02-28"));
        ShouldRun(details, "2025-02-28", 12, "2026-02-27");
    }

    [Test]
    public void Moving_the_start_of_a_first_contract_into_a_short_month_forgets_the_longer_one() =>
        Revised(Terms with { StartDate = Day("2024-01-31") }, old => old with { StartDate = Day("2024-02-29") }).AnchorDay.ShouldBe(29);

    [Test]
    public void Changing_only_the_anchor_day_moves_the_end() =>
        ShouldRun(Revised(Terms with { StartDate = Day("2025-02-28"), TermMonths = 6 }, old => old with { AnchorDay = 31 }), "2025-02-28", 6, "2025-08-30");

    [Test]
    public void Moving_the_start_of_a_successor_keeps_the_anchors_it_still_fits()
    {
        var successor = Terms with { StartDate = Day("2025-02-28"), AnchorDay = 31, PredecessorId = AnotherCircuit, EscalatorAnchorOn = Day("2024-08-31") };
        var fits = Revised(successor, old => old with { StartDate = Day("2025-03-31") });
        fits.AnchorDay.ShouldBe(31);
        fits.EscalatorAnchorOn.ShouldBe(Day("2024-08-31"));
        Revised(successor, old => old with { StartDate = Day("2025-03-10") }).AnchorDay.ShouldBe(10);
    }

    [Test]
    public void An_escalator_anchor_somebody_chose_stays_when_the_start_moves() =>
        Revised(Terms with { EscalatorAnchorOn = Day("2024-07-01") }, old => old with { StartDate = Day("2025-02-01") }).EscalatorAnchorOn.ShouldBe(Day("2024-07-01"));

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 1000)]
    public void Months_and_end_follow_from_each_other_and_back(AnyDay start, Months months)
    {
        var given = Complete(Terms with { StartDate = start.Value, TermMonths = months.Value });
        Complete(Terms with { StartDate = start.Value, TermMonths = null, EndDate = given.EndDate }).ShouldBe(given);
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 1000)]
    public void A_completed_contract_revised_with_itself_is_unchanged(AnyDay start, AnyDay end)
    {
        var (first, last) = start.Value <= end.Value ? (start.Value, end.Value) : (end.Value, start.Value);
        var details = Complete(Terms with { StartDate = first, TermMonths = null, EndDate = last });
        ContractTerm.Complete(details, details).ShouldBe(details);
    }
}
