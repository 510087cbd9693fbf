using NetOS.Domain.Contracts;
using NetOS.Domain.Renewals;
using NUnit.Framework;
using Shouldly;
using static NetOS.UnitTests.Contracts.Sample;
using static NetOS.UnitTests.Renewals.RenewalCase;

namespace NetOS.UnitTests.Renewals;

/// <summary>Both sides of each rule's edge.</summary>
internal sealed class RenewalRuleTests
{
    [Test]
    public void A_renewal_is_opened_about_a_contract_in_force_only([Values] ContractStatus status)
    {
        var contract = Contract(Renewing with { Status = status });
        if (status is ContractStatus.Active or ContractStatus.MonthToMonth)
            Renewal.Open(contract, Ben, By(Ana), "Why").Transitions.ShouldHaveSingleItem().Act.ShouldBe("opened");
        else
            ((Action)(() => Renewal.Open(contract, null, By(Ana)))).ShouldBreak("renewal.contract_not_in_force", null).Allowed.ShouldBe(["active", "month_to_month"]);
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase(" \t")]
    public void Withdrawing_and_taking_back_need_a_reason(string? reason)
    {
        var (contract, decided) = At(RenewalStatus.Decided);
        ((Action)(() => decided.Review(contract.Details, null, By(Ana), reason))).ShouldBreak("renewal.reason_needed", "comment");
        foreach (var status in new[] { RenewalStatus.Pending, RenewalStatus.InReview, RenewalStatus.Decided, RenewalStatus.NoticeSent, RenewalStatus.Missed })
        {
            var (over, open) = At(status);
            ((Action)(() => open.Withdraw(over.Details, By(Ana), reason))).ShouldBreak("renewal.reason_needed", "comment");
            (open.Status, open.IsOpen).ShouldBe((status, true));
        }
    }

    [Test]
    public void Taking_it_up_needs_no_reason() => At(RenewalStatus.InReview).Renewal.Transitions[^1].Comment.ShouldBeNull();

    [Test]
    public void Who_takes_it_up_sees_to_it_unless_somebody_is_named()
    {
        var (contract, renewal) = At(RenewalStatus.Pending);
        renewal.Review(contract.Details, null, By(Ben), null);
        renewal.Owner.ShouldBe(Ben);
        renewal.Decide(contract.Details, RenewalChoice.Renew, null, approvalNeeded: false, By(Ana), null);
        renewal.Owner.ShouldBe(Ben, "deciding leaves the owner");
        renewal.Review(contract.Details, null, By(Ana), "Again");
        renewal.Owner.ShouldBe(Ben, "and so does coming back");
        renewal.Decide(contract.Details, RenewalChoice.Renew, null, approvalNeeded: false, By(Ana), null);
        renewal.Review(contract.Details, Ana, By(Ben), "Hers");
        renewal.Owner.ShouldBe(Ana);
        renewal.Assign(null);
        renewal.Owner.ShouldBeNull();
    }

    [Test]
    public void Who_decides_a_missed_one_nobody_owned_sees_to_it()
    {
        var (contract, renewal) = At(RenewalStatus.Missed);
        renewal.Owner.ShouldBeNull();
        renewal.Decide(contract.Details, RenewalChoice.Renew, null, approvalNeeded: false, By(Ben), null);
        renewal.Owner.ShouldBe(Ben);
    }

    [TestCase("2025-10-01", NoticeTiming.InTime)]
    [TestCase("2025-10-02", NoticeTiming.InTime, Description = "the deadline day itself is in time")]
    [TestCase("2025-10-03", NoticeTiming.Late)]
    [TestCase("2025-12-31", NoticeTiming.Late)]
    [TestCase("2025-07-04", NoticeTiming.InTime, Description = "180 days before the end")]
    [TestCase("2025-07-03", NoticeTiming.Early)]
    [TestCase("2024-12-31", NoticeTiming.Early)]
    public void A_notice_too_late_or_too_early_is_kept_and_flagged(string sentOn, NoticeTiming expected)
    {
        var (contract, renewal) = At(RenewalStatus.Decided, Renewing with { NoticeNotBeforeDays = 180 });
        renewal.SendNotice(contract.Details, Notice(sentOn), On("2025-12-31"), null);
        (renewal.NoticeTiming, renewal.NoticeSentOn, renewal.Status).ShouldBe((expected, Day(sentOn), RenewalStatus.NoticeSent));
    }

    [Test]
    public void Without_a_first_day_no_notice_is_early()
    {
        var (contract, renewal) = At(RenewalStatus.Decided);
        renewal.SendNotice(contract.Details, Notice("2025-01-01"), By(Ana), null);
        renewal.NoticeTiming.ShouldBe(NoticeTiming.InTime);
    }

