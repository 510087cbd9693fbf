using NetOS.Domain.Contracts;
using NUnit.Framework;
using Shouldly;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace NetOS.UnitTests.Contracts;

internal sealed class EtfCourseTests
{
    private static IReadOnlyList<EtfExit> Course(string today, string clause = """{"kind": "percent_of_remaining", "percent": 50}""") => EarlyTermination.Course(new EtfCase("", clause, today, 0).Question());

    [Test]
    public void It_runs_from_today_over_the_month_ends_of_the_window()
    {
        var days = Course("2024-06-10").Select(exit => exit.On).ToList();
        days[..3].ShouldBe([Sample.Day("2024-06-10"), Sample.Day("2024-06-30"), Sample.Day("2024-07-31")]);
        days[^1].ShouldBe(Sample.Day("2026-05-31"));
        days.ShouldBeInOrder();
    }

    // 50 % of the months that remain: 30 of them on June 30, 29 on July 31; the charges are 21 of 30 days of June, then whole months.
    [TestCase("2024-06-30", 15_000, 700)]
    [TestCase("2024-07-31", 14_500, 1_700)]
    [TestCase("2026-05-31", 3_500, 23_700)]
    public void Each_day_has_its_fee_and_what_it_costs_until_then(string on, decimal etf, decimal charges)
    {
        var exit = Course("2024-06-10").Single(exit => exit.On == Sample.Day(on));
        (exit.Etf, exit.ChargesUntil).ShouldBe((etf, charges));
    }

    [Test]
    public void The_cheapest_day_is_one_of_them_although_no_month_ends_on_it()
    {
        var question = new EtfCase("", """{"kind": "fixed_amount", "amount": 5000}""", "2026-10-05", 0).Question();
        var answer = EarlyTermination.Evaluate(question);
        EarlyTermination.Course(question).MinBy(exit => exit.Total)!.On.ShouldBe(answer.CheapestExit.On);
    }

    [Property(Arbitrary = [typeof(EtfArbitraries)], MaxTest = 200)]
    public void None_of_them_is_cheaper_than_the_cheapest_exit(EtfAny any)
    {
        var best = EarlyTermination.Evaluate(any.Question).CheapestExit;
        var course = EarlyTermination.Course(any.Question);
        course.ShouldContain(best);
        course.ShouldAllBe(exit => exit.Total >= best.Total);
    }
}
