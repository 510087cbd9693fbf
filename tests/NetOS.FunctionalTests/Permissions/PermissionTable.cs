namespace NetOS.FunctionalTests.Permissions;

/// <summary>The permission table of the API's design page, word for word, and what each operation asks for.</summary>
internal static class PermissionTable
{
    public static readonly string[] Roles = ["exec", "finance", "network_eng", "operations", "pm", "sales", "read_only", "agent"];

    /// <summary>Roles that may not see money.</summary>
    public static readonly string[] WithoutMoney = ["sales", "read_only", "agent"];

    private static readonly (string[] Areas, string Rights)[] Rows =
    [
        (["circuits", "endpoints", "catalog"], "E V E E E V V V"),
        (["financials"], "E E V V V – – –"),
        (["contracts", "renewals"], "E E V V E V V V"),
        (["infrastructure", "rf_links", "electrical"], "E V E E E V V V"),
        (["customers", "attribution"], "E E V V E E V V"),
        (["carriers"], "E E E E V V V V"),
        (["lifecycle", "outages"], "E V E E E V V V"),
        (["documents"], "E E E E E V V V"),
        (["imports"], "E E E E E – – E"),
        // Programs stage, people commit.
        (["imports_commit"], "E E E E E – – –"),
        (["analysis", "reports"], "E E E E V V V V"),
        (["ai", "saved_views", "docs", "feedback"], "E E E E E E E V"),
        (["audit"], "V V – – – – – –"),
        (["users", "settings", "jobs"], "E – – – – – – –"),
    ];

    // Operation → area and V or E; none = whoever is identified.
    private static readonly Dictionary<string, string> ByOperation = new()
    {
        ["GetMe"] = "",
        ["GetCounts"] = "",
        ["GetJob"] = "",
        ["CancelJob"] = "",
        ["Search"] = "analysis V",
        ["CheckAddress"] = "analysis V",
        ["GetDashboardSummary"] = "analysis V",
        ["GetTimeline"] = "analysis V, contracts V",
        ["GetTile"] = "",
        ["GetRenewalReport"] = "reports V, renewals V",
        ["PreviewRenewalReport"] = "reports V, renewals V",
        ["SendRenewalReport"] = "reports E",
        ["GetActivityDigest"] = "reports V, audit V",
        ["PreviewActivityDigest"] = "reports V, audit V",
        ["SendActivityDigest"] = "reports E",
        ["ListAudit"] = "audit V",
        ["ExportAudit"] = "audit V",
        ["ListRequests"] = "audit V",
        ["ExportRequests"] = "audit V",
        ["ListPermissions"] = "",
        ["UpdateMe"] = "",
        ["ListApiTokens"] = "",
        ["CreateApiToken"] = "",
        ["RotateApiToken"] = "",
        ["RevokeApiToken"] = "",
        ["SignOut"] = "",
        ["ListMySessions"] = "",
        ["DeleteMySession"] = "",
        ["ListUserSessions"] = "users V",
        ["DeleteUserSession"] = "users E",
        ["ListSchedules"] = "jobs V",
        ["RunSchedule"] = "jobs E",
        ["ListScheduleRuns"] = "jobs V",
        ["GetSystem"] = "jobs V",
        ["ListOutbox"] = "settings V",
        ["GetOutboxStatus"] = "settings V",
        ["RetryOutboxMessage"] = "settings E",
        ["DiscardOutboxMessage"] = "settings E",
        ["GetNotificationSettings"] = "settings V",
        ["UpdateNotificationSettings"] = "settings E",
        ["TestNotificationSettings"] = "settings E",
        ["GetRenewalSettings"] = "settings V",
        ["UpdateRenewalSettings"] = "settings E",
        ["GetMyNotifications"] = "",
        ["UpdateMyNotifications"] = "",
        ["MoveCircuit"] = "circuits E",
        ["MergeEndpoints"] = "endpoints E, circuits E",
        ["ListEndpointMerges"] = "endpoints V",
        ["RevertEndpointMerge"] = "endpoints E, circuits E",
        ["ListPossibleDuplicates"] = "endpoints V",
        ["ConvertEndpoint"] = "endpoints E, infrastructure E",
        ["ListCircuitContracts"] = "contracts V",
        ["ListInfrastructureContracts"] = "contracts V",
        ["ListElectricalServiceContracts"] = "contracts V",
        ["ListContractRenewals"] = "renewals V",
        ["GetRenewal"] = "renewals V",
        ["GetRenewalMoves"] = "renewals V",
        ["OpenRenewal"] = "renewals E",
        ["NoteRenewal"] = "renewals E",
        ["MoveRenewal"] = "renewals V",
        ["GetMyCalendar"] = "renewals V",
        ["CreateMyCalendar"] = "renewals V",
        ["DeleteMyCalendar"] = "renewals V",
        ["ListRenewals"] = "renewals V",
        ["GetRenewalItem"] = "renewals V",
        ["ExportRenewals"] = "renewals V",
        ["ListLifecycleEvents"] = "lifecycle V",
        ["RecordLifecycleEvent"] = "lifecycle E",
        ["GetLifecycleEvent"] = "lifecycle V",
        ["ListElectricalBills"] = "electrical V",
        ["AddElectricalBill"] = "electrical E",
        ["GetElectricalBill"] = "electrical V",
        ["GetElectricalAverages"] = "electrical V, financials V",
        ["RecomputeElectricalAverages"] = "electrical E, financials E",
        ["ListInfrastructureLifecycleEvents"] = "lifecycle V",
        ["RecordInfrastructureLifecycleEvent"] = "lifecycle E",
        ["ListRfLinkLifecycleEvents"] = "lifecycle V",
        ["RecordRfLinkLifecycleEvent"] = "lifecycle E",
        ["PreviewRfLink"] = "rf_links V",
        ["GetRfLinkDepreciation"] = "rf_links V, financials V",
        ["ListCompatibleSubscribers"] = "catalog V",
        ["GetSector"] = "rf_links V",
        ["GetContractRate"] = "financials V",
        ["ListContractRates"] = "contracts V, financials V",
        ["ListContractEtfCourse"] = "contracts V, financials V",
        ["ListContractChain"] = "contracts V",
        ["PreviewContract"] = "contracts V",
        ["GetContractEtf"] = "contracts V, financials V",
        ["PreviewEtf"] = "contracts V, financials V",
        ["GetEtfExposure"] = "contracts V, financials V",
        ["GetCircuitEtf"] = "circuits V, contracts V, financials V",
        ["ListCarrierContacts"] = "carriers V",
        ["AddCarrierContact"] = "carriers E",
        ["GetCarrierContact"] = "carriers V",
        ["GetDocumentRules"] = "documents V",
        ["SearchDocuments"] = "documents V",
        ["ListDocumentRevisions"] = "documents V",
        ["GetDocumentContent"] = "documents V",
        ["GetDocumentPage"] = "documents V",
        ["GetDocumentThumbnail"] = "documents V",
        ["ListCircuitDocuments"] = "documents V, circuits V",
        ["ListContractDocuments"] = "documents V, contracts V",
        ["ListInfrastructureAssetDocuments"] = "documents V, infrastructure V",
        ["ListRfLinkDocuments"] = "documents V, rf_links V",
        ["ListElectricalServiceDocuments"] = "documents V, electrical V",
        ["ListCustomerDocuments"] = "documents V, customers V",
        ["ListFeedbackComments"] = "feedback V",
        ["AddFeedbackComment"] = "feedback E",
        ["AddFeedbackScreenshot"] = "feedback E",
        ["GetFeedbackScreenshot"] = "feedback V",
        ["ListImportKinds"] = "imports V",
        ["ListImports"] = "imports V",
        ["CreateImport"] = "imports E",
        ["GetImport"] = "imports V",
        ["MapImport"] = "imports E",
        ["ListImportRows"] = "imports V",
        ["UpdateImportRow"] = "imports E",
        ["SelectImportRows"] = "imports E",
        ["ReplaceImportValues"] = "imports E",
        ["CreateMissingByImport"] = "imports E",
        ["SuggestForImport"] = "imports V",
        ["RehearseImport"] = "imports E",
        ["CancelImport"] = "imports E",
        ["WatchImport"] = "imports V",
        ["GetImportTemplate"] = "imports V",
        ["GetImportReport"] = "imports V",
        ["ListImportMappings"] = "imports V",
        ["KeepImportMapping"] = "imports E",
        ["DeleteImportMapping"] = "imports E",
        ["CommitImport"] = "imports_commit E",
        ["RevertImport"] = "imports_commit E",
        ["ListSavedViews"] = "saved_views V",
        ["GetSavedView"] = "saved_views V",
        ["CreateSavedView"] = "saved_views E",
        ["UpdateSavedView"] = "saved_views E",
        ["DeleteSavedView"] = "saved_views E",
    };

