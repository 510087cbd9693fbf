using NetOS.Domain.Circuits;
using NetOS.Domain.Lifecycle;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Circuits;

internal sealed class CircuitReviseTests
{
    private static readonly DateOnly Today = new(2025, 6, 1);
    private static readonly Guid A = Guid.CreateVersion7(), Z = Guid.CreateVersion7(), Elsewhere = Guid.CreateVersion7();

    private static readonly CircuitDetails Details = new()
    {
        CircuitId = "OGYX/123456//ZYO",
        Status = CircuitStatus.Active,
        BandwidthMbps = 1000,
        Mrc = 1200m,
        AEndpointId = A,
        ZEndpointId = Z,
    };

    private static IReadOnlyList<LifecycleEvent> Revise(Func<CircuitDetails, CircuitDetails> change)
    {
        var circuit = Circuit.Create(Details);
        var told = circuit.Revise(change(Details), Today);
        told.ShouldAllBe(one => one.CircuitId == circuit.Id && one.Details.OccurredOn == Today && one.Source == LifecycleEventSource.System);
        circuit.Details.ShouldBe(change(Details));
        return told;
    }

    private static FibreRoute Route(params double[][] positions) => new(positions);

    private static void ShouldBeRefused(CircuitDetails details, string code, string field)
    {
        ((Action)(() => Circuit.Create(details))).ShouldBreak(code, field);
        var circuit = Circuit.Create(Details);
        ((Action)(() => circuit.Revise(details, Today))).ShouldBreak(code, field);
        circuit.Details.ShouldBeSameAs(Details);
    }

    [Test]
    public void A_change_of_bandwidth_writes_its_event()
    {
        var told = Revise(old => old with { BandwidthMbps = 10_000 }).ShouldHaveSingleItem();
        told.Details.Kind.ShouldBe(LifecycleEventKind.BandwidthChange);
        told.Changes.ShouldBe([new FieldChange("bandwidth_mbps", 1000m, 10_000m)]);
    }

    [Test]
    public void A_change_of_mrc_writes_its_event()
    {
        var told = Revise(old => old with { Mrc = null }).ShouldHaveSingleItem();
        told.Details.Kind.ShouldBe(LifecycleEventKind.RateChange);
        told.Changes.ShouldBe([new FieldChange("mrc", 1200m, null)]);
    }

    [Test]
    public void A_change_of_one_end_writes_a_move_of_that_end()
    {
        var a = Revise(old => old with { AEndpointId = Elsewhere }).ShouldHaveSingleItem();
        a.Details.Kind.ShouldBe(LifecycleEventKind.Move);
        a.Details.Title.ShouldBe("A end moved");
        a.Changes.ShouldBe([new FieldChange("a_endpoint_id", A, Elsewhere)]);
        Revise(old => old with { ZEndpointId = null }).ShouldHaveSingleItem().Details.Title.ShouldBe("Z end moved");
    }

    [Test]
    public void A_change_of_both_ends_is_one_move()
    {
        var told = Revise(old => old with { AEndpointId = Z, ZEndpointId = A }).ShouldHaveSingleItem();
        told.Details.Title.ShouldBe("Both ends moved");
        told.Changes.Select(change => change.Field).ShouldBe(["a_endpoint_id", "z_endpoint_id"]);
    }

    [Test]
    public void Several_changes_write_several_events() =>
        Revise(old => old with { BandwidthMbps = null, Mrc = 1, AEndpointId = null }).Select(told => told.Details.Kind)
            .ShouldBe([LifecycleEventKind.BandwidthChange, LifecycleEventKind.RateChange, LifecycleEventKind.Move]);

    [Test]
    public void A_change_of_anything_else_writes_none() => Revise(old => old with { Name = "Core east", Nrc = 5, Vlan = "100", BandwidthMbps = 1000.0m }).ShouldBeEmpty();

    [Test]
    public void A_status_is_not_changed_by_an_edit()
    {
        var circuit = Circuit.Create(Details);
        ((Action)(() => circuit.Revise(Details with { Status = CircuitStatus.Disconnected }, Today))).ShouldBreak("circuit.status_moves_only", "status");
        circuit.Details.Status.ShouldBe(CircuitStatus.Active);
    }

    [Test]
    public void A_disconnect_before_the_install_is_refused_and_on_its_day_taken()
    {
        ShouldBeRefused(Details with { InstallDate = Today, DisconnectDate = Today.AddDays(-1) }, "circuit.disconnected_before_install", "disconnect_date");
        Should.NotThrow(() => Circuit.Create(Details with { InstallDate = Today, DisconnectDate = Today }));
        Should.NotThrow(() => Circuit.Create(Details with { DisconnectDate = Today }));
    }

    [Test]
    public void A_route_of_two_positions_up_to_the_edges_of_the_world_is_taken() =>
        Should.NotThrow(() => Circuit.Create(Details with { Route = Route([-180, -90], [180, 90]) }));

    [Test]
    public void A_route_of_fewer_than_two_positions_is_refused()
    {
        ShouldBeRefused(Details with { Route = Route() }, "circuit.route_short", "route");
        ShouldBeRefused(Details with { Route = Route([10, 60]) }, "circuit.route_short", "route");
    }

    [TestCase(180.1, 0.0)]
    [TestCase(-180.1, 0.0)]
    [TestCase(0.0, 90.1)]
    [TestCase(0.0, -90.1)]
    [TestCase(double.NaN, 0.0)]
    [TestCase(10.0)]
    [TestCase(10.0, 60.0, 5.0)]
    public void A_route_position_that_is_no_longitude_and_latitude_is_refused(params double[] position) =>
        ShouldBeRefused(Details with { Route = Route([10, 60], position) }, "circuit.route_position", "route");

    [Test]
    public void A_new_circuit_counts_its_own_mrc_until_a_contract_says_otherwise() => Circuit.Create(Details).Terms.ShouldBe(CurrentTerms.None with { Mrc = 1200m });

    [Test]
    public void A_circuit_keeps_what_its_contracts_say()
    {
        var circuit = Circuit.Create(Details);
        var terms = new CurrentTerms(Guid.CreateVersion7(), 900m, Today, Today.AddYears(1), Today.AddMonths(9), null);
        circuit.KeepTerms(terms);
        circuit.Terms.ShouldBe(terms);
    }
}
