using NetOS.Domain.Common;

namespace NetOS.Domain.Contracts;

/// <summary>What a contract would be if it were saved, and what stands against that.</summary>
/// <param name="Details">The fields, those that follow from the others filled as far as they do.</param>
/// <param name="Deadline">The last day to decide.</param>
/// <param name="Errors">What is refused, by field.</param>
public sealed record ContractOutlook(ContractDetails Details, DateOnly? Deadline, IReadOnlyDictionary<string, string> Errors)
{
    /// <param name="next">The fields as asked for.</param>
    /// <param name="before">The fields as they are; null for a new contract.</param>
    /// <param name="today">The business day.</param>
    public static ContractOutlook Of(ContractDetails next, ContractDetails? before, DateOnly today)
    {
        Dictionary<string, string> errors = [];
        Try(() => ContractRules.CheckSubjects(next, next.Subjects));
        var complete = next;
        Try(() => complete = ContractTerm.Complete(next, before));
        complete = complete with { Status = Contract.StatusOf(complete, before, today) };
        Try(() => ContractRules.Check(complete));
        return new ContractOutlook(complete, RenewalUrgency.Deadline(complete), errors);

        void Try(Action rule)
        {
            try
            {
                rule();
            }
            catch (RuleBrokenException broken)
            {
                errors.TryAdd(broken.Field ?? "", broken.Message);
            }
        }
    }
}
