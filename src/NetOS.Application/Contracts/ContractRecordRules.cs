using FluentValidation;
using NetOS.Application.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Domain.Carriers;
using NetOS.Domain.Circuits;
using NetOS.Domain.Contracts;

namespace NetOS.Application.Contracts;

internal sealed class ContractValidator : DetailsValidator<ContractDetails>
{
    public ContractValidator()
    {
        Currency(x => x.Currency);
        Money(x => x.WaivedNrc);
        RuleFor(x => x.StartDate).NotEmpty().WithMessage("Required: the first day of the term.");
        RuleFor(x => x.Subjects).Must(s => s.All(t => t.Mrc is null or (>= 0 and <= MoneyLimit) && (t.Mrc is null || decimal.Round(t.Mrc.Value, 2) == t.Mrc)))
            .WithMessage("Each subject's MRC is an amount between 0 and 999,999,999.99 with at most two decimals.");
        RuleFor(x => x.Subjects).Must(s => s.Count <= 1_000).WithMessage("At most 1,000 subjects.");
    }
}

internal sealed class ContractRecordRules(ILiveRecords live, IRecordStore<Circuit> circuits, CircuitTermsKeeper terms, ICurrentCaller current, BusinessCalendar calendar) : IRecordRules<Contract, ContractDetails>
{
    public async Task<Contract> CreateAsync(ContractDetails details, CancellationToken ct)
    {
        details = await WithUnseenAsync([], details, ct);
        await RequireAsync(details, ct);
        var contract = Contract.Create(details, details.Subjects, calendar.Today);
        await terms.KeepWithAsync(contract, [.. details.Subjects.Select(s => s.CircuitId)], ct);
        return contract;
    }

    public ContractDetails DetailsOf(Contract entity) => entity.Details with { Subjects = [.. entity.Subjects.Select(s => new SubjectTerms(s.CircuitId, s.Mrc))] };

    public async Task ReviseAsync(Contract entity, ContractDetails details, CancellationToken ct)
    {
        details = await WithUnseenAsync(entity.Subjects, details, ct);
        await RequireAsync(details, ct);
        Guid[] before = [.. entity.Subjects.Select(s => s.CircuitId)];
        entity.Revise(details, details.Subjects, calendar.Today);
        await terms.KeepWithAsync(entity, [.. before.Union(details.Subjects.Select(s => s.CircuitId))], ct);
    }

    public Task RequireRestorableAsync(Contract entity, CancellationToken ct) => ConflictException.WhenGoneAsync(() => RequireAsync(DetailsOf(entity), ct));

    public Task AfterPresenceChangeAsync(IReadOnlyCollection<Contract> entities, CancellationToken ct) =>
        terms.KeepAsync([.. entities.SelectMany(c => c.Subjects).Select(s => s.CircuitId).Distinct()], ct);

    /// <summary>Subjects outside the caller's scope stay as they are: who does not see them can neither lose nor add them.</summary>
    private async Task<ContractDetails> WithUnseenAsync(IReadOnlyList<ContractSubject> before, ContractDetails details, CancellationToken ct)
    {
        if (current.Caller.Scope.IsEverything)
            return details;
        var known = before.ToDictionary(s => s.CircuitId);
        var seen = (await circuits.FindAsync([.. known.Keys.Union(details.Subjects.Select(s => s.CircuitId))], ct)).Select(c => c.Id).ToHashSet();
        if (details.Subjects.FirstOrDefault(s => !seen.Contains(s.CircuitId) && !known.ContainsKey(s.CircuitId)) is { } foreign)
            throw new InvalidException("subjects", $"No live circuit has the id {foreign.CircuitId}.");
        var named = details.Subjects.Select(s => s.CircuitId).ToHashSet();
        return details with { Subjects = [.. details.Subjects, .. before.Where(s => !seen.Contains(s.CircuitId) && !named.Contains(s.CircuitId)).Select(s => new SubjectTerms(s.CircuitId, s.Mrc))] };
    }

    private async Task RequireAsync(ContractDetails details, CancellationToken ct)
    {
        await live.RequireAsync<Carrier>(details.CarrierId, "carrier_id", ct);
        await live.RequireAsync<Contract>(details.PredecessorId, "predecessor_id", ct);
        var circuits = await terms.CircuitsAsync([.. details.Subjects.Select(s => s.CircuitId)], ct);
        if (details.Subjects.FirstOrDefault(s => circuits.All(c => c.Id != s.CircuitId)) is { } unknown)
            throw new InvalidException("subjects", $"No live circuit has the id {unknown.CircuitId}.");
        if (circuits.FirstOrDefault(c => c.Details.Currency != details.Currency) is { } other)
            throw new InvalidException("currency", $"The contract is in {details.Currency}, its circuit {other.Details.CircuitId} in {other.Details.Currency}: a record has one currency.");
    }
}
