using NUnit.Framework;
using NetOS.Domain.Rf;
using Shouldly;

namespace NetOS.UnitTests.Rf;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class RfSystemTests
{
    private readonly Radios _radios = new();

    [TestCase(RfSystemType.Ptp, RfSystemRole.Standalone, null)]
    [TestCase(RfSystemType.Ptp, RfSystemRole.PtmpBase, "rf_system.ptp_standalone")]
    [TestCase(RfSystemType.Ptp, RfSystemRole.PtmpSubscriber, "rf_system.ptp_standalone")]
    [TestCase(RfSystemType.Ptmp, RfSystemRole.Standalone, "rf_system.ptmp_role")]
    [TestCase(RfSystemType.Ptmp, RfSystemRole.PtmpBase, null)]
    [TestCase(RfSystemType.Ptmp, RfSystemRole.PtmpSubscriber, null)]
    public void Type_and_role_go_together(RfSystemType type, RfSystemRole role, string? code)
    {
        var make = () => RfSystem.Create(new() { Name = "S", Type = type, Role = role }, []);
        if (code is null)
            make().Details.Role.ShouldBe(role);
        else
            ((Action)(() => make())).ShouldBreak(code, "role");
    }

    [Test]
    public void Compatible_bases_are_active_bases_named_on_a_subscriber()
    {
        RfSystemDetails Subscriber(params Guid[] bases) => new() { Name = "RN", Type = RfSystemType.Ptmp, Role = RfSystemRole.PtmpSubscriber, CompatibleBaseIds = bases };
        ((Action)(() => RfSystem.Create(Subscriber(Guid.NewGuid()), []))).ShouldBreak("rf_system.base_unknown", "compatible_base_ids");
        ((Action)(() => RfSystem.Create(Subscriber(_radios.Ptp.Id), [_radios.Ptp]))).ShouldBreak("rf_system.base_role", "compatible_base_ids");
        ((Action)(() => RfSystem.Create(new() { Name = "B", Type = RfSystemType.Ptmp, Role = RfSystemRole.PtmpBase, CompatibleBaseIds = [_radios.Bn.Id] }, [_radios.Bn]))).ShouldBreak("rf_system.bases_of_subscriber", "compatible_base_ids");
        var subscriber = RfSystem.Create(Subscriber(_radios.Bn.Id), [_radios.Bn]);
        _radios.Bn.Revise(_radios.Bn.Details with { Active = false }, []);
        ((Action)(() => RfSystem.Create(Subscriber(_radios.Bn.Id), [_radios.Bn]))).ShouldBreak("rf_system.base_inactive", "compatible_base_ids");
        subscriber.Revise(subscriber.Details with { Description = "keeps the base it has" }, [_radios.Bn]);
        subscriber.Details.CompatibleBaseIds.ShouldBe([_radios.Bn.Id]);
    }

    [Test]
    public void A_node_is_an_active_base_named_after_its_site()
    {
        _radios.BnAtA.Details.Name.ShouldBe("Shafer Butte Tarana BN");
        RfNode.Create(new() { AssetId = _radios.A.Id, RfSystemId = _radios.Bn.Id, Name = "North sector" }, _radios.A, _radios.Bn).Details.Name.ShouldBe("North sector");
        ((Action)(() => RfNode.Create(new() { AssetId = _radios.A.Id, RfSystemId = _radios.Rn.Id }, _radios.A, _radios.Rn))).ShouldBreak("rf_node.needs_base", "rf_system_id");
        _radios.Bn.Revise(_radios.Bn.Details with { Active = false }, []);
        ((Action)(() => RfNode.Create(new() { AssetId = _radios.A.Id, RfSystemId = _radios.Bn.Id }, _radios.A, _radios.Bn))).ShouldBreak("rf_node.system_inactive", "rf_system_id");
    }
}
