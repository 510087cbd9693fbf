using NetOS.Domain.Assets;
using NetOS.Domain.Common;
using NetOS.Domain.Customers;

namespace NetOS.Domain.Endpoints;

/// <summary>Makes the site or the customer an endpoint is inside of, from what is known of the endpoint.</summary>
public static class EndpointConversion
{
    /// <summary>The kind of site a facility is; null where none fits.</summary>
    public static AssetKind? KindOf(FacilityType? facility) => facility switch
    {
        FacilityType.DataCenter => AssetKind.DataCenter,
        FacilityType.CarrierHotel => AssetKind.CarrierHotel,
        FacilityType.Pop => AssetKind.Pop,
        FacilityType.Tower => AssetKind.Tower,
        FacilityType.Rooftop => AssetKind.Rooftop,
        FacilityType.Office => AssetKind.Office,
        FacilityType.AggregationSite => AssetKind.AggregationSite,
        _ => null,
    };

    /// <exception cref="RuleBrokenException">It is inside a place already, or its facility type does not say which kind of site it is.</exception>
    public static InfrastructureAssetDetails AssetOf(EndpointDetails endpoint, AssetKind? kind, string? name)
    {
        RequireUntied(endpoint);
        return Placed(endpoint, name, new InfrastructureAssetDetails
        {
            Kind = kind ?? KindOf(endpoint.FacilityType) ?? throw RuleBrokenException.Value("endpoint.kind_missing", "kind", "Required: which kind of site it is; its facility type does not say."),
        });
    }

    /// <exception cref="RuleBrokenException">It is inside a place already.</exception>
    public static CustomerDetails CustomerOf(EndpointDetails endpoint, CustomerKind kind, string? name)
    {
        RequireUntied(endpoint);
        return Placed(endpoint, name, new CustomerDetails { Kind = kind });
    }

    private static void RequireUntied(EndpointDetails endpoint)
    {
        if (endpoint.InfrastructureAssetId is not null || endpoint.CustomerId is not null)
            throw new RuleBrokenException("endpoint.tied", $"{endpoint.Name} is inside a {(endpoint.CustomerId is null ? "site" : "customer's place")} already: take it out of there first.");
    }

    private static T Placed<T>(EndpointDetails from, string? name, T to) where T : PlaceDetails => to with
    {
        Name = name ?? from.Name,
        AddressLine1 = from.AddressLine1,
        AddressLine2 = from.AddressLine2,
        City = from.City,
        State = from.State,
        PostalCode = from.PostalCode,
        Country = from.Country,
        Latitude = from.Latitude,
        Longitude = from.Longitude,
    };
}
