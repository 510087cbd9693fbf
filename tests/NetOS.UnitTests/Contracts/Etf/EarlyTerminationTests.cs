using NetOS.Domain.Contracts;
using NUnit.Framework;
using Shouldly;
using static NetOS.UnitTests.Contracts.EtfShapeTable;
using static NetOS.UnitTests.Contracts.Sample;

namespace NetOS.UnitTests.Contracts;

internal sealed class EarlyTerminationTests
{
    private static IEnumerable<TestCaseData> Shapes => EtfCase.Data(EtfShapeTable.Rows);
    private static IEnumerable<TestCaseData> Rules => EtfCase.Data(EtfRuleTable.Rows);

    [TestCaseSource(nameof(Shapes))]
    [TestCaseSource(nameof(Rules))]
    public void The_fee_of_a_day(EtfCase row)
    {
        var answer = row.Answer();
        answer.Amount.ShouldBe(row.Fee);
        answer.Terms.Sum(term => term.Amount).ShouldBe(row.Fee, "the amount is the sum of the terms");
        EarlyTermination.Fees(row.Question(), [answer.On]).ShouldHaveSingleItem().ShouldHaveSingleItem().ShouldBe(row.Fee);
    }

    [Test]
    public void The_example_of_the_design_shows_every_term_of_its_sum()
    {
        var answer = new EtfCase("", Banded, "2024-08-31", 16_000m).Answer();
        answer.On.ShouldBe(Day("2024-08-31"));
        answer.ContractMonth.ShouldBe(8);
        answer.MonthsRemaining.ShouldBe(28);
        answer.Terms.ShouldBe([
            new EtfTerm("Remaining months: months 9 to 12", 4, 1000m, 100m, 4000m),
            new EtfTerm("Remaining months: months 13 to 36", 24, 1000m, 50m, 12000m),
        ]);
        answer.Clause.ShouldBeOfType<EtfBanded>();
        answer.Warnings.ShouldBeEmpty();
    }

    [Test]
    public void Months_are_split_where_the_rate_changes_and_where_a_band_begins() =>
        new EtfCase("", ThreeBands, "2024-06-30", 0m) { Terms = EtfCase.ThreeYears with { EscalatorKind = EscalatorKind.FixedStep, EscalatorValue = 10, EscalatorEveryMonths = 18 } }
            .Answer().Terms.Select(term => (term.Months, term.Rate, term.Percent)).ShouldBe([(6, 1000m, 100m), (6, 1000m, 75m), (6, 1010m, 75m), (12, 1010m, 25m)]);

    [Test]
    public void Notice_is_one_term_for_each_calendar_month() =>
        new EtfCase("", """{"kind":"none"}""", "2024-06-15", 0m) { Terms = EtfCase.ThreeYears with { NoticeDays = 60 } }.Answer().Terms.ShouldBe([
            new EtfTerm("Notice not served: 2024-06-16 to 2024-06-30", null, 1000m, null, 500m),
            new EtfTerm("Notice not served: 2024-07-01 to 2024-07-31", null, 1000m, null, 1000m),
            new EtfTerm("Notice not served: 2024-08-01 to 2024-08-14", null, 1000m, null, 451.61m),
        ]);

    [TestCase("""{"kind":"declining","opening":325,"step":10}""", "Declining amount after 8 months")]
    [TestCase("""{"kind":"fixed_amount","amount":5}""", "Fixed amount")]
    [TestCase("""{"kind":"months_of_mrc","months":2}""", "Months of MRC")]
    [TestCase("""{"kind":"none","promo_credits":3}""", "Promotional credits charged back")]
    [TestCase("""{"kind":"none","third_party":3}""", "Third-party charges")]
    [TestCase("""{"kind":"by_component","components":[{"name":"port","mrc":600,"percent":50}]}""", "port: months 9 to 36")]
    [TestCase("""{"kind":"average_of_last_invoices","count":3}""", "Average of the last 3 bills: months 9 to 36")]
    public void A_term_says_what_it_is_for(string clause, string label) => new EtfCase("", clause, "2024-08-31", 0m).Answer().Terms.ShouldHaveSingleItem().Label.ShouldBe(label);

    [Test]
    public void A_waiver_is_named()
    {
        const string clause = """{"kind":"fixed_amount","amount":5000,"waivers":[{"kind":"replacement","min_term_months":36,"within_days":30}]}""";
        new EtfCase("", clause, "2024-08-31", 0m) { Assumed = [EtfWaiverKind.Replacement] }.Answer().Terms.ShouldHaveSingleItem()
            .ShouldBe(new EtfTerm("Waived: a replacement of at least 36 months ordered within 30 days", null, null, null, 0m));
    }

    [Test]
    public void Without_a_clause_leaving_costs_nothing_but_notice()
    {
        var terms = Complete(Terms with { NoticeDays = 30 });
        var answer = EarlyTermination.Evaluate(new EtfQuestion(terms, [new EtfSubject(ACircuit, "C-1", 1000m)], Today));
        answer.On.ShouldBe(Today);
        answer.Clause.ShouldBe(new EtfNone());
        answer.Amount.ShouldBe(998.93m); // 29/30 of June + 1/31 of July = 966.67 + 32.26
    }

