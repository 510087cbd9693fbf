using NetOS.Domain.Common;

namespace NetOS.Domain.Contracts;

/// <summary>An agreement with a carrier or landlord over one or more circuits, infrastructure assets or electrical services.</summary>
public sealed class Contract : Entity<ContractDetails>
{
    private readonly List<ContractSubject> _subjects = [];

    private Contract() { }

    public IReadOnlyList<ContractSubject> Subjects => _subjects;

    /// <summary>Nothing is left to decide about its end: the notice it needs is sent, or a decision that needs none is made.</summary>
    public bool RenewalSettled { get; private set; }

    /// <summary>The last day of one that runs month to month and whose end is agreed; null otherwise.</summary>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>The next day on which the rates of its subjects differ; null when never. A snapshot.</summary>
    public DateOnly? RatesRefreshOn { get; private set; }

    /// <summary>Last day to decide, while something must still be decided; else null.</summary>
    public DateOnly? DecisionDeadline => Details.Status == ContractStatus.Active && !RenewalSettled ? RenewalUrgency.Deadline(Details) : null;

    /// <summary>Last day it is in force as things stand; null when it runs on.</summary>
    public DateOnly? LastDay => Details.Status == ContractStatus.MonthToMonth ? EndsOn : Details.EndDate;

    /// <param name="details">The fields; what is empty and follows from the rest is filled.</param>
    /// <param name="subjects">What it is over; may be empty for an MSA only.</param>
    /// <param name="today">The business day, from which an empty status follows.</param>
    /// <exception cref="RuleBrokenException">A value breaks a rule; its field is named.</exception>
    public static Contract Create(ContractDetails details, IReadOnlyList<SubjectTerms> subjects, DateOnly today)
    {
        var contract = new Contract();
        contract.Keep(details, subjects, before: null, today);
        return contract;
    }

    /// <summary>The fields as a contract would keep them: what follows from the rest is filled, and all rules but those of its subjects hold.</summary>
    /// <exception cref="RuleBrokenException">A value breaks a rule; its field is named.</exception>
    public static ContractDetails Completed(ContractDetails details, DateOnly today) => Completed(details, before: null, today);

    /// <summary>Replaces the fields and the subjects. A subject that stays keeps its identity.</summary>
    /// <remarks>What was changed decides what follows; see <see cref="ContractTerm"/>.</remarks>
    /// <exception cref="RuleBrokenException">A value breaks a rule; its field is named and nothing is changed.</exception>
    public void Revise(ContractDetails details, IReadOnlyList<SubjectTerms> subjects, DateOnly today) => Keep(details, subjects, Details, today);

    /// <summary>Puts a scheduled contract in force once its first day has come. What its end brings, if that is past too, is another step.</summary>
    public void Begin(DateOnly today)
    {
        if (Details.Status == ContractStatus.Scheduled && Details.StartDate <= today)
            Move(Details.EndDate is null ? ContractStatus.MonthToMonth : ContractStatus.Active);
    }

    /// <summary>Whether it is in force on a day: active or month to month, and begun.</summary>
    public bool IsInForce(DateOnly today) => Details.Status is ContractStatus.Active or ContractStatus.MonthToMonth && Details.StartDate <= today;

    /// <summary>Notes whether something is left to decide.</summary>
    public void Settle(bool settled) => RenewalSettled = settled;

    /// <summary>Agrees the last day of a contract that runs month to month; null: it runs on.</summary>
    public void EndOn(DateOnly? lastDay) => EndsOn = lastDay;

    /// <summary>Ends one that runs month to month with the days of its notice, unless an earlier end is agreed; never before its first day or within a term it had.</summary>
    public void EndByNotice(DateOnly sentOn)
    {
        if (Details.Status != ContractStatus.MonthToMonth)
            return;
        var served = sentOn.AddDays(Details.NoticeDays);
        var earliest = Details.EndDate ?? Details.StartDate;
        var lastDay = served < earliest ? earliest : served;
        EndsOn = EndsOn < lastDay ? EndsOn : lastDay;
    }

    /// <summary>Whether its last day is past while it is still in force, so that what follows is due.</summary>
    public bool HasRunOut(DateOnly today) => IsInForce(today) && LastDay < today;

    /// <summary>Gives it the status its end brings.</summary>
    public void Move(ContractStatus status) => Details = Details with { Status = status };

    /// <summary>Writes what each subject costs today.</summary>
    /// <param name="facts">What the subjects say of themselves.</param>
    /// <param name="today">The business day.</param>
    public void KeepRates(IReadOnlyDictionary<SubjectRef, SubjectFacts> facts, DateOnly today)
    {
        var inForce = Details.Kind != ContractKind.Msa && IsInForce(today);
        foreach (var subject in _subjects)
            subject.Keep(inForce && (subject.Mrc ?? facts.GetValueOrDefault(subject.Ref)?.OwnMrc) is { } mrc ? ContractRate.On(Details, mrc, today).Amount : null);
        RatesRefreshOn = inForce ? ContractRate.NextStepAfter(Details, today) : null;
    }

    private void Keep(ContractDetails details, IReadOnlyList<SubjectTerms> subjects, ContractDetails? before, DateOnly today)
    {
        ContractRules.CheckSubjects(details, subjects);
        if (details.PredecessorId == Id)
            throw RuleBrokenException.Value("contract.own_predecessor", "predecessor_id", "A contract cannot follow itself.");
        Details = Completed(details, before, today);
        _subjects.RemoveAll(subject => subjects.All(terms => terms.Subject != subject.Ref));
        foreach (var terms in subjects)
        {
            if (_subjects.Find(subject => subject.Ref == terms.Subject) is { } kept)
                kept.Agree(terms.Mrc);
            else
                _subjects.Add(ContractSubject.Of(Id, terms));
        }
    }

    /// <summary>The status asked for, else the one it has, else what follows from the dates. Without an end there is no term to be active in: it runs month to month.</summary>
    internal static ContractStatus StatusOf(ContractDetails complete, ContractDetails? before, DateOnly today)
    {
        var status = complete.Status ?? before?.Status ?? StatusOn(complete, today);
        return status == ContractStatus.Active && complete.EndDate is null ? ContractStatus.MonthToMonth : status;
    }

    private static ContractDetails Completed(ContractDetails details, ContractDetails? before, DateOnly today)
    {
        var complete = ContractTerm.Complete(details, before);
        complete = complete with { Status = StatusOf(complete, before, today) };
        ContractRules.Check(complete);
        return complete;
    }

    private static ContractStatus StatusOn(ContractDetails details, DateOnly today) =>
        details.StartDate > today ? ContractStatus.Scheduled
        : details.EndDate is not { } end ? ContractStatus.MonthToMonth
        : end < today ? ContractStatus.Expired
        : ContractStatus.Active;
}
