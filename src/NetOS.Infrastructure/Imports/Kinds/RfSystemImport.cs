using Microsoft.Extensions.DependencyInjection;
using NetOS.Domain.Imports.Values;
using NetOS.Domain.Rf;
using NetOS.Infrastructure.Imports.Kinds.Bodies;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Rf;
using static NetOS.Infrastructure.Imports.Kinds.PartFields;

namespace NetOS.Infrastructure.Imports.Kinds;

internal static class RfSystemImport
{
    private static Resource Resource => RfSystemResource.Definition;

    public static readonly ImportKind Kind = new("rf_systems", "RF systems", new ImportPart<RfSystem, RfSystemDetails>(Resource, "rf_system", PartRole.Main)
    {
        Fields =
        [
            .. Record(Resource),
            .. Of<RfSystemDetails>(
                Resource, "",
                ["name", "description", "frequency_used", "default_frequency_mhz", "licensed", "capacity_mbps", "currency", "cost", "type", "role", "compatible_base_ids", "active"]).With(
                ("name", Called("system", "rf system", "system name", "model", "product", "radio", "radio model", "equipment")),
                ("description", Called("details", "remarks", "notes")),
                ("frequency_used", Called("band", "frequency band", "spectrum")),
                ("default_frequency_mhz", f => f with { Kind = ValueKind.Frequency, Scale = 6, Synonyms = ["frequency", "frequency mhz", "default frequency", "freq"] }),
                ("licensed", Called("license required", "licence required", "fcc licensed", "needs licence")),
                ("capacity_mbps", f => f with { Kind = ValueKind.Bandwidth, Scale = 3, Synonyms = ["capacity", "throughput", "bandwidth", "speed", "data rate"] }),
                ("currency", Called("ccy", "currency code")),
                ("cost", Called("capex", "price", "unit cost", "list price", "unit price")),
                ("type", Words(DomainWords.RfSystemType, "topology", "link type", "system type")),
                ("role", Words(DomainWords.RfSystemRole, "function", "device role", "unit role")),
                ("compatible_base_ids", Called("base ids")),
                ("active", Called("in use", "enabled", "orderable", "current"))),
            new(CompatibleBases.Names, CompatibleBases.Names, ValueKind.TextList, "Only of a subscriber: the bases that can serve it, by their names; they must be there already.") { Synonyms = ["bases", "works with", "compatible with", "base stations"] },
        ],
        Keys = [CommonKeys.Id(Resource), CommonKeys.ExternalId(Resource), CommonKeys.Unique(Resource, "name", "name", "name")],
        Translations = [.. RecordTranslations("compatible_base_ids"), scope => ActivatorUtilities.CreateInstance<CompatibleBases>(scope, ActivatorUtilities.CreateInstance<SheetRecords>(scope))],
    });

    /// <summary>The system of a link, which may be made with it once somebody agrees: point to point.</summary>
    public static ImportPart Reference => new ImportPart<RfSystem, RfSystemDetails>(Resource, "rf_system", PartRole.Reference)
    {
        Fields =
        [
            new("rf_system_name", "name", ValueKind.Text, "The radio, by its name in the catalog; with PtMP the subscriber's.")
            {
                Synonyms = ["rf system", "system", "system name", "radio", "radio model", "equipment", "model", "radio service", "radio service code"], Required = true, Example = "11 GHz licensed PTP",
            },
            ReferenceId("rf_system_id"),
        ],
        Keys = [CommonKeys.Id(Resource, "rf_system_id"), CommonKeys.Unique(Resource, "name", "rf_system_name", "name")],
        RefersAs = "rf_system_id",
        Translations = [_ => new NewRecordDefaults(("type", "PTP"), ("role", "standalone"))],
    };
}
