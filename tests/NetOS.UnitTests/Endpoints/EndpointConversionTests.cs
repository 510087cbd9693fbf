using NetOS.Domain.Assets;
using NetOS.Domain.Customers;
using NetOS.Domain.Endpoints;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Endpoints;

internal sealed class EndpointConversionTests
{
    private static readonly EndpointDetails Hut = new() { Name = "Hut", AddressLine1 = "1 Main", AddressLine2 = "Floor 2", City = "Boise", State = "ID", PostalCode = "83702", Country = "US", Latitude = 43.6, Longitude = -116.2 };

    [TestCase(FacilityType.DataCenter, AssetKind.DataCenter)]
    [TestCase(FacilityType.CarrierHotel, AssetKind.CarrierHotel)]
    [TestCase(FacilityType.Pop, AssetKind.Pop)]
    [TestCase(FacilityType.Tower, AssetKind.Tower)]
    [TestCase(FacilityType.Rooftop, AssetKind.Rooftop)]
    [TestCase(FacilityType.Office, AssetKind.Office)]
    [TestCase(FacilityType.AggregationSite, AssetKind.AggregationSite)]
    [TestCase(FacilityType.CustomerPremises, null)]
    [TestCase(FacilityType.Other, null)]
    [TestCase(null, null)]
    public void The_kind_of_site_follows_the_facility_where_one_fits(FacilityType? facility, AssetKind? kind)
    {
        EndpointConversion.KindOf(facility).ShouldBe(kind);
        var endpoint = Hut with { FacilityType = facility };
        EndpointConversion.AssetOf(endpoint, AssetKind.Colo, null).Kind.ShouldBe(AssetKind.Colo);
        if (kind is { } known)
        {
            EndpointConversion.AssetOf(endpoint, null, null).Kind.ShouldBe(known);
            return;
        }

        Action unknown = () => EndpointConversion.AssetOf(endpoint, null, null);
        unknown.ShouldBreak("endpoint.kind_missing", "kind");
    }

    [Test]
    public void Name_address_and_position_go_along()
    {
        EndpointConversion.AssetOf(Hut, AssetKind.Pop, null).ShouldBe(new InfrastructureAssetDetails
        {
            Kind = AssetKind.Pop,
            Name = "Hut",
            AddressLine1 = "1 Main",
            AddressLine2 = "Floor 2",
            City = "Boise",
            State = "ID",
            PostalCode = "83702",
            Country = "US",
            Latitude = 43.6,
            Longitude = -116.2,
        });
        EndpointConversion.CustomerOf(Hut, CustomerKind.Mfc, "Riverbend").ShouldSatisfyAllConditions(c => c.Name.ShouldBe("Riverbend"), c => c.Kind.ShouldBe(CustomerKind.Mfc), c => c.City.ShouldBe("Boise"));
    }

    [Test]
    public void An_endpoint_that_is_inside_a_place_already_makes_no_other()
    {
        Action site = () => EndpointConversion.CustomerOf(Hut with { InfrastructureAssetId = Guid.NewGuid() }, CustomerKind.Mfc, null);
        Action customer = () => EndpointConversion.AssetOf(Hut with { CustomerId = Guid.NewGuid() }, AssetKind.Pop, null);
        site.ShouldBreak("endpoint.tied", null);
        customer.ShouldBreak("endpoint.tied", null);
    }
}
