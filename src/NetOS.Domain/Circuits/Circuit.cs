using NetOS.Domain.Common;
using NetOS.Domain.Lifecycle;

namespace NetOS.Domain.Circuits;

/// <summary>A wholesale circuit rented from a carrier.</summary>
public sealed class Circuit : Entity<CircuitDetails>
{
    private Circuit() { }

    /// <summary>What the contracts over this circuit say today; a snapshot the contracts' own functions wrote.</summary>
    public CurrentTerms Terms { get; private set; } = CurrentTerms.None;

    /// <summary>A new record, in any status.</summary>
    public static Circuit Create(CircuitDetails details)
    {
        Check(details);
        return new Circuit { Details = details, Terms = CurrentTerms.None with { Mrc = details.Mrc } };
    }

    /// <summary>Replaces the editable fields.</summary>
    /// <returns>The life-cycle events a change of bandwidth, MRC or endpoints writes by itself.</returns>
    /// <exception cref="RuleBrokenException">The status differs (only <see cref="Move"/> changes it) or a value breaks a rule.</exception>
    public IReadOnlyList<LifecycleEvent> Revise(CircuitDetails next, DateOnly today)
    {
        if (next.Status != Details.Status)
            throw RuleBrokenException.Value("circuit.status_moves_only", "status", "A status moves through POST /circuits/{id}/status, which keeps its dates and history right.");
        Check(next);
        var before = Details;
        Details = next;
        return [.. EventsOf(Id, before, next, today)];
    }

    /// <summary>Moves the status along its life, filling the date the move implies when it is empty.</summary>
    /// <param name="to">The status to reach.</param>
    /// <param name="on">The day it happened.</param>
    /// <param name="reason">Why; required when forced.</param>
    /// <param name="billingStopOn">With disconnect pending: the day charges must end.</param>
    /// <param name="noticeEndsOn">The day the notice of the circuit's contract ends, used when <paramref name="billingStopOn"/> is not given.</param>
    /// <param name="mayForce">Whether the caller may make a move the life does not know.</param>
    public LifecycleEvent Move(CircuitStatus to, DateOnly on, string? reason, DateOnly? billingStopOn, DateOnly? noticeEndsOn, bool mayForce)
    {
        var from = Details.Status;
        if (to == from)
            throw new RuleBrokenException("circuit.status_unchanged", $"The circuit is {Word(from)} already.") { Allowed = AllowedFrom(from) };
        if (!CircuitStatusMachine.After(from).Contains(to))
            CheckForced(from, to, reason, mayForce);

        var next = to switch
        {
            // Back in service, by retention or by force: what said that it ends is no longer so.
            CircuitStatus.Active when from is CircuitStatus.DisconnectPending or CircuitStatus.Disconnected =>
                Details with { Status = to, InstallDate = Details.InstallDate ?? on, BillingStopOn = null, DisconnectDate = null },
            CircuitStatus.Active => Details with { Status = to, InstallDate = Details.InstallDate ?? on },
            CircuitStatus.DisconnectPending => Details with { Status = to, BillingStopOn = Details.BillingStopOn ?? billingStopOn ?? noticeEndsOn },
            CircuitStatus.Disconnected => Details with { Status = to, DisconnectDate = Details.DisconnectDate ?? on },
            _ => Details with { Status = to },
        };
        Check(next);
        Details = next;
        return LifecycleEvent.Create(
            LifecycleSubject.Circuit(Id),
            new LifecycleEventDetails { Kind = KindOf(from, to), OccurredOn = on, Title = TitleOf(from, to), Description = reason },
            LifecycleEventSource.System,
            new FieldChange("status", Word(from), Word(to)));
    }

    /// <summary>Names another record for the place one end is at. The place is the same, so it is no move.</summary>
    public void Repoint(bool atZ, Guid endpointId) =>
        Details = atZ ? Details with { ZEndpointId = endpointId } : Details with { AEndpointId = endpointId };

    /// <summary>Keeps what the contracts say today.</summary>
    public void KeepTerms(CurrentTerms terms) => Terms = terms;

    /// <summary>The API's word of a status.</summary>
    public static string Word(CircuitStatus status) => status == CircuitStatus.DisconnectPending ? "disconnect_pending" : status.ToString().ToLowerInvariant();

