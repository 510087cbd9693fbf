namespace NetOS.Domain.Common;

/// <summary>What may be edited of a record that stands somewhere: an endpoint, a site, a customer.</summary>
public abstract record PlaceDetails : RecordDetails
{
    public string Name { get; init; } = "";
    public string? AddressLine1 { get; init; }
    public string? AddressLine2 { get; init; }
    public string? City { get; init; }
    public string? State { get; init; }
    public string? PostalCode { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }

    /// <summary>Decimal degrees on WGS 84; together with <see cref="Longitude"/> or not at all.</summary>
    public double? Latitude { get; init; }

    public double? Longitude { get; init; }
    public string? Notes { get; init; }
}
