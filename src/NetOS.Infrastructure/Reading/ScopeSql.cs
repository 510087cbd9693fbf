using System.Text.RegularExpressions;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Reading;

/// <summary>
/// Which rows of each table a scope lets a caller see, declared once per table. SQL anywhere in a read says <c>{in_scope:table:alias}</c>, which becomes
/// this condition, or <c>true</c> for callers without a scope.
/// </summary>
internal static partial class ScopeSql
{
    // {t}: the table's alias; {states} and {carriers}: the values. Both null: the table is nobody's part of the network.
    private sealed record Rule(string? States, string? Carriers);

    private const string EndInStates = "exists (select from endpoints sx where sx.id in ({c}.a_endpoint_id, {c}.z_endpoint_id) and sx.state = any({states}))";

    private static readonly Rule Nobodys = new(null, null);

    // The name of each kind in the API and the audit, its table, its rule.
    private static readonly (string Name, string Table, Rule Rule)[] Network =
    [
        ("circuits", "circuits", new(EndInStates.Replace("{c}", "{t}", StringComparison.Ordinal), "{t}.carrier_id = any({carriers})")),
        ("endpoints", "endpoints", new("{t}.state = any({states})", null)),
        ("carriers", "carriers", new(null, "{t}.id = any({carriers})")),
        ("carrier-contacts", "carrier_contacts", new(null, "{t}.carrier_id = any({carriers})")),
        ("contracts", "contracts", new(
            "exists (select from contract_subjects ss join circuits sc on sc.id = ss.circuit_id where ss.contract_id = {t}.id and " + EndInStates.Replace("{c}", "sc", StringComparison.Ordinal) + ")",
            "{t}.carrier_id = any({carriers})")),
        ("lifecycle-events", "lifecycle_events", new(OverCircuit(EndInStates), OverCircuit("{c}.carrier_id = any({carriers})"))),
    ];

    private static readonly Dictionary<string, Rule> Rules = new(Network.Select(n => KeyValuePair.Create(n.Table, n.Rule)))
    {
        // An audit row is seen by who sees its record, which may be deleted by now.
        ["audit_entries"] = new(Audited(r => r.States), Audited(r => r.Carriers)),
        ["request_log"] = Nobodys,
        ["service_types"] = Nobodys,
        ["users"] = Nobodys,
        ["roles"] = Nobodys,
        ["api_tokens"] = Nobodys,
        ["outbox_messages"] = Nobodys,
    };

    public static bool Knows(string table) => Rules.ContainsKey(table);

    /// <summary>Puts the conditions in.</summary>
    public static string Resolve(string text, SqlText sql) =>
        text.Contains("{in_scope:", StringComparison.Ordinal) ? Placeholder().Replace(text, match => Condition(match.Groups[1].Value, match.Groups[2].Value, sql)) : text;

    private static string Condition(string table, string alias, SqlText sql)
    {
        var scope = sql.View.Scope;
        if (!Rules.TryGetValue(table, out var rule))
            throw new InvalidOperationException($"Say in ScopeSql which rows of {table} a scope shows.");
        List<string> conditions = [];
        if (scope.States.Count > 0 && rule.States is { } states)
            conditions.Add(states.Replace("{states}", sql.Once("states", () => sql.Parameter(scope.States.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text)), StringComparison.Ordinal));
        if (scope.Carriers.Count > 0 && rule.Carriers is { } carriers)
            conditions.Add(carriers.Replace("{carriers}", sql.Once("carriers", () => sql.Parameter(scope.Carriers.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid)), StringComparison.Ordinal));
        return conditions.Count == 0 ? "true" : $"({string.Join(" and ", conditions).Replace("{t}", alias, StringComparison.Ordinal)})";
    }

    private static string OverCircuit(string condition) =>
        $"exists (select from circuits sc where sc.id = {{t}}.circuit_id and {condition.Replace("{c}", "sc", StringComparison.Ordinal)})";

    private static string Audited(Func<Rule, string?> condition)
    {
        var cases = Network.Where(n => condition(n.Rule) is not null)
            .Select(n => $"when '{n.Name}' then exists (select from {n.Table} sa where sa.id = {{t}}.entity_id and {condition(n.Rule)!.Replace("{t}", "sa", StringComparison.Ordinal)})");
        return $"case {{t}}.entity {string.Join(' ', cases)} else true end";
    }

    [GeneratedRegex(@"\{in_scope:(\w+):(\w+)\}")]
    private static partial Regex Placeholder();
}
