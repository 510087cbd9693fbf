using NetOS.Domain.Contracts;
using NetOS.Domain.Renewals;
using NetOS.UnitTests.Contracts;
using NUnit.Framework;
using Shouldly;
using static NetOS.UnitTests.Contracts.Sample;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace NetOS.UnitTests.Renewals;

/// <summary>A chain of terms against one longer term.</summary>
internal sealed class SuccessorTests
{
    private static readonly IReadOnlyDictionary<SubjectRef, SubjectFacts> NoFacts = new Dictionary<SubjectRef, SubjectFacts>();

    private static Contract Next(Contract contract, SuccessorTerms? changes = null) =>
        ContractEnd.Successor(contract, changes, contract.LastDay!.Value.AddDays(1), ContractStatus.Scheduled, [], NoFacts, Today);

    private static Contract Of(DateOnly start, int months, decimal mrc, EscalatorKind kind = EscalatorKind.None, decimal? value = null, int every = 12, params decimal[] cpi) => Contract(
        Terms with
        {
            StartDate = start,
            TermMonths = months,
            EndOfTerm = EndOfTerm.AutoRenew,
            RenewalTermMonths = months,
            EscalatorKind = kind,
            EscalatorValue = value,
            EscalatorEveryMonths = every,
            EscalatorPeriods = cpi,
        },
        mrc);