    [TestCase(null, "2025-06-01", Description = "asked for a day to come: notice is given today")]
    [TestCase("2025-05-01", "2025-05-01")]
    public void Notice_is_given_today_unless_said_otherwise(string? given, string counts)
    {
        var question = new EtfQuestion(Complete(Terms with { NoticeDays = 60 }), [new EtfSubject(ACircuit, "C-1", 1000m)], Today) { On = Day("2025-06-10") };
        EarlyTermination.Evaluate(question with { NoticeGivenOn = given is null ? null : Day(given) }).Terms[^1].Label.ShouldEndWith(Day(counts).AddDays(60).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Test]
    public void What_had_to_be_assumed_is_said()
    {
        new EtfCase("", Average, "2024-12-31", 0m).Answer().Warnings.ShouldHaveSingleItem().ShouldContain("No bill is recorded");
        new EtfCase("", Average, "2024-12-31", 0m) { Bills = [1000] }.Answer().Warnings.ShouldHaveSingleItem().ShouldBe("Only 1 of the last 3 bills is recorded: the average is over it.");
        new EtfCase("", Average, "2024-12-31", 0m) { Bills = [1000, 1000, 1000] }.Answer().Warnings.ShouldBeEmpty();
        new EtfCase("", """{"kind":"none","waivers":[{"kind":"chronic_outage"}]}""", "2024-12-31", 0m).Answer().Warnings.ShouldHaveSingleItem().ShouldContain("Chronic outages");
        new EtfCase("", Fixed, "2024-12-31", 0m) { Assumed = [EtfWaiverKind.Replacement] }.Answer().Warnings.ShouldBe(["The clause has no waiver for a replacement."]);
        new EtfCase("", """{"kind":"none","pre_install":{"months_of_mrc":3}}""", "2024-12-31", 0m) { InstalledOn = null }.Answer().Warnings.ShouldBe(["C-1 has no install date: it counts as installed."]);
        new EtfCase("", Percent75, "2024-12-31", 0m) { Terms = EtfCase.ThreeYears with { EscalatorKind = EscalatorKind.Cpi, EscalatorPeriods = [2] } }.Answer().Warnings.ShouldBe(["The CPI percent of period 2 is not recorded and counts 0."]);
        new EtfCase("", Fixed, "2024-12-31", 0m) { Terms = EtfCase.ThreeYears with { Status = ContractStatus.Superseded } }.Answer().Warnings.ShouldBe(["The contract is superseded: the fee is what its terms said."]);
        EarlyTermination.Evaluate(new EtfQuestion(Complete(Terms), [new EtfSubject(ACircuit, "C-1", null)], Today)).Warnings.ShouldBe(["C-1 has no MRC: it counts 0."]);
    }

    [TestCase("1899-12-31")]
    [TestCase("2400-01-01")]
    public void A_day_where_no_contract_lies_is_refused_by_name(string day)
    {
        var question = new EtfQuestion(Complete(Terms), [], Today);
        ((Action)(() => EarlyTermination.Evaluate(question with { On = Day(day) }))).ShouldBreak("etf.date_range", "on");
        ((Action)(() => EarlyTermination.Evaluate(question with { NoticeGivenOn = Day(day) }))).ShouldBreak("etf.date_range", "notice_given_on");
    }

    [Test]
    public void A_subject_of_another_contract_is_refused() =>
        ((Action)(() => EarlyTermination.Evaluate(new EtfQuestion(Complete(Terms), [new EtfSubject(ACircuit, "C-1", 1000m)], Today) { Only = [AnotherCircuit] }))).ShouldBreak("etf.subject", "subject_id");

    [TestCase("1900-01-01")]
    [TestCase("2399-12-31")]
    public void Any_allowed_day_is_answered(string day)
    {
        var monthly = Complete(Terms with { EscalatorKind = EscalatorKind.FixedPercent, EscalatorValue = 1, EscalatorEveryMonths = 1, NoticeDays = 730, EndOfTerm = EndOfTerm.MonthToMonth, Etf = new EtfDeclining(325, 10) });
        var question = new EtfQuestion(monthly, [new EtfSubject(ACircuit, "C-1", 1000m)], Today);
        EarlyTermination.Evaluate(question with { On = Day(day), NoticeGivenOn = Day(day) }).Amount.ShouldBeGreaterThan(0m);
    }

    [Test]
    public void A_contract_over_nothing_yet_still_has_what_is_the_contracts()
    {
        var answer = EarlyTermination.Evaluate(new EtfQuestion(Complete(Terms with { Etf = new EtfFixedAmount(5000) { PromoCredits = 1 } }), [], Today));
        answer.Amount.ShouldBe(5001m);
        answer.Warnings.ShouldBeEmpty();
    }
}
