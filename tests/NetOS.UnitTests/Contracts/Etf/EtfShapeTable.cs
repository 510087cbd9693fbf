using NetOS.Domain.Contracts;
using static NetOS.UnitTests.Contracts.Sample;

namespace NetOS.UnitTests.Contracts;

/// <summary>Every shape of a clause, from the first day to after the last.</summary>
internal static class EtfShapeTable
{
    public const string
        Percent75 = """{"kind":"percent_of_remaining","percent":75}""",
        Percent100 = """{"kind":"percent_of_remaining","percent":100}""",
        Banded = """{"kind":"banded","bands":[{"from_month":1,"percent":100},{"from_month":13,"percent":50}]}""",
        ThreeBands = """{"kind":"banded","bands":[{"from_month":1,"percent":100},{"from_month":13,"percent":75},{"from_month":25,"percent":25}]}""",
        Components = """{"kind":"by_component","components":[{"name":"port","mrc":600,"percent":50},{"name":"loop","mrc":400,"percent":100}]}""",
        Average = """{"kind":"average_of_last_invoices","count":3}""",
        Fixed = """{"kind":"fixed_amount","amount":5000}""",
        Declining = """{"kind":"declining","opening":325,"step":10}""",
        SixMonths = """{"kind":"months_of_mrc","months":6}""",
        FromOriginal = """{"kind":"banded","bands":[{"from_month":1,"percent":100},{"from_month":13,"percent":50},{"from_month":49,"percent":10}],"months_from":"original"}""";

    private static readonly ContractDetails
        Years3 = EtfCase.ThreeYears,
        Rising3Percent = Years3 with { EscalatorKind = EscalatorKind.FixedPercent, EscalatorValue = 3 },
        From31January = Years3 with { StartDate = Day("2024-01-31"), TermMonths = 12 },
        Lumen = Years3 with { StartDate = Day("2024-02-10") },
        Successor = Years3 with { StartDate = Day("2025-01-01"), TermMonths = 24 };

