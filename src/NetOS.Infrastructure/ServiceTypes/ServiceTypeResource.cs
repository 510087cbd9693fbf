using NetOS.Application.Common.Security;
using NetOS.Domain.ServiceTypes;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.ServiceTypes;

internal static class ServiceTypeResource
{
    public static readonly Resource Definition = new()
    {
        Name = "service-types",
        Singular = "service type",
        Table = "service_types",
        Alias = "st",
        View = Permission.CatalogView,
        Edit = Permission.CatalogEdit,
        SearchText = "netos_fold({t}.code || ' ' || {t}.name)",
        ExactKey = "lower(replace({t}.code, ' ', ''))",
        Required = ["code", "name", "category"],
        DefaultSort = "name",
        Joins = new Dictionary<string, string>
        {
            ["counts"] = "left join lateral (select count(*) circuits from circuits cc where cc.service_type_id = {t}.id and cc.deleted_at is null and {in_scope:circuits:cc}) counts on true",
        },
        References = "select c.service_type_id, c.id, 'circuits', c.circuit_id from circuits c where c.service_type_id = any($1) and c.deleted_at is null",
        Fields =
        [
            .. F.Record,
            F.Text("code", "Unique, compared without case.", "EPL"),
            F.Text("name", "In words.", "Ethernet private line"),
            F.Word("category", "The family it belongs to.", ServiceCategory.Ethernet).WithFacet(),
            F.Text("description", "What it is.") with { Sortable = false },
            F.Number("default_sla_availability", "Percent of a month it should be up.", 99.99m),
            F.Bool("active", "May be chosen for new circuits.", true).WithFacet(),
            F.Integer("circuit_count", "Circuits of this type.").From("counts", "counts.circuits"),
        ],
    };
}
