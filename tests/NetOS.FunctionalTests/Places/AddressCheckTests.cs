using Microsoft.Extensions.DependencyInjection;
using NetOS.Infrastructure.Places;

namespace NetOS.FunctionalTests.Places;

/// <summary>Positions against the outlines of states and countries.</summary>
internal sealed class AddressCheckTests : ApiFixture
{
    private const int Outlines = 306;

    private int _loaded;

    protected override async Task BeforeAllAsync() => _loaded = await Server.Services.GetRequiredService<OutlineLoader>().EnsureAsync(CancellationToken.None);

    [Test]
    public async Task Outlines_are_loaded_once()
    {
        _loaded.ShouldBe(Outlines);
        (await Server.Services.GetRequiredService<OutlineLoader>().EnsureAsync(CancellationToken.None)).ShouldBe(0);
    }

    [TestCase("43.6187", "-116.2146", "ID", "US", Description = "Boise")]
    [TestCase("43.6187", "-116.2146", "Idaho", "United States", Description = "full names")]
    [TestCase("43.6187", "-116.2146", " idaho ", "usa", Description = "any case, blanks")]
    [TestCase("43.6187", "-116.2146", "", "", Description = "nothing written, nothing to doubt")]
    [TestCase("43.6187", "-116.2146", "ID", "", Description = "a state says its country")]
    [TestCase("48.8566", "2.3522", "Paris", "FR", Description = "states are judged in the United States only")]
    [TestCase("40.6892", "-74.0445", "NY", "US", Description = "Liberty Island, an exclave in New Jersey's waters")]
    [TestCase("40.6892", "-74.0445", "NJ", "US", Description = "the same, as its neighbour writes it")]
    [TestCase("42.1", "-83.12", "MI", "US", Description = "on the river of a border")]
    [TestCase("44.99", "-116.9", "ID", "US", Description = "near a border that is a river")]
    [TestCase("37.07", "-102.5", "CO", "US", Description = "7 km within the south border of Colorado")]
    [TestCase("36.95", "-105.5", "CO", "US", Description = "5 km beyond it: outlines are not that exact")]
    [TestCase("49.05", "-108.0", "MT", "US", Description = "5 km beyond a border along a parallel")]
    [TestCase("52.9", "172.9", "AK", "US", Description = "Attu, the Aleutian beyond the antimeridian")]
    [TestCase("51.88", "-176.65", "AK", "US", Description = "Adak, before it")]
    [TestCase("51.95", "179.5", "AK", "US", Description = "Semisopochnoi")]
    [TestCase("-16.8", "179.99", "", "FJ", Description = "Taveuni, on the antimeridian")]
    [TestCase("-16.8", "-179.99", "", "FJ", Description = "and its other side")]
    [TestCase("-16.8", "-179.9", "", "FJ")]
    [TestCase("66.2", "-171", "", "RU", Description = "Chukotka, beyond the antimeridian")]
    [TestCase("18.4", "-66.1", "PR", "US", Description = "San Juan")]
    [TestCase("18.4", "-66.1", "PR", "PR", Description = "the same with the territory's own code")]
    [TestCase("18.4", "-66.1", "", "PR")]
    [TestCase("13.45", "144.78", "GU", "GU")]
    [TestCase("4.9", "-52.3", "", "GF", Description = "drawn with France")]
    [TestCase("36.14", "-5.35", "", "GI", Description = "too small for the middle scale")]
    [TestCase("44.95", "34.1", "", "UA")]
    [TestCase("10", "10", "", "TK", Description = "nobody has drawn Tokelau")]
    [TestCase("22.3", "114.17", "", "Hong Kong")]
    [TestCase("-80", "100", "", "AQ", Description = "around the pole")]
    [TestCase("-87", "-179.99", "", "AQ")]
    [TestCase("-89.9", "-60", "", "AQ")]
    public async Task A_plausible_position_brings_no_warning(string latitude, string longitude, string state, string country) =>
        (await CheckAsync(latitude, longitude, state, country))["warnings"]!.AsArray().ShouldBeEmpty();

