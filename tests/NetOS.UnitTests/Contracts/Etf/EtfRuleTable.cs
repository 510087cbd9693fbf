using NetOS.Domain.Contracts;
using static NetOS.UnitTests.Contracts.EtfShapeTable;
using static NetOS.UnitTests.Contracts.Sample;

namespace NetOS.UnitTests.Contracts;

/// <summary>What holds for every shape: additions, notice, month to month, waivers, before installation.</summary>
internal static class EtfRuleTable
{
    private const string
        None = """{"kind":"none"}""",
        Clawback = """{"kind":"none","clawback_nrc":true}""",
        Promo = """{"kind":"none","promo_credits":300}""",
        ThirdParty = """{"kind":"none","third_party":2500.50}""",
        Everything = """{"kind":"percent_of_remaining","percent":75,"clawback_nrc":true,"promo_credits":300,"third_party":2500.50}""",
        Replaceable = """{"kind":"percent_of_remaining","percent":75,"promo_credits":300,"waivers":[{"kind":"replacement","min_term_months":36,"within_days":30},{"kind":"chronic_outage"}]}""",
        PreInstall = """{"kind":"percent_of_remaining","percent":100,"pre_install":{"months_of_mrc":3,"third_party":2500}}""";

    private static readonly ContractDetails
        Years3 = EtfCase.ThreeYears,
        Notice60 = Years3 with { NoticeDays = 60 },
        Notice30 = Years3 with { NoticeDays = 30 },
        Evergreen = Years3 with { TermMonths = null, NoticeDays = 30 };

