using NetOS.Domain.Contracts;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Contracts;

internal sealed class ContractOutlookTests
{
    private static readonly ContractDetails Terms = Sample.Terms with { Subjects = [new SubjectTerms(SubjectRef.Circuit(Sample.ACircuit), 1000m)] };

    private static ContractOutlook Of(ContractDetails next, ContractDetails? before = null) => ContractOutlook.Of(next, before, Sample.Today);

    [Test]
    public void What_follows_is_what_saving_would_write()
    {
        var outlook = Of(Terms with { NoticeDays = 30 });
        outlook.Details.ShouldBe(Sample.Complete(Terms with { NoticeDays = 30 }));
        outlook.Deadline.ShouldBe(Sample.Day("2025-12-01"));
        outlook.Errors.ShouldBeEmpty();
    }

    [Test]
    public void Of_a_change_what_was_changed_leads()
    {
        var before = Sample.Complete(Terms);
        Of(before with { TermMonths = 24 }, before).Details.EndDate.ShouldBe(Sample.Day("2026-12-31"));
        Of(before with { EndDate = Sample.Day("2025-06-30") }, before).Details.TermMonths.ShouldBe(6);
    }

    [Test]
    public void Everything_that_is_refused_is_named_at_once()
    {
        var outlook = Of(Terms with { Subjects = [], NoticeDays = 731, TermMonths = 12, EndDate = Sample.Day("2027-01-01") });
        outlook.Errors.Keys.ShouldBe(["subjects", "end_date", "notice_days"], ignoreOrder: true);
    }

    [Test]
    public void The_dates_follow_although_nothing_is_chosen_yet()
    {
        var outlook = Of(Terms with { Subjects = [] });
        outlook.Errors.Keys.ShouldBe(["subjects"]);
        outlook.Details.EndDate.ShouldBe(Sample.Day("2025-12-31"));
    }
}
