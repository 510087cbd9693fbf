using NetOS.Domain.Contracts;
using NUnit.Framework;
using Shouldly;
using static NetOS.UnitTests.Contracts.Sample;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace NetOS.UnitTests.Contracts;

internal sealed class ContractCalendarTests
{
    [TestCase("2024-01-31", 1, 31, "2024-02-29")]
    [TestCase("2024-01-31", 2, 31, "2024-03-31")]
    [TestCase("2025-01-31", 1, 31, "2025-02-28")]
    [TestCase("2024-08-31", 6, 31, "2025-02-28")]
    [TestCase("2025-02-28", 6, 31, "2025-08-31")]
    [TestCase("2024-02-29", 12, 29, "2025-02-28")]
    [TestCase("2024-02-29", 48, 29, "2028-02-29")]
    [TestCase("2024-11-30", 3, 30, "2025-02-28")]
    [TestCase("2024-06-15", 0, 15, "2024-06-15")]
    [TestCase("2024-12-15", 1, 15, "2025-01-15")]
    public void Months_are_added_on_the_anchor_day(string start, int months, int anchor, string expected) =>
        ContractCalendar.AddMonths(Day(start), months, anchor).ShouldBe(Day(expected));

    [TestCase("2024-01-01", 12, 1, "2024-12-31")]
    [TestCase("2024-08-31", 12, 31, "2025-08-30")]
    [TestCase("2024-03-15", 36, 15, "2027-03-14")]
    [TestCase("2024-01-31", 1, 31, "2024-02-28")]
    public void The_end_is_the_last_day_inclusive(string start, int months, int anchor, string expected) =>
        ContractCalendar.EndOf(Day(start), months, anchor).ShouldBe(Day(expected));

    [Test]
    public void Six_months_renewed_by_six_from_2024_08_31_end_on_2025_08_30()
    {
        var first = ContractCalendar.EndOf(Day("2024-08-31"), 6, 31);
        first.ShouldBe(Day("2025-02-27"));
        ContractCalendar.EndOf(first.AddDays(1), 6, 31).ShouldBe(Day("2025-08-30"));
    }

    [TestCase("2024-01-31", "2024-02-28", 0)]
    [TestCase("2024-01-31", "2024-02-29", 1)]
    [TestCase("2024-01-31", "2024-03-30", 1)]
    [TestCase("2024-01-31", "2024-03-31", 2)]
    [TestCase("2024-01-31", "2024-01-31", 0)]
    [TestCase("2024-01-31", "2023-01-31", 0)]
    public void Only_whole_months_are_counted(string start, string date, int expected) =>
        ContractCalendar.MonthsBetween(Day(start), Day(date), 31).ShouldBe(expected);

    [TestCase("2025-02-28", 31, true)]
    [TestCase("2024-02-28", 31, false)]
    [TestCase("2024-02-29", 30, true)]
    [TestCase("2025-04-30", 31, true)]
    [TestCase("2025-04-29", 30, false)]
    [TestCase("2025-04-15", 15, true)]
    public void A_day_is_anchored_when_it_is_the_anchor_day_or_the_last_of_a_shorter_month(string day, int anchor, bool expected) =>
        ContractCalendar.IsAnchored(Day(day), anchor).ShouldBe(expected);

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 1000)]
    public void Two_terms_end_where_one_of_their_length_ends(AnyDay start, Months first, Months second)
    {
        var anchor = start.Value.Day;
        var renewed = ContractCalendar.EndOf(start.Value, first.Value, anchor).AddDays(1);
        ContractCalendar.EndOf(renewed, second.Value, anchor).ShouldBe(ContractCalendar.EndOf(start.Value, first.Value + second.Value, anchor));
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 200)]
    public void A_chain_of_renewals_never_drifts_from_its_anchor_day(AnyDay start, Months length)
    {
        var anchor = start.Value.Day;
        var next = start.Value;
        for (var renewal = 1; renewal <= 20; renewal++)
        {
            next = ContractCalendar.EndOf(next, length.Value, anchor).AddDays(1);
            ContractCalendar.IsAnchored(next, anchor).ShouldBeTrue();
            next.ShouldBe(ContractCalendar.AddMonths(start.Value, renewal * length.Value, anchor));
        }
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 1000)]
    public void Counting_months_undoes_adding_them(AnyDay start, Months months)
    {
        var end = ContractCalendar.AddMonths(start.Value, months.Value, start.Value.Day);
        ContractCalendar.MonthsBetween(start.Value, end, start.Value.Day).ShouldBe(months.Value);
        ContractCalendar.MonthsBetween(start.Value, end.AddDays(-1), start.Value.Day).ShouldBe(months.Value - 1);
    }
}
