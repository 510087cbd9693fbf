using NetOS.Domain.Contracts;
using NetOS.Domain.Renewals;
using NUnit.Framework;
using Shouldly;
using static NetOS.UnitTests.Contracts.Sample;

namespace NetOS.UnitTests.Renewals;

/// <summary>Dates computed by hand: term, last day, first and last day of the first renewal, deadline.</summary>
internal sealed class RenewalDateTable
{
    // Source: the design's section 4, Calendar, where marked; else counted on a calendar. Deadline = last day − notice days.
    [TestCase("2024-08-31", 6, 6, 0, "2025-02-27", "2025-02-28", "2025-08-30", "2025-02-27", Description = "design: 6 + 6 months from 2024-08-31 end on 2025-08-30")]
    [TestCase("2024-01-31", 1, 1, 0, "2024-02-28", "2024-02-29", "2024-03-30", "2024-02-28", Description = "design: 01-31 + 1 month = 02-29, + 2 = 03-31")]
    [TestCase("2025-01-31", 1, 1, 0, "2025-02-27", "2025-02-28", "2025-03-30", "2025-02-27", Description = "not a leap year")]
    [TestCase("2024-01-30", 1, 1, 0, "2024-02-28", "2024-02-29", "2024-03-29", "2024-02-28", Description = "30 falls back to 29 and returns")]
    [TestCase("2024-01-29", 1, 1, 0, "2024-02-28", "2024-02-29", "2024-03-28", "2024-02-28", Description = "29 fits a leap February")]
    [TestCase("2025-01-29", 1, 1, 0, "2025-02-27", "2025-02-28", "2025-03-28", "2025-02-27", Description = "and falls back to 28 in others")]
    [TestCase("2025-01-28", 1, 1, 0, "2025-02-27", "2025-02-28", "2025-03-27", "2025-02-27", Description = "28 fits every month")]
    [TestCase("2025-01-01", 12, 12, 90, "2025-12-31", "2026-01-01", "2026-12-31", "2025-10-02", Description = "Dec 31 − 31 = Nov 30, − 30 = Oct 31, − 29 = Oct 2")]
    [TestCase("2025-01-01", 12, 12, 30, "2025-12-31", "2026-01-01", "2026-12-31", "2025-12-01", Description = "Dec 31 − 30")]
    [TestCase("2025-01-01", 12, 12, 60, "2025-12-31", "2026-01-01", "2026-12-31", "2025-11-01", Description = "Dec 31 − 31 = Nov 30, − 29 = Nov 1")]
    [TestCase("2025-01-01", 12, 12, 1, "2025-12-31", "2026-01-01", "2026-12-31", "2025-12-30")]
    [TestCase("2025-01-01", 12, 12, 365, "2025-12-31", "2026-01-01", "2026-12-31", "2024-12-31", Description = "before the term: late from its first day")]
    [TestCase("2023-03-01", 12, 12, 365, "2024-02-29", "2024-03-01", "2025-02-28", "2023-03-01", Description = "a leap year has 366 days: the term's first day")]
    [TestCase("2024-02-29", 12, 12, 30, "2025-02-27", "2025-02-28", "2026-02-27", "2025-01-28", Description = "Feb 27 − 27 = Jan 31, − 3 = Jan 28")]
    [TestCase("2024-02-29", 48, 12, 0, "2028-02-28", "2028-02-29", "2029-02-27", "2028-02-28", Description = "four years on, the anchor day is there again")]
    [TestCase("2024-03-01", 12, 1, 0, "2025-02-28", "2025-03-01", "2025-03-31", "2025-02-28")]
    [TestCase("2023-03-01", 12, 1, 30, "2024-02-29", "2024-03-01", "2024-03-31", "2024-01-30", Description = "Feb 29 − 29 = Jan 31, − 1")]
    [TestCase("2025-03-15", 36, 12, 120, "2028-03-14", "2028-03-15", "2029-03-14", "2027-11-15", Description = "Mar 14 − 14 = Feb 29, − 29 = Jan 31, − 31 = Dec 31, − 46 = Nov 15")]
    [TestCase("2025-06-30", 1, 1, 0, "2025-07-29", "2025-07-30", "2025-08-29", "2025-07-29", Description = "a chain begun on the 30th stays there in July")]
    [TestCase("2025-08-31", 1, 1, 0, "2025-09-29", "2025-09-30", "2025-10-30", "2025-09-29")]
    [TestCase("2025-08-31", 3, 3, 0, "2025-11-29", "2025-11-30", "2026-02-27", "2025-11-29", Description = "31 → Nov 30 → Feb 28")]
    [TestCase("2025-11-30", 3, 3, 0, "2026-02-27", "2026-02-28", "2026-05-29", "2026-02-27", Description = "30 → Feb 28 → May 30")]
    [TestCase("2025-12-31", 2, 2, 0, "2026-02-27", "2026-02-28", "2026-04-29", "2026-02-27")]
    [TestCase("2025-10-31", 4, 4, 14, "2026-02-27", "2026-02-28", "2026-06-29", "2026-02-13")]
    [TestCase("2025-12-01", 1, 1, 15, "2025-12-31", "2026-01-01", "2026-01-31", "2025-12-16", Description = "across the year")]
    [TestCase("1999-12-31", 2, 2, 0, "2000-02-28", "2000-02-29", "2000-04-29", "2000-02-28", Description = "2000 is a leap year")]
    [TestCase("2099-12-31", 2, 2, 0, "2100-02-27", "2100-02-28", "2100-04-29", "2100-02-27", Description = "2100 is not")]
    [TestCase("2025-01-01", 120, 60, 730, "2034-12-31", "2035-01-01", "2039-12-31", "2032-12-31", Description = "2034 and 2033 have 365 days each")]
    [TestCase("2014-01-01", 36, 12, 730, "2016-12-31", "2017-01-01", "2017-12-31", "2015-01-01", Description = "2016 has 366: a day later in the year")]
    public void A_term_and_its_first_renewal(string start, int months, int renewal, int notice, string end, string nextStart, string nextEnd, string deadline)
    {
        var contract = Contract(Terms with { StartDate = Day(start), TermMonths = months, NoticeDays = notice, EndOfTerm = EndOfTerm.AutoRenew, RenewalTermMonths = renewal });
        var next = ContractEnd.Successor(contract, null, contract.LastDay!.Value.AddDays(1), ContractStatus.Scheduled, [], new Dictionary<SubjectRef, SubjectFacts>(), Today);
        (contract.LastDay, next.Details.StartDate, next.LastDay, RenewalUrgency.Deadline(contract.Details)).ShouldBe((Day(end), Day(nextStart), Day(nextEnd), Day(deadline)));
    }

