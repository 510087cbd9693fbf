using NetOS.Domain.Common;

namespace NetOS.Domain.Contracts;

public enum ContractKind { ServiceOrder, Msa, Lease, License, Colocation, Power, Other }

public enum ContractStatus { Draft, Scheduled, Active, MonthToMonth, Expired, Terminated, Superseded }

/// <summary>What happens the day after the end when nobody decides.</summary>
public enum EndOfTerm { AutoRenew, MonthToMonth, AutoDisconnect }

public enum EscalatorKind { None, FixedPercent, FixedStep, Cpi }

/// <summary>What may be edited of a contract. What is left empty and follows from the rest is filled by <see cref="Contract"/>.</summary>
public sealed record ContractDetails : RecordDetails
{
    /// <summary>The carrier it is with; an MSA needs one.</summary>
    public Guid? CarrierId { get; init; }

    public string? AgreementNumber { get; init; }

    /// <summary>The master agreement it is made under.</summary>
    public string? MsaReference { get; init; }

    public ContractKind Kind { get; init; }

    /// <summary>First day of the term; 1900 … 2199.</summary>
    public DateOnly StartDate { get; init; }

    /// <summary>Months, 1 … 1200; follows from <see cref="EndDate"/> when empty, a begun month counting whole. Null: evergreen.</summary>
    public int? TermMonths { get; init; }

    /// <summary>Last day of the term, inclusive; follows from <see cref="TermMonths"/> when empty. Null: evergreen, month to month.</summary>
    public DateOnly? EndDate { get; init; }

    /// <summary>The end is another contract's end, so it may differ from start + term.</summary>
    public bool CoTerminated { get; init; }

    public EndOfTerm? EndOfTerm { get; init; }

    /// <summary>Length of one renewal in months, 1 … 1200; required to renew by itself.</summary>
    public int? RenewalTermMonths { get; init; }

    /// <summary>Days before the end by which notice must be given; 0 … 730.</summary>
    public int NoticeDays { get; init; }

    /// <summary>Days before the end before which notice does not count; at least <see cref="NoticeDays"/>, up to 3650.</summary>
    public int? NoticeNotBeforeDays { get; init; }

    public string? NoticeMethod { get; init; }

    /// <summary>ISO 4217.</summary>
    public string Currency { get; init; } = "USD";

    public EscalatorKind EscalatorKind { get; init; }

    /// <summary>Percent per period (-100 … 100) of a fixed percent, money per month (-99,999.99 … 99,999.99) of a fixed step.</summary>
    public decimal? EscalatorValue { get; init; }

    /// <summary>Length of one period in months; 1 … 120.</summary>
    public int EscalatorEveryMonths { get; init; } = 12;

    /// <summary>First day of period 0: the start of the first contract of the chain; 1900 … 2199.</summary>
    public DateOnly? EscalatorAnchorOn { get; init; }

    /// <summary>CPI: percent of period 1, 2 …, each -100 … 100.</summary>
    public IReadOnlyList<decimal> EscalatorPeriods { get; init; } = [];

    /// <summary>Least percent per period, of a fixed percent or CPI; -100 … 100.</summary>
    public decimal? EscalatorFloor { get; init; }

    /// <summary>Most percent per period, of a fixed percent or CPI; -100 … 100.</summary>
    public decimal? EscalatorCap { get; init; }

    /// <summary>What leaving early costs; null like <c>{"kind":"none"}</c>.</summary>
    public EtfClause? Etf { get; init; }

    /// <summary>Non-recurring charge the carrier waived and may claw back; 0 … 999,999,999.99.</summary>
    public decimal? WaivedNrc { get; init; }

    public string? GoverningLaw { get; init; }
    public DateOnly? SignedOn { get; init; }

    /// <summary>The contract this one follows.</summary>
    public Guid? PredecessorId { get; init; }

    /// <summary>Day of the month the whole chain started on, 1 … 31: months are counted from it, so a chain of terms never drifts.</summary>
    public int? AnchorDay { get; init; }

    /// <summary>Follows from the dates on creation when empty; keeps what it is when empty later.</summary>
    public ContractStatus? Status { get; init; }

    public string? Notes { get; init; }

    /// <summary>What it is over, as sent; <see cref="Contract.Subjects"/> keeps it.</summary>
    public IReadOnlyList<SubjectTerms> Subjects { get; init; } = [];
}
