using MediatR;
using NetOS.Application.Common;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Domain.Circuits;
using NetOS.Domain.Lifecycle;

namespace NetOS.Application.Circuits;

/// <summary>Moves a circuit along its life.</summary>
/// <param name="Id">The circuit.</param>
/// <param name="Version">The version the caller read; null when they do not care.</param>
/// <param name="To">The status to reach.</param>
/// <param name="On">The day it happened; today when not given.</param>
/// <param name="Reason">Why.</param>
/// <param name="BillingStopOn">With disconnect pending: the day charges must end.</param>
public sealed record MoveCircuit(Guid Id, int? Version, CircuitStatus To, DateOnly? On, string? Reason, DateOnly? BillingStopOn) : ICommand<Guid>;

internal sealed class MoveCircuitHandler(
    IRecordStore<Circuit> circuits, IRecordStore<LifecycleEvent> events, Contracts.TermsKeeper terms, ICurrentCaller current, BusinessCalendar calendar)
    : IRequestHandler<MoveCircuit, Guid>
{
    public async Task<Guid> Handle(MoveCircuit command, CancellationToken ct)
    {
        var circuit = await circuits.GetAsync(command.Id, command.Version, ct);
        var on = command.On ?? calendar.Today;
        var noticeEnds = command.To == CircuitStatus.DisconnectPending ? await terms.NoticeEndsAsync(circuit, on, ct) : null;
        events.Add(circuit.Move(command.To, on, command.Reason, command.BillingStopOn, noticeEnds, current.Caller.May(Permission.CircuitsForceStatus)));
        return circuit.Id;
    }
}
