using System.Globalization;

namespace NetOS.Domain.Imports.Values;

/// <summary>The time of a day as a text has it.</summary>
/// <param name="OfDay">Since midnight.</param>
/// <param name="Offset">Of its zone from UTC, where it names one.</param>
internal readonly record struct TimeText(TimeSpan OfDay, TimeSpan? Offset)
{
    /// <summary>Takes <c>14:30</c>, <c>2:30:15.5 PM</c>, <c>T14:30Z</c> or <c>14:30 -05:00</c> off the end.</summary>
    /// <param name="text">Keeps the day.</param>
    /// <param name="colon">Where the first colon stands.</param>
    /// <param name="time">What was taken off.</param>
    public static bool TryTakeOff(ref ReadOnlySpan<char> text, int colon, out TimeText time)
    {
        time = default;
        var start = colon;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        var clock = text[start..];
        text = Blanks.Trim(text[..start]);
        if (text.Length > 0 && text[^1] is 'T' or 't')
            text = text[..^1];
        else if (text.Length > 0 && text[^1] == ',')
            text = text[..^1];

        var at = 0;
        while (at < clock.Length && (char.IsAsciiDigit(clock[at]) || clock[at] is ':' or '.'))
            at++;
        if (!TryClock(clock[..at], out var ofDay))
            return false;
        var rest = Blanks.Trim(clock[at..]);
        if (!TryHalf(ref rest, ref ofDay) || !TryOffset(rest, out var offset))
            return false;
        time = new TimeText(ofDay, offset);
        return true;
    }

    private static bool TryClock(ReadOnlySpan<char> text, out TimeSpan ofDay)
    {
        ofDay = default;
        Span<Range> parts = stackalloc Range[4];
        var count = text.Split(parts, ':');
        if (count is < 2 or > 3 || !TryPart(text[parts[0]], 23, out var hour) || !TryPart(text[parts[1]], 59, out var minute))
            return false;
        var second = 0m;
        if (count == 3 && (!decimal.TryParse(text[parts[2]], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out second) || second >= 60))
            return false;
        ofDay = new TimeSpan(hour, minute, 0) + TimeSpan.FromTicks((long)(second * TimeSpan.TicksPerSecond));
        return true;
    }

    private static bool TryPart(ReadOnlySpan<char> text, int most, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value <= most;

    private static bool TryHalf(ref ReadOnlySpan<char> rest, ref TimeSpan ofDay)
    {
        var afternoon = rest.StartsWith("PM", StringComparison.OrdinalIgnoreCase);
        if (!afternoon && !rest.StartsWith("AM", StringComparison.OrdinalIgnoreCase))
            return true;
        if (ofDay.Hours is 0 or > 12)
            return false;
        ofDay += TimeSpan.FromHours((afternoon ? 12 : 0) - (ofDay.Hours == 12 ? 12 : 0));
        rest = Blanks.Trim(rest[2..]);
        return true;
    }

    private static bool TryOffset(ReadOnlySpan<char> rest, out TimeSpan? offset)
    {
        offset = null;
        if (rest.Length == 0)
            return true;
        if (rest is "Z" or "z" || rest.Equals("UTC", StringComparison.OrdinalIgnoreCase) || rest.Equals("GMT", StringComparison.OrdinalIgnoreCase))
        {
            offset = TimeSpan.Zero;
            return true;
        }

        if (rest.Length is not (3 or 5 or 6) || !(rest[0] == '+' || NumberText.IsMinus(rest[0])))
            return false;
        var minutes = 0;
        if (!TryPart(rest[1..3], 14, out var hours) || (rest.Length > 3 && !TryPart(rest[^2..], 59, out minutes)))
            return false;
        var span = new TimeSpan(hours, minutes, 0);
        offset = rest[0] == '+' ? span : -span;
        return true;
    }
}
