using NetOS.Application.Common.Security;
using NetOS.Domain.Rf;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Rf;

internal static class RfSystemResource
{
    private const string Counts = "counts";

    /// <summary>Active subscribers a node's base can serve.</summary>
    public const string ServedByNode = "{t}.active and {t}.role = 'ptmp_subscriber' and (select sn.rf_system_id from rf_nodes sn where sn.id = {value}) = any({t}.compatible_base_ids)";

    public static readonly Resource Definition = new()
    {
        Name = "rf-systems",
        Singular = "RF system",
        Table = "rf_systems",
        Alias = "rs",
        View = Permission.CatalogView,
        Edit = Permission.CatalogEdit,
        SearchText = "{t}.search_text",
        ExactKey = "lower(replace({t}.name, ' ', ''))",
        Required = ["name", "type", "role"],
        DefaultSort = "name",
        Joins = new Dictionary<string, string>
        {
            [Counts] = """
                left join lateral (select (select count(*) from rf_links cl where cl.rf_system_id = {t}.id and cl.deleted_at is null and {in_scope:rf_links:cl}) links,
                  (select count(*) from rf_nodes cn where cn.rf_system_id = {t}.id and cn.deleted_at is null and {in_scope:rf_nodes:cn}) nodes) counts on true
                """,
        },
        References = """
            select l.rf_system_id, l.id, 'rf_links', l.name from rf_links l where l.rf_system_id = any($1) and l.deleted_at is null
            union all select n.rf_system_id, n.id, 'rf_nodes', n.name from rf_nodes n where n.rf_system_id = any($1) and n.deleted_at is null
            union all select x.id, s.id, 'rf_systems', s.name from rf_systems s cross join lateral unnest(s.compatible_base_ids) x(id)
            where s.compatible_base_ids && $1 and x.id = any($1) and s.deleted_at is null
            """,
        Fields =
        [
            .. F.Record,
            F.Text("name", "Unique, compared without case.", "11 GHz licensed PTP"),
            F.Text("description", "What it is.") with { Sortable = false },
            F.Text("frequency_used", "The band in words.", "11 GHz licensed"),
            F.Number("default_frequency_mhz", "What a new link starts with where it brings no frequency of its own.", 11245m),
            F.Bool("licensed", "Needs an FCC licence.", true).WithFacet(),
            F.Number("capacity_mbps", "What a new link starts with; on a base: what its node carries.", 1000m),
            F.Text("currency", "ISO 4217.", "USD"),
            F.Money("cost", "CAPEX a new link starts with.", 28_400m),
            F.Word("type", "Point to point or point to multipoint.", RfSystemType.Ptp).WithFacet(),
            F.Word("role", "standalone (PTP), ptmp_base or ptmp_subscriber.", RfSystemRole.Standalone).WithFacet(),
            new("compatible_base_ids", FieldType.TextList, "Only on a subscriber: ids of the bases that can serve it.") { Sql = "{t}.compatible_base_ids::text[]", Sortable = false, Example = Array.Empty<string>() },
            new("compatible_bases", FieldType.TextList, "Their names.")
            {
                Sql = "(select coalesce(array_agg(bs.name order by bs.name), '{}') from rf_systems bs where bs.id = any({t}.compatible_base_ids))", Sortable = false, Filterable = false,
            },
            F.Bool("active", "May be chosen for new links and nodes.", true).WithFacet(),
            F.Integer("rf_link_count", "Links that use it.").From(Counts, "counts.links"),
            F.Integer("rf_node_count", "Nodes that are of it.").From(Counts, "counts.nodes"),
        ],
    };
}
