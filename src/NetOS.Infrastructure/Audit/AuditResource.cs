using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Settings;

namespace NetOS.Infrastructure.Audit;

internal static class AuditResource
{
    /// <summary>Drops the changes of money fields from an audit row, for those who may not see them.</summary>
    public static string ChangesFor(IEnumerable<Resource> resources)
    {
        var pairs = resources.SelectMany(r => r.Fields.Where(f => f.View == Permission.FinancialsView || f.Masked?.Permission == Permission.FinancialsView).Select(f => $"('{r.Name}', '{f.Name}')"))
            .Append($"('{SettingsChange.Entity}', '{RenewalGroup.Threshold}')");
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
            new("event_type", FieldType.Word, "write, bulk, authz (who may do what), auth (signing in and out), report, import or feedback.")
            {
                Words = ["write", "bulk", "authz", "auth", "report", "import", "feedback"], Facet = true, Example = "write",
            },
            F.Text("actor", "Who did it.", "dana@example.net").WithFacet(),
            F.Text("role", "The role they had.", "finance").WithFacet(),
            F.Text("source", "Where it came from: user (browser), api, system.", "user").WithFacet(),
            F.Text("token", "Beginning of the API token they used.", "ntos_live_4fXq"),
            F.Text("address", "Network address they came from.", "127.0.0.1"),
            F.Text("request_id", "The request or job it was part of; the trace id of answers and logs."),
            F.Text("entity", "The kind of record.", "circuits").WithFacet(),
            F.Uuid("entity_id", "The record."),
            F.Text("label", "What people knew it by then.", "L3/ETH/009812/INDY"),
            F.Text("action", "created, updated, deleted or restored.", "updated").WithFacet(),
            new("changes", FieldType.Json, "Field by field: a list of {field, old, new}.") { Filterable = false, Sortable = false, Masked = (Permission.FinancialsView, ChangesFor(resources)) },
        ],
    };

    /// <summary>Every request, as the activity log keeps it.</summary>
    public static readonly Resource Requests = new()
    {
        Name = "requests",
        Singular = "request",
        Table = "request_log",
        Alias = "rq",
        View = Permission.AuditView,
        Edit = Permission.AuditView,
        DefaultSort = "-at",
        SoftDelete = false,
        Fields =
        [
            new("id", FieldType.Integer, "Grows in the order of writing."),
            new("at", FieldType.Instant, "When it was answered."),
            F.Text("request_id", "The trace id of the answer, the log and the audit."),
            F.Text("actor", "Who asked; empty when nobody was signed in.", "dana@example.net").WithFacet(),
            F.Text("role", "The role they had.", "finance").WithFacet(),
            F.Text("token", "Beginning of the API token they used.", "ntos_live_4fXq"),
            F.Text("method", "HTTP method.", "PATCH").WithFacet(),
            F.Text("path", "Path, without the query.", "/api/v1/circuits"),
            F.Integer("status", "HTTP status.", 200).WithFacet(),
            new("milliseconds", FieldType.Float, "How long it took.") { Sql = "{t}.milliseconds::float8", Example = 4.2 },
            F.Text("address", "Network address it came from.", "127.0.0.1"),
        ],
    };
}