    public static IEnumerable<EtfCase> Rows =>
    [
        // "clawback_nrc (all of waived_nrc while months remain)"
        new("all of it in month 6", Clawback, "2024-06-30", 2_500m) { Terms = Years3 with { WaivedNrc = 2500 } },
        new("all of it while one month remains", Clawback, "2026-11-30", 2_500m) { Terms = Years3 with { WaivedNrc = 2500 } },
        new("none remains", Clawback, "2026-12-01", 0m) { Terms = Years3 with { WaivedNrc = 2500 } },
        new("nothing was waived", Clawback, "2024-06-30", 0m),
        new("clawback_nrc false", """{"kind":"none","clawback_nrc":false}""", "2024-06-30", 0m) { Terms = Years3 with { WaivedNrc = 2500 } },

        // "promo_credits, third_party"; "on end_date and after it: 0"
        new("promotional credits", Promo, "2024-06-30", 300m),
        new("in the last month too", Promo, "2026-12-15", 300m),
        new("not on the last day", Promo, "2026-12-31", 0m),
        new("before the start", Promo, "2023-12-31", 300m),
        new("third party", ThirdParty, "2024-06-30", 2_500.50m),
        new("not after the end", ThirdParty, "2027-01-01", 0m),
        new("all of them: 9,000 + 2,500 + 300 + 2,500.50", Everything, "2025-12-31", 14_300.50m) { Terms = Years3 with { WaivedNrc = 2500 } },

        // "Notice not served is charged too: rate by actual days from on + 1 to notice_given_on + notice_days"
        new("given on the day, 60 days to Aug 29: 1,000 + 29/31 of it", None, "2024-06-30", 1_935.48m) { Terms = Notice60 },
        new("given on Jun 1, to Jul 31: July", None, "2024-06-30", 1_000m) { Terms = Notice60, NoticeGivenOn = "2024-06-01" },
        new("given on May 1, to Jun 30: served", None, "2024-06-30", 0m) { Terms = Notice60, NoticeGivenOn = "2024-05-01" },
        new("a day short: 1/30", None, "2024-06-29", 33.33m) { Terms = Notice60, NoticeGivenOn = "2024-05-01" },
        new("given long ago", None, "2024-06-30", 0m) { Terms = Notice60, NoticeGivenOn = "2023-01-01" },
        new("given after the day: to Aug 9: 31/31 + 9/31", None, "2024-06-30", 1_290.32m) { Terms = Notice30, NoticeGivenOn = "2024-07-10" },
        new("no notice required", None, "2024-06-30", 0m),
        new("before the start only days of the term: 14/31 of January", None, "2023-12-15", 451.61m) { Terms = Notice30 },
        new("the longest, 730 days, to 2026-06-01: 23 whole months + 1/30", None, "2024-06-30", 23_033.33m) { Terms = Years3 with { NoticeDays = 730 }, NoticeGivenOn = "2024-06-01" },

        // "the larger of that and the remaining-months sum counts, never both"
        new("28 × 750 is more than 60 days", Percent75, "2024-08-31", 21_000m) { Terms = Notice60 },
        new("60 days to Jan 29 (1,000 + 935.48) are more than 1 × 750", Percent75, "2026-11-30", 1_935.48m) { Terms = Notice60 },
        new("month 36: 16/31 + 14/31", Percent75, "2026-12-15", 967.74m) { Terms = Notice30 },
        new("one month against 31 days of it: equal, one of them", Percent100, "2026-11-30", 1_000m) { Terms = Years3 with { NoticeDays = 31 } },
        new("additions come on top: 1,935.48 + 300 + 2,500.50", Everything, "2026-11-30", 4_735.98m) { Terms = Notice60 },
        new("on the last day nothing, notice or not", Percent75, "2026-12-31", 0m) { Terms = Notice60 },

        // "month to month only that"
        new("evergreen, 30 days to Jul 30: 30/31", Percent75, "2024-06-30", 967.74m) { Terms = Evergreen },
        new("evergreen: no addition", Everything, "2024-06-30", 967.74m) { Terms = Evergreen with { WaivedNrc = 2500 } },
        new("evergreen, notice served", Percent75, "2024-06-30", 0m) { Terms = Evergreen, NoticeGivenOn = "2024-05-31" },
        new("February of a leap year: 15/29", None, "2024-01-31", 517.24m) { Terms = Evergreen with { NoticeDays = 15 } },
        new("February of another: 15/28", None, "2025-01-31", 535.71m) { Terms = Evergreen with { NoticeDays = 15 } },
        new("each day at its rate: 16/31 of 1,000 + 14/31 of 1,030", None, "2024-12-15", 981.29m) { Terms = Evergreen with { EscalatorKind = EscalatorKind.FixedPercent, EscalatorValue = 3 } },
        new("a rate that rises on Jan 15: 14/31 of 1,000 + 17/31 of 1,120", None, "2024-12-31", 1_065.80m)
        {
            Terms = Evergreen with { StartDate = Day("2024-01-15"), NoticeDays = 31, EscalatorKind = EscalatorKind.FixedPercent, EscalatorValue = 12 },
        },
        new("after a term that goes on month to month: 30/31 of March", Percent75, "2027-02-28", 967.74m) { Terms = Notice30 with { EndOfTerm = EndOfTerm.MonthToMonth, Status = ContractStatus.Active } },
        new("its last day is still of the term", Percent75, "2026-12-31", 0m) { Terms = Notice30 with { EndOfTerm = EndOfTerm.MonthToMonth } },
        new("status month_to_month says it goes on", Percent75, "2027-02-28", 967.74m) { Terms = Notice30 with { Status = ContractStatus.MonthToMonth } },
        new("a terminated one does not", Percent75, "2027-02-28", 0m) { Terms = Notice30 with { EndOfTerm = EndOfTerm.MonthToMonth, Status = ContractStatus.Terminated } },
        new("one that disconnects by itself is over", Percent75, "2027-02-28", 0m) { Terms = Notice30 with { EndOfTerm = EndOfTerm.AutoDisconnect } },
        new("EDGE and FTE, 2016: month to month after 36 months, 30 days' notice; given Mar 15, to Apr 14: 14/30", None, "2019-03-31", 466.67m)
        {
            Terms = Notice30 with { StartDate = Day("2016-02-17"), EndOfTerm = EndOfTerm.MonthToMonth, Status = ContractStatus.MonthToMonth }, NoticeGivenOn = "2019-03-15",
        },
        new("TAT-14, 1998: after 25 years on a year's notice; given 2024-01-01, to Dec 30: 5 months + 30/31", None, "2024-06-30", 5_967.74m)
        {
            Terms = Years3 with { StartDate = Day("1998-09-03"), TermMonths = 300, NoticeDays = 364, EndOfTerm = EndOfTerm.MonthToMonth, Status = ContractStatus.MonthToMonth }, NoticeGivenOn = "2024-01-01",
        },

        // "Waivers give 0 and are named"
        new("a replacement, assumed", Replaceable, "2024-06-30", 0m) { Assumed = [EtfWaiverKind.Replacement] },
        new("it waives notice too", Replaceable, "2026-11-30", 0m) { Terms = Notice60, Assumed = [EtfWaiverKind.Replacement] },
        new("chronic outages, assumed", Replaceable, "2024-06-30", 0m) { Assumed = [EtfWaiverKind.ChronicOutage] },
        new("nothing assumed: 30 × 750 + 300", Replaceable, "2024-06-30", 22_800m),
        new("assumed, but no waiver of the clause", Percent75, "2024-06-30", 22_500m) { Assumed = [EtfWaiverKind.Replacement] },

        // "pre_install applies before the circuit's install date"
        new("the day before: 3 × 1,000 + 2,500", PreInstall, "2024-03-31", 5_500m) { InstalledOn = "2024-04-01" },
        new("on the day: 32 × 1,000", PreInstall, "2024-04-01", 32_000m) { InstalledOn = "2024-04-01" },
        new("before the start", PreInstall, "2023-12-01", 5_500m) { InstalledOn = "2024-04-01" },
        new("ordered and not installed in month 8", PreInstall, "2024-08-31", 5_500m) { InstalledOn = null, AwaitsInstall = true },
        new("active, the day is not recorded: installed: 28 × 1,000", PreInstall, "2024-08-31", 28_000m) { InstalledOn = null },
        new("only months", """{"kind":"percent_of_remaining","percent":100,"pre_install":{"months_of_mrc":3}}""", "2024-03-31", 3_000m) { InstalledOn = "2024-04-01" },
        new("only third parties", """{"kind":"percent_of_remaining","percent":100,"pre_install":{"third_party":2500}}""", "2024-03-31", 2_500m) { InstalledOn = "2024-04-01" },
        new("free", """{"kind":"percent_of_remaining","percent":100,"pre_install":{"third_party":0}}""", "2024-03-31", 0m) { InstalledOn = "2024-04-01" },
        new("instead of additions and notice", """{"kind":"none","promo_credits":300,"pre_install":{"months_of_mrc":3}}""", "2024-03-31", 3_000m) { InstalledOn = "2024-04-01", Terms = Notice60 with { NoticeDays = 180 } },
        new("at the rate of the day: 1 × 1,030", """{"kind":"none","pre_install":{"months_of_mrc":1}}""", "2025-02-01", 1_030m)
        {
            InstalledOn = "2025-04-01", Terms = Years3 with { EscalatorKind = EscalatorKind.FixedPercent, EscalatorValue = 3 },
        },
        new("Level 3, cancelled before connection: one month and third parties' charges", """{"kind":"banded","bands":[{"from_month":1,"percent":100}],"pre_install":{"months_of_mrc":1,"third_party":4000}}""", "2024-02-01", 5_000m) { InstalledOn = "2024-03-01" },
        new("no such clause: month 3 of 36: 33 × 1,000", Percent100, "2024-03-31", 33_000m) { InstalledOn = "2024-04-01" },
        new("on the last day 0", PreInstall, "2026-12-31", 0m) { InstalledOn = "2027-04-01" },
    ];
}
