using NetOS.Domain.Contracts;

namespace NetOS.Application.Contracts;

public static class SubjectBases
{
    /// <summary>What each of these costs per month at the escalator's anchor: as agreed, else its own rate, else 0. Only those live and within the caller's scope.</summary>
    public static async Task<IReadOnlyDictionary<SubjectRef, decimal>> BasesAsync(this IContractRepository repository, IReadOnlyCollection<SubjectTerms> subjects, CancellationToken ct)
    {
        var facts = await repository.FactsAsync([.. subjects.Select(s => s.Subject)], ct);
        var seen = await repository.VisibleAsync([.. facts.Keys], ct);
        return subjects.Where(s => seen.Contains(s.Subject)).DistinctBy(s => s.Subject).ToDictionary(s => s.Subject, s => s.Mrc ?? facts[s.Subject].OwnMrc ?? 0);
    }
}