    [Test]
    public void Month_to_month_any_day_is_in_time()
    {
        var (contract, renewal) = At(RenewalStatus.Decided, Renewing with { Status = ContractStatus.MonthToMonth, NoticeNotBeforeDays = 180 });
        renewal.SendNotice(contract.Details, Notice("2025-12-31"), On("2025-12-31"), null);
        renewal.NoticeTiming.ShouldBe(NoticeTiming.InTime);
    }

    [TestCase("2025-06-01", true)]
    [TestCase("2025-06-02", false)]
    public void A_notice_that_was_sent_has_a_day_up_to_today(string sentOn, bool taken)
    {
        var (contract, renewal) = At(RenewalStatus.Decided);
        Action send = () => renewal.SendNotice(contract.Details, Notice(sentOn), By(Ana), null);
        if (taken)
            send.ShouldNotThrow();
        else
            send.ShouldBreak("renewal.notice_in_future", "notice").Message.ShouldContain("2025-06-01");
    }

    [Test]
    public void A_notice_needs_a_proof_of_either_kind([Values("7019", " ", null)] string? number, [Values] bool document)
    {
        var (contract, renewal) = At(RenewalStatus.Decided);
        Action send = () => renewal.SendNotice(contract.Details, new RenewalNotice(NoticeMethod.Email, Day("2025-06-01"), number, document ? Guid.NewGuid() : null), By(Ana), null);
        if (document || number == "7019")
            send.ShouldNotThrow();
        else
            send.ShouldBreak("renewal.proof_needed", "notice");
    }

    [Test]
    public void Steps_of_one_instant_keep_their_order()
    {
        var contract = Contract(Renewing);
        var (now, late) = (On("2025-10-03"), On("2025-10-03"));
        var renewal = Renewal.Open(contract, null, now);
        renewal.Miss(contract, late);
        renewal.Close(late, "Over");
        renewal.Transitions.Select(step => step.At.Ticks - now.At.Ticks).ShouldBe([0, 10, 20], "a microsecond apart");
    }

    [TestCase("2025-10-02", false, Description = "the deadline day itself")]
    [TestCase("2025-10-03", true)]
    public void It_is_missed_the_day_after_its_deadline(string today, bool missed)
    {
        foreach (var status in new[] { RenewalStatus.Pending, RenewalStatus.InReview, RenewalStatus.Decided })
        {
            var (contract, renewal) = At(status);
            renewal.Miss(contract, On(today)).ShouldBe(missed);
            (renewal.Status, renewal.MissedOn).ShouldBe(missed ? (RenewalStatus.Missed, Day(today)) : (status, null));
        }
    }

    [Test]
    public void It_is_flagged_once_and_stays_workable()
    {
        var (contract, renewal) = At(RenewalStatus.Missed);
        renewal.Miss(contract, On("2025-10-04")).ShouldBeFalse();
        renewal.Decide(contract.Details, RenewalChoice.Terminate, null, approvalNeeded: false, On("2025-10-05"), null);
        renewal.Miss(contract, On("2025-10-06")).ShouldBeFalse("it is flagged already");
        (renewal.Status, renewal.MissedOn).ShouldBe((RenewalStatus.Decided, Day("2025-10-03")));
        renewal.SendNotice(contract.Details, Notice("2025-10-06"), On("2025-10-06"), null);
        (renewal.NoticeTiming, renewal.MissedOn).ShouldBe((NoticeTiming.Late, Day("2025-10-03")));
    }

    [TestCase(RenewalStatus.NoticeSent)]
    [TestCase(RenewalStatus.Completed)]
    [TestCase(RenewalStatus.Withdrawn)]
    public void What_is_told_or_closed_is_not_missed(RenewalStatus status)
    {
        var (contract, renewal) = At(status);
        renewal.Miss(contract, On("2026-06-01")).ShouldBeFalse();
        renewal.MissedOn.ShouldBeNull();
    }

    [Test]
    public void A_decision_that_needs_no_notice_is_not_missed_unless_its_approval_is()
    {
        var (contract, renewal) = At(RenewalStatus.Decided, Renewing, RenewalChoice.Renew);
        renewal.Miss(contract, On("2025-12-31")).ShouldBeFalse();
        (contract, renewal) = At(RenewalStatus.Decided, Renewing, RenewalChoice.Renew, approvalNeeded: true);
        renewal.Miss(contract, On("2025-12-31")).ShouldBeTrue();
    }

    [Test]
    public void Nothing_is_missed_of_a_contract_that_is_not_active([Values(ContractStatus.MonthToMonth, ContractStatus.Expired, ContractStatus.Draft)] ContractStatus status)
    {
        var (contract, renewal) = At(RenewalStatus.Pending);
        contract.Move(status);
        renewal.Miss(contract, On("2026-06-01")).ShouldBeFalse();
    }