    private static readonly (string Plural, string Singular, string Area)[] Kinds =
    [
        ("Circuits", "Circuit", "circuits"), ("Endpoints", "Endpoint", "endpoints"), ("ServiceTypes", "ServiceType", "catalog"), ("Carriers", "Carrier", "carriers"),
        ("Contracts", "Contract", "contracts"), ("LifecycleEvents", "LifecycleEvent", "lifecycle"), ("CarrierContacts", "CarrierContact", "carriers"),
        ("Infrastructure", "InfrastructureAsset", "infrastructure"), ("Customers", "Customer", "customers"), ("RfSystems", "RfSystem", "catalog"), ("RfNodes", "RfNode", "infrastructure"),
        ("RfLinks", "RfLink", "rf_links"), ("ElectricalServices", "ElectricalService", "electrical"), ("ElectricalBills", "ElectricalBill", "electrical"),
        ("Documents", "Document", "documents"), ("Feedback", "FeedbackRequest", "feedback"), ("Users", "User", "users"), ("Roles", "Role", "users"),
    ];

    static PermissionTable()
    {
        foreach (var (plural, singular, area) in Kinds)
        {
            foreach (var read in new[] { "List" + plural, "Get" + singular, "Export" + plural, "Map" + plural, $"Get{singular}History" })
                ByOperation.TryAdd(read, area + " V");
            // A change and a bulk ask for the edit permission of the fields they send; the tests send one of the area's own.
            foreach (var write in new[] { "Create" + singular, "Update" + singular, "Delete" + singular, "Restore" + singular, "Bulk" + plural })
                ByOperation.TryAdd(write, area + " E");
        }
    }

    /// <summary>Whether the table lets a role call an operation.</summary>
    public static bool Allows(string role, string operation)
    {
        if (!ByOperation.TryGetValue(operation, out var needed))
            throw new InvalidOperationException($"Say here which permission {operation} asks for.");
        if (needed.Length == 0)
            return true;
        return needed.Split(", ").All(one =>
        {
            var (area, right) = (one.Split(' ')[0], one.Split(' ')[1]);
            var has = Rows.Single(r => r.Areas.Contains(area)).Rights.Split(' ')[Array.IndexOf(Roles, role)];
            return has == "E" || (has == "V" && right == "V");
        });
    }
}
