using NUnit.Framework;
using NetOS.Domain.Rf;
using Shouldly;

namespace NetOS.UnitTests.Rf;

internal sealed class RfLinkNameTests
{
    [TestCase("Shafer Butte", "Eagle tower", "11 GHz licensed PTP", 1, "Shafer Butte ↔ Eagle tower · 11 GHz licensed PTP")]
    [TestCase("Eagle tower", "Shafer Butte", "11 GHz licensed PTP", 1, "Eagle tower ↔ Shafer Butte · 11 GHz licensed PTP")]
    [TestCase("A", "Z", "S", 2, "A ↔ Z · S #2")]
    [TestCase("A", "Z", "S", 13, "A ↔ Z · S #13")]
    [TestCase("Ö #2", "Z · B", "S", 1, "Ö #2 ↔ Z · B · S")]
    public void A_name_is_its_ends_its_system_and_from_the_second_on_its_number(string a, string z, string system, int number, string name) =>
        RfLinkName.Of(a, z, system, number).ShouldBe(name);

    [TestCase(new int[0], 1)]
    [TestCase(new[] { 1 }, 2)]
    [TestCase(new[] { 2 }, 1)]
    [TestCase(new[] { 1, 2, 3 }, 4)]
    [TestCase(new[] { 1, 3 }, 2)]
    [TestCase(new[] { 2, 3 }, 1)]
    [TestCase(new[] { 1, 2, 4, 5 }, 3)]
    public void The_lowest_free_number_is_given(int[] used, int expected) => RfLinkName.Lowest(used.ToHashSet()).ShouldBe(expected);

    [Test]
    public void Parallels_share_their_ends_in_either_order_and_the_system()
    {
        var (a, z, system) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var there = RfLinkKey.Of(new RfLinkDetails { AAssetId = a, ZAssetId = z, RfSystemId = system });
        RfLinkKey.Of(new RfLinkDetails { AAssetId = z, ZAssetId = a, RfSystemId = system }).ShouldBe(there);
        RfLinkKey.Of(new RfLinkDetails { AAssetId = a, ZCustomerId = z, RfSystemId = system }).ShouldBe(there);
        RfLinkKey.Of(new RfLinkDetails { AAssetId = a, ZAssetId = z, RfSystemId = Guid.NewGuid() }).ShouldNotBe(there);
        RfLinkKey.Of(new RfLinkDetails { AAssetId = a, ZAssetId = Guid.NewGuid(), RfSystemId = system }).ShouldNotBe(there);
    }
}
