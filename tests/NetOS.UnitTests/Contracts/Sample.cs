using System.Globalization;
using NetOS.Domain.Contracts;

namespace NetOS.UnitTests.Contracts;

/// <summary>Contracts to start a test from: 12 months from 2025-01-01 over one circuit, seen on 2025-06-01.</summary>
internal static class Sample
{
    public static readonly DateOnly Today = Day("2025-06-01");
    public static readonly Guid ACircuit = new("0197a000-0000-7000-8000-000000000001");
    public static readonly Guid AnotherCircuit = new("0197a000-0000-7000-8000-000000000002");

    public static ContractDetails Terms => new() { Kind = ContractKind.ServiceOrder, StartDate = Day("2025-01-01"), TermMonths = 12 };

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Contract Contract(ContractDetails terms, decimal? mrc = 1000m) => Domain.Contracts.Contract.Create(terms, [new SubjectTerms(SubjectRef.Circuit(ACircuit), mrc)], Today);

    /// <summary>The completed fields after creation.</summary>
    public static ContractDetails Complete(ContractDetails terms) => Contract(terms).Details;

    /// <summary>The completed fields after a creation and one change.</summary>
    public static ContractDetails Revised(ContractDetails terms, Func<ContractDetails, ContractDetails> change)
    {
        var contract = Contract(terms);
        contract.Revise(change(contract.Details), [new SubjectTerms(SubjectRef.Circuit(ACircuit), 1000m)], Today);
        return contract.Details;
    }
}
