using NetOS.Domain.Contracts;
using NUnit.Framework;
using Shouldly;
using static NetOS.UnitTests.Contracts.Sample;

namespace NetOS.UnitTests.Contracts;

internal sealed class ContractTests
{
    private static readonly ContractDetails Renewing = Terms with { EndOfTerm = EndOfTerm.AutoRenew, RenewalTermMonths = 12 };
    private static readonly ContractDetails Escalating = Terms with { EscalatorKind = EscalatorKind.FixedPercent, EscalatorValue = 3 };

    private static void ShouldBeTaken(ContractDetails details) => Should.NotThrow(() => Complete(details));

    private static void ShouldBeRefused(ContractDetails details, string code, string field) => ((Action)(() => Complete(details))).ShouldBreak(code, field);

    [TestCase("2025-06-02", ContractStatus.Scheduled)]
    [TestCase("2025-06-01", ContractStatus.Active)]
    [TestCase("2024-06-02", ContractStatus.Active, Description = "today is its last day")]
    [TestCase("2024-06-01", ContractStatus.Expired, Description = "it ended yesterday")]
    public void A_status_not_given_follows_from_the_dates(string start, ContractStatus expected) =>
        Complete(Terms with { StartDate = Day(start) }).Status.ShouldBe(expected);

    [TestCase("2025-06-01", ContractStatus.MonthToMonth)]
    [TestCase("2025-06-02", ContractStatus.Scheduled)]
    public void An_evergreen_contract_is_month_to_month_once_it_has_started(string start, ContractStatus expected) =>
        Complete(Terms with { StartDate = Day(start), TermMonths = null }).Status.ShouldBe(expected);

    [Test]
    public void A_status_given_is_kept([Values] ContractStatus status) => Complete(Terms with { Status = status }).Status.ShouldBe(status);

    [Test]
    public void A_revision_without_a_status_keeps_the_one_it_has() =>
        Revised(Terms with { Status = ContractStatus.Draft }, old => old with { Status = null, Notes = "still a draft" }).Status.ShouldBe(ContractStatus.Draft);

    [Test]
    public void Only_a_master_agreement_may_have_no_subject([Values] ContractKind kind)
    {
        var details = Terms with { Kind = kind, CarrierId = AnotherCircuit };
        if (kind == ContractKind.Msa)
            Domain.Contracts.Contract.Create(details, [], Today).Subjects.ShouldBeEmpty();
        else
            ((Action)(() => Domain.Contracts.Contract.Create(details, [], Today))).ShouldBreak("contract.subjects_needed", "subjects");
    }

    [Test]
    public void A_master_agreement_needs_a_carrier_and_others_do_not([Values] ContractKind kind)
    {
        if (kind == ContractKind.Msa)
            ShouldBeRefused(Terms with { Kind = kind }, "contract.carrier_needed", "carrier_id");
        else
            ShouldBeTaken(Terms with { Kind = kind });
    }

    [Test]
    public void A_circuit_listed_twice_is_refused() =>
        ((Action)(() => Domain.Contracts.Contract.Create(Terms, [new(SubjectRef.Circuit(ACircuit), 1), new(SubjectRef.Circuit(AnotherCircuit), 1), new(SubjectRef.Circuit(ACircuit), 2)], Today)))
            .ShouldBreak("contract.subject_twice", "subjects").Message.ShouldContain(ACircuit.ToString());

