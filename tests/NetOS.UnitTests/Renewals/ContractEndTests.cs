using NetOS.Domain.Contracts;
using NetOS.Domain.Renewals;
using NUnit.Framework;
using Shouldly;
using static NetOS.UnitTests.Contracts.Sample;
using static NetOS.UnitTests.Renewals.RenewalCase;

namespace NetOS.UnitTests.Renewals;

/// <summary>What the day after the last day brings; 2025-12-31 is the last day.</summary>
internal sealed class ContractEndTests
{
    private static readonly DateOnly DayAfter = Day("2026-01-01");

    private static ContractOutcome After(ContractDetails terms, Renewal? renewal = null, bool followed = false) => ContractEnd.After(Contract(terms), renewal is null ? [] : [renewal], followed, DayAfter);

    [TestCase(EndOfTerm.AutoRenew, ContractOutcome.RenewsItself)]
    [TestCase(EndOfTerm.MonthToMonth, ContractOutcome.MonthToMonth)]
    [TestCase(EndOfTerm.AutoDisconnect, ContractOutcome.ExpiredDisconnect)]
    [TestCase(null, ContractOutcome.Expired)]
    public void Undecided_it_does_what_it_says_of_its_end(EndOfTerm? end, ContractOutcome expected)
    {
        After(Renewing with { EndOfTerm = end }).ShouldBe(expected);
        foreach (var status in new[] { RenewalStatus.Pending, RenewalStatus.InReview, RenewalStatus.Decided, RenewalStatus.Missed, RenewalStatus.Withdrawn })
            After(Renewing with { EndOfTerm = end }, At(status).Renewal).ShouldBe(expected, status.ToString());
    }

    [Test]
    public void On_its_last_day_it_runs_on() => ContractEnd.After(Contract(Renewing), [], followed: true, Day("2025-12-31")).ShouldBe(ContractOutcome.RunsOn);

    [Test]
    public void What_is_not_in_force_has_no_end_to_come([Values(ContractStatus.Draft, ContractStatus.Scheduled, ContractStatus.Expired, ContractStatus.Terminated, ContractStatus.Superseded)] ContractStatus status) =>
        After(Renewing with { Status = status }).ShouldBe(ContractOutcome.RunsOn);

    [Test]
    public void What_follows_beats_what_it_says_of_its_end([Values] EndOfTerm end) => After(Renewing with { EndOfTerm = end }, followed: true).ShouldBe(ContractOutcome.Superseded);

    [Test]
    public void A_sent_notice_beats_a_roll_even_when_the_renewal_was_withdrawn([Values] EndOfTerm end, [Values] bool withdrawn)
    {
        var (contract, renewal) = At(RenewalStatus.NoticeSent);
        if (withdrawn)
            renewal.Withdraw(contract.Details, By(Ana), "They keep it");
        After(Renewing with { EndOfTerm = end }, renewal).ShouldBe(ContractOutcome.Expired);
    }

    [TestCase(RenewalChoice.Renew, true, ContractOutcome.Superseded)]
    [TestCase(RenewalChoice.Renew, false, ContractOutcome.Expired, Description = "its successor was deleted or called off")]
    [TestCase(RenewalChoice.Renegotiate, true, ContractOutcome.Superseded)]
    [TestCase(RenewalChoice.Renegotiate, false, ContractOutcome.Expired, Description = "the draft was never put in force")]
    [TestCase(RenewalChoice.Terminate, false, ContractOutcome.Terminated)]
    [TestCase(RenewalChoice.Terminate, true, ContractOutcome.Terminated)]
    [TestCase(RenewalChoice.MonthToMonth, false, ContractOutcome.MonthToMonth)]
    public void What_was_completed_comes(RenewalChoice decision, bool followed, ContractOutcome expected) =>
        After(Renewing, At(RenewalStatus.Completed, Renewing, decision).Renewal, followed).ShouldBe(expected);

