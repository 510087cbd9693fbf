using NetOS.Domain.Circuits;
using NetOS.Domain.Lifecycle;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Circuits;

internal sealed class CircuitMoveTests
{
    private static readonly DateOnly On = new(2025, 6, 1), Earlier = new(2025, 1, 15), Later = new(2025, 9, 30);

    private static readonly (CircuitStatus From, CircuitStatus To)[] Life =
    [
        (CircuitStatus.Quoted, CircuitStatus.Ordered),
        (CircuitStatus.Ordered, CircuitStatus.Provisioning),
        (CircuitStatus.Provisioning, CircuitStatus.Active),
        (CircuitStatus.Active, CircuitStatus.DisconnectPending),
        (CircuitStatus.DisconnectPending, CircuitStatus.Disconnected),
        (CircuitStatus.DisconnectPending, CircuitStatus.Active),
        (CircuitStatus.Quoted, CircuitStatus.Cancelled),
        (CircuitStatus.Ordered, CircuitStatus.Cancelled),
        (CircuitStatus.Provisioning, CircuitStatus.Cancelled),
    ];

    private static readonly TestCaseData[] Known = [.. Life.Select(move => new TestCaseData(move.From, move.To))];

    private static readonly TestCaseData[] Unknown =
    [
        .. from @from in Enum.GetValues<CircuitStatus>()
           from to in Enum.GetValues<CircuitStatus>()
           where @from != to && !Life.Contains((@from, to))
           select new TestCaseData(@from, to),
    ];

    private static Circuit In(CircuitStatus status, Func<CircuitDetails, CircuitDetails>? with = null)
    {
        var details = new CircuitDetails { CircuitId = "OGYX/123456//ZYO", Status = status };
        return Circuit.Create(with is null ? details : with(details));
    }

    private static LifecycleEvent Move(Circuit circuit, CircuitStatus to, string? reason = null, DateOnly? billingStopOn = null, DateOnly? noticeEndsOn = null, bool mayForce = false) =>
        circuit.Move(to, On, reason, billingStopOn, noticeEndsOn, mayForce);

    [Test]
    public void A_record_may_be_created_in_any_status([Values] CircuitStatus status) => In(status).Details.Status.ShouldBe(status);

    [TestCaseSource(nameof(Known))]
    public void A_move_along_the_life_is_made_and_told(CircuitStatus from, CircuitStatus to)
    {
        var circuit = In(from);
        var told = Move(circuit, to, "as agreed");
        circuit.Details.Status.ShouldBe(to);
        told.CircuitId.ShouldBe(circuit.Id);
        told.Source.ShouldBe(LifecycleEventSource.System);
        told.Details.OccurredOn.ShouldBe(On);
        told.Details.Description.ShouldBe("as agreed");
        told.Details.Title.ShouldNotBeNullOrWhiteSpace();
        told.Changes.ShouldBe([new FieldChange("status", Circuit.Word(from), Circuit.Word(to))]);
    }

    [TestCaseSource(nameof(Unknown))]
    public void Any_other_move_is_refused_naming_the_allowed_ones(CircuitStatus from, CircuitStatus to)
    {
        var circuit = In(from);
        var broken = ((Action)(() => Move(circuit, to, "please"))).ShouldBreak("circuit.move_not_allowed", field: null);
        broken.Allowed.ShouldBe(Life.Where(move => move.From == from).Select(move => Circuit.Word(move.To)), ignoreOrder: true);
        broken.Message.ShouldContain("circuits_force_status");
        circuit.Details.Status.ShouldBe(from);
    }

    [TestCaseSource(nameof(Unknown))]
    public void Who_may_force_makes_any_move_with_a_reason(CircuitStatus from, CircuitStatus to)
    {
        var circuit = In(from);
        Move(circuit, to, "corrected after an import", mayForce: true).Details.Description.ShouldBe("corrected after an import");
        circuit.Details.Status.ShouldBe(to);
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("  ")]
    public void A_forced_move_without_a_reason_is_refused(string? reason) =>
        ((Action)(() => Move(In(CircuitStatus.Quoted), CircuitStatus.Active, reason, mayForce: true))).ShouldBreak("circuit.force_needs_reason", "reason");

    [Test]
    public void A_move_to_where_it_is_is_refused_even_with_force([Values] CircuitStatus status, [Values] bool mayForce) =>
        ((Action)(() => Move(In(status), status, "again", mayForce: mayForce))).ShouldBreak("circuit.status_unchanged", field: null);

