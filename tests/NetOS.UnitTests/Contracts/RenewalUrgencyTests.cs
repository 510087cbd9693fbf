using NetOS.Domain.Contracts;
using NUnit.Framework;
using Shouldly;
using static NetOS.UnitTests.Contracts.Sample;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace NetOS.UnitTests.Contracts;

internal sealed class RenewalUrgencyTests
{
    [TestCase(-1, Urgency.Overdue)]
    [TestCase(-1000, Urgency.Overdue)]
    [TestCase(0, Urgency.Critical, Description = "the deadline day itself is in time")]
    [TestCase(30, Urgency.Critical)]
    [TestCase(31, Urgency.Active)]
    [TestCase(90, Urgency.Active)]
    [TestCase(91, Urgency.Watch)]
    [TestCase(180, Urgency.Watch)]
    [TestCase(181, Urgency.None)]
    public void Urgency_follows_from_the_days_to_the_deadline(int days, Urgency expected) =>
        RenewalUrgency.On(ContractStatus.Active, Today.AddDays(days), Today).ShouldBe(expected);

    [TestCase(365, 365, Urgency.Watch)]
    [TestCase(365, 366, Urgency.None)]
    [TestCase(90, 90, Urgency.Active)]
    [TestCase(90, 91, Urgency.None)]
    [TestCase(10, 90, Urgency.Active, Description = "fewer than 90 act as 90")]
    [TestCase(10, 91, Urgency.None)]
    public void The_lookahead_bounds_only_what_is_watched(int lookahead, int days, Urgency expected) =>
        RenewalUrgency.On(ContractStatus.Active, Today.AddDays(days), Today, lookahead).ShouldBe(expected);

    [Test]
    public void Only_an_active_contract_is_urgent([Values] ContractStatus status) =>
        RenewalUrgency.On(status, Today.AddDays(-5), Today).ShouldBe(status == ContractStatus.Active ? Urgency.Overdue : Urgency.None);

    [Test]
    public void A_contract_without_a_deadline_is_not_urgent() => RenewalUrgency.On(ContractStatus.Active, null, Today).ShouldBe(Urgency.None);

    [TestCase(0, "2025-12-31")]
    [TestCase(90, "2025-10-02")]
    [TestCase(730, "2024-01-01")]
    public void The_deadline_is_the_end_less_the_notice_period(int notice, string expected) =>
        RenewalUrgency.Deadline(Complete(Terms with { NoticeDays = notice })).ShouldBe(Day(expected));

    [Test]
    public void An_evergreen_contract_has_no_deadline() => RenewalUrgency.Deadline(Complete(Terms with { TermMonths = null, NoticeDays = 30 })).ShouldBeNull();

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 1000)]
    public void A_later_deadline_is_never_more_urgent(AnyDay deadline, AnyDay later, AnyDay today, Months lookahead)
    {
        var (near, far) = deadline.Value < later.Value ? (deadline, later) : (later, deadline);
        var days = 90 + lookahead.Value;
        ((int)RenewalUrgency.On(ContractStatus.Active, near.Value, today.Value, days))
            .ShouldBeLessThanOrEqualTo((int)RenewalUrgency.On(ContractStatus.Active, far.Value, today.Value, days));
    }

    [Test]
    public void Every_day_has_one_urgency_and_they_follow_in_order()
    {
        var seen = Enumerable.Range(-400, 800).Select(days => RenewalUrgency.On(ContractStatus.Active, Today.AddDays(days), Today)).ToList();
        seen.ShouldBeInOrder();
        seen.Distinct().ShouldBe(Enum.GetValues<Urgency>());
    }
}
