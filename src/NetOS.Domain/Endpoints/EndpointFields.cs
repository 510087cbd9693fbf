namespace NetOS.Domain.Endpoints;

/// <summary>A field of the survivor that was empty and that a merged endpoint filled.</summary>
/// <param name="Field">The API's name; <c>position</c> is latitude and longitude, <c>inside</c> the site or customer.</param>
/// <param name="FromId">The endpoint its value came from.</param>
public sealed record FilledField(string Field, Guid FromId);

/// <summary>What one endpoint can take over from another, field by field; what only makes sense together goes together.</summary>
public static class EndpointFields
{
    private static readonly Dictionary<string, (Func<EndpointDetails, object?> Value, Func<EndpointDetails, EndpointDetails, EndpointDetails> Copy)> Fields = new()
    {
        ["clli"] = (d => d.Clli, (to, from) => to with { Clli = from.Clli }),
        ["address_line1"] = (d => d.AddressLine1, (to, from) => to with { AddressLine1 = from.AddressLine1 }),
        ["address_line2"] = (d => d.AddressLine2, (to, from) => to with { AddressLine2 = from.AddressLine2 }),
        ["city"] = (d => d.City, (to, from) => to with { City = from.City }),
        ["state"] = (d => d.State, (to, from) => to with { State = from.State }),
        ["postal_code"] = (d => d.PostalCode, (to, from) => to with { PostalCode = from.PostalCode }),
        ["country"] = (d => d.Country, (to, from) => to with { Country = from.Country }),
        ["position"] = (d => d.Latitude is null ? null : (d.Latitude, d.Longitude), (to, from) => to with { Latitude = from.Latitude, Longitude = from.Longitude }),
        ["facility_type"] = (d => d.FacilityType, (to, from) => to with { FacilityType = from.FacilityType }),
        ["demarc_suite"] = (d => d.DemarcSuite, (to, from) => to with { DemarcSuite = from.DemarcSuite }),
        ["demarc_rack"] = (d => d.DemarcRack, (to, from) => to with { DemarcRack = from.DemarcRack }),
        ["demarc_panel"] = (d => d.DemarcPanel, (to, from) => to with { DemarcPanel = from.DemarcPanel }),
        ["demarc_port"] = (d => d.DemarcPort, (to, from) => to with { DemarcPort = from.DemarcPort }),
        ["inside"] = (d => (object?)d.InfrastructureAssetId ?? d.CustomerId, (to, from) => to with { InfrastructureAssetId = from.InfrastructureAssetId, CustomerId = from.CustomerId }),
        ["notes"] = (d => d.Notes, (to, from) => to with { Notes = from.Notes }),
    };

    /// <summary>The empty fields that others have a value for; the first that has one gives it.</summary>
    public static IReadOnlyList<FilledField> FilledFrom(EndpointDetails details, IReadOnlyList<Endpoint> others) =>
        [.. from field in Fields
            where field.Value.Value(details) is null
            let source = others.FirstOrDefault(o => field.Value.Value(o.Details) is not null)
            where source is not null
            select new FilledField(field.Key, source.Id)];

    public static EndpointDetails Copy(string field, EndpointDetails to, EndpointDetails from) => Fields[field].Copy(to, from);

    public static bool Same(string field, EndpointDetails one, EndpointDetails other) => Equals(Fields[field].Value(one), Fields[field].Value(other));
}
