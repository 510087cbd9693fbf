using NetOS.Application.Common.Security;
using NetOS.Domain.Customers;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Customers;

internal static class CustomerResource
{
    private const string Counts = "counts";

    public static readonly Resource Definition = new()
    {
        Name = "customers",
        Singular = "customer",
        Table = "customers",
        Alias = "cu",
        View = Permission.CustomersView,
        Edit = Permission.CustomersEdit,
        SearchText = "{t}.search_text",
        ExactKey = "lower({t}.account_number)",
        Geometry = "{t}.geom",
        MapFields = ["id", "name", "kind", "status", "city", "state"],
        Required = ["name", "kind"],
        DefaultSort = "name",
        Joins = new Dictionary<string, string>
        {
            [Counts] = """
                left join lateral (select (select count(*) from rf_links cl where cl.z_customer_id = {t}.id and cl.deleted_at is null and {in_scope:rf_links:cl}) rf_links,
                  (select count(*) from electrical_services cs where cs.customer_id = {t}.id and cs.deleted_at is null and {in_scope:electrical_services:cs}) electrical,
                  (select count(*) from endpoints cp where cp.customer_id = {t}.id and cp.deleted_at is null and {in_scope:endpoints:cp}) endpoints) counts on true
                """,
        },
        References = """
            select l.z_customer_id, l.id, 'rf_links', l.name from rf_links l where l.z_customer_id = any($1) and l.deleted_at is null
            union all select s.customer_id, s.id, 'electrical_services', s.utility from electrical_services s where s.customer_id = any($1) and s.deleted_at is null
            union all select p.customer_id, p.id, 'endpoints', p.name from endpoints p where p.customer_id = any($1) and p.deleted_at is null
            """,
        Fields =
        [
            .. F.Record,
            F.Text("name", "What it is called.", "Riverbend Apartments"),
            F.Word("kind", "commercial, or mfc: a multi-family community.", CustomerKind.Mfc).WithFacet(),
            F.Word("status", "Whether it is served.", CustomerStatus.Active).WithFacet(),
            F.Text("account_number", "Our number for it; unique, compared without case.", "A-20418"),
            F.Text("sonar_account_id", "Its account in Sonar, which bills it.", "20418"),
            .. F.Place,
            F.Integer("units", "Homes in a multi-family community.", 212),
            F.Text("contact_name", "Whom to talk to.", "Lena Ortiz"),
            F.Text("contact_email", "E-mail address.", "lena@example.net"),
            F.Text("contact_phone", "Telephone.", "+1 555 0188"),
            F.Text("notes", "Anything else, up to 10,000 characters.") with { Sortable = false },
            F.Integer("rf_link_count", "RF links that serve it.").From(Counts, "counts.rf_links"),
            F.Integer("electrical_service_count", "Electrical services at it.").From(Counts, "counts.electrical"),
            F.Integer("endpoint_count", "Places of it where circuits land.").From(Counts, "counts.endpoints"),
        ],
    };
}