    [Test]
    public void What_is_settled_has_no_urgency_and_what_is_not_has([Values] RenewalStatus status)
    {
        var (contract, renewal) = At(status);
        contract.Settle(renewal.Settles(contract.Details));
        var settled = status is RenewalStatus.NoticeSent or RenewalStatus.Completed;
        contract.RenewalSettled.ShouldBe(settled);
        RenewalUrgency.On(contract.Details.Status!.Value, contract.DecisionDeadline, Day("2025-10-03")).ShouldBe(settled ? Urgency.None : Urgency.Overdue);
    }

    [Test]
    public void The_end_of_the_contract_closes_it_where_it_stands([Values(RenewalStatus.Pending, RenewalStatus.InReview, RenewalStatus.Decided, RenewalStatus.NoticeSent, RenewalStatus.Missed)] RenewalStatus status)
    {
        var (contract, renewal) = At(status);
        renewal.Close(On("2026-01-01"), "Over");
        (renewal.Status, renewal.ClosedOn, renewal.Transitions[^1].Act).ShouldBe((status, Day("2026-01-01"), "closed"));
        renewal.Allowed(contract.Details).ShouldBeEmpty();
        var steps = renewal.Transitions.Count;
        renewal.Close(On("2026-01-02"), "Again");
        (renewal.ClosedOn, renewal.Transitions.Count).ShouldBe((Day("2026-01-01"), steps));
        ((Action)(() => renewal.Withdraw(contract.Details, By(Ana), "Because"))).ShouldBreak("renewal.move_not_allowed", null).Message.ShouldContain("closed");
    }

    [TestCase(RenewalChoice.Terminate)]
    [TestCase(RenewalChoice.MonthToMonth)]
    public void Only_what_makes_a_successor_takes_its_terms(RenewalChoice decision)
    {
        var (contract, renewal) = At(RenewalStatus.InReview);
        ((Action)(() => renewal.Decide(contract.Details, decision, new SuccessorTerms { TermMonths = 12 }, approvalNeeded: false, By(Ana), null))).ShouldBreak("renewal.successor_not_made", "successor");
    }

    [Test]
    public void What_runs_month_to_month_is_not_decided_to_run_month_to_month()
    {
        var (contract, renewal) = At(RenewalStatus.InReview, Renewing with { Status = ContractStatus.MonthToMonth });
        ((Action)(() => renewal.Decide(contract.Details, RenewalChoice.MonthToMonth, null, approvalNeeded: false, By(Ana), null))).ShouldBreak("renewal.month_to_month_already", "decision");
    }

    [TestCase(RenewalChoice.Renew)]
    [TestCase(RenewalChoice.Renegotiate)]
    public void A_successor_needs_its_months_when_the_contract_names_none(RenewalChoice decision)
    {
        var (contract, renewal) = At(RenewalStatus.InReview, Terms with { TermMonths = null });
        ((Action)(() => renewal.Decide(contract.Details, decision, null, approvalNeeded: false, By(Ana), null))).ShouldBreak("renewal.term_needed", "successor");
        Should.NotThrow(() => renewal.Decide(contract.Details, decision, new SuccessorTerms { TermMonths = 12 }, approvalNeeded: false, By(Ana), null));
    }

    [Test]
    public void A_successor_to_a_term_starts_the_day_after_it()
    {
        var (contract, renewal) = At(RenewalStatus.InReview);
        ((Action)(() => renewal.Decide(contract.Details, RenewalChoice.Renew, new SuccessorTerms { StartDate = Day("2026-01-01") }, approvalNeeded: false, By(Ana), null)))
            .ShouldBreak("renewal.start_follows", "successor").Message.ShouldContain("2026-01-01");
    }

    [TestCase("2025-12-31", false, Description = "the last day of the term it had")]
    [TestCase("2026-01-01", true)]
    public void A_successor_to_what_runs_month_to_month_does_not_start_within_the_term_it_had(string start, bool taken)
    {
        var (contract, renewal) = At(RenewalStatus.InReview, Renewing with { Status = ContractStatus.MonthToMonth });
        Action decide = () => renewal.Decide(contract.Details, RenewalChoice.Renew, new SuccessorTerms { StartDate = Day(start) }, approvalNeeded: false, By(Ana), null);
        if (taken)
            decide.ShouldNotThrow();
        else
            decide.ShouldBreak("renewal.start_too_early", "successor").Message.ShouldContain("2026-01-01");
    }

    [TestCase("2025-01-01", false)]
    [TestCase("2025-01-02", true)]
    public void Nor_before_an_evergreen_one_has_run_a_day(string start, bool taken)
    {
        var (contract, renewal) = At(RenewalStatus.InReview, Terms with { TermMonths = null });
        Action decide = () => renewal.Decide(contract.Details, RenewalChoice.Renew, new SuccessorTerms { StartDate = Day(start), TermMonths = 12 }, approvalNeeded: false, By(Ana), null);
        if (taken)
            decide.ShouldNotThrow();
        else
            decide.ShouldBreak("renewal.start_too_early", "successor");
    }
}
