using NetOS.Domain.Common;

namespace NetOS.Domain.Contracts;

/// <summary>What would it cost to leave?</summary>
/// <param name="Terms">A contract's completed fields.</param>
/// <param name="Subjects">What it is over; empty where nothing is chosen yet.</param>
/// <param name="Today">The business day.</param>
public sealed record EtfQuestion(ContractDetails Terms, IReadOnlyList<EtfSubject> Subjects, DateOnly Today)
{
    private static readonly DateOnly Earliest = new(1900, 1, 1), Latest = new(2399, 12, 31);

    /// <summary>The last day of service; null: today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Null: the earlier of today and the last day of service.</summary>
    public DateOnly? NoticeGivenOn { get; init; }

    /// <summary>What is taken to have happened: a waiver of this kind applies.</summary>
    public IReadOnlyCollection<EtfWaiverKind> Assumed { get; init; } = [];

    /// <summary>Start of the first contract of the chain; null: this contract is the first.</summary>
    public DateOnly? ChainStart { get; init; }

    /// <summary>Totals of the contract's bills, the latest first.</summary>
    public IReadOnlyList<decimal> LastBills { get; init; } = [];

    /// <summary>Only these subjects' part of the fee; null: the contract's.</summary>
    public IReadOnlyCollection<Guid>? Only { get; init; }

    /// <exception cref="RuleBrokenException">A date lies where no contract does, or the subject is none of the contract's.</exception>
    internal void Check()
    {
        CheckDate("on", On);
        CheckDate("notice_given_on", NoticeGivenOn);
        if (Only?.Any(id => Subjects.All(subject => subject.Id != id)) == true)
            throw RuleBrokenException.Value("etf.subject", "subject_id", "subject_id is none of this contract's subjects.");
    }

    internal bool Asks(EtfSubject subject) => Only?.Contains(subject.Id) != false;

    private static void CheckDate(string field, DateOnly? date)
    {
        if (date < Earliest || date > Latest)
            throw RuleBrokenException.Value("etf.date_range", field, $"{field} must be between {Earliest:yyyy-MM-dd} and {Latest:yyyy-MM-dd}.");
    }
}
