using MediatR;
using NetOS.Application.Common;
using NetOS.Domain.Contracts;

namespace NetOS.Application.Contracts.Etf;

/// <summary>Writes what leaving each contract in force would cost today and at the end of each of the next months. Safe to run twice and late.</summary>
/// <returns>How many contracts were evaluated.</returns>
public sealed record RefreshExposures : IRequest<int>;

internal sealed class RefreshExposuresHandler(IExposureStore store, ExposureKeeper keeper, BusinessCalendar calendar) : IRequestHandler<RefreshExposures, int>
{
    private const int Portion = 1_000;

    public async Task<int> Handle(RefreshExposures request, CancellationToken ct)
    {
        var today = calendar.Today;
        var done = 0;
        for (var after = Guid.Empty; ;)
        {
            var ids = await store.InForceAsync(today, after, Portion, ct);
            if (ids.Count == 0)
                break;
            await keeper.KeepAsync(ids, ct);
            done += ids.Count;
            after = ids[^1];
        }

        await store.SweepAsync(today, ct);
        return done;
    }
}

/// <summary>Evaluates contracts and writes their exposures.</summary>
public sealed class ExposureKeeper(IExposureStore store, EtfQuestions questions, BusinessCalendar calendar)
{
    /// <summary>Months ahead that are kept.</summary>
    public const int Months = 24;

    /// <summary>Of these contracts as they are stored now; those not in force lose theirs.</summary>
    public async Task KeepAsync(IReadOnlyCollection<Guid> contractIds, CancellationToken ct)
    {
        var today = calendar.Today;
        var (contracts, facts) = await store.StoredAsync(contractIds, ct);
        var counted = contracts.Where(c => c.DeletedAt is null && c.Details.Kind != ContractKind.Msa && c.IsInForce(today)).ToList();
        var days = Days(today);
        List<Exposure> exposures = [];
        foreach (var (contract, question) in counted.Zip(await questions.AboutAsync(counted, facts, ct)))
        {
            var fees = EarlyTermination.Fees(question, days);
            var refs = contract.Subjects.ToDictionary(s => s.Id, s => s.Ref);
            exposures.AddRange(question.Subjects.Select((subject, place) =>
                new Exposure(subject.Id, refs[subject.Id], contract.Id, contract.Details.Currency, fees[0][place], [.. fees.Skip(1).Select(day => day[place])])));
        }

        await store.WriteAsync(contractIds, today, exposures, ct);
    }

    private static List<DateOnly> Days(DateOnly today)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        return [today, .. Enumerable.Range(1, Months).Select(ahead => month.AddMonths(ahead).AddDays(-1))];
    }
}
