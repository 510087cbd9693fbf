using NetOS.Domain.Contracts;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Rf;

/// <summary>A licence that expires within 90 days is a renewal of its own kind.</summary>
internal static class LicenseRenewals
{
    public const int WindowDays = 90;

    private const string Expires = "{t}.fcc_license_expires_on";

    private static readonly Dictionary<string, string> Conditions = new()
    {
        ["expired"] = $"{Expires} < {{today}}",
        ["due"] = $"{Expires} between {{today}} and {{today}} + {WindowDays}",
        ["valid"] = $"{Expires} > {{today}} + {WindowDays}",
        ["none"] = $"{Expires} is null",
    };

    /// <summary>Urgency of a licence: as of a contract whose deadline is the day it expires, from 90 days before.</summary>
    public static readonly string UrgencySql =
        $"case when {Expires} is null or {Expires} > {{today}} + {WindowDays} then 'none' when {Expires} < {{today}} then 'overdue' when {Expires} <= {{today}} + {RenewalUrgency.CriticalDays} then 'critical' else 'active' end";

    /// <summary>The condition that is true for an urgency.</summary>
    public static readonly IReadOnlyDictionary<string, string> UrgencyConditions = EnumWords<Urgency>.All.ToDictionary(word => word, word => $"{UrgencySql} = '{word}'");

    public static readonly IReadOnlyList<Field> Fields =
    [
        F.Integer("license_days_left", "Days until the licence expires; below 0 it has.").As($"({Expires} - {{today}})::bigint") with { SortSql = Expires },
        new("license_status", FieldType.Word, $"none, valid, due (expires within {WindowDays} days) or expired.")
        {
            Words = Conditions.Keys,
            Sql = $"case when {Expires} is null then 'none' when {Expires} < {{today}} then 'expired' when {Expires} <= {{today}} + {WindowDays} then 'due' else 'valid' end",
            SortSql = Expires,
            WordConditions = Conditions,
            Facet = true,
        },
    ];
}
