namespace NetOS.Infrastructure.Circuits;

/// <summary>Which circuits cost money today.</summary>
internal static class SpendSql
{
    /// <summary>Spend counts active and disconnect-pending circuits until <c>billing_stop_on</c>.</summary>
    public static string Counts(string alias) =>
        $"{alias}.deleted_at is null and {alias}.status in ('active', 'disconnect_pending') and ({alias}.billing_stop_on is null or {alias}.billing_stop_on > {{today}})";
}
