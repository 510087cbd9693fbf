using NetOS.Domain.Carriers;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Carriers;

internal sealed class CarrierTests
{
    [TestCase(0, 1)]
    [TestCase(1, 2)]
    [TestCase(9, 10)]
    [TestCase(10, 0)]
    [TestCase(500, 0)]
    public void The_first_ten_carriers_have_a_colour_each_and_all_others_share_one(int carriersBefore, int series) =>
        Carrier.Create(new CarrierDetails { Name = "Cogent" }, carriersBefore).Series.ShouldBe(series);

    [Test]
    public void A_carrier_keeps_its_colour_when_it_is_renamed()
    {
        var carrier = Carrier.Create(new CarrierDetails { Name = "Level 3" }, 2);
        carrier.Revise(carrier.Details with { Name = "Lumen" });
        carrier.Details.Name.ShouldBe("Lumen");
        carrier.Series.ShouldBe(3);
    }
}
