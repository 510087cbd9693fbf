using System.Globalization;

namespace NetOS.Application.Places;

/// <summary>What is implausible about a position. Never a refusal: coasts and borders are drawn simplified.</summary>
/// <param name="Code">Stable; scripts may rely on it.</param>
/// <param name="Message">What is odd and what would be right.</param>
/// <param name="Suggestion">The position that was probably meant.</param>
public sealed record PlaceWarning(string Code, string Message, SuggestedPosition? Suggestion)
{
    public const string OutsideState = "outside_state", OutsideCountry = "outside_country", Swapped = "swapped", StateUnknown = "state_unknown", CountryUnknown = "country_unknown";

    /// <summary>The warning in words.</summary>
    public static PlaceWarning Of(string code, WrittenPlace written, PlaceFinding finding, SuggestedPosition? suggestion) => new(code, code switch
    {
        StateUnknown when written.Country is null => $"'{written.State}' is no state of the United States: use its two letters, such as ID, or name the country the place is in.",
        StateUnknown => $"'{written.State}' is no state of the United States: use its two letters, such as ID.",
        CountryUnknown => $"'{written.Country}' is no country: use its two letters, such as US (ISO 3166 alpha-2).",
        OutsideState => Elsewhere(finding, finding.State),
        OutsideCountry => Elsewhere(finding, finding.Country),
        Swapped when suggestion is not null => $"{Elsewhere(finding, finding.State ?? finding.Country)} {Number(suggestion.Latitude)}, {Number(suggestion.Longitude)} does: {Slip(written, suggestion)}",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "No such warning."),
    }, suggestion);

    private static string Elsewhere(PlaceFinding finding, NamedOutline? meant) => (finding.FoundState ?? finding.FoundCountry) is { } found
        ? $"The position lies in {found}, not in {meant}."
        : $"The position lies in no country, not in {meant}.";

    private static string Slip(WrittenPlace written, SuggestedPosition suggestion)
    {
        var same = Math.Abs(suggestion.Latitude) == Math.Abs(written.Latitude) && Math.Abs(suggestion.Longitude) == Math.Abs(written.Longitude);
        return same ? "a sign is probably wrong." : "latitude and longitude are probably swapped.";
    }

    private static string Number(double degrees) => degrees.ToString("0.######", CultureInfo.InvariantCulture);
}
