using NetOS.Application.Places;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Places;

internal sealed class PlaceWarningTests
{
    private static readonly NamedOutline Idaho = new("ID", "Idaho"), Oregon = new("OR", "Oregon"), China = new("CN", "China"), Us = new("US", "United States");

    private static string Message(string code, PlaceFinding finding, string? state = "ID", string? country = "US", SuggestedPosition? suggestion = null, double latitude = 43.6187, double longitude = 116.2146) =>
        PlaceWarning.Of(code, new WrittenPlace(latitude, longitude, state, country), finding, suggestion).Message;

    [Test]
    public void What_lies_elsewhere_is_told_with_where() =>
        Message(PlaceWarning.OutsideState, new(Idaho, Us, Oregon, Us)).ShouldBe("The position lies in Oregon (OR), not in Idaho (ID).");

    [Test]
    public void A_country_is_told_where_there_is_no_state() =>
        Message(PlaceWarning.OutsideCountry, new(null, Us, null, China)).ShouldBe("The position lies in China (CN), not in United States (US).");

    [Test]
    public void The_open_sea_is_no_country() =>
        Message(PlaceWarning.OutsideState, new(Idaho, Us, null, null)).ShouldBe("The position lies in no country, not in Idaho (ID).");

    [TestCase(43.6187, 116.2146, "a sign is probably wrong.")]
    [TestCase(-43.6187, 116.2146, "a sign is probably wrong.")]
    [TestCase(-116.2146, 43.6187, "latitude and longitude are probably swapped.")]
    [TestCase(116.2146, 43.6187, "latitude and longitude are probably swapped.")]
    public void A_slip_is_named_with_the_position_that_fits(double latitude, double longitude, string slip) =>
        Message(PlaceWarning.Swapped, new(Idaho, Us, null, China), suggestion: new(43.6187, -116.2146), latitude: latitude, longitude: longitude)
            .ShouldBe("The position lies in China (CN), not in Idaho (ID). 43.6187, -116.2146 does: " + slip);

    [Test]
    public void A_slip_without_a_state_names_the_country() =>
        Message(PlaceWarning.Swapped, new(null, Us, null, China), suggestion: new(43.6187, -116.2146)).ShouldStartWith("The position lies in China (CN), not in United States (US).");

    [TestCase("Iowha", "US", "'Iowha' is no state of the United States: use its two letters, such as ID.")]
    [TestCase("ON", null, "'ON' is no state of the United States: use its two letters, such as ID, or name the country the place is in.")]
    public void An_unknown_state_is_told_what_is_known(string state, string? country, string message) =>
        Message(PlaceWarning.StateUnknown, new(null, Us, Idaho, Us), state, country).ShouldBe(message);

    [Test]
    public void An_unknown_country_is_told_what_is_known() =>
        Message(PlaceWarning.CountryUnknown, new(Idaho, null, Idaho, Us), country: "QQ").ShouldBe("'QQ' is no country: use its two letters, such as US (ISO 3166 alpha-2).");

    [Test]
    public void There_are_no_other_warnings() => Should.Throw<ArgumentOutOfRangeException>(() => Message("outside", new(null, null, null, null)));
}
