namespace NetOS.FunctionalTests.Support;

/// <summary>A clock that stands still until a test moves it. It is the morning of 20 November 2026 in the business's zone.</summary>
internal sealed class TestClock : TimeProvider
{
    public static readonly DateTimeOffset Start = new(2026, 11, 20, 15, 0, 0, TimeSpan.Zero);

    /// <summary>The business day at <see cref="Start"/>.</summary>
    public static readonly DateOnly Today = new(2026, 11, 20);

    public DateTimeOffset Now { get; set; } = Start;

    public override DateTimeOffset GetUtcNow() => Now;

    /// <summary>Noon of a day in New York.</summary>
    public void GoTo(DateOnly day) => Now = new DateTimeOffset(day, new TimeOnly(17, 0), TimeSpan.Zero);
}
