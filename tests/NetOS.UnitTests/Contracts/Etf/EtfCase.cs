using System.Globalization;
using System.Text.Json;
using NetOS.Domain.Contracts;
using NUnit.Framework;

namespace NetOS.UnitTests.Contracts;

/// <summary>One row of the tables: a contract, a day, the fee, and where the fee comes from.</summary>
/// <param name="Source">The sentence of the design, the agreement (paraphrased), or the computation by hand.</param>
/// <param name="Clause">As JSON.</param>
/// <param name="On">The last day of service.</param>
/// <param name="Fee">What leaving on it costs.</param>
public sealed record EtfCase(string Source, string Clause, string On, decimal Fee)
{
    /// <summary>36 months at 1,000.00 from 2024-01-01, one circuit, no notice.</summary>
    public static readonly ContractDetails ThreeYears = new() { Kind = ContractKind.ServiceOrder, StartDate = Sample.Day("2024-01-01"), TermMonths = 36 };

    public ContractDetails Terms { get; init; } = ThreeYears;
    public decimal Mrc { get; init; } = 1000m;
    public string? NoticeGivenOn { get; init; }
    public string? InstalledOn { get; init; } = "2020-01-01";
    public string? ChainStart { get; init; }
    public decimal[] Bills { get; init; } = [];
    public EtfWaiverKind[] Assumed { get; init; } = [];
    public bool AwaitsInstall { get; init; }

    /// <summary>Asked on the very day, so that notice is given on it unless the row says otherwise.</summary>
    public EtfQuestion Question()
    {
        var complete = Contract.Create(Terms with { Etf = EtfClause.Parse(JsonElement.Parse(Clause)) }, [new SubjectTerms(SubjectRef.Circuit(Sample.ACircuit), Mrc)], Sample.Day(On)).Details;
        return new EtfQuestion(complete, [EtfSubject.Of(Sample.ACircuit, Mrc, new SubjectFacts(SubjectRef.Circuit(Sample.ACircuit), "C-1", "USD", null, Day(InstalledOn), AwaitsInstall))], Sample.Day(On))
        {
            NoticeGivenOn = Day(NoticeGivenOn),
            ChainStart = Day(ChainStart),
            LastBills = Bills,
            Assumed = Assumed,
        };
    }

    public EtfAnswer Answer() => EarlyTermination.Evaluate(Question());

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{On} = {Fee:#,0.00}: {Source}");

    public static IEnumerable<TestCaseData> Data(IEnumerable<EtfCase> rows) => rows.Select((row, place) => new TestCaseData(row).SetArgDisplayNames($"{place + 1}. {row}"));

    private static DateOnly? Day(string? text) => text is null ? null : Sample.Day(text);
}
