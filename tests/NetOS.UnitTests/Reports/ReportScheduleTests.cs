using System.Globalization;
using NetOS.Application.Reports;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Reports;

/// <summary>2026-11-23 is a Monday, in ISO week 48.</summary>
internal sealed class ReportScheduleTests
{
    private static readonly ReportSchedule Mondays = new(true, 0, 8);

    [TestCase("2026-11-22T23:59:59Z", false)]
    [TestCase("2026-11-23T07:59:59Z", false)]
    [TestCase("2026-11-23T08:00:00Z", true)]
    [TestCase("2026-11-23T23:59:59Z", true)]
    [TestCase("2026-11-24T00:00:00Z", false)]
    [TestCase("2026-11-23T02:59:59-05:00", false)]
    [TestCase("2026-11-23T03:00:00-05:00", true)]
    [TestCase("2026-11-23T19:00:00-05:00", false)]
    public void It_is_due_on_its_weekday_from_its_hour_on_by_the_clock_of_UTC(string now, bool due) => Mondays.IsDue(At(now)).ShouldBe(due);

    [TestCase(6, "2026-11-22T00:00:00Z", true)]
    [TestCase(6, "2026-11-23T00:00:00Z", false)]
    [TestCase(0, "2026-11-22T23:59:00Z", false)]
    public void Weekdays_count_from_Monday(int weekday, string now, bool due) => new ReportSchedule(true, weekday, 0).IsDue(At(now)).ShouldBe(due);

    [Test]
    public void One_that_is_turned_off_is_never_due()
    {
        var off = Mondays with { Enabled = false };
        off.IsDue(At("2026-11-23T08:00:00Z")).ShouldBeFalse();
        off.Next(At("2026-11-23T08:00:00Z"), false).ShouldBeNull();
    }

    [TestCase("2026-11-22T12:00:00Z", false, "2026-11-23T08:00:00Z")]
    [TestCase("2026-11-23T07:00:00Z", false, "2026-11-23T08:00:00Z")]
    [TestCase("2026-11-23T10:00:00Z", false, "2026-11-23T08:00:00Z")]
    [TestCase("2026-11-23T10:00:00Z", true, "2026-11-30T08:00:00Z")]
    [TestCase("2026-11-24T00:00:00Z", false, "2026-11-30T08:00:00Z")]
    public void The_next_is_this_weeks_until_it_was_sent_or_its_day_is_over(string now, bool sent, string next) => Mondays.Next(At(now), sent).ShouldBe(At(next));

    [TestCase("2026-11-23T00:00:00Z", "2026-W48")]
    [TestCase("2026-11-22T23:59:59Z", "2026-W47")]
    [TestCase("2027-01-03T12:00:00Z", "2026-W53")]
    [TestCase("2027-01-04T00:00:00Z", "2027-W01")]
    public void Weeks_are_those_of_ISO_8601(string now, string week) => ReportSchedule.WeekOf(At(now)).ShouldBe(week);

    [Test]
    public void It_says_itself_in_words()
    {
        Mondays.Words.ShouldBe("Mondays 08:00 UTC");
        new ReportSchedule(true, 6, 17).Sentence.ShouldBe("every Sunday at 17:00 UTC");
    }

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
