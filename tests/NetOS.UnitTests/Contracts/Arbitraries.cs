using FsCheck;
using FsCheck.Fluent;

namespace NetOS.UnitTests.Contracts;

/// <summary>A day of 1990 … 2089.</summary>
public sealed record AnyDay(DateOnly Value);

/// <summary>1 … 120 months.</summary>
public sealed record Months(int Value);

/// <summary>0.00 … 1,000,000.00.</summary>
public sealed record Money(decimal Value);

/// <summary>0.0001 … 20 percent.</summary>
public sealed record PositivePercent(decimal Value);

public static class Arbitraries
{
    private static readonly DateOnly First = new(1990, 1, 1);

    // Ends of months are where calendars break, so every other day is one of the last four of a month.
    public static Arbitrary<AnyDay> Days() => Gen.OneOf(
        Gen.Choose(0, 36_524).Select(First.AddDays),
        Gen.Choose(0, 1199).SelectMany(_ => Gen.Choose(1, 4), (month, back) => First.AddMonths(month + 1).AddDays(-back)))
        .Select(day => new AnyDay(day)).ToArbitrary();

    public static Arbitrary<Months> Terms() => Gen.Choose(1, 120).Select(months => new Months(months)).ToArbitrary();

    public static Arbitrary<Money> Amounts() => Gen.Choose(0, 100_000_000).Select(cents => new Money(cents / 100m)).ToArbitrary();

    public static Arbitrary<PositivePercent> Percents() => Gen.Choose(1, 200_000).Select(parts => new PositivePercent(parts / 10_000m)).ToArbitrary();
}
