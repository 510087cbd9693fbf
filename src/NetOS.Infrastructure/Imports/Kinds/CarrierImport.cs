using NetOS.Domain.Carriers;
using NetOS.Domain.Imports.Values;
using NetOS.Infrastructure.Carriers;
using static NetOS.Infrastructure.Imports.Kinds.PartFields;

namespace NetOS.Infrastructure.Imports.Kinds;

internal static class CarrierImport
{
    private static readonly string[] Names = ["carrier", "provider", "vendor", "supplier", "telco", "operator"];

    public static readonly ImportKind Kind = new("carriers", "Carriers", new ImportPart<Carrier, CarrierDetails>(CarrierResource.Definition, "carrier", PartRole.Main)
    {
        Fields =
        [
            .. Record(CarrierResource.Definition),
            .. Of<CarrierDetails>(CarrierResource.Definition, "", ["name", "short_name", "asn", "website", "portal_url", "noc_phone", "noc_email", "support_url", "status", "notes"]).With(
                ("name", Called([.. Names, "carrier name", "provider name", "company", "organisation"])),
                ("short_name", Called("abbreviation", "aka", "alias")),
                ("asn", Called("as number", "autonomous system", "as")),
                ("website", PartFields.Kind(ValueKind.Url, "url", "web", "homepage")),
                ("portal_url", PartFields.Kind(ValueKind.Url, "portal", "customer portal")),
                ("noc_phone", PartFields.Kind(ValueKind.Phone, "noc", "noc number", "noc tel", "trouble number")),
                ("noc_email", PartFields.Kind(ValueKind.Email, "noc mail")),
                ("support_url", PartFields.Kind(ValueKind.Url, "support")),
                ("status", Words(DomainWords.CarrierStatus, "active"))),
        ],
        Keys = [CommonKeys.Id(CarrierResource.Definition), CommonKeys.ExternalId(CarrierResource.Definition), CommonKeys.Unique(CarrierResource.Definition, "name", "name", "name")],
    });

    /// <summary>The carrier another record names.</summary>
    public static ImportPart Reference => new ImportPart<Carrier, CarrierDetails>(CarrierResource.Definition, "carrier", PartRole.Reference)
    {
        Fields =
        [
            new("carrier_name", "name", ValueKind.Text, "The carrier, by its name.") { Synonyms = Names, Example = "Lumen", Required = true },
            new("carrier_id", null, ValueKind.Text, "The carrier, by its id, as exported."),
        ],
        Keys = [CommonKeys.Id(CarrierResource.Definition, "carrier_id"), CommonKeys.Unique(CarrierResource.Definition, "name", "carrier_name", "name")],
        RefersAs = "carrier_id",
    };
}
