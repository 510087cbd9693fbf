using System.Text.RegularExpressions;
using NetOS.Application.Common.Security;
using NetOS.Domain.Documents;
using NetOS.Infrastructure.Persistence;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Reading;

/// <summary>
/// Which rows of each table a scope lets a caller see, declared once per table. SQL anywhere in a read says <c>{in_scope:table:alias}</c>, which becomes
/// this condition, or <c>true</c> for callers without a scope. Rows that only certain rights show (documents) are told here too.
/// </summary>
internal static partial class ScopeSql
{
    // {t}: the table's alias; {states}, {carriers} and {assets}: the values. A kind without a condition does not narrow the table; none at all: it is nobody's part of the network.
    private sealed record Rule(string? States, string? Carriers, string? Assets)
    {
        /// <summary>The condition for callers who lack rights some of the rows ask for; null for those who have them.</summary>
        public Func<PermissionSet, string?>? Rights { get; init; }
    }

    private const string EndIn = "exists (select from endpoints sx where sx.id in ({t}.a_endpoint_id, {t}.z_endpoint_id) and sx.{column})";

    private static readonly Rule Nobodys = new(null, null, null);

    private static readonly Rule Circuits = new(
        EndIn.Replace("{column}", "state = any({states})", StringComparison.Ordinal),
        "{t}.carrier_id = any({carriers})",
        EndIn.Replace("{column}", "infrastructure_asset_id = any({assets})", StringComparison.Ordinal));

    private static readonly Rule Endpoints = new("{t}.state = any({states})", null, "{t}.infrastructure_asset_id = any({assets})");

    private static readonly Rule Infrastructure = new("{t}.state = any({states})", null, "{t}.id = any({assets})");

    private static readonly Rule Customers = new(
        "{t}.state = any({states})", null, "exists (select from rf_links sl where sl.z_customer_id = {t}.id and sl.deleted_at is null and sl.a_asset_id = any({assets}))");

    private static readonly Rule RfLinks = new(
        """
        (exists (select from infrastructure sx where sx.id in ({t}.a_asset_id, {t}.z_asset_id) and sx.state = any({states}))
        or exists (select from customers sx where sx.id = {t}.z_customer_id and sx.state = any({states})))
        """,
        null,
        "({t}.a_asset_id = any({assets}) or {t}.z_asset_id = any({assets}))");

    private static readonly Rule ElectricalServices = AnyOf(("asset_id", "infrastructure", Infrastructure), ("customer_id", "customers", Customers));

    private static readonly Rule Subjects = AnyOf(("circuit_id", "circuits", Circuits), ("asset_id", "infrastructure", Infrastructure), ("electrical_service_id", "electrical_services", ElectricalServices));

    private static readonly Rule Contracts = new(OfSubject(Subjects.States!), "{t}.carrier_id = any({carriers})", OfSubject(Subjects.Assets!));

    private static readonly Rule OfContract = AnyOf(("contract_id", "contracts", Contracts));

    private static readonly (string Column, string Table, Rule Rule, string View)[] DocumentOwners =
    [
        ("circuit_id", "circuits", Circuits, Permission.CircuitsView),
        ("contract_id", "contracts", Contracts, Permission.ContractsView),
        ("asset_id", "infrastructure", Infrastructure, Permission.InfrastructureView),
        ("rf_link_id", "rf_links", RfLinks, Permission.RfLinksView),
        ("electrical_service_id", "electrical_services", ElectricalServices, Permission.ElectricalView),
        ("customer_id", "customers", Customers, Permission.CustomersView),
    ];

    // The name of each kind in the API and the audit, its table, its rule.
    private static readonly (string Name, string Table, Rule Rule)[] Network =
    [
        ("circuits", "circuits", Circuits),
        ("endpoints", "endpoints", Endpoints),
        ("endpoint-merges", "endpoint_merges", AnyOf(("survivor_id", "endpoints", Endpoints))),
        ("carriers", "carriers", new(null, "{t}.id = any({carriers})", null)),
        ("carrier-contacts", "carrier_contacts", new(null, "{t}.carrier_id = any({carriers})", null)),
        ("contracts", "contracts", Contracts),
        ("renewals", "renewals", OfContract),
        ("lifecycle-events", "lifecycle_events", AnyOf(("circuit_id", "circuits", Circuits), ("asset_id", "infrastructure", Infrastructure), ("rf_link_id", "rf_links", RfLinks))),
        ("customers", "customers", Customers),
        ("infrastructure", "infrastructure", Infrastructure),
        ("rf-nodes", "rf_nodes", AnyOf(("asset_id", "infrastructure", Infrastructure))),
        ("rf-links", "rf_links", RfLinks),
        ("electrical-services", "electrical_services", ElectricalServices),
        ("electrical-bills", "electrical_bills", AnyOf(("electrical_service_id", "electrical_services", ElectricalServices))),
        ("feedback-comments", "feedback_comments", new(null, null, null) { Rights = rights => rights.Contains(Permission.FeedbackTriage) ? null : "{t}.is_public" }),
        ("documents", "documents", AnyOf([.. DocumentOwners.Select(o => (o.Column, o.Table, o.Rule))]) with { Rights = DocumentRights }),
    ];

