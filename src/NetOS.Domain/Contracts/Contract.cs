using NetOS.Domain.Common;

namespace NetOS.Domain.Contracts;

/// <summary>An agreement with a carrier or landlord over one or more circuits.</summary>
public sealed class Contract : Entity<ContractDetails>
{
    private readonly List<ContractSubject> _subjects = [];

    private Contract() { }

    public IReadOnlyList<ContractSubject> Subjects => _subjects;

    /// <summary>The contract that follows this one.</summary>
    public Guid? SuccessorId { get; private set; }

    /// <param name="details">The fields; what is empty and follows from the rest is filled.</param>
    /// <param name="subjects">The circuits; may be empty for an MSA only.</param>
    /// <param name="today">The business day, from which an empty status follows.</param>
    /// <exception cref="RuleBrokenException">A value breaks a rule; its field is named.</exception>
    public static Contract Create(ContractDetails details, IReadOnlyList<SubjectTerms> subjects, DateOnly today)
    {
        var contract = new Contract();
        contract.Keep(details, subjects, before: null, today);
        return contract;
    }

    /// <summary>Replaces the fields and the subjects. A subject that stays keeps its identity.</summary>
    /// <remarks>What was changed decides what follows; see <see cref="ContractTerm"/>.</remarks>
    /// <exception cref="RuleBrokenException">A value breaks a rule; its field is named and nothing is changed.</exception>
    public void Revise(ContractDetails details, IReadOnlyList<SubjectTerms> subjects, DateOnly today) => Keep(details, subjects, Details, today);

    /// <summary>Puts a scheduled contract in force once its first day has come.</summary>
    public void Begin(DateOnly today)
    {
        if (Details.Status == ContractStatus.Scheduled && Details.StartDate <= today)
            Details = Details with { Status = StatusOn(Details, today) };
    }

    private void Keep(ContractDetails details, IReadOnlyList<SubjectTerms> subjects, ContractDetails? before, DateOnly today)
    {
        ContractRules.CheckSubjects(details, subjects);
        if (details.PredecessorId == Id)
            throw RuleBrokenException.Value("contract.own_predecessor", "predecessor_id", "A contract cannot follow itself.");
        var complete = ContractTerm.Complete(details, before);
        complete = complete with { Status = complete.Status ?? before?.Status ?? StatusOn(complete, today) };
        ContractRules.Check(complete);

        Details = complete;
        _subjects.RemoveAll(subject => subjects.All(terms => terms.CircuitId != subject.CircuitId));
        foreach (var terms in subjects)
        {
            if (_subjects.Find(subject => subject.CircuitId == terms.CircuitId) is { } kept)
                kept.Agree(terms.Mrc);
            else
                _subjects.Add(ContractSubject.Of(Id, terms));
        }
    }

    private static ContractStatus StatusOn(ContractDetails details, DateOnly today) =>
        details.StartDate > today ? ContractStatus.Scheduled
        : details.EndDate is not { } end ? ContractStatus.MonthToMonth
        : end < today ? ContractStatus.Expired
        : ContractStatus.Active;
}
