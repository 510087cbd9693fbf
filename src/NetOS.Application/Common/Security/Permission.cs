namespace NetOS.Application.Common.Security;

/// <summary>The names rules use. A permission is <c>area_view</c>, <c>area_edit</c> or one of three special ones.</summary>
public static class Permission
{
    public const string CircuitsView = "circuits_view", CircuitsEdit = "circuits_edit";
    public const string EndpointsView = "endpoints_view", EndpointsEdit = "endpoints_edit";
    public const string CatalogView = "catalog_view", CatalogEdit = "catalog_edit";
    public const string FinancialsView = "financials_view", FinancialsEdit = "financials_edit";
    public const string ContractsView = "contracts_view", ContractsEdit = "contracts_edit";
    public const string RenewalsView = "renewals_view", RenewalsEdit = "renewals_edit", RenewalsApprove = "renewals_approve";
    public const string CarriersView = "carriers_view", CarriersEdit = "carriers_edit";
    public const string InfrastructureView = "infrastructure_view", InfrastructureEdit = "infrastructure_edit";
    public const string RfLinksView = "rf_links_view", RfLinksEdit = "rf_links_edit";
    public const string ElectricalView = "electrical_view", ElectricalEdit = "electrical_edit";
    public const string CustomersView = "customers_view", CustomersEdit = "customers_edit";
    public const string LifecycleView = "lifecycle_view", LifecycleEdit = "lifecycle_edit";
    public const string DocumentsView = "documents_view", DocumentsEdit = "documents_edit";
    public const string FeedbackView = "feedback_view", FeedbackEdit = "feedback_edit", FeedbackTriage = "feedback_triage";
    public const string AnalysisView = "analysis_view";
    public const string ReportsView = "reports_view", ReportsEdit = "reports_edit";
    public const string SavedViewsEdit = "saved_views_edit", SavedViewsView = "saved_views_view";
    public const string AuditView = "audit_view";
    public const string ImportsView = "imports_view", ImportsEdit = "imports_edit", ImportsCommit = "imports_commit";
    public const string SettingsView = "settings_view", SettingsEdit = "settings_edit";
    public const string UsersView = "users_view", UsersEdit = "users_edit";
    public const string JobsView = "jobs_view", JobsEdit = "jobs_edit";
    public const string CircuitsForceStatus = "circuits_force_status";

    /// <summary>Every area with a view and an edit permission.</summary>
    public static readonly IReadOnlyList<string> Areas =
    [
        "circuits", "endpoints", "catalog", "financials", "revenue", "contracts", "renewals", "infrastructure", "rf_links", "electrical", "customers", "attribution",
        "carriers", "lifecycle", "outages", "imports", "documents", "analysis", "reports", "ai", "saved_views", "docs", "feedback", "audit", "users", "settings", "jobs",
    ];

    /// <summary>Permissions that are neither view nor edit of an area.</summary>
    public static readonly IReadOnlyList<string> Special = [CircuitsForceStatus, ImportsCommit, RenewalsApprove, FeedbackTriage];

    /// <summary>Nobody edits the audit: what was done was done.</summary>
    public static bool IsEditable(string area) => area != "audit";

    public static readonly IReadOnlyList<string> All = [.. Areas.SelectMany(area => IsEditable(area) ? new[] { area + "_view", area + "_edit" } : [area + "_view"]), .. Special];
}