    [TestCase("0")]
    [TestCase("999999999.99")]
    public void An_amount_of_money_from_0_to_999_999_999_99_is_taken(string amount)
    {
        var money = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);
        Contract(Terms with { WaivedNrc = money }, money).Subjects.ShouldHaveSingleItem().Mrc.ShouldBe(money);
    }

    [TestCase("-0.01")]
    [TestCase("1000000000")]
    [TestCase("0.005", Description = "cents are the smallest unit")]
    public void Any_other_amount_of_money_is_refused(string amount)
    {
        var money = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);
        ((Action)(() => Contract(Terms, money))).ShouldBreak("contract.number_range", "subjects");
        ShouldBeRefused(Terms with { WaivedNrc = money }, "contract.number_range", "waived_nrc");
    }

    [Test]
    public void Renewing_by_itself_needs_the_months_of_a_renewal()
    {
        ShouldBeTaken(Renewing with { RenewalTermMonths = 1 });
        ShouldBeRefused(Renewing with { RenewalTermMonths = null }, "contract.renewal_term_needed", "renewal_term_months");
        ShouldBeRefused(Renewing with { RenewalTermMonths = 0 }, "contract.term_range", "renewal_term_months");
        ShouldBeTaken(Terms with { EndOfTerm = EndOfTerm.MonthToMonth });
    }

    [Test]
    public void Renewing_by_itself_needs_a_term()
    {
        ShouldBeRefused(Renewing with { TermMonths = null }, "contract.renewal_needs_term", "term_months");
        ShouldBeTaken(Renewing with { TermMonths = null, EndDate = Day("2025-12-31") });
    }

    [TestCase(0)]
    [TestCase(730)]
    public void A_notice_period_of_0_to_730_days_is_taken(int days) => Complete(Terms with { NoticeDays = days }).NoticeDays.ShouldBe(days);

    [TestCase(-1)]
    [TestCase(731)]
    public void A_notice_period_of_731_days_or_less_than_none_is_refused(int days) => ShouldBeRefused(Terms with { NoticeDays = days }, "contract.notice_range", "notice_days");

    [Test]
    public void The_notice_window_opens_no_later_than_it_closes()
    {
        var details = Terms with { NoticeDays = 90 };
        ShouldBeTaken(details with { NoticeNotBeforeDays = 90 });
        ShouldBeTaken(details with { NoticeNotBeforeDays = 3650 });
        ShouldBeRefused(details with { NoticeNotBeforeDays = 89 }, "contract.notice_window", "notice_not_before_days");
        ShouldBeRefused(details with { NoticeNotBeforeDays = 3651 }, "contract.notice_window", "notice_not_before_days");
    }

    [TestCase(EscalatorKind.None, true)]
    [TestCase(EscalatorKind.FixedPercent, false)]
    [TestCase(EscalatorKind.FixedStep, false)]
    [TestCase(EscalatorKind.Cpi, true)]
    public void A_fixed_escalator_needs_its_value(EscalatorKind kind, bool taken)
    {
        if (taken)
            ShouldBeTaken(Terms with { EscalatorKind = kind });
        else
            ShouldBeRefused(Terms with { EscalatorKind = kind }, "contract.escalator_value_needed", "escalator_value");
    }

    [Test]
    public void An_escalator_percent_lies_within_a_hundred_with_four_decimals()
    {
        ShouldBeTaken(Escalating with { EscalatorValue = 100, EscalatorFloor = -100, EscalatorCap = 100 });
        ShouldBeTaken(Escalating with { EscalatorValue = 2.1234m });
        ShouldBeRefused(Escalating with { EscalatorValue = 100.0001m }, "contract.number_range", "escalator_value");
        ShouldBeRefused(Escalating with { EscalatorValue = 2.12345m }, "contract.number_range", "escalator_value");
        ShouldBeRefused(Escalating with { EscalatorFloor = -100.0001m }, "contract.number_range", "escalator_floor");
        ShouldBeRefused(Escalating with { EscalatorCap = 101 }, "contract.number_range", "escalator_cap");
        ShouldBeRefused(Terms with { EscalatorKind = EscalatorKind.Cpi, EscalatorPeriods = [2, 101] }, "contract.number_range", "escalator_periods");
    }

    [Test]
    public void An_escalator_step_is_money_up_to_99_999_99_either_way()
    {
        var step = Terms with { EscalatorKind = EscalatorKind.FixedStep };
        ShouldBeTaken(step with { EscalatorValue = 99_999.99m });
        ShouldBeTaken(step with { EscalatorValue = -99_999.99m });
        ShouldBeRefused(step with { EscalatorValue = 100_000m }, "contract.number_range", "escalator_value");
        ShouldBeRefused(step with { EscalatorValue = 0.001m }, "contract.number_range", "escalator_value");
    }

    [Test]
    public void A_floor_above_the_cap_is_refused_and_on_it_is_taken()
    {
        ShouldBeTaken(Escalating with { EscalatorFloor = 3, EscalatorCap = 3 });
        ShouldBeRefused(Escalating with { EscalatorFloor = 3.0001m, EscalatorCap = 3 }, "contract.escalator_floor_above_cap", "escalator_floor");
    }

    [Test]
    public void An_escalator_period_is_1_to_120_months()
    {
        ShouldBeTaken(Escalating with { EscalatorEveryMonths = 1 });
        ShouldBeTaken(Escalating with { EscalatorEveryMonths = 120 });
        ShouldBeRefused(Escalating with { EscalatorEveryMonths = 0 }, "contract.escalator_every_range", "escalator_every_months");
        ShouldBeRefused(Escalating with { EscalatorEveryMonths = 121 }, "contract.escalator_every_range", "escalator_every_months");
    }

    [Test]
    public void A_contract_cannot_follow_itself()
    {
        var contract = Contract(Terms);
        ((Action)(() => contract.Revise(contract.Details with { PredecessorId = contract.Id }, [new(SubjectRef.Circuit(ACircuit), 1)], Today))).ShouldBreak("contract.own_predecessor", "predecessor_id");
    }

    [Test]
    public void A_subject_that_stays_keeps_its_identity()
    {
        var contract = Domain.Contracts.Contract.Create(Terms, [new(SubjectRef.Circuit(ACircuit), 100), new(SubjectRef.Circuit(AnotherCircuit), 200)], Today);
        var kept = contract.Subjects[1].Id;
        var added = Guid.CreateVersion7();

        contract.Revise(contract.Details, [new(SubjectRef.Circuit(added), 300), new(SubjectRef.Circuit(AnotherCircuit), null)], Today);

        contract.Subjects.Select(subject => (subject.CircuitId, subject.Mrc)).ShouldBe([(AnotherCircuit, null), (added, 300m)]);
        contract.Subjects[0].Id.ShouldBe(kept);
        contract.Subjects.ShouldAllBe(subject => subject.ContractId == contract.Id);
    }

    [Test]
    public void A_refused_revision_changes_nothing()
    {
        var contract = Contract(Terms);
        var before = contract.Details;
        ((Action)(() => contract.Revise(before with { NoticeDays = 731 }, [new(SubjectRef.Circuit(AnotherCircuit), 5)], Today))).ShouldBreak("contract.notice_range", "notice_days");
        contract.Details.ShouldBeSameAs(before);
        contract.Subjects.ShouldHaveSingleItem().CircuitId.ShouldBe(ACircuit);
    }
}
