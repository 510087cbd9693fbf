using NetOS.Domain.Common;

namespace NetOS.Domain.Endpoints;

public enum FacilityType { DataCenter, CarrierHotel, Pop, Tower, Rooftop, Office, CustomerPremises, AggregationSite, Other }

/// <summary>What may be edited of an endpoint.</summary>
public sealed record EndpointDetails : RecordDetails
{
    public string Name { get; init; } = "";

    /// <summary>Common Language Location Identifier, 8 or 11 characters.</summary>
    public string? Clli { get; init; }

    public string? AddressLine1 { get; init; }
    public string? AddressLine2 { get; init; }
    public string? City { get; init; }
    public string? State { get; init; }
    public string? PostalCode { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }

    public FacilityType? FacilityType { get; init; }
    public double? Latitude { get; init; }
    public double? Longitude { get; init; }
    public string? DemarcSuite { get; init; }
    public string? DemarcRack { get; init; }
    public string? DemarcPanel { get; init; }
    public string? DemarcPort { get; init; }
    public string? Notes { get; init; }
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

    /// <exception cref="RuleBrokenException">The position is half given, out of range or 0, 0.</exception>
    public void Revise(EndpointDetails details)
    {
        _ = GeoPoint.From(details.Latitude, details.Longitude);
        Details = details;
    }
}
