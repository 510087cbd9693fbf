namespace NetOS.Domain.Common;

/// <summary>Splits an amount in proportion, to the cent: what rounding leaves goes to the largest remainders, so the shares add up exactly.</summary>
public static class CentShares
{
    /// <param name="amount">With at most two decimals.</param>
    /// <param name="weights">0 or more each; all 0: equal shares.</param>
    public static IReadOnlyList<decimal> Of(decimal amount, IReadOnlyList<decimal> weights)
    {
        if (weights.Count < 2)
            return [.. weights.Select(_ => amount)];
        var sum = weights.Sum();
        var exact = weights.Select(weight => amount * (sum == 0 ? 1m / weights.Count : weight / sum)).ToList();
        var shares = exact.ConvertAll(share => Math.Truncate(share * 100) / 100);
        var cents = (int)((amount - shares.Sum()) * 100);
        foreach (var index in Enumerable.Range(0, weights.Count).OrderByDescending(i => Math.Abs(exact[i] - shares[i])).ThenBy(i => i).Take(Math.Abs(cents)))
            shares[index] += Math.Sign(cents) * 0.01m;
        return shares;
    }
}