    private static void CheckForced(CircuitStatus from, CircuitStatus to, string? reason, bool mayForce)
    {
        var allowed = AllowedFrom(from);
        if (!mayForce)
        {
            var words = allowed.Count == 0 ? $"{Word(from)} is the end of its life" : $"from {Word(from)} it may go to {string.Join(" or ", allowed)}";
            throw new RuleBrokenException("circuit.move_not_allowed", $"A circuit cannot go from {Word(from)} to {Word(to)}: {words}. Any other move needs the permission circuits_force_status.") { Allowed = allowed };
        }

        if (string.IsNullOrWhiteSpace(reason))
            throw RuleBrokenException.Value("circuit.force_needs_reason", "reason", $"Going from {Word(from)} to {Word(to)} is outside the circuit's life and needs a reason.");
    }

    private static List<string> AllowedFrom(CircuitStatus from) => [.. CircuitStatusMachine.After(from).Select(Word)];

    private static LifecycleEventKind KindOf(CircuitStatus from, CircuitStatus to) => to switch
    {
        CircuitStatus.Quoted => LifecycleEventKind.Quote,
        CircuitStatus.Ordered => LifecycleEventKind.Order,
        CircuitStatus.Provisioning => LifecycleEventKind.Foc,
        CircuitStatus.Active when from == CircuitStatus.DisconnectPending => LifecycleEventKind.Note,
        CircuitStatus.Active => LifecycleEventKind.Activation,
        CircuitStatus.DisconnectPending => LifecycleEventKind.DisconnectRequest,
        CircuitStatus.Disconnected => LifecycleEventKind.Disconnect,
        _ => LifecycleEventKind.Note,
    };

    private static string TitleOf(CircuitStatus from, CircuitStatus to) => to switch
    {
        CircuitStatus.Quoted => "Back to quoted",
        CircuitStatus.Ordered => "Ordered",
        CircuitStatus.Provisioning => "Provisioning started",
        CircuitStatus.Active when from == CircuitStatus.DisconnectPending => "Retained",
        CircuitStatus.Active => "Activated",
        CircuitStatus.DisconnectPending => "Disconnect requested",
        CircuitStatus.Disconnected => "Disconnected",
        _ => "Cancelled",
    };

    private static IEnumerable<LifecycleEvent> EventsOf(Guid id, CircuitDetails before, CircuitDetails after, DateOnly on)
    {
        if (before.BandwidthMbps != after.BandwidthMbps)
            yield return Event(id, on, LifecycleEventKind.BandwidthChange, "Bandwidth changed", new FieldChange("bandwidth_mbps", before.BandwidthMbps, after.BandwidthMbps));
        if (before.Mrc != after.Mrc)
            yield return Event(id, on, LifecycleEventKind.RateChange, "MRC changed", new FieldChange("mrc", before.Mrc, after.Mrc));
        List<FieldChange> ends = [];
        if (before.AEndpointId != after.AEndpointId)
            ends.Add(new FieldChange("a_endpoint_id", before.AEndpointId, after.AEndpointId));
        if (before.ZEndpointId != after.ZEndpointId)
            ends.Add(new FieldChange("z_endpoint_id", before.ZEndpointId, after.ZEndpointId));
        if (ends.Count > 0)
            yield return Event(id, on, LifecycleEventKind.Move, ends.Count == 2 ? "Both ends moved" : ends[0].Field == "a_endpoint_id" ? "A end moved" : "Z end moved", [.. ends]);
    }

    private static LifecycleEvent Event(Guid circuit, DateOnly on, LifecycleEventKind kind, string title, params IReadOnlyList<FieldChange> changes) =>
        LifecycleEvent.OfChange(LifecycleSubject.Circuit(circuit), on, kind, title, changes);

    private static void Check(CircuitDetails details)
    {
        if (details is { InstallDate: { } installed, DisconnectDate: { } disconnected } && disconnected < installed)
            throw RuleBrokenException.Value("circuit.disconnected_before_install", "disconnect_date", $"The disconnect date is before the install date {installed:yyyy-MM-dd}.");
        foreach (var position in details.Route?.Coordinates ?? [])
        {
            if (position is not [>= -180 and <= 180, >= -90 and <= 90])
                throw RuleBrokenException.Value("circuit.route_position", "route", "Each position of the route is [longitude, latitude] within -180 … 180 and -90 … 90 degrees.");
        }

        if (details.Route is { Coordinates.Count: < 2 })
            throw RuleBrokenException.Value("circuit.route_short", "route", "A route needs at least two positions.");
    }
}
