using NetOS.Domain.Contracts;

namespace NetOS.Application.Contracts.Etf;

/// <summary>What leaving would cost for one subject of a contract in force, as of a day.</summary>
/// <param name="SubjectId">The subject.</param>
/// <param name="Subject">The record it is.</param>
/// <param name="ContractId">Its contract.</param>
/// <param name="Currency">The contract's.</param>
/// <param name="Amount">Leaving on the day itself.</param>
/// <param name="Months">Leaving on the last day of that month and of each of the 23 after it.</param>
public sealed record Exposure(Guid SubjectId, SubjectRef Subject, Guid ContractId, string Currency, decimal Amount, IReadOnlyList<decimal> Months);

/// <summary>Where exposures are kept: written by the domain's own function, read by lists and reports.</summary>
public interface IExposureStore
{
    /// <summary>Contracts that may be in force, in order of their ids, after one of them.</summary>
    Task<IReadOnlyList<Guid>> InForceAsync(DateOnly today, Guid after, int limit, CancellationToken ct);

    /// <summary>Contracts as they are stored, with what their subjects say of themselves. They are not watched for changes.</summary>
    Task<(IReadOnlyList<Contract> Contracts, IReadOnlyDictionary<SubjectRef, SubjectFacts> Facts)> StoredAsync(IReadOnlyCollection<Guid> contractIds, CancellationToken ct);

    /// <summary>Replaces all exposures of some contracts.</summary>
    Task WriteAsync(IReadOnlyCollection<Guid> contractIds, DateOnly asOf, IReadOnlyList<Exposure> exposures, CancellationToken ct);

    /// <summary>Forgets those of contracts that are no longer in force: what is older than this day.</summary>
    Task SweepAsync(DateOnly before, CancellationToken ct);
}
