using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Rf;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Timeline;

/// <summary>
/// One statement: a row for every subject of every contract the filters let through, then a row for every licence, the most urgent first. How many
/// there are stands behind the columns.
/// </summary>
internal sealed class TimelineSql(TimelineRequest request, Caller caller, Viewpoint view)
{
    /// <summary>A contract need not name its carrier: its circuit does.</summary>
    public const string CarrierId = "coalesce(k.carrier_id, tc.carrier_id)";

    // tc: the circuit; ta, tz: its ends; tca: the carrier. A subject the caller may not see is none.
    private const string Contracts = """
         from contracts k
         left join (contract_subjects ts join circuits tc on tc.id = ts.circuit_id and tc.deleted_at is null and {in_scope:circuits:tc}) on ts.contract_id = k.id
         left join carriers tca on tca.id = coalesce(k.carrier_id, tc.carrier_id)
         left join endpoints ta on ta.id = tc.a_endpoint_id left join endpoints tz on tz.id = tc.z_endpoint_id
        """;

    private const string Licenses = """
         from rf_links rl
         left join infrastructure la on la.id = rl.a_asset_id left join infrastructure lz on lz.id = rl.z_asset_id left join customers lu on lu.id = rl.z_customer_id
        """;

    private static readonly string[] ContractTexts = ["k.search_text", "tc.search_text", "tca.search_text"], LicenseTexts = ["rl.search_text"];

    public SqlText Statement()
    {
        var sql = new SqlText(view).Add("select t.*, count(*) over () from (");
        AddColumns(sql, c => c.Contract);
        sql.Add(Contracts);
        AddFilters(sql, ContractResource.Definition, TermOf);
        AddSubjects(sql);
        AddTerms(sql, ContractTexts);
        AddSites(sql, "(select from endpoints e where e.id in (tc.a_endpoint_id, tc.z_endpoint_id) and e.infrastructure_asset_id = any({sites}) and {in_scope:endpoints:e})");
        if (caller.May(Permission.RfLinksView) && request.Wants(TimelineRequest.License))
        {
            sql.Add(" union all ");
            AddColumns(sql, c => c.License);
            sql.Add(Licenses);
            AddFilters(sql, RfLinkResource.Definition, LicenseFilters.FieldOf);
            sql.Add(" and rl.fcc_license_expires_on is not null and rl.status <> 'retired'");
            AddTerms(sql, LicenseTexts);
            AddSites(sql, "(select from infrastructure i where i.id in (rl.a_asset_id, rl.z_asset_id) and i.id = any({sites}) and {in_scope:infrastructure:i})");
        }

        return sql.Add($") t order by t.decision_deadline nulls last, t.end_date desc nulls last, t.label, t.contract_id, t.subject_id limit {request.Limit}");
    }

    private static void AddColumns(SqlText sql, Func<TimelineColumn, string?> source)
    {
        var separator = "select ";
        foreach (var column in TimelineColumn.All)
        {
            sql.Add(separator).Add(source(column) ?? "null::" + TypeOf(column.Type)).Add(" as ").Add(column.Name);
            separator = ", ";
        }
    }

    /// <summary>The contracts list's own conditions, each on what the field is here.</summary>
    private void AddFilters(SqlText sql, Resource resource, Func<Field, Field> field)
    {
        var filters = request.Contracts with { Search = null, Sort = [], Filters = [.. request.Contracts.Filters.Select(f => f with { Field = field(f.Field) })] };
        new ListSql(Projection.Of(resource, caller, single: false, []), filters, view).AddFiltered(sql);
    }

    private static Field TermOf(Field field) => field.Name switch
    {
        "carrier_id" => field with { Sql = CarrierId, Joins = [] },
        "carrier_name" => field with { Sql = "tca.name", Joins = [] },
        _ => field,
    };

    private void AddSubjects(SqlText sql)
    {
        if (request.Subjects.Count == 0)
            return;
        string[] wanted = [.. request.Wants("circuit") ? ["tc.id is not null"] : Array.Empty<string>(), .. request.Wants("agreement") ? ["tc.id is null"] : Array.Empty<string>()];
        sql.Add(wanted.Length == 0 ? " and false" : $" and ({string.Join(" or ", wanted)})");
    }

    /// <summary>Every word occurs in one of the texts.</summary>
    private void AddTerms(SqlText sql, string[] texts)
    {
        foreach (var term in SearchTerms.Of(request.Contracts.Search))
        {
            var like = sql.Parameter("%" + SearchTerms.EscapeLike(term) + "%", NpgsqlDbType.Text);
            sql.Add($" and ({string.Join(" or ", texts.Select(text => $"{text} like netos_fold({like})"))})");
        }
    }

    private void AddSites(SqlText sql, string condition)
    {
        if (request.Sites.Count > 0)
            sql.Add(" and exists ").Add(condition.Replace("{sites}", sql.Parameter(request.Sites.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid), StringComparison.Ordinal));
    }

    private static string TypeOf(FieldType type) => type switch
    {
        FieldType.Uuid => "uuid",
        FieldType.Date => "date",
        FieldType.Integer => "bigint",
        FieldType.Money => "numeric",
        _ => "text",
    };
}