    [TestCase(false, ContractOutcome.MonthToMonth, Description = "what was not taken over goes on")]
    [TestCase(true, ContractOutcome.Superseded)]
    public void What_was_decided_to_run_month_to_month_ends_when_others_have_all_of_it(bool followed, ContractOutcome expected)
    {
        var contract = Contract(Renewing with { Status = ContractStatus.MonthToMonth });
        contract.EndOn(Day("2025-12-31"));
        ContractEnd.After(contract, [At(RenewalStatus.Completed, Renewing, RenewalChoice.MonthToMonth).Renewal], followed, DayAfter).ShouldBe(expected);
        ContractEnd.After(contract, [], followed, DayAfter).ShouldBe(expected);
    }

    [Test]
    public void Month_to_month_it_runs_until_an_end_is_agreed()
    {
        var contract = Contract(Renewing with { Status = ContractStatus.MonthToMonth });
        ContractEnd.After(contract, [], followed: false, Day("2099-01-01")).ShouldBe(ContractOutcome.RunsOn);
        contract.EndOn(DayAfter);
        ContractEnd.After(contract, [], followed: false, DayAfter).ShouldBe(ContractOutcome.RunsOn);
    }

    [TestCase("2026-03-01", "2026-05-30", Description = "90 days of notice after the day it was sent")]
    [TestCase("2025-06-01", "2025-12-31", Description = "never within the term it had")]
    [TestCase("0001-01-01", "2025-12-31")]
    public void A_notice_ends_what_runs_month_to_month(string sentOn, string lastDay)
    {
        var contract = Contract(Renewing with { Status = ContractStatus.MonthToMonth });
        contract.EndByNotice(Day(sentOn));
        contract.EndsOn.ShouldBe(Day(lastDay));
    }

    [Test]
    public void A_notice_leaves_an_earlier_end_and_a_term_alone()
    {
        var contract = Contract(Renewing with { Status = ContractStatus.MonthToMonth });
        contract.EndOn(Day("2026-02-01"));
        contract.EndByNotice(Day("2026-01-31"));
        contract.EndsOn.ShouldBe(Day("2026-02-01"));
        var active = Contract(Renewing);
        active.EndByNotice(Day("2025-06-01"));
        (active.EndsOn, active.LastDay).ShouldBe((null, Day("2025-12-31")));
    }

    [TestCase(EndOfTerm.AutoRenew, "2026-01-01", true)]
    [TestCase(EndOfTerm.AutoRenew, "2026-12-31", true, Description = "last day of the renewed term")]
    [TestCase(EndOfTerm.AutoRenew, "2027-01-01", false, Description = "the renewed term fits before")]
    [TestCase(EndOfTerm.MonthToMonth, "2026-01-01", true)]
    [TestCase(EndOfTerm.MonthToMonth, "2026-01-02", false, Description = "month to month for a day")]
    [TestCase(EndOfTerm.AutoDisconnect, "2027-01-01", true)]
    public void A_subject_is_given_up_to_a_contract_the_next_term_would_overlap(EndOfTerm end, string takenOn, bool givenUp) =>
        ContractEnd.GivenUp(Contract(Renewing with { EndOfTerm = end }), new Dictionary<SubjectRef, DateOnly> { [SubjectRef.Circuit(ACircuit)] = Day(takenOn) }).Count.ShouldBe(givenUp ? 1 : 0);

    [TestCase("2026-02-01", true)]
    [TestCase("2026-02-02", false)]
    public void Month_to_month_a_subject_is_given_up_on_the_day(string takenOn, bool givenUp)
    {
        var contract = Contract(Renewing with { Status = ContractStatus.MonthToMonth });
        Dictionary<SubjectRef, DateOnly> taken = new() { [SubjectRef.Circuit(ACircuit)] = Day(takenOn) };
        ContractEnd.GivenUp(contract, taken).ShouldBeEmpty("it has no last day");
        contract.EndOn(Day("2026-01-31"));
        ContractEnd.GivenUp(contract, taken).Count.ShouldBe(givenUp ? 1 : 0);
    }

    [Test]
    public void Active_without_an_end_is_month_to_month()
    {
        Complete(Terms with { TermMonths = null, Status = ContractStatus.Active }).Status.ShouldBe(ContractStatus.MonthToMonth);
        Revised(Terms with { Status = ContractStatus.Active }, old => old with { TermMonths = null }).Status.ShouldBe(ContractStatus.MonthToMonth);
    }
}
