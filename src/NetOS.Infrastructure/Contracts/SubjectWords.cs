namespace NetOS.Infrastructure.Contracts;

/// <summary>The words for what a contract is over, as SQL over <c>sc</c> (circuits), <c>sa</c> (infrastructure) and <c>se</c> (electrical services), of which one is there.</summary>
internal static class SubjectWords
{
    public const string Label = "coalesce(sc.circuit_id, sa.name, rtrim(se.utility || ' ' || coalesce(se.account_number, se.meter_number, '')))";

    /// <summary>Whom it is rented from where no carrier says so.</summary>
    public const string Landlord = "coalesce(sa.landlord, se.utility)";
}
