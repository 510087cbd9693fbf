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
    /// <summary>A contract need not name its carrier: its circuit or site does.</summary>
    public const string CarrierId = "coalesce(k.carrier_id, sc.carrier_id, sa.carrier_id)";

    /// <summary>Month to month runs on past the end of its paper, until an end is agreed.</summary>
    public const string EndDate = "(case when k.status = 'month_to_month' then k.ends_on else k.end_date end)";

    // sc, sa, se: what it is over; ta, tz: the circuit's ends; sf: the site that is fed; tca: the carrier. A subject the caller may not see is none.
    private static readonly string Contracts = $$"""
         from contracts k
         left join (contract_subjects ts
           left join circuits sc on sc.id = ts.circuit_id and sc.deleted_at is null and {in_scope:circuits:sc}
           left join infrastructure sa on sa.id = ts.asset_id and sa.deleted_at is null and {in_scope:infrastructure:sa}
           left join electrical_services se on se.id = ts.electrical_service_id and se.deleted_at is null and {in_scope:electrical_services:se})
           on ts.contract_id = k.id and coalesce(sc.id, sa.id, se.id) is not null
         left join carriers tca on tca.id = {{CarrierId}}
         left join endpoints ta on ta.id = sc.a_endpoint_id left join endpoints tz on tz.id = sc.z_endpoint_id
         left join infrastructure sf on sf.id = se.asset_id and {in_scope:infrastructure:sf}
         left join lateral (select n.id from contracts n where n.predecessor_id = k.id and n.deleted_at is null order by n.start_date, n.id limit 1) next on true
        """;

    private const string Licenses = """
         from rf_links rl
         left join infrastructure la on la.id = rl.a_asset_id left join infrastructure lz on lz.id = rl.z_asset_id left join customers lu on lu.id = rl.z_customer_id
        """;

    private static readonly string[] ContractTexts = ["k.search_text", "sc.search_text", "sa.search_text", "se.search_text", "tca.search_text"], LicenseTexts = ["rl.search_text"];

    private static readonly (string Word, string Condition)[] Subjects =
        [("circuit", "sc.id is not null"), ("asset", "sa.id is not null"), ("electrical_service", "se.id is not null"), ("agreement", "ts.id is null")];

    public SqlText Statement()
    {
        var sql = new SqlText(view).Add("select t.*, count(*) over () from (");
        AddColumns(sql, c => c.Contract);
        sql.Add(Contracts);
        AddFilters(sql, ContractResource.Definition, TermOf);
        AddSubjects(sql);
        AddTerms(sql, ContractTexts);
        AddSites(sql, "(sa.id = any({sites}) or sf.id = any({sites}) or exists (select from endpoints e where e.id in (sc.a_endpoint_id, sc.z_endpoint_id) and e.infrastructure_asset_id = any({sites}) and {in_scope:endpoints:e}))");
        if (caller.May(Permission.RfLinksView) && request.Wants(TimelineRequest.License))
        {
            sql.Add(" union all ");
            AddColumns(sql, c => c.License);
            sql.Add(Licenses);
            AddFilters(sql, RfLinkResource.Definition, LicenseFilters.FieldOf);
            sql.Add(" and rl.fcc_license_expires_on is not null and rl.status <> 'retired'");
            AddTerms(sql, LicenseTexts);
            AddSites(sql, "exists (select from infrastructure i where i.id in (rl.a_asset_id, rl.z_asset_id) and i.id = any({sites}) and {in_scope:infrastructure:i})");
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
        "counterparty" => field with { Sql = $"coalesce(tca.name, {SubjectWords.Landlord})", Joins = [] },
        "successor_id" => field with { Sql = "next.id", Joins = [] },
        "end_date" => field with { Sql = EndDate },
        _ => field,
    };

    private void AddSubjects(SqlText sql)
    {
        if (request.Subjects.Count == 0)
            return;
        var wanted = Subjects.Where(s => request.Wants(s.Word)).Select(s => s.Condition).ToList();
        sql.Add(wanted.Count == 0 ? " and false" : $" and ({string.Join(" or ", wanted)})");
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
            sql.Add(" and ").Add(condition.Replace("{sites}", sql.Parameter(request.Sites.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid), StringComparison.Ordinal));
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
