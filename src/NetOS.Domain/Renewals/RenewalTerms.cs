using NetOS.Domain.Contracts;

namespace NetOS.Domain.Renewals;

public enum RenewalStatus { Pending, InReview, Decided, NoticeSent, Completed, Withdrawn, Missed }

/// <summary>What was decided about the end of a contract.</summary>
public enum RenewalChoice { Renew, Renegotiate, Terminate, MonthToMonth }

public enum NoticeMethod { Email, Portal, CertifiedMail, Courier, Letter, Fax, Other }

/// <summary>Whether a notice was sent within the days the contract takes it.</summary>
public enum NoticeTiming { InTime, Early, Late }

/// <summary>A notice as it was sent.</summary>
/// <param name="Method">How.</param>
/// <param name="SentOn">The day.</param>
/// <param name="TrackingNumber">The proof: number of the letter, ticket or message, 1–200 characters.</param>
/// <param name="ProofDocumentId">The proof: a document of the contract.</param>
public sealed record RenewalNotice(NoticeMethod Method, DateOnly SentOn, string? TrackingNumber, Guid? ProofDocumentId);

/// <summary>How a successor differs from the contract it follows; what is null stays.</summary>
public sealed record SuccessorTerms
{
    public string? AgreementNumber { get; init; }

    /// <summary>First day, of the successor to a contract that runs month to month; the others start the day after the end.</summary>
    public DateOnly? StartDate { get; init; }

    /// <summary>Months, 1 … 1200; else the contract's renewal term, else its term.</summary>
    public int? TermMonths { get; init; }

    /// <summary>Per month in all, shared by the subjects as their rates are; else each subject's rate on the last day.</summary>
    public decimal? Mrc { get; init; }

    public EndOfTerm? EndOfTerm { get; init; }
    public int? RenewalTermMonths { get; init; }
    public int? NoticeDays { get; init; }
    public EscalatorKind? EscalatorKind { get; init; }
    public decimal? EscalatorValue { get; init; }
    public int? EscalatorEveryMonths { get; init; }
    public EtfClause? Etf { get; init; }
    public string? Notes { get; init; }
}

/// <summary>One step of a renewal: who did what, when and why.</summary>
public sealed class RenewalTransition
{
    private RenewalTransition() { }

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid RenewalId { get; private set; }
    public DateTimeOffset At { get; private set; }
    public string By { get; private set; } = "";

    /// <summary>Null for the opening.</summary>
    public RenewalStatus? FromStatus { get; private set; }

    public RenewalStatus ToStatus { get; private set; }

    /// <summary>What was done, where the status alone does not say it: <c>opened</c>, <c>approved</c>, <c>closed</c>.</summary>
    public string? Act { get; private set; }

    public RenewalChoice? Decision { get; private set; }
    public string? Comment { get; private set; }

    internal static RenewalTransition Of(Guid renewalId, RenewalStatus? from, RenewalStatus to, RenewalActor actor, string? act, RenewalChoice? decision, string? comment) =>
        new() { RenewalId = renewalId, At = actor.At, By = actor.By, FromStatus = from, ToStatus = to, Act = act, Decision = decision, Comment = comment };
}

/// <summary>Who moves a renewal, and when.</summary>
/// <param name="By">E-mail address.</param>
/// <param name="At">The instant.</param>
/// <param name="Today">The business day.</param>
public readonly record struct RenewalActor(string By, DateTimeOffset At, DateOnly Today);
