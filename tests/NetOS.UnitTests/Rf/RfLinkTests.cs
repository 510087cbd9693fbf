using NUnit.Framework;
using NetOS.Domain.Lifecycle;
using NetOS.Domain.Rf;
using Shouldly;

namespace NetOS.UnitTests.Rf;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class RfLinkTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private readonly Radios _radios = new();

    // Which system with which node is a link, and what is said of the others.
    [TestCase("ptp", null, null, null)]
    [TestCase("ptp", "bn@a", "rf_link.node_not_ptp", "a_rf_node_id")]
    [TestCase("rn", "bn@a", null, null)]
    [TestCase("rn", null, "rf_link.node_missing", "a_rf_node_id")]
    [TestCase("rn", "bn@z", "rf_link.node_elsewhere", "a_rf_node_id")]
    [TestCase("rn", "ap@a", "rf_link.incompatible", "rf_system_id")]
    [TestCase("force", "ap@a", null, null)]
    [TestCase("force", "bn@a", "rf_link.incompatible", "rf_system_id")]
    [TestCase("bn", null, "rf_link.base_is_node", "rf_system_id")]
    [TestCase("bn", "bn@a", "rf_link.base_is_node", "rf_system_id")]
    public void A_system_and_a_node_fit_or_are_refused(string system, string? node, string? code, string? field)
    {
        var make = () => RfLink.Create(_radios.Between(_radios.System(system), _radios.Node(node)), _radios.Parts(_radios.System(system), _radios.Node(node)), 1);
        if (code is null)
            make().Name.ShouldStartWith("Shafer Butte ↔ Eagle tower · ");
        else
            ((Action)(() => make())).ShouldBreak(code, field!);
    }

    [Test]
    public void An_incompatible_subscriber_is_refused_with_the_compatible_ones()
    {
        var broken = Should.Throw<Domain.Common.RuleBrokenException>(() => RfLink.Create(_radios.Between(_radios.Force, _radios.BnAtA), _radios.Parts(_radios.Force, _radios.BnAtA), 1));
        broken.Allowed.ShouldBe(["Tarana RN"]);
        broken.Message.ShouldBe("Force 4600c cannot be served by Shafer Butte Tarana BN (Tarana BN). It serves: Tarana RN.");
    }

    [Test]
    public void A_link_ends_at_one_place_that_is_not_its_start()
    {
        var parts = _radios.Parts(_radios.Ptp);
        var details = _radios.Between(_radios.Ptp);
        ((Action)(() => RfLink.Create(details with { ZAssetId = null }, parts, 1))).ShouldBreak("rf_link.z_missing", "z_asset_id");
        ((Action)(() => RfLink.Create(details with { ZCustomerId = Guid.NewGuid() }, parts, 1))).ShouldBreak("rf_link.z_twice", "z_customer_id");
        ((Action)(() => RfLink.Create(details with { ZAssetId = details.AAssetId }, parts, 1))).ShouldBreak("rf_link.same_ends", "z_asset_id");
        RfLink.Create(details, parts, 1).Classification.ShouldBe(RfLinkClassification.Backhaul);
        RfLink.Create(details with { ZAssetId = null, ZCustomerId = Guid.NewGuid() }, parts, 1).Classification.ShouldBe(RfLinkClassification.CustomerEndlink);
    }

    [Test]
    public void What_a_new_link_does_not_say_comes_from_its_system()
    {
        var link = RfLink.Create(_radios.Between(_radios.Ptp), _radios.Parts(_radios.Ptp), 1).Details;
        (link.CapacityMbps, link.Capex, link.FrequencyMhz, link.Currency).ShouldBe((1000m, 28_400m, 11_245m, "USD"));
        var own = RfLink.Create(_radios.Between(_radios.Ptp) with { CapacityMbps = 500, Capex = 0, FrequencyMhz = 6_700, Currency = "CAD" }, _radios.Parts(_radios.Ptp), 1).Details;
        (own.CapacityMbps, own.Capex, own.FrequencyMhz, own.Currency).ShouldBe((500m, 0m, 6_700m, "CAD"));
    }

    [Test]
    public void An_inactive_system_cannot_be_chosen_but_keeps_working()
    {
        var link = RfLink.Create(_radios.Between(_radios.Ptp), _radios.Parts(_radios.Ptp), 1);
        _radios.Ptp.Revise(_radios.Ptp.Details with { Active = false }, []);
        link.Revise(link.Details with { Notes = "still up" }, _radios.Parts(_radios.Ptp), 1, Today);
        link.Details.Notes.ShouldBe("still up");
        ((Action)(() => RfLink.Create(_radios.Between(_radios.Ptp), _radios.Parts(_radios.Ptp), 2))).ShouldBreak("rf_link.system_inactive", "rf_system_id");
    }

    [Test]
    public void A_rename_keeps_the_old_names_and_drops_one_that_returns()
    {
        var link = RfLink.Create(_radios.Between(_radios.Ptp), _radios.Parts(_radios.Ptp), 1);
        link.Aliases.ShouldBeEmpty();
        link.Rename("Shafer", "Eagle tower", "11 GHz PTP", 1);
        link.Aliases.ShouldBe(["Shafer Butte ↔ Eagle tower · 11 GHz PTP"]);
        link.Rename("Shafer", "Eagle tower", "11 GHz PTP", 2);
        link.Rename("Shafer Butte", "Eagle tower", "11 GHz PTP", 1);
        link.Name.ShouldBe("Shafer Butte ↔ Eagle tower · 11 GHz PTP");
        link.Aliases.ShouldBe(["Shafer ↔ Eagle tower · 11 GHz PTP", "Shafer ↔ Eagle tower · 11 GHz PTP #2"]);
        link.Rename("Shafer Butte", "Eagle tower", "11 GHz PTP", 1);
        link.Aliases.Count.ShouldBe(2);
    }

    [Test]
    public void A_salvage_value_is_part_of_the_capex() =>
        ((Action)(() => RfLink.Create(_radios.Between(_radios.Ptp) with { Capex = 100, SalvageValue = 100.01m }, _radios.Parts(_radios.Ptp), 1))).ShouldBreak("rf_link.salvage_above_capex", "salvage_value");

    [Test]
    public void Changes_write_their_life_cycle_events()
    {
        var link = RfLink.Create(_radios.Between(_radios.Ptp), _radios.Parts(_radios.Ptp), 1);
        var events = link.Revise(link.Details with { CapacityMbps = 1200, Mrc = 50, Status = RfLinkStatus.Retired, ZAssetId = null, ZCustomerId = Guid.NewGuid() }, _radios.Parts(_radios.Ptp), 1, Today);
        events.Select(e => e.Details.Kind).ShouldBe([LifecycleEventKind.BandwidthChange, LifecycleEventKind.RateChange, LifecycleEventKind.Move, LifecycleEventKind.Disconnect]);
        events.ShouldAllBe(e => e.RfLinkId == link.Id && e.Details.OccurredOn == Today && e.Source == LifecycleEventSource.System);
        events[2].Changes.Select(c => c.Field).ShouldBe(["z_asset_id", "z_customer_id"]);
        link.Revise(link.Details with { Notes = "x" }, _radios.Parts(_radios.Ptp), 1, Today).ShouldBeEmpty();
    }
}
