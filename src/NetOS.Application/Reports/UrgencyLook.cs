using NetOS.Domain.Contracts;

namespace NetOS.Application.Reports;

/// <summary>How an urgency looks in an e-mail: the light colours of the application.</summary>
/// <param name="Word">What it is called.</param>
/// <param name="Meaning">What that means.</param>
/// <param name="Ink">The word on its ground, and the days.</param>
/// <param name="Ground">Behind the word.</param>
/// <param name="Days">The days on paper.</param>
/// <param name="Bar">A bar of time.</param>
/// <param name="Notice">The part of it after the deadline.</param>
/// <param name="Mark">The deadline's mark.</param>
internal sealed record UrgencyLook(string Word, string Meaning, string Ink, string Ground, string Days, string Bar, string Notice, string Mark)
{
    private static readonly Dictionary<Urgency, UrgencyLook> Looks = new()
    {
        [Urgency.Overdue] = new("Overdue", "the deadline has passed", "#ffffff", "#b3261e", "#b3261e", "#f6d5d2", "#e6a19c", "#b3261e"),
        [Urgency.Critical] = new("Critical", $"{RenewalUrgency.CriticalDays} days or less", "#a2360a", "#fde9e0", "#a2360a", "#fde9e0", "#f4bfa5", "#d1480f"),
        [Urgency.Active] = new("Active", $"{RenewalUrgency.ActiveDays} days or less", "#765000", "#fcf1cf", "#765000", "#fcf1cf", "#ead08c", "#b07a00"),
        [Urgency.Watch] = new("Watch", "further ahead", "#275a92", "#e5eff9", "#275a92", "#e5eff9", "#b4d0ec", "#3f7fc0"),
        [Urgency.None] = new("None", "far ahead", "#5c6577", "#eceef3", "#5c6577", "#eceef3", "#cfd4de", "#828b9c"),
    };

    // The carriers' colours, 0 = all others.
    private static readonly string[] Series = ["#6b7383", "#3a53d1", "#b24b00", "#005448", "#a5527e", "#087e49", "#560089", "#723d23", "#3e7ea9", "#94000e", "#8f7c1b"];

    public static UrgencyLook Of(Urgency urgency) => Looks[urgency];

    public static string SeriesColour(int series) => series > 0 && series < Series.Length ? Series[series] : Series[0];
}