    public static IEnumerable<EtfCase> Rows =>
    [
        // percent_of_remaining: "percent × Σ rates", "a month served in part counts as served, so months m+1 … term remain"
        new("first day: month 1, 35 remain: 35 × 1,000 × 75 %", Percent75, "2024-01-01", 26_250m),
        new("last day of month 1: 35 remain still", Percent75, "2024-01-31", 26_250m),
        new("first day of month 2: 34 × 750", Percent75, "2024-02-01", 25_500m),
        new("last day of month 24: 12 × 750", Percent75, "2025-12-31", 9_000m),
        new("last day of month 35: 1 × 750", Percent75, "2026-11-30", 750m),
        new("month 36 is begun, so none remains", Percent75, "2026-12-01", 0m),
        new("design: on end_date 0", Percent75, "2026-12-31", 0m),
        new("design: after end_date 0", Percent75, "2027-06-01", 0m),
        new("design: before the start all months remain: 36 × 750", Percent75, "2023-12-31", 27_000m),
        new("100 %: 24 × 1,000", Percent100, "2024-12-31", 24_000m),
        new("0 % of anything", """{"kind":"percent_of_remaining","percent":0}""", "2024-06-30", 0m),
        new("33.3333 % of 1,000 = 333.333, to cents", """{"kind":"percent_of_remaining","percent":33.3333}""", "2026-11-30", 333.33m),
        new("50 % of 1,000.01 = 500.005: half away from zero", """{"kind":"percent_of_remaining","percent":50}""", "2026-11-30", 500.01m) { Mrc = 1000.01m },
        new("design: every term of the sum is rounded: 24 × 1,000.01 × 50 % is one term, 12,000.12", """{"kind":"percent_of_remaining","percent":50}""", "2024-12-31", 12_000.12m) { Mrc = 1000.01m },

        // Which month a day falls in (design, Calendar: 2024-01-31 + 1 month = 2024-02-29, + 2 = 2024-03-31)
        new("month 1 of 12 is Jan 31 … Feb 28: 11 remain", Percent100, "2024-02-28", 11_000m) { Terms = From31January },
        new("month 2 begins on Feb 29: 10 remain", Percent100, "2024-02-29", 10_000m) { Terms = From31January },
        new("month 2 goes to Mar 30: 10 remain", Percent100, "2024-03-30", 10_000m) { Terms = From31January },
        new("month 3 begins on Mar 31: 9 remain", Percent100, "2024-03-31", 9_000m) { Terms = From31January },
        new("design picture: Nov 23 is month 34 of 36 from Feb 10, 2024: 2 × 4,179.95", Percent100, "2026-11-23", 8_359.90m) { Terms = Lumen, Mrc = 4179.95m },
        new("Dec 9 is still month 34", Percent100, "2026-12-09", 2_000m) { Terms = Lumen },
        new("Dec 10 is month 35", Percent100, "2026-12-10", 1_000m) { Terms = Lumen },
        new("a day over is the other convention: Nov 30 is month 11 of 12", Percent100, "2024-11-30", 1_000m) { Terms = Years3 with { TermMonths = 12, EndDate = Day("2025-01-01") } },
        new("and Dec 31 is month 12 of 12", Percent100, "2024-12-31", 0m) { Terms = Years3 with { TermMonths = 12, EndDate = Day("2025-01-01") } },
        new("co-terminated: from Mar 15, 2024 to Jun 30, 2025 are 15 months and one begun; 15 remain after the first", Percent100, "2024-03-20", 15_000m)
        {
            Terms = Years3 with { StartDate = Day("2024-03-15"), EndDate = Day("2025-06-30"), CoTerminated = true },
        },
        new("evergreen: no month remains of no term", Percent100, "2024-06-30", 0m) { Terms = Years3 with { TermMonths = null } },

        // "each at its own rate"
        new("3 %: 6 × 1,000 + 12 × 1,030 + 12 × 1,060.90", Percent100, "2024-06-30", 31_090.80m) { Terms = Rising3Percent },
        new("75 % of each: 4,500 + 9,270 + 9,548.10", Percent75, "2024-06-30", 23_318.10m) { Terms = Rising3Percent },
        new("first day of month 13: 11 × 1,030 + 12 × 1,060.90", Percent100, "2025-01-01", 24_060.80m) { Terms = Rising3Percent },
        new("step of 25: 12 × 1,025 + 12 × 1,050", Percent100, "2024-12-31", 24_900m) { Terms = Years3 with { EscalatorKind = EscalatorKind.FixedStep, EscalatorValue = 25 } },
        new("CPI 2 and 3.5: 12 × 1,020 + 12 × 1,055.70", Percent100, "2024-12-31", 24_908.40m) { Terms = Years3 with { EscalatorKind = EscalatorKind.Cpi, EscalatorPeriods = [2, 3.5m] } },
        new("design: a missing CPI period counts 0: 24 × 1,020", Percent100, "2024-12-31", 24_480m) { Terms = Years3 with { EscalatorKind = EscalatorKind.Cpi, EscalatorPeriods = [2] } },
        new("9 % capped at 5: 12 × 1,050 + 12 × 1,102.50", Percent100, "2024-12-31", 25_830m) { Terms = Rising3Percent with { EscalatorValue = 9, EscalatorCap = 5 } },
        new("-10 %: 12 × 900 + 12 × 810", Percent100, "2024-12-31", 20_520m) { Terms = Rising3Percent with { EscalatorValue = -10 } },
        new("escalated since the chain's start in 2023: 2026 is period 3: 12 × 1,092.73", Percent100, "2025-12-31", 13_112.76m) { Terms = Successor with { EscalatorKind = EscalatorKind.FixedPercent, EscalatorValue = 3, EscalatorAnchorOn = Day("2023-01-01") } },
        new("a step of 10 each Jan 1; months begin on the 15th: 1,000 + 1,010 + 1,010", Percent100, "2024-11-20", 3_020m)
        {
            Terms = Years3 with { StartDate = Day("2024-03-15"), TermMonths = 12, EscalatorKind = EscalatorKind.FixedStep, EscalatorValue = 10, EscalatorAnchorOn = Day("2024-01-01") },
        },

        // banded: "each remaining month × the percent of the band its number falls in"
        new("design, the example: 4 × 1,000 + 24 × 500", Banded, "2024-08-31", 16_000m),
        new("first day: 11 × 1,000 + 24 × 500", Banded, "2024-01-01", 23_000m),
        new("before the start: 12 × 1,000 + 24 × 500", Banded, "2023-11-11", 24_000m),
        new("last day of month 11: 1,000 + 12,000", Banded, "2024-11-30", 13_000m),
        new("first day of month 12: 24 × 500", Banded, "2024-12-01", 12_000m),
        new("first day of month 13: 23 × 500", Banded, "2025-01-01", 11_500m),
        new("the example at 3 %: 4,000 + 12 × 515 + 12 × 530.45", Banded, "2024-08-31", 16_545.40m) { Terms = Rising3Percent },
        new("Level 3's terms: all of months 1-12, half after; 24 months at 2,500: 5 × 2,500 + 12 × 1,250; 30 days' notice is less", Banded, "2024-07-15", 27_500m) { Terms = Years3 with { TermMonths = 24, NoticeDays = 30 }, Mrc = 2500m },
        new("three bands: 6 × 1,000 + 12 × 750 + 12 × 250", ThreeBands, "2024-06-30", 18_000m),
        new("three bands: 6 × 750 + 12 × 250", ThreeBands, "2025-06-30", 7_500m),
        new("three bands: 9 × 250", ThreeBands, "2026-03-31", 2_250m),
        new("from the original: month 4 of the successor is 40 of the chain: 9 × 500, and 49-60: 12 × 100", FromOriginal, "2025-03-31", 5_700m) { Terms = Successor, ChainStart = "2022-01-01" },
        new("the same, of a chain that began with it: 9 × 1,000 + 12 × 500", FromOriginal, "2025-03-31", 15_000m) { Terms = Successor },

        // by_component: "per component, percent × Σ its MRC (escalated alike)"
        new("port 24 × 600 × 50 % + loop 24 × 400", Components, "2024-12-31", 16_800m),
        new("at 3 %: port 12 × 309 + 12 × 318.27, loop 12 × 412 + 12 × 424.36", Components, "2024-12-31", 17_563.56m) { Terms = Rising3Percent },
        new("one month: 300 + 400", Components, "2026-11-30", 700m),
        new("no month", Components, "2026-12-01", 0m),

        // average_of_last_invoices: "mean of the last n bills × months remaining × percent (100)"
        new("no bill: the contract's rate: 24 × 1,000", Average, "2024-12-31", 24_000m),
        new("80 % of it", """{"kind":"average_of_last_invoices","count":3,"percent":80}""", "2024-12-31", 19_200m),
        new("(1,000 + 1,100 + 1,200) / 3 × 24", Average, "2024-12-31", 26_400m) { Bills = [1000, 1100, 1200] },
        new("the latest three of five", Average, "2024-12-31", 26_400m) { Bills = [1000, 1100, 1200, 9000, 9000] },
        new("two of three: 1,050.50 × 24", Average, "2024-12-31", 25_212m) { Bills = [1000, 1101] },
        new("1,000.333… × 24 = 24,008.00, rounded once", Average, "2024-12-31", 24_008m) { Bills = [1000, 1000, 1001] },
        new("bills do not escalate: 1,100 × 24", Average, "2024-12-31", 26_400m) { Bills = [1100, 1100, 1100], Terms = Rising3Percent },

        // fixed_amount "while months remain"
        new("in the first month", Fixed, "2024-01-15", 5_000m),
        new("one month remains", Fixed, "2026-11-30", 5_000m),
        new("none remains", Fixed, "2026-12-01", 0m),
        new("before the start all remain", Fixed, "2023-06-01", 5_000m),

        // declining: "opening − step × full months completed, never below 0"
        new("no month completed on the first day", Declining, "2024-01-01", 325m),
        new("nor on the last day but one", Declining, "2024-01-30", 325m),
        new("the last day completes month 1", Declining, "2024-01-31", 315m),
        new("8 completed: 325 − 80", Declining, "2024-08-31", 245m),
        new("a day into month 9: 8 completed", Declining, "2024-09-01", 245m),
        new("32 completed: 325 − 320", Declining, "2026-08-31", 5m),
        new("33 completed: never below 0", Declining, "2026-09-30", 0m),
        new("before the start none is completed", Declining, "2023-06-01", 325m),
        new("it runs to the end: 35 completed of 5,000 − 100 a month", """{"kind":"declining","opening":5000,"step":100}""", "2026-12-15", 1_500m),
        new("and ends with it", """{"kind":"declining","opening":5000,"step":100}""", "2026-12-31", 0m),

        // months_of_mrc: "min(n, months remaining) × rate on on"
        new("6 × 1,000", SixMonths, "2024-08-31", 6_000m),
        new("4 remain", SixMonths, "2026-08-31", 4_000m),
        new("none remains", SixMonths, "2026-12-15", 0m),
        new("before the start: 6 × 1,000", SixMonths, "2023-08-31", 6_000m),
        new("the rate of the day: 6 × 1,030", SixMonths, "2025-03-31", 6_180m) { Terms = Rising3Percent },
        new("4 × 1,060.90", SixMonths, "2026-08-31", 4_243.60m) { Terms = Rising3Percent },
        new("IBM hosting, 2008: four months' charges before the first anniversary (at 12,500)", """{"kind":"months_of_mrc","months":4}""", "2009-11-30", 50_000m) { Terms = Years3 with { StartDate = Day("2008-12-03"), NoticeDays = 60 }, Mrc = 12_500m },
        new("Datec, 2004: half of the annual base fee in the first year: 6 × 293,693.50", SixMonths, "2004-11-30", 1_762_161m) { Terms = Years3 with { StartDate = Day("2004-05-01"), TermMonths = 60 }, Mrc = 293_693.50m },
    ];
}
