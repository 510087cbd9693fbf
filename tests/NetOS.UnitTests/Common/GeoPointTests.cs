using NetOS.Domain.Common;
using NetOS.Domain.Endpoints;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Common;

internal sealed class GeoPointTests
{
    [TestCase(90, 180)]
    [TestCase(-90, -180)]
    [TestCase(0, 10.5)]
    [TestCase(10.5, 0)]
    [TestCase(39.0438, -77.4874)]
    public void A_position_on_earth_is_taken(double latitude, double longitude)
    {
        var point = GeoPoint.From(latitude, longitude).ShouldNotBeNull();
        point.Latitude.ShouldBe(latitude);
        point.Longitude.ShouldBe(longitude);
    }

    [Test]
    public void No_coordinates_are_no_position() => GeoPoint.From(null, null).ShouldBeNull();

    [TestCase(90.0001, 0, "geo.latitude_range", "latitude")]
    [TestCase(-90.0001, 0, "geo.latitude_range", "latitude")]
    [TestCase(double.NaN, 0, "geo.latitude_range", "latitude")]
    [TestCase(1, 180.0001, "geo.longitude_range", "longitude")]
    [TestCase(1, -180.0001, "geo.longitude_range", "longitude")]
    [TestCase(1, double.PositiveInfinity, "geo.longitude_range", "longitude")]
    [TestCase(0, 0, "geo.zero", "latitude")]
    [TestCase(null, 1, "geo.latitude_missing", "latitude")]
    [TestCase(1, null, "geo.longitude_missing", "longitude")]
    public void Any_other_is_refused_naming_the_coordinate(double? latitude, double? longitude, string code, string field)
    {
        ((Action)(() => GeoPoint.From(latitude, longitude))).ShouldBreak(code, field);
        ((Action)(() => Endpoint.Create(new EndpointDetails { Latitude = latitude, Longitude = longitude }))).ShouldBreak(code, field);
    }

    [Test]
    public void An_endpoint_refused_a_position_keeps_its_own()
    {
        var endpoint = Endpoint.Create(new EndpointDetails { Name = "Ashburn", Latitude = 39, Longitude = -77 });
        ((Action)(() => endpoint.Revise(endpoint.Details with { Latitude = 91 }))).ShouldBreak("geo.latitude_range", "latitude");
        endpoint.Details.Latitude.ShouldBe(39);
    }
}
