namespace NetOS.Domain.Rf;

/// <summary>How links are called and numbered.</summary>
public static class RfLinkName
{
    /// <summary><c>{A} ↔ {Z} · {system}</c>, in the order the ends were entered; from number 2 on with <c> #2</c>.</summary>
    public static string Of(string aName, string zName, string systemName, int number) =>
        $"{aName} ↔ {zName} · {systemName}{(number == 1 ? "" : $" #{number}")}";

    /// <summary>The lowest number from 1 on that no live link of the same ends and system has.</summary>
    public static int Lowest(IReadOnlySet<int> used)
    {
        var number = 1;
        while (used.Contains(number))
            number++;
        return number;
    }
}

/// <summary>What parallel links share: the two ends in no order, and the system.</summary>
public readonly record struct RfLinkKey(Guid First, Guid Second, Guid System)
{
    public static RfLinkKey Of(RfLinkDetails details)
    {
        var z = details.ZAssetId ?? details.ZCustomerId ?? Guid.Empty;
        return details.AAssetId.CompareTo(z) < 0 ? new(details.AAssetId, z, details.RfSystemId) : new(z, details.AAssetId, details.RfSystemId);
    }
}
