using NetOS.Domain.Circuits;
using NetOS.Domain.Contracts;
using NUnit.Framework;
using Shouldly;
using static NetOS.UnitTests.Contracts.Sample;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace NetOS.UnitTests.Contracts;

internal sealed class ContractsOfCircuitTests
{
    private static readonly ContractDetails Ended = Terms with { StartDate = Day("2023-01-01") };
    private static readonly ContractDetails Later = Terms with { StartDate = Day("2026-01-01") };
    private static readonly ContractDetails Escalating = Terms with { EscalatorKind = EscalatorKind.FixedPercent, EscalatorValue = 10, EscalatorEveryMonths = 3 };

    private static CurrentTerms TermsOf(params Contract[] contracts) => ContractsOfCircuit.TermsOn(contracts, ACircuit, ownMrc: 77m, Today);

    [Test]
    public void Without_a_contract_the_circuits_own_mrc_counts() => TermsOf().ShouldBe(CurrentTerms.None with { Mrc = 77m });

    [Test]
    public void An_active_contract_sets_rate_term_and_deadline()
    {
        var contract = Contract(Terms with { NoticeDays = 60 });
        TermsOf(contract).ShouldBe(new CurrentTerms(contract.Id, 1000m, Day("2025-01-01"), Day("2025-12-31"), Day("2025-11-01"), Day("2026-01-01")));
    }

    [Test]
    public void The_rate_is_the_escalated_one_of_today() => TermsOf(Contract(Escalating)).Mrc.ShouldBe(1100m);

    [Test]
    public void A_subject_without_an_mrc_escalates_the_circuits_own() => TermsOf(Contract(Escalating, mrc: null)).Mrc.ShouldBe(84.70m);

    [Test]
    public void With_no_mrc_anywhere_there_is_no_rate() =>
        ContractsOfCircuit.TermsOn([Contract(Escalating, mrc: null)], ACircuit, ownMrc: null, Today).Mrc.ShouldBeNull();

    [Test]
    public void Only_the_rate_of_this_circuit_counts()
    {
        var shared = Domain.Contracts.Contract.Create(Terms, [new(SubjectRef.Circuit(AnotherCircuit), 5m), new(SubjectRef.Circuit(ACircuit), 8m)], Today);
        TermsOf(shared).Mrc.ShouldBe(8m);
        TermsOf(Domain.Contracts.Contract.Create(Terms, [new(SubjectRef.Circuit(AnotherCircuit), 5m)], Today)).ContractId.ShouldBeNull();
    }

    [Test]
    public void Only_active_and_month_to_month_contracts_are_in_force([Values] ContractStatus status) =>
        TermsOf(Contract(Terms with { Status = status })).ContractId.HasValue.ShouldBe(status is ContractStatus.Active or ContractStatus.MonthToMonth);

    [Test]
    public void A_contract_is_in_force_from_its_first_day()
    {
        TermsOf(Contract(Terms with { StartDate = Today, Status = ContractStatus.Active })).ContractId.ShouldNotBeNull();
        var tomorrow = TermsOf(Contract(Terms with { StartDate = Today.AddDays(1), Status = ContractStatus.Active }));
        tomorrow.ContractId.ShouldBeNull();
        tomorrow.Mrc.ShouldBe(77m);
        tomorrow.RefreshOn.ShouldBe(Today.AddDays(1));
    }

    [Test]
    public void A_master_agreement_is_no_term_of_a_circuit()
    {
        var msa = Terms with { Kind = ContractKind.Msa, CarrierId = AnotherCircuit };
        TermsOf(Contract(msa)).ShouldBe(CurrentTerms.None with { Mrc = 77m });
        TermsOf(Contract(msa with { StartDate = Day("2026-01-01") })).RefreshOn.ShouldBeNull();
    }

    [Test]
    public void A_deleted_contract_does_not_count()
    {
        var contract = Contract(Terms);
        contract.Delete(DateTimeOffset.UnixEpoch);
        TermsOf(contract).ContractId.ShouldBeNull();
    }

