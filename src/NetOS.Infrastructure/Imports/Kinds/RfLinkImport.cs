using Microsoft.Extensions.DependencyInjection;
using NetOS.Domain.Imports.Values;
using NetOS.Domain.Rf;
using NetOS.Infrastructure.Imports.Kinds.Bodies;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Rf;
using static NetOS.Infrastructure.Imports.Kinds.PartFields;

namespace NetOS.Infrastructure.Imports.Kinds;

/// <summary>Radio paths with their ends: sites are found or made, customers and systems found.</summary>
internal static class RfLinkImport
{
    private const string CallSign = "fcc_call_sign", A = "a_asset", ZSite = "z_asset", ZCustomer = "z_customer", System = "rf_system";

    private static Resource Resource => RfLinkResource.Definition;

    public static readonly ImportKind Kind = new(
        "rf_links", "RF links",
        InfrastructureImport.End("a", "a_name", "a_asset_id", "Shafer Butte tower", required: true, "a", "tx", "transmit", "from", "near"),
        InfrastructureImport.End("z", "z_site_name", "z_asset_id", "Eagle water tower", required: false, "z", "rx", "receive", "to", "far", "b"),
        CustomerImport.Named("z_customer", "z_customer_id", "The customer at Z, by its name or account number; or a site.", "customer", "customer name", "subscriber", "end user", "account"),
        RfSystemImport.Reference,
        new ImportPart<RfNode, RfNodeDetails>(RfNodeResource.Definition, "a_rf_node", PartRole.Reference)
        {
            Fields = [PartFields.Reference("a_rf_node_name", "The node at A that serves a PtMP subscriber, by its name.", "node", "rf node", "sector", "access point", "base station"), ReferenceId("a_rf_node_id")],
            Keys =
            [
                CommonKeys.Id(RfNodeResource.Definition, "a_rf_node_id"),
                new("site and node", [A, "a_rf_node_name"], "select k.ord, t.id from {k} join rf_nodes t on t.asset_id = netos_uuid(k.a) and lower(t.name) = lower(k.b) where t.deleted_at is null"),
            ],
            RefersAs = "a_rf_node_id",
            Creates = false,
        },
        new ImportPart<RfLink, RfLinkDetails>(Resource, "rf_link", PartRole.Main)
        {
            Fields =
            [
                .. Record(Resource),
                new(RfLinkTranslation.ZName, RfLinkTranslation.ZName, ValueKind.Text, "What is at Z, a site or a customer, by its name, code or account number; nothing is made from it.") { Synonyms = ["z", "z end name", "remote", "remote end"] },
                .. Of<RfLinkDetails>(
                    Resource, "",
                    ["status", "capacity_mbps", "currency", "capex", "mrc", "nrc", "frequency_mhz", "channel_width_mhz", CallSign, "fcc_license_expires_on", "a_antenna_height_m", "z_antenna_height_m", "a_azimuth_deg",
                    "z_azimuth_deg", "in_service_on", "depreciation_months", "salvage_value", "notes"]).With(
                    ("status", Words(DomainWords.RfLinkStatus, "link status", "licence status", "license status")),
                    ("capacity_mbps", f => f with { Kind = ValueKind.Bandwidth, Scale = 3, Synonyms = ["capacity", "throughput", "bandwidth", "speed", "max digital rate", "max digital rate kbps", "data rate"] }),
                    ("currency", Called("ccy", "currency code")),
                    ("capex", Called("cost", "equipment cost", "purchase price")),
                    ("mrc", Called("monthly recurring charge", "monthly rent", "rent", "monthly cost")),
                    ("nrc", Called("non recurring charge", "one time charge", "installation")),
                    ("frequency_mhz", f => f with { Kind = ValueKind.Frequency, Scale = 6, Synonyms = ["frequency", "freq", "center frequency", "tx frequency", "frequency ghz"] }),
                    ("channel_width_mhz", f => f with { Kind = ValueKind.Frequency, Synonyms = ["channel width", "channel bandwidth", "channel size"] }),
                    (CallSign, Called("call sign", "fcc license", "license", "licence")),
                    ("fcc_license_expires_on", Called("expiry date", "license expires", "licence expires", "expiration date", "expires", "license expiration")),
                    ("a_antenna_height_m", Height("a", "tx")),
                    ("z_antenna_height_m", Height("z", "rx")),
                    ("a_azimuth_deg", Azimuth("a", "tx")),
                    ("z_azimuth_deg", Azimuth("z", "rx")),
                    ("in_service_on", Called("in service date", "in service", "installed", "install date", "activation date")),
                    ("depreciation_months", f => f with { Synonyms = ["depreciation", "useful life months"], Min = 1 }),
                    ("salvage_value", Called("salvage", "residual value")),
                    ("notes", Called("comments", "remarks", "note", "comment"))),
            ],
            Keys = [CommonKeys.Id(Resource), CommonKeys.ExternalId(Resource), .. Ends],
            LabelSql = "select id, name from rf_links where id = any($1)",
            Translations = [.. RecordTranslations(), scope => ActivatorUtilities.CreateInstance<RfLinkTranslation>(scope, ActivatorUtilities.CreateInstance<SheetRecords>(scope))],
        });