    // Source: the design's section 4, Urgency: overdue < 0 ≤ critical ≤ 30 < active ≤ 90 < watch ≤ 180. The deadline is 2025-10-02.
    [TestCase("2025-10-03", -1, Urgency.Overdue)]
    [TestCase("2025-10-02", 0, Urgency.Critical)]
    [TestCase("2025-09-02", 30, Urgency.Critical, Description = "September has 30 days")]
    [TestCase("2025-09-01", 31, Urgency.Active)]
    [TestCase("2025-07-04", 90, Urgency.Active, Description = "27 of July, 31, 30, 2")]
    [TestCase("2025-07-03", 91, Urgency.Watch)]
    [TestCase("2025-04-05", 180, Urgency.Watch, Description = "25 of April, 31, 30, 31, 31, 30, 2")]
    [TestCase("2025-04-04", 181, Urgency.None)]
    public void Urgency_on_a_day(string today, int days, Urgency expected)
    {
        var contract = Contract(RenewalCase.Renewing);
        (contract.DecisionDeadline!.Value.DayNumber - Day(today).DayNumber).ShouldBe(days);
        RenewalUrgency.On(ContractStatus.Active, contract.DecisionDeadline, Day(today)).ShouldBe(expected);
    }

    // Source: the design's section 4, Rate on a date; a term of 12 months renewed once, seen from the successor.
    [TestCase(EscalatorKind.FixedPercent, "3", 12, "2025-12-31", "1000.00")]
    [TestCase(EscalatorKind.FixedPercent, "3", 12, "2026-01-01", "1030.00", Description = "the chain's first period is over")]
    [TestCase(EscalatorKind.FixedPercent, "3", 12, "2027-01-01", "1060.90", Description = "1,000 × 1.03²")]
    [TestCase(EscalatorKind.FixedPercent, "3", 24, "2026-12-31", "1000.00", Description = "a period of two years runs on through the renewal")]
    [TestCase(EscalatorKind.FixedPercent, "3", 24, "2027-01-01", "1030.00")]
    [TestCase(EscalatorKind.FixedPercent, "3", 18, "2026-06-30", "1000.00")]
    [TestCase(EscalatorKind.FixedPercent, "3", 18, "2026-07-01", "1030.00", Description = "18 months from 2025-01-01, in the successor's term")]
    [TestCase(EscalatorKind.FixedPercent, "3.3333", 6, "2026-01-01", "1067.77", Description = "1,033.33 of the last day × 1.033333 = 1,067.7740; one longer term, rounded once, would be at 1,067.7771")]
    [TestCase(EscalatorKind.FixedStep, "25", 12, "2026-01-01", "1025.00")]
    [TestCase(EscalatorKind.FixedStep, "-25", 6, "2026-01-01", "950.00", Description = "two steps down")]
    [TestCase(EscalatorKind.None, null, 12, "2030-01-01", "1000.00")]
    public void The_rate_of_a_successor(EscalatorKind kind, string? value, int every, string day, string expected)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        var contract = Contract(Terms with { EscalatorKind = kind, EscalatorValue = value is null ? null : decimal.Parse(value, invariant), EscalatorEveryMonths = every });
        var next = ContractEnd.Successor(contract, null, Day("2026-01-01"), ContractStatus.Scheduled, [], new Dictionary<SubjectRef, SubjectFacts>(), Today);
        ContractRate.On(next.Details, next.Subjects[0].Mrc!.Value, Day(day)).Amount.ShouldBe(decimal.Parse(expected, invariant));
    }
}
