using NetOS.Application.Common.Security;
using NetOS.Domain.Lifecycle;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Lifecycle;

internal static class LifecycleEventResource
{
    /// <summary>Fields of a record's changes that are money; their entries are dropped for those who may not see them.</summary>
    public static readonly IReadOnlyList<string> MoneyFields =
    [
        .. new[] { Circuits.CircuitResource.Definition, Assets.InfrastructureResource.Definition, Rf.RfLinkResource.Definition }
            .SelectMany(r => r.Fields).Where(f => f.View == Permission.FinancialsView).Select(f => f.Name).Distinct(),
    ];

    public static readonly string ChangesWithoutMoney =
        $"(select coalesce(jsonb_agg(x), '[]') from jsonb_array_elements({{t}}.changes) x where x->>'field' not in ({string.Join(", ", MoneyFields.Select(f => $"'{f}'"))}))";

    public static readonly Resource Definition = new()
    {
        Name = "lifecycle-events",
        Singular = "life-cycle event",
        Table = "lifecycle_events",
        Alias = "le",
        View = Permission.LifecycleView,
        Edit = Permission.LifecycleEdit,
        Required = ["kind", "occurred_on", "title"],
        DefaultSort = "-occurred_on,-created_at",
        Always = """
            (exists (select from circuits p where p.id = {t}.circuit_id and p.deleted_at is null) or exists (select from infrastructure p where p.id = {t}.asset_id and p.deleted_at is null)
            or exists (select from rf_links p where p.id = {t}.rf_link_id and p.deleted_at is null))
            """,
        Fields =
        [
            .. F.Record,
            F.Uuid("circuit_id", "The circuit it happened to; or one of the next two."),
            F.Uuid("asset_id", "The site it happened to."),
            F.Uuid("rf_link_id", "The RF link it happened to."),
            F.Word("kind", "What happened.", LifecycleEventKind.Install).WithFacet(),
            F.Date("occurred_on", "The day it happened.", "2024-03-04"),
            // A rate change written by hand may name the rate in its words.
            F.Text("title", "In a few words.", "Installed and tested") with
            {
                Filterable = false, Sortable = false, Masked = (Permission.FinancialsView, "case when {t}.kind = 'rate_change' then 'Rate changed' else {t}.title end"),
            },
            F.Text("description", "The rest.") with
            {
                Filterable = false, Sortable = false, Masked = (Permission.FinancialsView, "case when {t}.kind = 'rate_change' then null else {t}.description end"),
            },
            new("changes", FieldType.Json, "Fields a change of the record altered: a list of {field, old, new}.")
            {
                Filterable = false, Sortable = false, Masked = (Permission.FinancialsView, ChangesWithoutMoney),
            },
            F.Word("source", "Who wrote it.", LifecycleEventSource.User),
        ],
    };
}
