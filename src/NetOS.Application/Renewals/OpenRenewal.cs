using MediatR;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Domain.Contracts;
using NetOS.Domain.Renewals;

namespace NetOS.Application.Renewals;

/// <summary>Opens the renewal of a contract by hand, however far its deadline is.</summary>
/// <param name="ContractId">The contract.</param>
/// <param name="Owner">E-mail address of whoever sees to it, if anybody yet.</param>
/// <param name="Comment">Why.</param>
public sealed record OpenRenewal(Guid ContractId, string? Owner, string? Comment) : ICommand<Guid>;

internal sealed class OpenRenewalHandler(IRenewalRepository renewals, IRecordStore<Contract> contracts, RenewalKeeper keeper, ICurrentCaller current) : IRequestHandler<OpenRenewal, Guid>
{
    public async Task<Guid> Handle(OpenRenewal command, CancellationToken ct)
    {
        var contract = await contracts.GetAsync(command.ContractId, null, ct);
        await MoveRenewalHandler.RequirePersonAsync(renewals, command.Owner, current.Caller, ct);
        if (await renewals.LatestAsync(contract.Id, ct) is { IsOpen: true } open)
            throw new ConflictException("renewal.open_already", $"A renewal of this contract is open already; it is {Renewal.Word(open.Status)}.") { Extensions = { ["renewal_id"] = open.Id } };
        var renewal = Renewal.Open(contract, command.Owner, keeper.Actor, command.Comment);
        contract.Settle(false);
        renewals.Add(renewal);
        return renewal.Id;
    }
}

/// <summary>Names who sees to a renewal and keeps what is known for the decision.</summary>
/// <param name="ContractId">The contract.</param>
/// <param name="Version">The version of the renewal the caller read; null when they do not care.</param>
/// <param name="Owner">E-mail address; null with <paramref name="OwnerGiven"/>: nobody.</param>
/// <param name="OwnerGiven">Whether the owner is to change.</param>
/// <param name="UsageNotes">The notes as they shall read; null leaves them.</param>
/// <param name="OfferNotes">The notes as they shall read; null leaves them.</param>
public sealed record NoteRenewal(Guid ContractId, int? Version, string? Owner, bool OwnerGiven, string? UsageNotes, string? OfferNotes) : ICommand<Guid>;

internal sealed class NoteRenewalHandler(IRenewalRepository renewals, IRecordStore<Contract> contracts, ICurrentCaller current) : IRequestHandler<NoteRenewal, Guid>
{
    public async Task<Guid> Handle(NoteRenewal command, CancellationToken ct)
    {
        var contract = await contracts.GetAsync(command.ContractId, null, ct);
        if (await renewals.LatestAsync(contract.Id, ct) is not { IsOpen: true } renewal)
            throw new ConflictException("renewal.none", "No renewal of this contract is open: open one with POST /contracts/{id}/renewal.");
        if (command.Version is { } version && version != renewal.Version)
            throw new StaleVersionException("renewals", renewal.Id, renewal.Version);
        if (command.OwnerGiven)
        {
            await MoveRenewalHandler.RequirePersonAsync(renewals, command.Owner, current.Caller, ct);
            renewal.Assign(command.Owner);
        }

        renewal.Note(command.UsageNotes ?? renewal.UsageNotes, command.OfferNotes ?? renewal.OfferNotes);
        return renewal.Id;
    }
}
