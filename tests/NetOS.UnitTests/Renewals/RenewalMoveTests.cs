using NetOS.Domain.Common;
using NetOS.Domain.Contracts;
using NetOS.Domain.Renewals;
using NUnit.Framework;
using Shouldly;
using static NetOS.UnitTests.Contracts.Sample;
using static NetOS.UnitTests.Renewals.RenewalCase;

namespace NetOS.UnitTests.Renewals;

/// <summary>Every pair of statuses: the table of the design, and the words a refusal names.</summary>
internal sealed class RenewalMoveTests
{
    private static readonly RenewalStatus[] Reachable = [RenewalStatus.InReview, RenewalStatus.Decided, RenewalStatus.NoticeSent, RenewalStatus.Completed, RenewalStatus.Withdrawn];

    // To terminate, so that completing needs the notice; see the other tables for the rest.
    private static readonly Dictionary<RenewalStatus, string> Table = new()
    {
        [RenewalStatus.Pending] = "in_review withdrawn",
        [RenewalStatus.InReview] = "decided withdrawn",
        [RenewalStatus.Decided] = "in_review notice_sent withdrawn",
        [RenewalStatus.NoticeSent] = "completed withdrawn",
        [RenewalStatus.Missed] = "decided withdrawn",
        [RenewalStatus.Completed] = "",
        [RenewalStatus.Withdrawn] = "",
    };

    private static IEnumerable<TestCaseData> Pairs => from @from in Enum.GetValues<RenewalStatus>() from to in Reachable select new TestCaseData(@from, to);

    [TestCaseSource(nameof(Pairs))]
    public void A_move_is_allowed_as_the_table_says_and_a_refusal_names_what_is(RenewalStatus from, RenewalStatus to)
    {
        var (contract, renewal) = At(from);
        var allowed = Table[from].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var steps = renewal.Transitions.Count;

        renewal.Allowed(contract.Details).ShouldBe(allowed);
        if (allowed.Contains(Renewal.Word(to)))
        {
            renewal.Go(contract, to);
            renewal.Status.ShouldBe(to);
            renewal.Transitions.Count.ShouldBe(steps + 1);
            (renewal.Transitions[^1].FromStatus, renewal.Transitions[^1].ToStatus).ShouldBe((from, to));
        }
        else
        {
            var refused = Should.Throw<RuleBrokenException>(() => renewal.Go(contract, to));
            refused.Code.ShouldBe((from, to) is (RenewalStatus.Decided, RenewalStatus.Completed) ? "renewal.notice_required" : "renewal.move_not_allowed");
            refused.Field.ShouldBeNull();
            refused.Allowed.ShouldBe(allowed);
            (renewal.Status, renewal.Transitions.Count).ShouldBe((from, steps));
        }
    }

    [Test]
    public void Whatever_is_open_can_be_withdrawn_and_what_is_closed_cannot([Values] RenewalStatus status) =>
        At(status).Renewal.Allowed(Renewing).Contains("withdrawn").ShouldBe(At(status).Renewal.IsOpen);

    [TestCase(RenewalChoice.Renew, EndOfTerm.AutoRenew, false)]
    [TestCase(RenewalChoice.Renegotiate, EndOfTerm.AutoRenew, true)]
    [TestCase(RenewalChoice.Terminate, EndOfTerm.AutoRenew, true)]
    [TestCase(RenewalChoice.MonthToMonth, EndOfTerm.AutoRenew, true)]
    [TestCase(RenewalChoice.Renew, EndOfTerm.MonthToMonth, false)]
    [TestCase(RenewalChoice.Renegotiate, EndOfTerm.MonthToMonth, false)]
    [TestCase(RenewalChoice.Terminate, EndOfTerm.MonthToMonth, true)]
    [TestCase(RenewalChoice.MonthToMonth, EndOfTerm.MonthToMonth, false)]
    [TestCase(RenewalChoice.Renew, EndOfTerm.AutoDisconnect, false)]
    [TestCase(RenewalChoice.Renegotiate, EndOfTerm.AutoDisconnect, false)]
    [TestCase(RenewalChoice.Terminate, EndOfTerm.AutoDisconnect, true)]
    [TestCase(RenewalChoice.MonthToMonth, EndOfTerm.AutoDisconnect, false)]
    [TestCase(RenewalChoice.Renew, null, false)]
    [TestCase(RenewalChoice.Renegotiate, null, false)]
    [TestCase(RenewalChoice.Terminate, null, true)]
    [TestCase(RenewalChoice.MonthToMonth, null, false)]
    public void Notice_is_needed_to_terminate_and_for_all_but_renewing_where_the_contract_renews_itself(RenewalChoice decision, EndOfTerm? endOfTerm, bool needed)
    {
        var (contract, renewal) = At(RenewalStatus.Decided, Renewing with { EndOfTerm = endOfTerm }, decision);
        renewal.NoticeRequired(contract.Details).ShouldBe(needed);
        renewal.Settles(contract.Details).ShouldBe(!needed);
        renewal.Allowed(contract.Details).ShouldBe(needed ? ["in_review", "notice_sent", "withdrawn"] : ["in_review", "notice_sent", "completed", "withdrawn"]);
        if (needed)
            ((Action)(() => renewal.Complete(contract.Details, null, By(Ana), null))).ShouldBreak("renewal.notice_required", null).Message.ShouldContain(Renewal.Word(decision));
        else
            Should.NotThrow(() => renewal.Complete(contract.Details, null, By(Ana), null));
    }

