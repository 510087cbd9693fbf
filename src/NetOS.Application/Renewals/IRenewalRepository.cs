using NetOS.Domain.Contracts;
using NetOS.Domain.Renewals;

namespace NetOS.Application.Renewals;

/// <summary>What renewals need to know of the store.</summary>
public interface IRenewalRepository
{
    /// <summary>The open renewal of a contract, else the one that closed last; null when there never was one.</summary>
    Task<Renewal?> LatestAsync(Guid contractId, CancellationToken ct);

    /// <summary>All renewals of these contracts, with their steps.</summary>
    Task<IReadOnlyList<Renewal>> OfAsync(IReadOnlyCollection<Guid> contractIds, CancellationToken ct);

    void Add(Renewal renewal);

    /// <summary>Live contracts whose deadline is this day or earlier and about which no renewal is open; ids above <paramref name="after"/>, in their order.</summary>
    Task<IReadOnlyList<Contract>> ComingIntoSightAsync(DateOnly until, Guid after, int limit, CancellationToken ct);

    /// <summary>Live contracts whose deadline has passed and whose open renewal is not flagged for it; ids above <paramref name="after"/>, in their order.</summary>
    Task<IReadOnlyList<Contract>> MissingAsync(DateOnly today, Guid after, int limit, CancellationToken ct);

    /// <summary>Live contracts in force whose last day is past, the earliest first, as the days would have brought them.</summary>
    Task<IReadOnlyList<Contract>> EndedAsync(DateOnly today, IReadOnlyCollection<Guid> except, int limit, CancellationToken ct);

    /// <summary>Whether a live contract that is more than a draft and was not called off names this one as its predecessor.</summary>
    Task<bool> IsFollowedAsync(Guid contractId, CancellationToken ct);

    /// <summary>The subjects of a contract that another one, scheduled or in force, has from a day after <paramref name="lastDay"/> on, and that day; none of an MSA.</summary>
    Task<IReadOnlyDictionary<SubjectRef, DateOnly>> TakenAfterAsync(Contract contract, DateOnly lastDay, CancellationToken ct);

    /// <summary>Whether somebody who may sign in has this e-mail address.</summary>
    Task<bool> IsPersonAsync(string email, CancellationToken ct);

    /// <summary>Whether the contract has this live document.</summary>
    Task<bool> HasDocumentAsync(Guid contractId, Guid documentId, CancellationToken ct);
}