    [Test]
    public void Becoming_active_fills_the_install_date_when_empty()
    {
        var empty = In(CircuitStatus.Provisioning);
        Move(empty, CircuitStatus.Active);
        empty.Details.InstallDate.ShouldBe(On);

        var known = In(CircuitStatus.Provisioning, details => details with { InstallDate = Earlier });
        Move(known, CircuitStatus.Active);
        known.Details.InstallDate.ShouldBe(Earlier);
    }

    [Test]
    public void Requesting_the_disconnect_fills_the_end_of_billing_from_what_is_given_else_from_the_notice()
    {
        var given = In(CircuitStatus.Active);
        Move(given, CircuitStatus.DisconnectPending, billingStopOn: Later, noticeEndsOn: Earlier);
        given.Details.BillingStopOn.ShouldBe(Later);

        var notice = In(CircuitStatus.Active);
        Move(notice, CircuitStatus.DisconnectPending, noticeEndsOn: Later);
        notice.Details.BillingStopOn.ShouldBe(Later);

        var known = In(CircuitStatus.Active, details => details with { BillingStopOn = Earlier });
        Move(known, CircuitStatus.DisconnectPending, noticeEndsOn: Later);
        known.Details.BillingStopOn.ShouldBe(Earlier);

        var none = In(CircuitStatus.Active);
        Move(none, CircuitStatus.DisconnectPending);
        none.Details.BillingStopOn.ShouldBeNull();
    }

    [Test]
    public void Disconnecting_fills_the_disconnect_date_when_empty()
    {
        var empty = In(CircuitStatus.DisconnectPending, details => details with { BillingStopOn = Later });
        Move(empty, CircuitStatus.Disconnected);
        empty.Details.DisconnectDate.ShouldBe(On);
        empty.Details.BillingStopOn.ShouldBe(Later);

        var known = In(CircuitStatus.DisconnectPending, details => details with { DisconnectDate = Earlier });
        Move(known, CircuitStatus.Disconnected);
        known.Details.DisconnectDate.ShouldBe(Earlier);
    }

    [Test]
    public void A_retention_takes_the_end_of_billing_back_and_keeps_the_install_date()
    {
        var circuit = In(CircuitStatus.DisconnectPending, details => details with { InstallDate = Earlier, BillingStopOn = Later });
        var told = Move(circuit, CircuitStatus.Active);
        circuit.Details.BillingStopOn.ShouldBeNull();
        circuit.Details.InstallDate.ShouldBe(Earlier);
        told.Details.Title.ShouldBe("Retained");
        told.Details.Kind.ShouldBe(LifecycleEventKind.Note);
    }

    [Test]
    public void An_activation_that_is_no_retention_keeps_the_end_of_billing()
    {
        var circuit = In(CircuitStatus.Provisioning, details => details with { BillingStopOn = Later });
        Move(circuit, CircuitStatus.Active);
        circuit.Details.BillingStopOn.ShouldBe(Later);
    }

    [TestCase(CircuitStatus.Quoted, CircuitStatus.Ordered, LifecycleEventKind.Order)]
    [TestCase(CircuitStatus.Ordered, CircuitStatus.Provisioning, LifecycleEventKind.Foc)]
    [TestCase(CircuitStatus.Provisioning, CircuitStatus.Active, LifecycleEventKind.Activation)]
    [TestCase(CircuitStatus.Active, CircuitStatus.DisconnectPending, LifecycleEventKind.DisconnectRequest)]
    [TestCase(CircuitStatus.DisconnectPending, CircuitStatus.Disconnected, LifecycleEventKind.Disconnect)]
    [TestCase(CircuitStatus.Quoted, CircuitStatus.Cancelled, LifecycleEventKind.Note)]
    public void Each_step_of_the_life_has_its_kind_of_event(CircuitStatus from, CircuitStatus to, LifecycleEventKind kind) =>
        Move(In(from), to).Details.Kind.ShouldBe(kind);

    [TestCase(CircuitStatus.DisconnectPending, "disconnect_pending")]
    [TestCase(CircuitStatus.Quoted, "quoted")]
    public void A_status_has_the_word_of_the_api(CircuitStatus status, string word) => Circuit.Word(status).ShouldBe(word);
}
