using NetOS.Domain.Carriers;
using NetOS.Domain.Imports.Values;
using NetOS.Infrastructure.Carriers;
using static NetOS.Infrastructure.Imports.Kinds.PartFields;

namespace NetOS.Infrastructure.Imports.Kinds;

internal static class CarrierImport
{
    private const string Known = "Lumen";

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
        Translations = RecordTranslations(),
    });

    /// <summary>The carrier another record cannot do without.</summary>
    public static ImportPart Reference => Of("The carrier, by its name.", Known, required: true, refersAs: "carrier_id", creates: true);

    /// <summary>The carrier another record may name.</summary>
    public static ImportPart Named(string description, string? example = null) => Of(description, example, required: false, refersAs: "carrier_id", creates: true);

    /// <summary>The carrier that tells which record another name means.</summary>
    public static ImportPart Hint(string description) => Of(description, Known, required: false, refersAs: null, creates: false);

    private static ImportPart<Carrier, CarrierDetails> Of(string description, string? example, bool required, string? refersAs, bool creates) => new ImportPart<Carrier, CarrierDetails>(CarrierResource.Definition, "carrier", PartRole.Reference)
    {
        Fields =
        [
            new("carrier_name", "name", ValueKind.Text, description) { Synonyms = Names, Example = example, Required = required },
            ReferenceId("carrier_id"),
        ],
        Keys = [CommonKeys.Id(CarrierResource.Definition, "carrier_id"), CommonKeys.Unique(CarrierResource.Definition, "name", "carrier_name", "name")],
        RefersAs = refersAs,
        Creates = creates,
    };
}
