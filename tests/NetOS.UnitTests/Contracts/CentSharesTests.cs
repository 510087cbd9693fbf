using NetOS.Domain.Common;
using NUnit.Framework;
using Shouldly;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace NetOS.UnitTests.Contracts;

internal sealed class CentSharesTests
{
    [Test]
    public void Shares_follow_the_weights() => CentShares.Of(100m, [600m, 400m]).ShouldBe([60m, 40m]);

    [Test]
    public void A_cent_left_goes_to_the_first_of_those_who_lost_as_much() => CentShares.Of(100m, [1, 1, 1]).ShouldBe([33.34m, 33.33m, 33.33m]);

    [Test]
    public void Cents_left_go_to_those_who_lost_most() => CentShares.Of(0.10m, [1, 2, 4]).ShouldBe([0.01m, 0.03m, 0.06m]); // 1.43, 2.86, 5.71 cents

    [Test]
    public void Without_weights_shares_are_equal() => CentShares.Of(10m, [0, 0]).ShouldBe([5m, 5m]);

    [Test]
    public void A_single_share_is_all_of_it() => CentShares.Of(12.34m, [0]).ShouldBe([12.34m]);

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 500)]
    public void Shares_are_cents_that_add_up_and_none_is_a_cent_off_its_part(Money amount, Money[] weights)
    {
        if (weights.Length == 0)
            return;
        decimal[] values = [.. weights.Select(weight => weight.Value)];
        var shares = CentShares.Of(amount.Value, values);
        shares.Sum().ShouldBe(amount.Value);
        var total = values.Sum();
        for (var i = 0; i < shares.Count; i++)
            Math.Abs(shares[i] - (total == 0 ? amount.Value / shares.Count : amount.Value * values[i] / total)).ShouldBeLessThan(0.01m);
    }
}
