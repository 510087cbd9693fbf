using MediatR;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Domain.Contracts;
using NetOS.Domain.Renewals;

namespace NetOS.Application.Renewals;

/// <summary>Where a renewal is to go: a status, or the approval of what was decided.</summary>
public enum RenewalMove { InReview, Decided, NoticeSent, Completed, Withdrawn, Approved }

/// <summary>Moves the open renewal of a contract.</summary>
/// <param name="ContractId">The contract.</param>
/// <param name="Version">The version of the renewal the caller read; null when they do not care.</param>
/// <param name="To">Where to.</param>
public sealed record MoveRenewal(Guid ContractId, int? Version, RenewalMove To) : ICommand<Guid>
{
    public RenewalChoice? Decision { get; init; }
    public SuccessorTerms? Successor { get; init; }
    public string? Comment { get; init; }
    public RenewalNotice? Notice { get; init; }

    /// <summary>With a review: who sees to it.</summary>
    public string? Owner { get; init; }
}

internal sealed class MoveRenewalHandler(IRenewalRepository renewals, IRecordStore<Contract> contracts, RenewalKeeper keeper, Contracts.TermsKeeper terms, ICurrentCaller current) : IRequestHandler<MoveRenewal, Guid>
{
    public async Task<Guid> Handle(MoveRenewal command, CancellationToken ct)
    {
        var contract = await contracts.GetAsync(command.ContractId, null, ct);
        var renewal = await renewals.LatestAsync(contract.Id, ct)
            ?? throw new ConflictException("renewal.none", "There is no renewal of this contract yet: open one with POST /contracts/{id}/renewal.");
        if (command.Version is { } version && version != renewal.Version)
            throw new StaleVersionException("renewals", renewal.Id, renewal.Version);
        var successor = await MoveAsync(renewal, contract, command, ct);
        contract.Settle(renewal.Settles(contract.Details));
        await terms.KeepWithAsync(successor is null ? [contract] : [contract, successor], [], ct);
        return renewal.Id;
    }

    /// <returns>The successor the move made, if any.</returns>
    private async Task<Contract?> MoveAsync(Renewal renewal, Contract contract, MoveRenewal command, CancellationToken ct)
    {
        var (fields, actor) = (contract.Details, keeper.Actor);
        switch (command.To)
        {
            case RenewalMove.InReview:
                await RequirePersonAsync(renewals, command.Owner, current.Caller, ct);
                renewal.Review(fields, command.Owner, actor, command.Comment);
                break;
            case RenewalMove.Decided:
                var decision = command.Decision ?? throw new InvalidException("decision", "Required: renew, renegotiate, terminate or month_to_month.");
                renewal.Decide(fields, decision, command.Successor, await keeper.ApprovalNeededAsync(contract, ct), actor, command.Comment);
                await keeper.RequirePossibleAsync(contract, renewal, ct);
                break;
            case RenewalMove.Approved:
                renewal.Approve(fields, actor, command.Comment);
                break;
            case RenewalMove.NoticeSent:
                var notice = command.Notice ?? throw new InvalidException("notice", "Required: {\"method\", \"sent_on\", \"tracking_number\"}.");
                if (notice.ProofDocumentId is { } document && !await renewals.HasDocumentAsync(contract.Id, document, ct))
                    throw new InvalidException("notice", $"The contract has no document with the id {document}.");
                renewal.SendNotice(fields, notice, actor, command.Comment);
                if (renewal.Decision == RenewalChoice.Terminate)
                    contract.EndByNotice(notice.SentOn);
                break;
            case RenewalMove.Completed:
                return await keeper.CompleteAsync(renewal, contract, command.Comment, ct);
            default:
                var noticeOut = renewal.Status == RenewalStatus.NoticeSent;
                renewal.Withdraw(fields, actor, command.Comment);
                if (noticeOut && renewal.Decision == RenewalChoice.Terminate)
                    await keeper.TakeNoticeBackAsync(contract, ct);
                break;
        }

        return null;
    }

    /// <exception cref="InvalidException">Nobody who may sign in has this address.</exception>
    internal static async Task RequirePersonAsync(IRenewalRepository renewals, string? email, Caller caller, CancellationToken ct)
    {
        if (email is not null && !string.Equals(email, caller.Email, StringComparison.OrdinalIgnoreCase) && !await renewals.IsPersonAsync(email, ct))
            throw new InvalidException("owner", $"No active user has the e-mail address {email}.");
    }
}