    [Test]
    public void A_contract_that_runs_month_to_month_renews_nothing_by_itself_so_only_terminating_needs_notice([Values] RenewalChoice decision) =>
        Renewal.NoticeRequired(decision, Renewing with { Status = ContractStatus.MonthToMonth }).ShouldBe(decision == RenewalChoice.Terminate);

    [Test]
    public void Above_the_threshold_nothing_follows_before_the_second_person()
    {
        var (contract, renewal) = At(RenewalStatus.Decided, Renewing, RenewalChoice.Renew, approvalNeeded: true);
        renewal.Allowed(contract.Details).ShouldBe(["approved", "in_review", "withdrawn"]);
        renewal.Settles(contract.Details).ShouldBeFalse();
        ((Action)(() => renewal.Complete(contract.Details, null, By(Ben), null))).ShouldBreak("renewal.approval_required", null).Allowed.ShouldBe(["approved", "in_review", "withdrawn"]);
        ((Action)(() => renewal.Go(contract, RenewalStatus.NoticeSent))).ShouldBreak("renewal.move_not_allowed", null).Message.ShouldStartWith("A second person");

        renewal.Approve(contract.Details, By(Ben), "Agreed");

        (renewal.ApprovedBy, renewal.AwaitsApproval, renewal.Settles(contract.Details)).ShouldBe((Ben, false, true));
        renewal.Allowed(contract.Details).ShouldBe(["in_review", "notice_sent", "completed", "withdrawn"]);
        (renewal.Transitions[^1].Act, renewal.Transitions[^1].FromStatus, renewal.Transitions[^1].ToStatus).ShouldBe(("approved", RenewalStatus.Decided, RenewalStatus.Decided));
    }

    [TestCase(Ana)]
    [TestCase("ANA@Example.NET", Description = "an address is the same in any case")]
    public void Nobody_approves_what_they_decided(string approver)
    {
        var (contract, renewal) = At(RenewalStatus.Decided, approvalNeeded: true);
        ((Action)(() => renewal.Approve(contract.Details, By(approver), null))).ShouldBreak("renewal.second_person", null).Allowed.ShouldBe(["in_review", "withdrawn"]);
        renewal.AwaitsApproval.ShouldBeTrue();
    }

    [Test]
    public void Who_reviewed_it_may_approve_what_another_decided()
    {
        var contract = Contract(Renewing);
        var renewal = Renewal.Open(contract, null, By(Ana));
        renewal.Review(contract.Details, null, By(Ana), null);
        renewal.Decide(contract.Details, RenewalChoice.Renew, null, approvalNeeded: true, By(Ben), null);
        Should.NotThrow(() => renewal.Approve(contract.Details, By(Ana), null));
    }

    [Test]
    public void Only_what_awaits_approval_is_approved([Values] RenewalStatus status)
    {
        var (contract, renewal) = At(status);
        ((Action)(() => renewal.Approve(contract.Details, By(Ben), null))).ShouldBreak("renewal.move_not_allowed", null);
    }

    [Test]
    public void It_is_approved_once()
    {
        var (contract, renewal) = At(RenewalStatus.Decided, approvalNeeded: true);
        renewal.Approve(contract.Details, By(Ben), null);
        ((Action)(() => renewal.Approve(contract.Details, By("cid@example.net"), null))).ShouldBreak("renewal.move_not_allowed", null).Message.ShouldContain(Ben);
    }

    [Test]
    public void Taking_a_decision_back_lets_the_approval_fall_and_a_new_one_needs_it_anew()
    {
        var (contract, renewal) = At(RenewalStatus.Decided, approvalNeeded: true);
        renewal.Approve(contract.Details, By(Ben), null);
        renewal.Review(contract.Details, null, By(Ana), "Better offer");
        (renewal.ApprovedBy, renewal.ApprovedAt, renewal.ApprovalNeeded).ShouldBe((null, null, false));
        renewal.Decide(contract.Details, RenewalChoice.Terminate, null, approvalNeeded: true, By(Ben), null);
        renewal.AwaitsApproval.ShouldBeTrue();
        ((Action)(() => renewal.Approve(contract.Details, By(Ben), null))).ShouldBreak("renewal.second_person", null);
    }
}
