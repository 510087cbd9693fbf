using NetOS.Domain.Common;

namespace NetOS.Domain.Endpoints;

public enum FacilityType { DataCenter, CarrierHotel, Pop, Tower, Rooftop, Office, CustomerPremises, AggregationSite, Other }

/// <summary>What may be edited of an endpoint.</summary>
public sealed record EndpointDetails : PlaceDetails
{
    /// <summary>Common Language Location Identifier, 8 or 11 characters.</summary>
    public string? Clli { get; init; }

    public FacilityType? FacilityType { get; init; }
    public string? DemarcSuite { get; init; }
    public string? DemarcRack { get; init; }
    public string? DemarcPanel { get; init; }
    public string? DemarcPort { get; init; }

    /// <summary>The site it is inside of, when that is known; not together with a customer.</summary>
    public Guid? InfrastructureAssetId { get; init; }

    /// <summary>The customer whose place it is; not together with a site.</summary>
    public Guid? CustomerId { get; init; }
}

/// <summary>A physical location where a circuit lands.</summary>
public sealed class Endpoint : Entity<EndpointDetails>
{
    private Endpoint() { }

    public static Endpoint Create(EndpointDetails details)
    {
        var endpoint = new Endpoint();
        endpoint.Revise(details);
        return endpoint;
    }

    /// <exception cref="RuleBrokenException">The position is half given, out of range or 0, 0; or it is inside a site and at a customer at once.</exception>
    public void Revise(EndpointDetails details)
    {
        _ = GeoPoint.From(details.Latitude, details.Longitude);
        if (details is { InfrastructureAssetId: not null, CustomerId: not null })
            throw RuleBrokenException.Value("endpoint.one_place", "customer_id", "An endpoint is inside one known place: a site or a customer, not both.");
        Details = details;
    }
}
