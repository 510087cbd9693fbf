namespace NetOS.Application.Common;

/// <summary>The day it is for contracts, in the business's time zone, whatever zone the server or the reader is in.</summary>
public sealed class BusinessCalendar(TimeProvider clock, TimeZoneInfo zone)
{
    public TimeZoneInfo Zone => zone;

    public string TimeZoneId => zone.Id;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>What the business's clocks show.</summary>
    public DateTime LocalNow => TimeZoneInfo.ConvertTime(Now, zone).DateTime;

    public DateOnly Today => DateOnly.FromDateTime(LocalNow);

    /// <summary>The instant at which the business's clocks show this; of the two an hour set back has, the first.</summary>
    public DateTimeOffset InstantOf(DateTime local) => new DateTimeOffset(local, zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local)).ToUniversalTime();
}
