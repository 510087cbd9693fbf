using FluentValidation;
using NetOS.Application.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Domain.Contracts;

namespace NetOS.Application.Contracts.Etf;

/// <summary>Gathers what must be known of records to say what leaving a contract costs.</summary>
public sealed class EtfQuestions(IContractRepository contracts, ILiveRecords live, IValidator<ContractDetails> validator, ICurrentCaller current, BusinessCalendar calendar)
{
    /// <summary>Of a stored contract: of those of its subjects the caller may see.</summary>
    public async Task<EtfQuestion> AboutAsync(Contract contract, CancellationToken ct)
    {
        var question = (await AboutAsync([contract], await contracts.FactsAsync([.. contract.Subjects.Select(s => s.Ref)], ct), ct))[0];
        if (current.Caller.Scope.IsEverything)
            return question;
        var seen = await contracts.VisibleAsync([.. contract.Subjects.Select(s => s.Ref)], ct);
        return question with { Only = [.. contract.Subjects.Where(s => seen.Contains(s.Ref)).Select(s => s.Id).Intersect(question.Subjects.Select(s => s.Id))] };
    }

    /// <summary>Of stored contracts as a whole.</summary>
    /// <param name="of">The contracts.</param>
    /// <param name="facts">What their subjects say of themselves; a subject without facts is gone and left out.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<IReadOnlyList<EtfQuestion>> AboutAsync(IReadOnlyList<Contract> of, IReadOnlyDictionary<SubjectRef, SubjectFacts> facts, CancellationToken ct)
    {
        var starts = await ChainStartsAsync([.. of.Where(c => NeedsChain(c.Details)).Select(c => c.Id)], ct);
        return [.. of.Select(contract => new EtfQuestion(
            contract.Details,
            [.. contract.Subjects.Where(s => facts.ContainsKey(s.Ref)).OrderBy(s => s.Id).Select(s => EtfSubject.Of(s.Id, s.Mrc, facts[s.Ref]))],
            calendar.Today)
        {
            ChainStart = starts.TryGetValue(contract.Id, out var start) ? start : null,
            NoticeGivenOn = contract.EndsOn?.AddDays(-contract.Details.NoticeDays), // where the end is agreed, notice was given for it
        })];
    }

    /// <summary>Of a contract that is not stored.</summary>
    /// <param name="details">Its fields and subjects; none need be chosen yet.</param>
    /// <param name="mrc">What it costs a month, where no subject is chosen.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <exception cref="InvalidException">A field is wrong, or a record it names is unknown to the caller.</exception>
    public async Task<EtfQuestion> PreviewAsync(ContractDetails details, decimal? mrc, CancellationToken ct)
    {
        validator.Check(details);
        var complete = Contract.Completed(details, calendar.Today);
        await live.RequireAsync<Contract>(complete.PredecessorId, "predecessor_id", ct);
        SubjectRef[] named = [.. details.Subjects.Select(s => s.Subject).Distinct()];
        var facts = await contracts.FactsAsync(named, ct);
        var seen = await contracts.VisibleAsync([.. facts.Keys], ct);
        foreach (var unknown in named.Where(subject => !seen.Contains(subject)))
            throw new InvalidException("subjects", $"No live circuit, site or electrical service has the id {unknown.Id}.");
        var subjects = details.Subjects.Count > 0
            ? details.Subjects.Select(s => EtfSubject.Of(s.Subject.Id, s.Mrc, facts[s.Subject]))
            : [new EtfSubject(Guid.Empty, "The contract", mrc)];
        return new EtfQuestion(complete, [.. subjects.DistinctBy(s => s.Id)], calendar.Today) { ChainStart = NeedsChain(complete) ? (await ChainStartsAsync([complete.PredecessorId!.Value], ct)).Values.Single() : null };
    }

    private static bool NeedsChain(ContractDetails terms) => terms is { PredecessorId: not null, Etf: EtfBanded { MonthsFrom: not null } };

    private async Task<IReadOnlyDictionary<Guid, DateOnly>> ChainStartsAsync(Guid[] ids, CancellationToken ct) => ids.Length == 0 ? new Dictionary<Guid, DateOnly>() : await contracts.ChainStartsAsync(ids, ct);
}
