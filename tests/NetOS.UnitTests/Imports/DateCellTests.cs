using NetOS.Domain.Imports;
using NetOS.Domain.Imports.Values;
using NUnit.Framework;

namespace NetOS.UnitTests.Imports;

public sealed class DateCellTests
{
    private static readonly ColumnRule Date = Cells.Column(ValueKind.Date);

    [TestCase("2027-02-09", "2027-02-09", null)]
    [TestCase("2027/2/9", "2027-02-09", null)]
    [TestCase("20270209", "2027-02-09", null)]
    [TestCase("02/13/2024", "2024-02-13", null)]
    [TestCase("13/02/2024", "2024-02-13", null)]
    [TestCase("13.2.2024", "2024-02-13", null)]
    [TestCase("03/03/2024", "2024-03-03", null)]
    [TestCase("5/19/2006 0:00:00", "2006-05-19", null)]
    [TestCase("5/19/2006 12:00:00 AM", "2006-05-19", null)]
    [TestCase("2006-05-19T00:00:00Z", "2006-05-19", null)]
    [TestCase("5/19/2006 13:45", "2006-05-19", "date.time_dropped")]
    [TestCase("Feb 9, 2027", "2027-02-09", null)]
    [TestCase("February 9 2027", "2027-02-09", null)]
    [TestCase("Tue, Feb 9th, 2027", "2027-02-09", null)]
    [TestCase("9 Sept. 2027", "2027-09-09", null)]
    [TestCase("9-Feb-27", "2027-02-09", "date.short_year")]
    [TestCase("9-Feb-70", "1970-02-09", "date.short_year")]
    [TestCase("9-Feb-69", "2069-02-09", "date.short_year")]
    [TestCase("2027-Feb-09", "2027-02-09", null)]
    [TestCase("9. März 2027", "2027-03-09", null)]
    [TestCase("9 février 2027", "2027-02-09", null)]
    [TestCase("9 de enero de 2027", "2027-01-09", null)]
    [TestCase("29.02.2028", "2028-02-29", null)]
    [TestCase("2/31/27", "2027-02-09", "none")]
    public void A_day_is_read_when_it_is_one_day_only(string text, string day, string? warning)
    {
        if (warning == "none")
            Date.Read(text).ShouldBeWrong("date.no_such_day");
        else
            Date.Read(text).ShouldBeValue(Cells.Day(day), warning);
    }

    [TestCase("03/04/2028", DateOrder.MonthDayYear, "2028-03-04")]
    [TestCase("03/04/2028", DateOrder.DayMonthYear, "2028-04-03")]
    [TestCase("3.4.2028", DateOrder.DayMonthYear, "2028-04-03")]
    [TestCase("2028-04-03", DateOrder.DayMonthYear, "2028-04-03")]
    [TestCase("4-Mar-2028", DateOrder.MonthDayYear, "2028-03-04")]
    public void The_column_says_what_comes_first(string text, DateOrder order, string day) => (Date with { DateOrder = order }).Read(text).ShouldBeValue(Cells.Day(day));

    [Test]
    public void Two_digits_may_be_a_year_in_front() => (Date with { DateOrder = DateOrder.YearMonthDay }).Read("24-03-05").ShouldBeValue(Cells.Day("2024-03-05"), "date.short_year");

    [TestCase("03/04/2028", "date.ambiguous", "Mar 4, 2028 or Apr 3, 2028")]
    [TestCase("03/04/05", "date.ambiguous", "Mar 4, 2005 or Apr 3, 2005 or Apr 5, 2003")]
    [TestCase("31/31/2028", "date.no_such_day", "2027-02-09")]
    [TestCase("30.02.2028", "date.no_such_day", "")]
    [TestCase("2/9/0027", "date.no_such_day", "1900")]
    [TestCase("1/2-2028", "date.not_a_date", "")]
    [TestCase("Feb 2027", "date.not_a_date", "2027-02-09")]
    [TestCase("TBD", "date.not_a_date", "leave the cell empty")]
    [TestCase("45000", "date.serial_text", "2023-03-15")]
    [TestCase("5/19/2006 25:00", "date.not_a_date", "")]
    public void What_is_not_one_day_is_said(string text, string code, string word) => Date.Read(text).ShouldBeWrong(code, word);

    [Test]
    public void A_date_that_breaks_the_order_of_its_column_is_said() =>
        (Date with { DateOrder = DateOrder.MonthDayYear }).Read("13/02/2024").ShouldBeWrong("date.other_order", "month/day/year", "2024-02-13");

    [Test]
    public void Dates_of_workbooks_are_taken_and_counted_days_said()
    {
        CellReader.Read(SourceCell.Of(new DateTime(2027, 2, 9, 0, 0, 0, DateTimeKind.Unspecified)), Date).ShouldBeValue(Cells.Day("2027-02-09"));
        CellReader.Read(SourceCell.Of(new DateTime(2027, 2, 9, 8, 0, 0, DateTimeKind.Unspecified)), Date).ShouldBeValue(Cells.Day("2027-02-09"), "date.time_dropped");
        Date.ReadNumber("45000").ShouldBeValue(Cells.Day("2023-03-15"), "date.serial");
        Date.ReadNumber("73415").ShouldBeValue(Cells.Day("2100-12-31"), "date.serial");
        Date.ReadNumber("32874").ShouldBeValue(Cells.Day("1990-01-01"), "date.serial");
        Date.ReadNumber("20270209").ShouldBeValue(Cells.Day("2027-02-09"));
        Date.ReadNumber("32873").ShouldBeWrong("date.not_a_date");
        Date.ReadNumber("73416").ShouldBeWrong("date.not_a_date");
        Date.ReadNumber("12").ShouldBeWrong("date.not_a_date");
    }

    [Test]
    public void An_instant_needs_a_zone()
    {
        var instant = Cells.Column(ValueKind.Instant);
        instant.Read("2027-02-09T14:30:00Z").ShouldBeValue(new DateTimeOffset(2027, 2, 9, 14, 30, 0, TimeSpan.Zero));
        instant.Read("2/29/2028 2:30 PM -05:00").ShouldBeValue(new DateTimeOffset(2028, 2, 29, 19, 30, 0, TimeSpan.Zero));
        instant.Read("2027-02-09 14:30").ShouldBeWrong("instant.no_zone", "-05:00");
        var eastern = instant with { TimeZone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York") };
        eastern.Read("2027-02-09 14:30").ShouldBeValue(new DateTimeOffset(2027, 2, 9, 19, 30, 0, TimeSpan.Zero));
        eastern.Read("2027-07-09 14:30:15.25").ShouldBeValue(new DateTimeOffset(2027, 7, 9, 18, 30, 15, 250, TimeSpan.Zero));
        eastern.Read("2027-03-14 02:30").ShouldBeWrong("instant.skipped", "America/New_York");
        eastern.Read("2027-11-07 01:30").ShouldBeValue(new DateTimeOffset(2027, 11, 7, 5, 30, 0, TimeSpan.Zero), "instant.twice");
        eastern.Read("soon").ShouldBeWrong("instant.not_an_instant");
    }
}
