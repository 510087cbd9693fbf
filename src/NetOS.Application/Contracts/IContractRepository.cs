using NetOS.Domain.Circuits;
using NetOS.Domain.Contracts;

namespace NetOS.Application.Contracts;

/// <summary>What only contracts need to know of the store.</summary>
public interface IContractRepository
{
    /// <summary>The live contracts over any of these records, with their subjects.</summary>
    Task<IReadOnlyList<Contract>> OverAsync(IReadOnlyCollection<SubjectRef> subjects, CancellationToken ct);

    /// <summary>Live circuits by id.</summary>
    Task<IReadOnlyList<Circuit>> CircuitsAsync(IReadOnlyCollection<Guid> circuitIds, CancellationToken ct);

    /// <summary>What these records say of themselves, unsaved changes included; deleted ones are left out.</summary>
    Task<IReadOnlyDictionary<SubjectRef, SubjectFacts>> FactsAsync(IReadOnlyCollection<SubjectRef> subjects, CancellationToken ct);

    /// <summary>Those of the records that lie within the caller's scope, deleted ones included.</summary>
    Task<IReadOnlySet<SubjectRef>> VisibleAsync(IReadOnlyCollection<SubjectRef> subjects, CancellationToken ct);

    /// <summary>Of each contract, the first day of the first contract of its chain.</summary>
    Task<IReadOnlyDictionary<Guid, DateOnly>> ChainStartsAsync(IReadOnlyCollection<Guid> contractIds, CancellationToken ct);

    /// <summary>Live contracts that are scheduled to start on or before this day.</summary>
    Task<IReadOnlyList<Contract>> StartingAsync(DateOnly today, int limit, CancellationToken ct);

    /// <summary>Live contracts whose rates differ on or before this day from what was written, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<Contract>> RatesDueAsync(DateOnly today, int limit, CancellationToken ct);

    /// <summary>Live circuits whose snapshot of terms is due on or before this day, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<Circuit>> DueAsync(DateOnly today, int limit, CancellationToken ct);
}