    /// <summary>Ends, system and call sign. Two sites are the same ends in either order; a row without a call sign means the link that has none.</summary>
    private static IEnumerable<RecordKey> Ends
    {
        get
        {
            const string sites = "((t.a_asset_id, t.z_asset_id) = (netos_uuid(k.a), netos_uuid(k.b)) or (t.z_asset_id, t.a_asset_id) = (netos_uuid(k.a), netos_uuid(k.b)))";
            const string customer = "t.a_asset_id = netos_uuid(k.a) and t.z_customer_id = netos_uuid(k.b)";
            const string either = """
                (t.a_asset_id = netos_uuid(k.a) or t.z_asset_id = netos_uuid(k.a)) and exists (select from infrastructure i where i.id in (t.a_asset_id, t.z_asset_id) and i.id <> netos_uuid(k.a) and lower(k.b) in (lower(i.name), lower(i.code))
                union all select from customers u where u.id = t.z_customer_id and lower(k.b) in (lower(u.name), lower(u.account_number)))
                """;
            foreach (var (z, on) in new[] { (ZSite, sites), (ZCustomer, customer), (RfLinkTranslation.ZName, either) })
            {
                string[] better = z == RfLinkTranslation.ZName ? [ZSite, ZCustomer] : [];
                yield return new("ends, system and call sign", [A, z, System, CallSign], Sql(on, "lower(t.fcc_call_sign) = lower(k.d)")) { Unless = better };
                yield return new("ends and system", [A, z, System], Sql(on, "t.fcc_call_sign is null")) { Unless = [.. better, CallSign] };
            }

            static string Sql(string ends, string callSign) => $"select k.ord, t.id from {{k}} join rf_links t on {ends} and t.rf_system_id = netos_uuid(k.c) and {callSign} where t.deleted_at is null";
        }
    }

    private static Func<ImportField, ImportField> Height(params string[] ends) => f => f with
    {
        Kind = ValueKind.Length,
        Scale = 2,
        Synonyms = [.. ends.SelectMany(e => new[] { $"{e} antenna height", $"{e} height", $"{e} antenna agl", $"{e} centerline" }), .. ends.Where(e => e.Length > 1).Select(e => $"{e} antenna height m")],
    };

    private static Func<ImportField, ImportField> Azimuth(params string[] ends) => f => f with
    {
        Kind = ValueKind.Angle,
        Scale = 2,
        Synonyms = [.. ends.SelectMany(e => new[] { $"{e} azimuth", $"{e} az", $"{e} bearing" }), .. ends.Where(e => e.Length > 1).Select(e => $"{e} azimuth deg")],
    };
}