    private static readonly Dictionary<string, Rule> Rules = new(Network.Select(n => KeyValuePair.Create(n.Table, n.Rule)))
    {
        // An audit row is seen by who sees its record, which may be deleted by now.
        ["audit_entries"] = new(Audited(r => r.States), Audited(r => r.Carriers), Audited(r => r.Assets)) { Rights = rights => Audited(r => r.Rights?.Invoke(rights)) },
        ["renewal_items"] = AnyOf(("contract_id", "contracts", Contracts), ("rf_link_id", "rf_links", RfLinks)) with { Rights = rights => rights.Contains(Permission.RfLinksView) ? null : "{t}.kind = 'contract'" },
        ["contract_exposures"] = Subjects with { Carriers = "{t}.carrier_id = any({carriers})" },
        ["feedback_requests"] = Nobodys,
        ["request_log"] = Nobodys,
        ["service_types"] = Nobodys,
        ["rf_systems"] = Nobodys,
        ["users"] = Nobodys,
        ["roles"] = Nobodys,
        ["api_tokens"] = Nobodys,
        ["outbox_messages"] = Nobodys,
    };

    public static bool Knows(string table) => Rules.ContainsKey(table);

    /// <summary>Whether a caller may see less than all rows of a table.</summary>
    public static bool Narrows(string table, Viewpoint view) => !view.Scope.IsEverything || RuleOf(table).Rights?.Invoke(view.Rights) is not null;

    /// <summary>Puts the conditions in.</summary>
    public static string Resolve(string text, SqlText sql) =>
        text.Contains("{in_scope:", StringComparison.Ordinal) ? Placeholder().Replace(text, match => Condition(match.Groups[1].Value, match.Groups[2].Value, sql)) : text;

    private static string Condition(string table, string alias, SqlText sql)
    {
        var scope = sql.View.Scope;
        var rule = RuleOf(table);
        List<string> conditions = [];
        if (rule.Rights?.Invoke(sql.View.Rights) is { } rights)
            conditions.Add(rights);
        if (scope.States.Count > 0 && rule.States is { } states)
            conditions.Add(states.Replace("{states}", sql.Once("states", () => sql.Parameter(scope.States.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text)), StringComparison.Ordinal));
        if (scope.Carriers.Count > 0 && rule.Carriers is { } carriers)
            conditions.Add(carriers.Replace("{carriers}", sql.Once("carriers", () => sql.Parameter(scope.Carriers.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid)), StringComparison.Ordinal));
        if (scope.Assets.Count > 0 && rule.Assets is { } assets)
            conditions.Add(assets.Replace("{assets}", sql.Once("assets", () => sql.Parameter(scope.Assets.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid)), StringComparison.Ordinal));
        return conditions.Count == 0 ? "true" : $"({string.Join(" and ", conditions).Replace("{t}", alias, StringComparison.Ordinal)})";
    }

    private static Rule RuleOf(string table) => Rules.TryGetValue(table, out var rule) ? rule : throw new InvalidOperationException($"Say in ScopeSql which rows of {table} a scope shows.");

    /// <summary>A document is seen by who may see its owner, and money only by who may see money.</summary>
    private static string? DocumentRights(PermissionSet rights)
    {
        List<string> conditions = [.. DocumentOwners.Where(o => !rights.Contains(o.View)).Select(o => $"{{t}}.{o.Column} is null")];
        if (!rights.Contains(Permission.FinancialsView))
            conditions.Add($"{{t}}.kind not in ({string.Join(", ", DocumentKinds.Money.Select(kind => $"'{EnumWords<DocumentKind>.ToWord(kind)}'"))})");
        return conditions.Count == 0 ? null : $"({string.Join(" and ", conditions)})";
    }

    /// <summary>A row belongs to the one record it names in one of these columns.</summary>
    private static Rule AnyOf(params (string Column, string Table, Rule Rule)[] owners)
    {
        return new Rule(Condition(r => r.States), Condition(r => r.Carriers), Condition(r => r.Assets));

        string? Condition(Func<Rule, string?> kind) => owners.All(o => kind(o.Rule) is null)
            ? null
            : $"({string.Join(" or ", owners.Select(o => kind(o.Rule) is { } condition ? Owned(o.Column, o.Table, condition) : $"{{t}}.{o.Column} is not null"))})";
    }

    private static string Owned(string column, string table, string condition) =>
        $"exists (select from {table} so_{table} where so_{table}.id = {{t}}.{column} and {condition.Replace("{t}", "so_" + table, StringComparison.Ordinal)})";

    private static string OfSubject(string condition) =>
        $"exists (select from contract_subjects ss where ss.contract_id = {{t}}.id and {condition.Replace("{t}", "ss", StringComparison.Ordinal)})";

    private static string? Audited(Func<Rule, string?> condition)
    {
        var cases = Network.Where(n => condition(n.Rule) is not null)
            .Select(n => $"when '{n.Name}' then exists (select from {n.Table} sa where sa.id = {{t}}.entity_id and {condition(n.Rule)!.Replace("{t}", "sa", StringComparison.Ordinal)})").ToList();
        return cases.Count == 0 ? null : $"case {{t}}.entity {string.Join(' ', cases)} else true end";
    }

    [GeneratedRegex(@"\{in_scope:(\w+):(\w+)\}")]
    private static partial Regex Placeholder();
}
