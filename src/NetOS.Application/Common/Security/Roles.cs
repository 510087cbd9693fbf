using System.Collections.Frozen;

namespace NetOS.Application.Common.Security;

/// <summary>The roles NetOS starts with, as sets of permissions (table "Permissions" of the API reference).</summary>
public static class Roles
{
    private static readonly string[] Order = ["exec", "finance", "network_eng", "operations", "pm", "sales", "read_only", "agent"];

    // One letter a role in the order above: E edit (and view), V view, - nothing.
    private static readonly (string Areas, string Rights)[] Table =
    [
        ("circuits endpoints catalog", "EVEEEVVV"),
        ("financials", "EEVVV---"),
        ("revenue", "EE--VE--"),
        ("contracts renewals", "EEVVEVVV"),
        ("infrastructure rf_links electrical", "EVEEEVVV"),
        ("customers attribution", "EEVVEEVV"),
        ("carriers", "EEEEVVVV"),
        ("lifecycle outages", "EVEEEVVV"),
        ("imports", "EEEEE--E"),
        ("documents", "EEEEEVVV"),
        ("analysis reports", "EEEEVVVV"),
        ("ai saved_views docs feedback", "EEEEEEEV"),
        ("audit", "VV------"),
        ("users settings jobs", "E-------"),
    ];

    private static readonly (string Permission, string[] Roles)[] Specials =
    [
        (Permission.CircuitsForceStatus, ["exec"]),
        ("imports_commit", ["exec", "finance", "network_eng", "operations", "pm"]),
        ("renewals_approve", ["exec", "finance"]),
    ];

    public static readonly IReadOnlyList<string> Names = Order;

    private static readonly FrozenDictionary<string, FrozenSet<string>> Permissions =
        Order.Select((role, column) => (role, set: PermissionsOf(role, column))).ToFrozenDictionary(x => x.role, x => x.set);

    /// <summary>The permissions of a role, or null when there is no such role.</summary>
    public static FrozenSet<string>? Find(string role) => Permissions.GetValueOrDefault(role);

    private static FrozenSet<string> PermissionsOf(string role, int column)
    {
        var granted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (areas, rights) in Table)
        {
            foreach (var area in areas.Split(' '))
            {
                if (rights[column] is 'E' or 'V')
                    granted.Add(area + "_view");
                if (rights[column] is 'E')
                    granted.Add(area + "_edit");
            }
        }

        granted.UnionWith(Specials.Where(s => s.Roles.Contains(role)).Select(s => s.Permission));
        return granted.ToFrozenSet(StringComparer.Ordinal);
    }
}