    [Test]
    public void Month_to_month_has_no_deadline_and_goes_on_escalating()
    {
        var terms = TermsOf(Contract(Ended with { Status = ContractStatus.MonthToMonth, NoticeDays = 30, EscalatorKind = EscalatorKind.FixedStep, EscalatorValue = 10 }));
        terms.DecisionDeadline.ShouldBeNull();
        terms.TermEnd.ShouldBe(Day("2023-12-31"));
        terms.Mrc.ShouldBe(1020m);
        terms.RefreshOn.ShouldBe(Day("2026-01-01"));
    }

    [Test]
    public void An_active_contract_past_its_end_stays_in_force_and_overdue_until_its_status_moves()
    {
        var terms = TermsOf(Contract(Ended with { Status = ContractStatus.Active }));
        terms.DecisionDeadline.ShouldBe(Day("2023-12-31"));
        terms.RefreshOn.ShouldBeNull();
    }

    [Test]
    public void Where_records_disagree_the_contract_that_started_last_counts()
    {
        var latest = Contract(Terms);
        TermsOf(Contract(Ended with { Status = ContractStatus.Active }), latest, Contract(Ended with { Status = ContractStatus.MonthToMonth })).ContractId.ShouldBe(latest.Id);
    }

    [Test]
    public void The_refresh_is_the_first_of_rate_step_next_start_and_day_after_the_end()
    {
        TermsOf(Contract(Terms)).RefreshOn.ShouldBe(Day("2026-01-01"), "the day after the end");
        TermsOf(Contract(Escalating)).RefreshOn.ShouldBe(Day("2025-07-01"), "the next step");
        TermsOf(Contract(Terms with { TermMonths = 60 }), Contract(Later with { Status = ContractStatus.Scheduled })).RefreshOn.ShouldBe(Day("2026-01-01"), "the next start");
        TermsOf(Contract(Terms with { TermMonths = null })).RefreshOn.ShouldBeNull("evergreen without an escalator");
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 1000)]
    public void The_refresh_always_lies_ahead(AnyDay start, AnyDay other, Months length, AnyDay today)
    {
        Contract[] contracts =
        [
            .. from status in new[] { ContractStatus.Scheduled, ContractStatus.Active, ContractStatus.MonthToMonth }
               from first in new[] { start.Value, other.Value, today.Value }
               select Contract(Escalating with { StartDate = first, TermMonths = length.Value, EscalatorEveryMonths = length.Value, Status = status }),
        ];
        ContractsOfCircuit.TermsOn(contracts, ACircuit, 77m, today.Value).RefreshOn.ShouldNotBeNull().ShouldBeGreaterThan(today.Value);
    }

    [Test]
    public void A_scheduled_contract_whose_day_has_come_waits_for_its_status() =>
        TermsOf(Contract(Terms with { StartDate = Today, Status = ContractStatus.Scheduled })).ShouldBe(CurrentTerms.None with { Mrc = 77m });

    [Test]
    public void A_draft_of_the_future_needs_no_refresh() => TermsOf(Contract(Later with { Status = ContractStatus.Draft })).RefreshOn.ShouldBeNull();

    [Test]
    public void The_last_day_of_a_term_refreshes_the_day_after() =>
        TermsOf(Contract(Terms with { StartDate = Day("2024-06-02") })).RefreshOn.ShouldBe(Today.AddDays(1));

    [Test]
    public void Nothing_differs_before_the_refresh_and_something_may_from_it()
    {
        Contract[] contracts = [Contract(Escalating), Contract(Later)];
        var terms = TermsOf(contracts);
        var refresh = terms.RefreshOn.ShouldNotBeNull();
        for (var day = Today; day < refresh; day = day.AddDays(1))
            ContractsOfCircuit.TermsOn(contracts, ACircuit, 77m, day).ShouldBe(terms);
        ContractsOfCircuit.TermsOn(contracts, ACircuit, 77m, refresh).ShouldNotBe(terms);
    }
}
