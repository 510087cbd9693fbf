using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Endpoints;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Rf;

namespace NetOS.Infrastructure.Timeline;

/// <summary>One value of a term: what it is of a contract's subject, and what it is of a licence.</summary>
/// <param name="Name">As the answer calls it.</param>
/// <param name="Type">Of both.</param>
/// <param name="Contract">SQL over the aliases of <see cref="TimelineSql"/>.</param>
/// <param name="License">SQL over the same; null = a licence has none.</param>
internal sealed record TimelineColumn(string Name, FieldType Type, string Contract, string? License)
{
    /// <summary>Needed beside the timeline's own permissions.</summary>
    public string? View { get; init; }

    /// <summary>Every term has the value through its carrier, which the answer names once.</summary>
    public bool OfCarrier { get; init; }

    /// <summary>The columns of the statement in their order.</summary>
    public static readonly IReadOnlyList<TimelineColumn> All =
    [
        new("subject", FieldType.Text, "case when sc.id is not null then 'circuit' when sa.id is not null then 'asset' when se.id is not null then 'electrical_service' else 'agreement' end", "'rf_license'"),
        new("subject_id", FieldType.Uuid, "coalesce(sc.id, sa.id, se.id)", "rl.id"),
        new("contract_id", FieldType.Uuid, "k.id", null),
        new("label", FieldType.Text, $"coalesce({SubjectWords.Label}, k.agreement_number, k.msa_reference)", "coalesce(rl.fcc_call_sign, rl.name)"),
        new("a", FieldType.Text, NearEnd.Place("ta"), "la.name") { View = Permission.CircuitsView },
        new("z", FieldType.Text, NearEnd.Place("tz"), "coalesce(lz.name, lu.name)") { View = Permission.CircuitsView },
        new("place", FieldType.Text, "coalesce(sa.city, sf.name)", null) { View = Permission.InfrastructureView },
        new("agreement_number", FieldType.Text, "k.agreement_number", null),
        new("kind", FieldType.Text, "k.kind", "'rf_license'"),
        new("status", FieldType.Text, "k.status", "'active'"),
        new("start_date", FieldType.Date, "k.start_date", null),
        new("end_date", FieldType.Date, TimelineSql.EndDate, "rl.fcc_license_expires_on"),
        new("notice_not_before", FieldType.Date, $"{TimelineSql.EndDate} - k.notice_not_before_days", null),
        new("notice_from", FieldType.Date, $"case when k.notice_days > 0 then {TimelineSql.EndDate} - k.notice_days end", null),
        new("install_date", FieldType.Date, "sc.install_date", null) { View = Permission.CircuitsView },
        new("decision_deadline", FieldType.Date, "k.decision_deadline", "rl.fcc_license_expires_on"),
        new("days_to_deadline", FieldType.Integer, "(k.decision_deadline - {today})::bigint", "(rl.fcc_license_expires_on - {today})::bigint"),
        new("urgency", FieldType.Text, Urgencies.Sql.Replace("{t}", "k", StringComparison.Ordinal), LicenseRenewals.UrgencySql.Replace("{t}", "rl", StringComparison.Ordinal)),
        new("end_of_term", FieldType.Text, "k.end_of_term", null),
        new("predecessor_id", FieldType.Uuid, "k.predecessor_id", null),
        new("successor_id", FieldType.Uuid, "next.id", null),
        new("currency", FieldType.Text, "k.currency", null),
        new("mrc", FieldType.Money, "coalesce(ts.mrc, sc.mrc, sa.mrc, se.average_monthly_cost)", null) { View = Permission.FinancialsView },
        new("current_rate", FieldType.Money, "ts.rate", null) { View = Permission.FinancialsView },
        new("counterparty", FieldType.Text, $"coalesce(tca.name, {SubjectWords.Landlord})", null),
        new("carrier_id", FieldType.Uuid, TimelineSql.CarrierId, null),
        new("carrier_name", FieldType.Text, "tca.name", null) { OfCarrier = true },
        new("carrier_series", FieldType.Integer, "tca.series::bigint", null) { OfCarrier = true },
    ];
}
