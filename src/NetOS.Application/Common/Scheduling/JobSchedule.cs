using System.Globalization;

namespace NetOS.Application.Common.Scheduling;

/// <summary>When a job runs.</summary>
public abstract record JobSchedule
{
    private JobSchedule() { }

    /// <summary>Once every interval, counted from the first start.</summary>
    public static JobSchedule Every(TimeSpan interval) =>
        interval >= TimeSpan.FromSeconds(1) ? new Interval(interval) : throw new ArgumentOutOfRangeException(nameof(interval), interval, "A job runs at most once a second.");

    /// <summary>Once each business day, when the business's clocks show this time.</summary>
    public static JobSchedule Daily(int hour, int minute = 0) => new Day(new TimeOnly(hour, minute));

    /// <summary>The schedule in words, e.g. <c>Daily at 03:10</c>.</summary>
    public abstract string Words { get; }

    /// <summary>The day a run at this local time stands for: the last one whose hour has come. Null where runs stand for no day.</summary>
    public abstract DateOnly? PeriodAt(DateTime local);

    public sealed record Interval(TimeSpan Length) : JobSchedule
    {
        public override string Words => Length switch
        {
            { TotalHours: >= 1 } when Length.Ticks % TimeSpan.TicksPerHour == 0 => In(Length.Ticks / TimeSpan.TicksPerHour, "hour"),
            { TotalMinutes: >= 1 } when Length.Ticks % TimeSpan.TicksPerMinute == 0 => In(Length.Ticks / TimeSpan.TicksPerMinute, "minute"),
            _ => In((long)Length.TotalSeconds, "second"),
        };

        public override DateOnly? PeriodAt(DateTime local) => null;

        private static string In(long count, string unit) => count == 1 ? $"Every {unit}" : string.Create(CultureInfo.InvariantCulture, $"Every {count} {unit}s");
    }

    public sealed record Day(TimeOnly At) : JobSchedule
    {
        public override string Words => string.Create(CultureInfo.InvariantCulture, $"Daily at {At:HH\\:mm}");

        public override DateOnly? PeriodAt(DateTime local) => DateOnly.FromDateTime(local).AddDays(TimeOnly.FromDateTime(local) >= At ? 0 : -1);
    }
}