    [TestCase("47.0", "-120.2", "ID", "US", "outside_state")]
    [TestCase("49.3", "-108.0", "MT", "US", "outside_state", Description = "33 km beyond a border along a parallel")]
    [TestCase("36.8", "-105.5", "CO", "US", "outside_state", Description = "22 km beyond")]
    [TestCase("45.5", "-73.57", "", "US", "outside_country", Description = "Montréal")]
    [TestCase("45.5", "-73.57", "NY", "US", "outside_country", Description = "one warning for one slip")]
    [TestCase("-17.8", "177.4", "", "NC", "outside_country")]
    [TestCase("-55", "-120", "", "AQ", "outside_country")]
    [TestCase("30.0", "-40.0", "ID", "US", "outside_country", Description = "the open sea")]
    [TestCase("43.6", "-116.2", "Iowha", "US", "state_unknown")]
    [TestCase("43.65", "-79.38", "ON", "", "state_unknown")]
    [TestCase("43.6", "-116.2", "ID", "QQ", "country_unknown")]
    [TestCase("43.6", "-116.2", "", "Atlantis", "country_unknown")]
    public async Task An_implausible_position_is_warned_of(string latitude, string longitude, string state, string country, string code)
    {
        var warning = (await CheckAsync(latitude, longitude, state, country))["warnings"]!.AsArray().ShouldHaveSingleItem()!;
        warning["code"]!.ToString().ShouldBe(code);
        warning["message"]!.ToString().ShouldNotBeEmpty();
        warning["suggestion"].ShouldBeNull();
    }

    [TestCase("43.6187", "116.2146", "ID", "US", 43.6187, -116.2146, Description = "the sign lost")]
    [TestCase("-43.6187", "-116.2146", "Idaho", "", 43.6187, -116.2146, Description = "a sign too many")]
    [TestCase("-84.39", "33.75", "GA", "US", 33.75, -84.39, Description = "swapped")]
    [TestCase("84.39", "33.75", "GA", "US", 33.75, -84.39, Description = "swapped and the sign lost")]
    [TestCase("2.3522", "48.8566", "", "FR", 48.8566, 2.3522, Description = "swapped, a country alone")]
    [TestCase("51.88", "176.65", "AK", "US", 51.88, -176.65, Description = "the sign lost near the antimeridian")]
    public async Task A_slip_of_the_pen_is_warned_of_with_what_was_meant(string latitude, string longitude, string state, string country, double meantLatitude, double meantLongitude)
    {
        var warning = (await CheckAsync(latitude, longitude, state, country))["warnings"]!.AsArray().ShouldHaveSingleItem()!;
        warning["code"]!.ToString().ShouldBe("swapped");
        warning["suggestion"]!["latitude"]!.GetValue<double>().ShouldBe(meantLatitude);
        warning["suggestion"]!["longitude"]!.GetValue<double>().ShouldBe(meantLongitude);
        (await CheckAsync(Text(meantLatitude), Text(meantLongitude), state, country))["warnings"]!.AsArray().ShouldBeEmpty();
    }

    [TestCase("43.6187", "-116.2146", "US", "ID")]
    [TestCase("18.4", "-66.1", "US", "PR")]
    [TestCase("52.9", "172.9", "US", "AK")]
    [TestCase("48.8566", "2.3522", "FR", null)]
    [TestCase("30", "-40", null, null)]
    public async Task The_answer_tells_where_the_position_lies(string latitude, string longitude, string? country, string? state)
    {
        var found = (await CheckAsync(latitude, longitude, "", ""))["found"]!;
        found["country"]?.ToString().ShouldBe(country);
        found["state"]?.ToString().ShouldBe(state);
    }

    [TestCase("longitude=1", "latitude")]
    [TestCase("latitude=1", "longitude")]
    [TestCase("latitude=x&longitude=1", "latitude")]
    [TestCase("latitude=1&longitude=1,5", "longitude")]
    [TestCase("latitude=91&longitude=1", "latitude")]
    [TestCase("latitude=1&longitude=-180.1", "longitude")]
    [TestCase("latitude=NaN&longitude=1", "latitude")]
    [TestCase("latitude=1e999&longitude=1", "latitude")]
    [TestCase("latitude=0&longitude=0", "latitude")]
    [TestCase("latitude=1&latitude=2&longitude=1", "latitude")]
    [TestCase("latitude=1&longitude=1&state=%00", "state")]
    public async Task A_number_that_is_none_is_refused_by_name(string query, string parameter) =>
        (await Api.GetAsync("/address/check?" + query)).ShouldBeProblem(400, "query.value")["detail"]!.ToString().ShouldStartWith($"'{parameter}': ");

    [Test]
    public async Task A_name_of_any_length_is_refused() => (await Api.GetAsync($"/address/check?latitude=1&longitude=1&country={new string('x', 201)}")).ShouldBeProblem(400, "query.value");

    private Task<Answer> CheckAsync(string latitude, string longitude, string state, string country) =>
        Api.ReadAsync($"/address/check?latitude={latitude}&longitude={longitude}&state={Uri.EscapeDataString(state)}&country={Uri.EscapeDataString(country)}");

    private static string Text(double degrees) => degrees.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
