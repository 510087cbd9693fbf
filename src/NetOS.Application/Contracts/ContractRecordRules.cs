using FluentValidation;
using NetOS.Application.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Application.Renewals;
using NetOS.Domain.Carriers;
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

internal sealed class ContractRecordRules(ILiveRecords live, IContractRepository contracts, TermsKeeper terms, RenewalKeeper renewals, ICurrentCaller current, BusinessCalendar calendar)
    : IRecordRules<Contract, ContractDetails>
{
    public async Task<Contract> CreateAsync(ContractDetails details, CancellationToken ct)
    {
        details = await WithUnseenAsync([], details, ct);
        await RequireAsync(details, ct);
        var contract = Contract.Create(details, details.Subjects, calendar.Today);
        await renewals.OpenWhenInSightAsync(contract, ct);
        await terms.KeepWithAsync([contract], [], ct);
        return contract;
    }

    public ContractDetails DetailsOf(Contract entity) => entity.Details with { Subjects = [.. entity.Subjects.Select(s => s.Terms)] };

    public async Task ReviseAsync(Contract entity, ContractDetails details, CancellationToken ct)
    {
        details = await WithUnseenAsync(entity.Subjects, details, ct);
        await RequireAsync(details, ct);
        SubjectRef[] before = [.. entity.Subjects.Select(s => s.Ref)];
        entity.Revise(details, details.Subjects, calendar.Today);
        await renewals.RevisedAsync(entity, ct);
        await terms.KeepWithAsync([entity], before, ct);
    }

    public Task RequireRestorableAsync(Contract entity, CancellationToken ct) => ConflictException.WhenGoneAsync(() => RequireAsync(DetailsOf(entity), ct));

    public Task AfterPresenceChangeAsync(IReadOnlyCollection<Contract> entities, CancellationToken ct) =>
        terms.KeepAsync([.. entities.SelectMany(c => c.Subjects).Select(s => s.Ref).Distinct()], ct);

    /// <summary>Subjects outside the caller's scope stay as they are: who does not see them can neither lose nor add them.</summary>
    private async Task<ContractDetails> WithUnseenAsync(IReadOnlyList<ContractSubject> before, ContractDetails details, CancellationToken ct)
    {
        if (current.Caller.Scope.IsEverything)
            return details;
        var known = before.Select(s => s.Ref).ToHashSet();
        var seen = await contracts.VisibleAsync([.. known.Union(details.Subjects.Select(s => s.Subject))], ct);
        if (details.Subjects.FirstOrDefault(s => !seen.Contains(s.Subject) && !known.Contains(s.Subject)) is { } foreign)
            throw NoSuch(foreign.Subject);
        var named = details.Subjects.Select(s => s.Subject).ToHashSet();
        return details with { Subjects = [.. details.Subjects, .. before.Where(s => !seen.Contains(s.Ref) && !named.Contains(s.Ref)).Select(s => s.Terms)] };
    }

    private async Task RequireAsync(ContractDetails details, CancellationToken ct)
    {
        await live.RequireAsync<Carrier>(details.CarrierId, "carrier_id", ct);
        await live.RequireAsync<Contract>(details.PredecessorId, "predecessor_id", ct);
        var facts = await contracts.FactsAsync([.. details.Subjects.Select(s => s.Subject)], ct);
        if (details.Subjects.FirstOrDefault(s => !facts.ContainsKey(s.Subject)) is { } unknown)
            throw NoSuch(unknown.Subject);
        if (facts.Values.FirstOrDefault(f => f.Currency != details.Currency) is { } other)
            throw new InvalidException("currency", $"The contract is in {details.Currency}, its {Word(other.Subject.Kind)} {other.Label} in {other.Currency}: a record has one currency.");
    }

    private static InvalidException NoSuch(SubjectRef subject) => new("subjects", $"No live {Word(subject.Kind)} has the id {subject.Id}.");

    private static string Word(SubjectKind kind) => kind switch
    {
        SubjectKind.Circuit => "circuit",
        SubjectKind.Asset => "site",
        _ => "electrical service",
    };
}
