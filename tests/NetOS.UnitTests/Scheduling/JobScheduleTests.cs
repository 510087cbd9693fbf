using NetOS.Application.Common.Scheduling;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Scheduling;

internal sealed class JobScheduleTests
{
    [TestCase("2026-11-22T03:09:59", "2026-11-21")]
    [TestCase("2026-11-22T03:10:00", "2026-11-22")]
    [TestCase("2026-11-22T23:59:59", "2026-11-22")]
    [TestCase("2027-01-01T00:00:00", "2026-12-31")]
    public void A_daily_run_stands_for_the_last_day_whose_hour_has_come(string local, string day) =>
        JobSchedule.Daily(3, 10).PeriodAt(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

    [Test]
    public void At_midnight_the_new_day_has_come() => JobSchedule.Daily(0).PeriodAt(new DateTime(2026, 11, 22)).ShouldBe(new DateOnly(2026, 11, 22));

    [Test]
    public void A_run_every_so_often_stands_for_no_day() => JobSchedule.Every(TimeSpan.FromMinutes(5)).PeriodAt(new DateTime(2026, 11, 22, 12, 0, 0)).ShouldBeNull();

    [TestCase(60, "Every minute")]
    [TestCase(300, "Every 5 minutes")]
    [TestCase(90, "Every 90 seconds")]
    [TestCase(3_600, "Every hour")]
    [TestCase(5_400, "Every 90 minutes")]
    [TestCase(7_200, "Every 2 hours")]
    public void An_interval_is_said_in_its_largest_whole_unit(int seconds, string words) => JobSchedule.Every(TimeSpan.FromSeconds(seconds)).Words.ShouldBe(words);

    [Test]
    public void A_daily_schedule_says_its_hour() => JobSchedule.Daily(3, 5).Words.ShouldBe("Daily at 03:05");

    [Test]
    public void Less_than_a_second_is_no_schedule() => Should.Throw<ArgumentOutOfRangeException>(() => JobSchedule.Every(TimeSpan.FromMilliseconds(999)));
}
