using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Audit;

internal static class AuditResource
{
    /// <summary>Drops the changes of money fields from an audit row, for those who may not see them.</summary>
    public static string ChangesFor(IEnumerable<Resource> resources)
    {
        var pairs = resources.SelectMany(r => r.Fields.Where(f => f.View == Permission.FinancialsView).Select(f => $"('{r.Name}', '{f.Name}')"))
            .Append("('contracts', 'subjects')");
        return $"(select coalesce(jsonb_agg(x), '[]') from jsonb_array_elements({{t}}.changes) x where ({{t}}.entity, x->>'field') not in ({string.Join(", ", pairs)}))";
    }

    public static Resource Of(IEnumerable<Resource> resources) => new()
    {
        Name = "audit",
        Singular = "audit entry",
        Table = "audit_entries",
        Alias = "au",
        View = Permission.AuditView,
        Edit = Permission.AuditView,
        SearchText = "netos_fold({t}.label || ' ' || {t}.actor)",
        DefaultSort = "-id",
        SoftDelete = false,
        Fields =
        [
            new("id", FieldType.Integer, "Grows in the order of writing."),
            new("at", FieldType.Instant, "When it was written."),
            F.Text("actor", "Who did it.", "dana@example.net").WithFacet(),
            F.Text("role", "The role they had.", "finance").WithFacet(),
            F.Text("source", "Where it came from: user (browser), api, system.", "user").WithFacet(),
            F.Text("request_id", "The request or job it was part of; the trace id of answers and logs."),
            F.Text("entity", "The kind of record.", "circuits").WithFacet(),
            F.Uuid("entity_id", "The record."),
            F.Text("label", "What people knew it by then.", "L3/ETH/009812/INDY"),
            F.Text("action", "created, updated, deleted or restored.", "updated").WithFacet(),
            new("changes", FieldType.Json, "Field by field: a list of {field, old, new}.") { Filterable = false, Sortable = false, Masked = (Permission.FinancialsView, ChangesFor(resources)) },
        ],
    };
}
