using NetOS.Domain.Contracts;
using NUnit.Framework;
using Shouldly;
using static NetOS.UnitTests.Contracts.EtfShapeTable;
using static NetOS.UnitTests.Contracts.Sample;

namespace NetOS.UnitTests.Contracts;

/// <summary>The best day to leave on, seen from the day of the question.</summary>
internal sealed class EtfExitTests
{
    private static readonly ContractDetails Years3 = EtfCase.ThreeYears;

    private static EtfAnswer From(string today, string clause, ContractDetails? terms = null, decimal mrc = 1000m) => new EtfCase("", clause, today, 0m) { Terms = terms ?? Years3, Mrc = mrc }.Answer();

    [Test]
    public void Charges_run_from_today_to_the_day_both_included_by_actual_days()
    {
        // The design's picture: a fee of 18,000 while months remain, 36 months from Feb 10, 2024, seen on Nov 23, 2026 at 4,179.95.
        // None remains from Jan 10: 8/30 of November + December + 10/31 of January = 1,114.65 + 4,179.95 + 1,348.37.
        var exit = From("2026-11-23", """{"kind":"fixed_amount","amount":18000}""", Years3 with { StartDate = Day("2024-02-10") }, 4179.95m).CheapestExit;
        exit.ShouldBe(new EtfExit(Day("2027-01-10"), 0m, 6_642.97m));
        exit.Total.ShouldBe(6_642.97m);
    }

    [Test]
    public void Where_the_fee_falls_as_fast_as_charges_grow_the_earliest_day_wins()
    {
        // 100 % of what remains: today 23 months + 1/31 of a day's charge; each later day costs more.
        var exit = From("2025-01-01", Percent100, Years3).CheapestExit;
        exit.ShouldBe(new EtfExit(Day("2025-01-01"), 23_000m, 32.26m));
    }

    [Test]
    public void Half_of_what_remains_is_cheaper_today_than_all_of_it_served() =>
        From("2025-01-01", """{"kind":"percent_of_remaining","percent":50}""").CheapestExit.ShouldBe(new EtfExit(Day("2025-01-01"), 11_500m, 32.26m));

    [Test]
    public void A_steep_band_is_waited_out()
    {
        // 100 % until month 12, then nothing: from Oct 15, 2024 waiting until Dec 1 costs 17/31 + 1,000 + 1/31 = 1,580.65; leaving at once 2,000 + 32.26.
        const string clause = """{"kind":"banded","bands":[{"from_month":1,"percent":100},{"from_month":13,"percent":0}]}""";
        From("2024-10-15", clause).CheapestExit.ShouldBe(new EtfExit(Day("2024-12-01"), 0m, 1_580.65m));
        From("2024-10-15", clause).FreeExitOn.ShouldBe(Day("2024-12-01"));
    }

    [Test]
    public void A_month_to_month_contract_pays_its_notice_whichever_day_it_leaves()
    {
        // 30 days' notice given on Jun 15 runs to Jul 15: June 15 itself (33.33) + 15/30 (500.00) + 15/31 of July (483.87) = 1,017.20.
        var exit = From("2024-06-15", """{"kind":"none"}""", Years3 with { TermMonths = null, NoticeDays = 30 }).CheapestExit;
        exit.On.ShouldBe(Day("2024-06-15"));
        exit.ShouldBe(new EtfExit(Day("2024-06-15"), 983.87m, 33.33m));
        From("2024-06-15", """{"kind":"none"}""", Years3 with { TermMonths = null, NoticeDays = 30 }).FreeExitOn.ShouldBe(Day("2024-07-15"));
    }

    [Test]
    public void Notice_given_already_counts()
    {
        var question = new EtfCase("", """{"kind":"none"}""", "2024-06-15", 0m) { Terms = Years3 with { TermMonths = null, NoticeDays = 30 }, NoticeGivenOn = "2024-05-20" }.Question();
        EarlyTermination.Evaluate(question).FreeExitOn.ShouldBe(Day("2024-06-19"));
    }

    [Test]
    public void The_day_asked_for_does_not_move_the_cheapest_exit()
    {
        var question = new EtfCase("", Banded, "2024-08-31", 0m).Question();
        EarlyTermination.Evaluate(question with { On = Day("2025-08-31") }).CheapestExit.ShouldBe(EarlyTermination.Evaluate(question).CheapestExit);
    }

    [TestCase("2024-08-31", Percent75, "2026-12-01", Description = "no month remains from the last one's first day")]
    [TestCase("2027-08-31", Percent75, "2027-08-31", Description = "after the end: today")]
    [TestCase("2024-08-31", """{"kind":"none"}""", "2024-08-31")]
    [TestCase("2024-08-31", """{"kind":"none","promo_credits":1}""", "2026-12-31", Description = "credits are charged back until the end")]
    [TestCase("2024-08-31", """{"kind":"declining","opening":325,"step":10}""", "2026-09-30", Description = "33 months completed")]
    [TestCase("2023-08-31", Fixed, "2026-12-01", Description = "seen from before the start")]
    public void The_first_free_day(string today, string clause, string free) => From(today, clause).FreeExitOn.ShouldBe(Day(free));

    [Test]
    public void Before_installation_is_cheaper_than_after_it()
    {
        const string clause = """{"kind":"percent_of_remaining","percent":100,"pre_install":{"months_of_mrc":1}}""";
        var answer = new EtfCase("", clause, "2024-01-10", 0m) { InstalledOn = "2024-03-01" }.Answer();
        answer.CheapestExit.ShouldBe(new EtfExit(Day("2024-01-10"), 1_000m, 32.26m));
    }

    [Test]
    public void A_subject_has_an_exit_of_its_own()
    {
        var terms = Complete(Terms with { StartDate = Day("2025-01-01"), TermMonths = 24, Etf = new EtfFixedAmount(3000) });
        var question = new EtfQuestion(terms, [new EtfSubject(ACircuit, "C-1", 2000m), new EtfSubject(AnotherCircuit, "C-2", 1000m)], Day("2025-06-15")) { Only = [AnotherCircuit] };
        var answer = EarlyTermination.Evaluate(question);
        answer.Amount.ShouldBe(1000m); // a third of 3,000
        answer.CheapestExit.ShouldBe(new EtfExit(Day("2025-06-15"), 1000m, 33.33m));
    }
}
