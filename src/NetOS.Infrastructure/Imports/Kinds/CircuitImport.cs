using NetOS.Domain.Circuits;
using NetOS.Domain.Contracts;
using NetOS.Domain.Imports.Values;
using NetOS.Domain.ServiceTypes;
using NetOS.Infrastructure.Circuits;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.ServiceTypes;
using static NetOS.Infrastructure.Imports.Kinds.PartFields;

namespace NetOS.Infrastructure.Imports.Kinds;

/// <summary>A circuit with its carrier, its ends and the service order over it on one row.</summary>
internal static class CircuitImport
{
    private static Resource Resource => CircuitResource.Definition;

    public static readonly ImportKind Kind = new(
        "circuits", "Circuits",
        CarrierImport.Reference,
        new ImportPart<ServiceType, ServiceTypeDetails>(ServiceTypeResource.Definition, "service_type", PartRole.Reference)
        {
            Fields =
            [
                new("service_type_code", null, ValueKind.Text, "The kind of service, by its code or its name.") { Synonyms = ["service type", "service", "product", "service code", "circuit type", "type"], Example = "EPL", Required = true },
                ReferenceId("service_type_id"),
            ],
            Keys =
            [
                CommonKeys.Id(ServiceTypeResource.Definition, "service_type_id"), CommonKeys.Unique(ServiceTypeResource.Definition, "code", "service_type_code", "code"),
                CommonKeys.Unique(ServiceTypeResource.Definition, "name", "service_type_code", "name"),
            ],
            RefersAs = "service_type_id",
            Creates = false,
            LabelSql = "select id, code from service_types where id = any($1)",
        },
        EndpointImport.End("a", "a", "loc a", "from", "origin", "start", "near"),
        EndpointImport.End("z", "z", "loc z", "to", "destination", "end", "far", "b"),
        new ImportPart<Circuit, CircuitDetails>(Resource, "circuit", PartRole.Main)
        {
            Fields =
            [
                .. Record(Resource),
                .. Of<CircuitDetails>(
                    Resource, "",
                    ["circuit_id", "name", "status", "purpose", "bandwidth_mbps", "handoff", "protection", "diversity_group", "vlan", "ban", "po_number", "gl_code", "currency", "mrc", "nrc", "order_date", "install_date",
                    "disconnect_date", "billing_stop_on", "at_risk", "at_risk_reason", "monitoring_url", "tags", "notes", "route"]).With(
                    ("circuit_id", Called("circuit", "ckt id", "ckt", "circuit number", "circuit no", "service id", "ecckt", "carrier circuit id", "link id")),
                    ("name", Called("circuit name", "our name", "link label", "description")),
                    ("status", Words(DomainWords.CircuitStatus, "circuit status", "state of circuit", "link status")),
                    ("purpose", Words(DomainWords.CircuitPurpose, "use", "used for", "usage")),
                    ("bandwidth_mbps", f => f with { Kind = ValueKind.Bandwidth, Scale = 3, Synonyms = ["bandwidth", "speed", "capacity", "bw", "rate mbps", "port speed", "link speed"] }),
                    ("handoff", Called("interface", "connector", "media")),
                    ("protection", Words(DomainWords.CircuitProtection, "protected")),
                    ("diversity_group", Called("diversity", "diverse group")),
                    ("vlan", Called("vlan id", "vlans", "s vlan")),
                    ("ban", Called("billing account", "billing account number", "account", "account number", "acct")),
                    ("po_number", Called("po", "purchase order", "po no")),
                    ("gl_code", Called("gl", "general ledger", "cost center", "cost centre")),
                    ("currency", Called("ccy", "currency code")),
                    ("mrc", Called("monthly recurring charge", "monthly", "monthly cost", "monthly charge", "recurring", "cost per month", "price")),
                    ("nrc", Called("non recurring charge", "install charge", "one time", "one time charge", "otc", "setup fee")),
                    ("order_date", Called("ordered", "date ordered", "order placed")),
                    ("install_date", Called("installed", "in service date", "activation date", "turn up date", "date installed", "service date")),
                    ("disconnect_date", Called("disconnected", "disco date")),
                    ("billing_stop_on", Called("billing stop", "billing end", "bill stop date")),
                    ("at_risk", Called("risk")), ("at_risk_reason", Called("risk reason")),
                    ("monitoring_url", PartFields.Kind(ValueKind.Url, "monitoring", "nms link")),
                    ("tags", Called("labels", "keywords")),
                    ("notes", Called("comments", "remarks", "note", "comment", "link note")),
                    ("route", f => f with { Synonyms = ["geometry", "path", "linestring"], Description = "Path of the fibre, a GeoJSON LineString; lists do not export it." })),
            ],
            Translations = RecordTranslations("tags"),
            Keys =
            [
                CommonKeys.Id(Resource), CommonKeys.ExternalId(Resource),
                new("carrier and circuit ID", ["carrier", "circuit_id"],
                    "select k.ord, t.id from {k} join circuits t on t.carrier_id = netos_uuid(k.a) and t.circuit_key = lower(regexp_replace(k.b, '\\s', '', 'g')) where t.deleted_at is null") { WithoutBlanks = ["circuit_id"] },
            ],
            LabelSql = "select id, circuit_id from circuits where id = any($1)",
        },
        new ImportPart<Contract, ContractDetails>(ContractResource.Definition, "contract", PartRole.Follower)
        {
            WantedBy = "agreement_number",
            Fields =
            [
                .. Of<ContractDetails>(ContractResource.Definition, "contract_", ["agreement_number", "start_date", "term_months", "end_date", "notice_days", "end_of_term", "renewal_term_months"]).With(
                    ("contract_agreement_number", f => f with { Name = "agreement_number", Synonyms = ["contract", "contract number", "agreement", "order number", "service order", "contract id", "sof"], Description = "The service order over the circuit; made with the circuit where the carrier has none with this number." }),
                    ("contract_start_date", Called("contract start", "term start", "contract effective", "start date")),
                    ("contract_term_months", f => f with { Synonyms = ["term", "term months", "contract term", "term length", "months"], Min = 1 }),
                    ("contract_end_date", Called("contract end", "term end", "expiration", "expires", "contract expiration", "expiry", "end date")),
                    ("contract_notice_days", f => f with { Synonyms = ["notice", "notice days", "notice period"], Min = 0 }),
                    ("contract_end_of_term", Words(DomainWords.EndOfTerm, "renewal type", "auto renew", "end of term", "renewal")),
                    ("contract_renewal_term_months", f => f with { Synonyms = ["renewal term", "renewal months", "renewal term months"], Min = 1 })),
            ],
            Keys =
            [
                // The contract an export names beside its circuit, whomever it is with.
                new("circuit and agreement number", ["circuit", "agreement_number"],
                    "select k.ord, t.id from {k} join contract_subjects s on s.circuit_id = netos_uuid(k.a) join contracts t on t.id = s.contract_id and lower(t.agreement_number) = lower(k.b) where t.deleted_at is null"),
                new("carrier and agreement number", ["carrier", "agreement_number"], "select k.ord, t.id from {k} join contracts t on t.carrier_id = netos_uuid(k.a) and lower(t.agreement_number) = lower(k.b) where t.deleted_at is null"),
            ],
            LabelSql = "select id, coalesce(agreement_number, id::text) from contracts where id = any($1)",
            Follows = found => [("carrier_id", found("carrier")), ("kind", "service_order"), ("subjects", new[] { new Dictionary<string, object?> { ["circuit_id"] = found("circuit") } })],
        });
}
