using System.Globalization;

namespace NetOS.Application.Reports;

/// <summary>When a weekly report is sent: once a week, on its weekday at or after its hour.</summary>
/// <param name="Enabled">Whether it is sent by itself.</param>
/// <param name="Weekday">0 = Monday, UTC.</param>
/// <param name="Hour">0 … 23, UTC.</param>
public sealed record ReportSchedule(bool Enabled, int Weekday, int Hour)
{
    private const int Week = 7;

    /// <summary><c>Mondays 08:00 UTC</c>.</summary>
    public string Words => string.Create(CultureInfo.InvariantCulture, $"{Name}s {Hour:00}:00 UTC");

    /// <summary><c>every Monday at 08:00 UTC</c>.</summary>
    public string Sentence => string.Create(CultureInfo.InvariantCulture, $"every {Name} at {Hour:00}:00 UTC");

    private string Name => ((DayOfWeek)((Weekday + 1) % Week)).ToString();

    /// <summary>Whether its weekday and hour have come.</summary>
    public bool IsDue(DateTimeOffset now) => Enabled && WeekdayOf(now) == Weekday && now.UtcDateTime.Hour >= Hour;

    /// <summary>When it is sent next; the past hour of today while today's is still to come. Null when it is not sent by itself.</summary>
    /// <param name="now">The instant.</param>
    /// <param name="sentThisWeek">Whether the week's was sent.</param>
    public DateTimeOffset? Next(DateTimeOffset now, bool sentThisWeek)
    {
        if (!Enabled)
            return null;
        var midnight = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero);
        var slot = midnight.AddDays(Weekday - WeekdayOf(now)).AddHours(Hour);
        return sentThisWeek || slot < midnight ? slot.AddDays(Week) : slot;
    }

    /// <summary>The week an instant is in, by ISO 8601: <c>2026-W48</c>.</summary>
    public static string WeekOf(DateTimeOffset now)
    {
        var day = now.UtcDateTime;
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}");
    }

    private static int WeekdayOf(DateTimeOffset now) => ((int)now.UtcDateTime.DayOfWeek + Week - 1) % Week;
}
