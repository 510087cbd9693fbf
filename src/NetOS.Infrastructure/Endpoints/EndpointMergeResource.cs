using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Endpoints;

/// <summary>Merges of endpoints, as long as NetOS remembers.</summary>
internal static class EndpointMergeResource
{
    private const string Survivor = "survivor";

    public static readonly Resource Definition = new()
    {
        Name = "endpoint-merges",
        Singular = "merge of endpoints",
        Table = "endpoint_merges",
        Alias = "em",
        View = Permission.EndpointsView,
        Edit = Permission.EndpointsEdit,
        SearchText = "netos_fold({t}.survivor_name)",
        DefaultSort = "-created_at",
        SoftDelete = false,
        Joins = new Dictionary<string, string> { [Survivor] = "left join endpoints ems on ems.id = {t}.survivor_id" },
        Fields =
        [
            new("id", FieldType.Uuid, "Identifies the merge."),
            new("version", FieldType.Integer, "Grows by one with every change."),
            new("created_at", FieldType.Instant, "When it was done."),
            new("created_by", FieldType.Text, "Who did it."),
            F.Uuid("survivor_id", "The endpoint that stayed.").WithFacet(Survivor, "ems.name"),
            F.Text("survivor_name", "Its name.", "Indy Telcom Center").From(Survivor, "ems.name"),
            new("merged", FieldType.Json, "Those that went: a list of {id, name}.")
            {
                Sql = "(select coalesce(jsonb_agg(jsonb_build_object('id', emm.id, 'name', emm.name) order by emm.name), '[]') from endpoints emm where emm.id = any({t}.merged_ids) and {in_scope:endpoints:emm})",
                Filterable = false, Sortable = false, Example = new[] { new { id = "0198c0de-7f00-7000-8000-000000000002", name = "Indy Telecom Ctr" } },
            },
            F.Integer("circuit_count", "Circuits that were pointed to the survivor.", 3)
                .As("(select count(*) from circuits emc where emc.id in (select (x->>'circuit_id')::uuid from jsonb_array_elements({t}.ends) x) and {in_scope:circuits:emc})"),
            new("reverted_at", FieldType.Instant, "When it was taken back; null while it holds."),
            new("reverted_by", FieldType.Text, "Who took it back.") { Sql = "case when {t}.reverted_at is not null then {t}.updated_by end" },
        ],
    };
}
