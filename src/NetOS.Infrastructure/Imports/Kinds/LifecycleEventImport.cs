using NetOS.Domain.Circuits;
using NetOS.Domain.Imports.Values;
using NetOS.Domain.Lifecycle;
using NetOS.Domain.Rf;
using NetOS.Infrastructure.Circuits;
using NetOS.Infrastructure.Lifecycle;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Rf;
using static NetOS.Infrastructure.Imports.Kinds.PartFields;

namespace NetOS.Infrastructure.Imports.Kinds;

/// <summary>What happened to circuits, sites and RF links.</summary>
internal static class LifecycleEventImport
{
    private const string Circuit = "circuit", Site = "asset", Link = "rf_link";

    private static Resource Resource => LifecycleEventResource.Definition;

    public static readonly ImportKind Kind = new(
        "lifecycle_events", "Life-cycle events",
        CarrierImport.Hint("The carrier of the circuit, where several have one of this name."),
        new ImportPart<Circuit, CircuitDetails>(CircuitResource.Definition, Circuit, PartRole.Reference)
        {
            Fields =
            [
                new("circuit_id", null, ValueKind.Text, "The circuit it happened to, by the carrier's identifier, or by its id as the API shows it; or a site, or an RF link.")
                {
                    Synonyms = ["circuit", "ckt", "ckt id", "circuit number", "circuit no", "ecckt"], Example = (string?)CircuitResource.Definition.Find("circuit_id")!.Example,
                },
            ],
            Keys =
            [
                CommonKeys.MaybeId(CircuitResource.Definition, "circuit_id"),
                new("carrier and circuit ID", ["carrier", "circuit_id"],
                    "select k.ord, t.id from {k} join circuits t on t.carrier_id = netos_uuid(k.a) and t.circuit_key = lower(regexp_replace(k.b, '\\s', '', 'g')) where t.deleted_at is null"),
                new("circuit ID", ["circuit_id"], "select k.ord, t.id from {k} join circuits t on t.circuit_key = lower(regexp_replace(k.a, '\\s', '', 'g')) where t.deleted_at is null") { Unless = ["carrier"] },
            ],
            RefersAs = "circuit_id",
            Creates = false,
            LabelSql = "select id, circuit_id from circuits where id = any($1)",
        },
        InfrastructureImport.Named(Site, "asset_id", "The site it happened to, by its name or code.", null, "site", "site name", "site code", "tower"),
        new ImportPart<RfLink, RfLinkDetails>(RfLinkResource.Definition, Link, PartRole.Reference)
        {
            Fields = [Reference("rf_link_name", "The RF link it happened to, by its name, or by its call sign where only one link has it.", "rf link", "link", "link name", "call sign"), ReferenceId("rf_link_id")],
            Keys =
            [
                CommonKeys.Id(RfLinkResource.Definition, "rf_link_id"), CommonKeys.Unique(RfLinkResource.Definition, "name", "rf_link_name", "name"),
                CommonKeys.Unique(RfLinkResource.Definition, "call sign", "rf_link_name", "fcc_call_sign"),
            ],
            RefersAs = "rf_link_id",
            Creates = false,
        },
        new OwnedPart<LifecycleEvent, LifecycleEventDetails>(Resource, "lifecycle_event", new(
            ["circuit_id", "asset_id", "rf_link_id"],
            (happened, member) => member == "circuit_id" ? happened.CircuitId : member == "asset_id" ? happened.AssetId : happened.RfLinkId,
            (member, id, details) => LifecycleEvent.Create(
                member == "circuit_id" ? LifecycleSubject.Circuit(id) : member == "asset_id" ? LifecycleSubject.Asset(id) : LifecycleSubject.RfLink(id), details, LifecycleEventSource.Import),
            "the circuit, the site or the RF link it happened to"))
        {
            Fields =
            [
                .. Record(Resource),
                .. Of<LifecycleEventDetails>(Resource, "", ["kind", "occurred_on", "title", "description"]).With(
                    ("kind", Words(DomainWords.LifecycleEventKind, "event", "event type", "type", "event kind", "activity")),
                    ("occurred_on", Called("date", "event date", "on", "day", "when", "completed")),
                    ("title", Called("summary", "subject", "headline", "event title", "what")),
                    ("description", Called("details", "notes", "comments", "remarks", "note"))),
            ],
            Keys =
            [
                CommonKeys.Id(Resource), CommonKeys.ExternalId(Resource),
                .. new[] { (Circuit, "circuit_id"), (Site, "asset_id"), (Link, "rf_link_id") }.Select(owner => new RecordKey(
                    $"{owner.Item1}, kind, day and title", [owner.Item1, "kind", "occurred_on", "title"],
                    $"select k.ord, t.id from {{k}} join lifecycle_events t on t.{owner.Item2} = netos_uuid(k.a) and t.kind = k.b and t.occurred_on = k.c::date and lower(t.title) = lower(k.d) where t.deleted_at is null")),
            ],
            LabelSql = "select id, concat(occurred_on, ' ', title) from lifecycle_events where id = any($1)",
            Translations = RecordTranslations(),
        });
}