    private static decimal RateOf(Contract contract, DateOnly day) => contract.Subjects.Sum(s => ContractRate.On(contract.Details, s.Mrc!.Value, day).Amount);

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 500)]
    public void Two_renewals_end_where_one_of_twice_the_length_ends(AnyDay start, Months months)
    {
        var twice = Next(Next(Of(start.Value, months.Value, 100)));
        var once = Next(Of(start.Value, months.Value, 100), new SuccessorTerms { TermMonths = 2 * months.Value });
        twice.LastDay.ShouldBe(once.LastDay);
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
    public void Successors_never_overlap_and_leave_no_gap(AnyDay start, Months months)
    {
        var contract = Of(start.Value, months.Value, 100);
        for (var renewal = 1; renewal <= 8; renewal++)
        {
            var next = Next(contract);
            next.Details.StartDate.ShouldBe(contract.LastDay!.Value.AddDays(1));
            next.LastDay!.Value.ShouldBeGreaterThanOrEqualTo(next.Details.StartDate);
            (next.Details.TermMonths, next.Details.PredecessorId, next.Details.AnchorDay).ShouldBe((months.Value, contract.Id, start.Value.Day));
            contract = next;
        }
    }

    // Whole dollars of step never round, so the chain is the longer term to the cent on every day asked.
    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
    public void Where_nothing_rounds_a_chain_costs_on_each_day_what_one_long_term_would(AnyDay start, Months months, Months every, Months ahead)
    {
        var longTerm = Of(start.Value, 1200, 1000, EscalatorKind.FixedStep, 25, every.Value);
        var contract = Of(start.Value, months.Value, 1000, EscalatorKind.FixedStep, 25, every.Value);
        for (var renewal = 0; renewal < 6; renewal++)
        {
            var middle = contract.Details.StartDate.AddDays(ahead.Value % (contract.LastDay!.Value.DayNumber - contract.Details.StartDate.DayNumber + 1));
            foreach (var day in new[] { contract.Details.StartDate, middle, contract.LastDay.Value })
                RateOf(contract, day).ShouldBe(RateOf(longTerm, day), $"{contract.Details.StartDate:O} {day:O}");
            contract = Next(contract);
        }
    }

    // The successor's MRC is the rate of the last day in cents, so each renewal may round once: half a cent, which later percents carry on.
    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
    public void A_percent_rounds_at_most_once_a_renewal_and_that_is_all_a_chain_differs(AnyDay start, Months months, PositivePercent percent, Money mrc)
    {
        var rate = percent.Value / 4; // up to 5 %, as escalators are
        var longTerm = Of(start.Value, 1200, mrc.Value, EscalatorKind.FixedPercent, decimal.Round(rate, 4));
        var contract = Of(start.Value, months.Value, mrc.Value, EscalatorKind.FixedPercent, decimal.Round(rate, 4));
        var allowed = 0.005m;
        for (var renewal = 0; renewal < 6; renewal++)
        {
            var day = contract.LastDay!.Value;
            var periods = ContractRate.On(contract.Details, 1, day).Periods;
            for (var period = 0; period < periods; period++)
                allowed *= 1 + (rate / 100);
            Math.Abs(RateOf(contract, day) - RateOf(longTerm, day)).ShouldBeLessThanOrEqualTo(allowed + 0.005m);
            allowed += 0.005m;
            contract = Next(contract);
        }
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 500)]
    public void The_first_day_costs_what_the_schedule_of_the_predecessor_says_of_it(AnyDay start, Months months, Months every)
    {
        foreach (var contract in new[]
        {
            Of(start.Value, months.Value, 1000, EscalatorKind.FixedPercent, 10, every.Value),
            Of(start.Value, months.Value, 1000, EscalatorKind.Cpi, null, every.Value, [1, 2, 3, 4, 5, 6, 7, 8]),
        })
        {
            var next = Next(contract);
            var first = next.Details.StartDate;
            // A step on the very day is taken from the rate in cents: a cent, not more.
            Math.Abs(RateOf(next, first) - RateOf(contract, first)).ShouldBeLessThanOrEqualTo(0.01m);
            ContractRate.NextStepAfter(next.Details, first).ShouldBe(ContractRate.NextStepAfter(contract.Details, first));
        }
    }

    [Test]
    public void A_term_shorter_than_the_escalators_period_waits_for_the_step_of_the_chain()
    {
        var contract = Of(Day("2025-01-01"), 6, 900, EscalatorKind.FixedPercent, 10);
        List<string> seen = [];
        for (var term = 0; term < 5; term++, contract = Next(contract))
            seen.Add($"{contract.Details.StartDate:yyyy-MM-dd} {contract.Subjects[0].Mrc:0} {RateOf(contract, contract.Details.StartDate):0}");
        seen.ShouldBe(["2025-01-01 900 900", "2025-07-01 900 900", "2026-01-01 900 990", "2026-07-01 990 990", "2027-01-01 990 1089"]);
    }

    [Test]
    public void A_step_on_the_first_day_is_taken_once()
    {
        var next = Next(Of(Day("2025-01-01"), 12, 1000, EscalatorKind.FixedPercent, 3));
        (next.Subjects[0].Mrc, RateOf(next, Day("2026-01-01")), RateOf(next, Day("2027-01-01"))).ShouldBe((1000m, 1030m, 1060.90m));
    }

    [Test]
    public void New_money_counts_from_the_first_day_and_steps_a_period_later()
    {
        var next = Next(Of(Day("2025-01-01"), 6, 1000, EscalatorKind.FixedPercent, 3), new SuccessorTerms { Mrc = 800 });
        next.Details.EscalatorAnchorOn.ShouldBe(Day("2025-07-01"));
        (RateOf(next, Day("2025-07-01")), RateOf(next, Day("2026-06-30")), RateOf(next, Day("2026-07-01"))).ShouldBe((800m, 800m, 824m));
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
    public void A_total_is_split_to_the_cent_as_the_rates_are(Money total, Money one, Money two, Money three)
    {
        SubjectTerms[] subjects = [.. new[] { one, two, three }.Select(money => new SubjectTerms(SubjectRef.Circuit(Guid.CreateVersion7()), money.Value))];
        var contract = Domain.Contracts.Contract.Create(Terms, subjects, Today);
        var shares = Next(contract, new SuccessorTerms { Mrc = total.Value }).Subjects.Select(s => s.Mrc!.Value).ToList();
        shares.Sum().ShouldBe(total.Value);
        var sum = subjects.Sum(s => s.Mrc!.Value);
        foreach (var (share, subject) in shares.Zip(subjects))
        {
            decimal.Round(share, 2).ShouldBe(share);
            Math.Abs(share - (total.Value * (sum == 0 ? 1m / 3 : subject.Mrc!.Value / sum))).ShouldBeLessThan(0.01m);
        }
    }

    [Test]
    public void A_subject_that_follows_its_record_goes_on_following_unless_something_escalates()
    {
        var facts = new Dictionary<SubjectRef, SubjectFacts> { [SubjectRef.Circuit(ACircuit)] = new(SubjectRef.Circuit(ACircuit), "C", "USD", 500, null) };
        Contract Follow(ContractDetails terms) => ContractEnd.Successor(Contract(terms, null), null, Day("2026-01-01"), ContractStatus.Scheduled, [], facts, Today);
        Follow(Terms).Subjects[0].Mrc.ShouldBeNull();
        Follow(Terms with { TermMonths = 24, EscalatorKind = EscalatorKind.FixedPercent, EscalatorValue = 10 }).Subjects[0].Mrc.ShouldBe(500m);
    }

    [Test]
    public void Of_a_successor_month_to_month_nothing_says_when_it_ends()
    {
        var next = ContractEnd.Successor(Of(Day("2025-01-01"), 12, 100), null, Day("2026-01-01"), ContractStatus.MonthToMonth, [], NoFacts, Today);
        (next.Details.TermMonths, next.Details.EndDate, next.LastDay, next.Details.EndOfTerm, next.Details.Status).ShouldBe((null, null, null, EndOfTerm.MonthToMonth, ContractStatus.MonthToMonth));
    }
}
