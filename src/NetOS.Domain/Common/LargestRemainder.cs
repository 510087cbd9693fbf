namespace NetOS.Domain.Common;

/// <summary>Shares of an amount in whole cents that add up to it.</summary>
public static class LargestRemainder
{
    /// <param name="amount">Money, in cents; not negative.</param>
    /// <param name="weights">At least one; none negative. All 0: equal shares.</param>
    /// <returns>A share for each weight: its part cut to cents, and a cent more for those who lost most, the first on a tie.</returns>
    public static decimal[] Split(decimal amount, IReadOnlyList<decimal> weights)
    {
        if (weights.Count == 1)
            return [amount];
        var total = weights.Sum();
        var shares = new decimal[weights.Count];
        var lost = new decimal[weights.Count];
        var left = amount;
        for (var i = 0; i < shares.Length; i++)
        {
            var exact = total == 0 ? amount / weights.Count : amount * weights[i] / total;
            shares[i] = decimal.Round(exact, 2, MidpointRounding.ToZero);
            lost[i] = exact - shares[i];
            left -= shares[i];
        }

        foreach (var i in Enumerable.Range(0, shares.Length).OrderByDescending(i => lost[i]).Take((int)(left * 100)))
            shares[i] += 0.01m;
        return shares;
    }
}
