namespace NetOS.Application.Common.Security;

/// <summary>Areas that are usually given together: one row of the permissions matrix.</summary>
public sealed record AreaGroup(string Label, string Detail, IReadOnlyList<string> Areas);

/// <summary>A permission that is neither view nor edit of an area.</summary>
public sealed record SpecialWords(string Permission, string Label, string Detail);

/// <summary>The words for permissions, in the order of the matrix.</summary>
public static class PermissionCatalog
{
    public static readonly IReadOnlyList<AreaGroup> Groups =
    [
        new("Circuits, endpoints, catalog", "services, RF standards", ["circuits", "endpoints", "catalog"]),
        new("Financials", "money fields, invoices, disputes, credits", ["financials"]),
        new("Revenue", "MRR, attributed amounts, margin", ["revenue"]),
        new("Contracts, renewals", "", ["contracts", "renewals"]),
        new("Infrastructure, RF links, electrical", "", ["infrastructure", "rf_links", "electrical"]),
        new("Customers, attribution", "relations", ["customers", "attribution"]),
        new("Carriers", "", ["carriers"]),
        new("Life cycle, outages", "", ["lifecycle", "outages"]),
        new("Imports", "", ["imports"]),
        new("Documents", "", ["documents"]),
        new("Analysis, reports", "dashboard, map, alerts, search", ["analysis", "reports"]),
        new("AI, saved views, docs, feedback", "", ["ai", "saved_views", "docs", "feedback"]),
        new("Audit", "", ["audit"]),
        new("Users, settings, jobs", "", ["users", "settings", "jobs"]),
    ];

    public static readonly IReadOnlyList<SpecialWords> Special =
    [
        new(Permission.CircuitsForceStatus, "Force a status", "Moves a circuit where its life cycle would not"),
        new("imports_commit", "Commit an import", "Writes what an import prepared"),
        new(Permission.RenewalsApprove, "Approve a renewal", "The second pair of eyes on a decision"),
        new(Permission.FeedbackTriage, "Triage feedback", "Sets status, priority and assignee; reads and writes private comments"),
    ];

    public static string LabelOf(string area) => area switch
    {
        "ai" => "AI",
        "rf_links" => "RF links",
        "lifecycle" => "Life cycle",
        _ => char.ToUpperInvariant(area[0]) + area[1..].Replace('_', ' '),
    };
}
