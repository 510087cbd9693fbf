using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Rf;

namespace NetOS.Infrastructure.Timeline;

/// <summary>A licence answers the filters of contracts as far as it has the field; the others are empty.</summary>
internal static class LicenseFilters
{
    private const string Expires = "{t}.fcc_license_expires_on";

    public static Field FieldOf(Field field) => field.Name switch
    {
        "status" => On(field, "'active'"),
        "end_date" or "decision_deadline" => On(field, Expires),
        "days_to_deadline" => On(field, $"({Expires} - {{today}})::bigint"),
        "urgency" => On(field, LicenseRenewals.UrgencySql) with { WordConditions = LicenseRenewals.UrgencyConditions },
        _ => On(field, "null::" + TypeOf(field)),
    };

    private static Field On(Field field, string sql) => field with { Sql = sql, Joins = [], WordConditions = null };

    private static string TypeOf(Field field) => field.Type switch
    {
        FieldType.Uuid => "uuid",
        FieldType.Number or FieldType.Money => "numeric",
        FieldType.Integer => "bigint",
        FieldType.Float => "float8",
        FieldType.Boolean => "boolean",
        FieldType.Date => "date",
        FieldType.Instant => "timestamptz",
        _ => "text",
    };
}
