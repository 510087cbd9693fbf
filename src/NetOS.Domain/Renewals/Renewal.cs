using System.Text.Json;
using NetOS.Domain.Common;
using NetOS.Domain.Contracts;

namespace NetOS.Domain.Renewals;

/// <summary>The decision about the end of one contract, from the day it comes into sight until what was decided is done.</summary>
/// <remarks>Source: domain.md, section 4, RenewalDecision. One is open per contract; each step is kept with who, when, from, to and why.</remarks>
public sealed class Renewal : Entity
{
    private static readonly Dictionary<RenewalStatus, RenewalStatus[]> Moves = new()
    {
        [RenewalStatus.Pending] = [RenewalStatus.InReview, RenewalStatus.Withdrawn],
        [RenewalStatus.InReview] = [RenewalStatus.Decided, RenewalStatus.Withdrawn],
        [RenewalStatus.Decided] = [RenewalStatus.InReview, RenewalStatus.NoticeSent, RenewalStatus.Completed, RenewalStatus.Withdrawn],
        [RenewalStatus.NoticeSent] = [RenewalStatus.Completed, RenewalStatus.Withdrawn],
        [RenewalStatus.Missed] = [RenewalStatus.Decided, RenewalStatus.Withdrawn],
        [RenewalStatus.Completed] = [],
        [RenewalStatus.Withdrawn] = [],
    };

    private readonly List<RenewalTransition> _transitions = [];

    private Renewal() { }

    public Guid ContractId { get; private set; }
    public RenewalStatus Status { get; private set; }

    /// <summary>E-mail address of whoever sees to it.</summary>
    public string? Owner { get; private set; }

    public RenewalChoice? Decision { get; private set; }
    public string? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }
    public SuccessorTerms? Successor { get; private set; }

    /// <summary>The rate on the day of the decision asks for a second person.</summary>
    public bool ApprovalNeeded { get; private set; }

    public string? ApprovedBy { get; private set; }
    public DateTimeOffset? ApprovedAt { get; private set; }
    public NoticeMethod? NoticeMethod { get; private set; }
    public DateOnly? NoticeSentOn { get; private set; }
    public string? NoticeTrackingNumber { get; private set; }
    public Guid? NoticeProofDocumentId { get; private set; }
    public NoticeTiming? NoticeTiming { get; private set; }

    /// <summary>The business day on which the deadline was found to have passed undecided; it stays flagged.</summary>
    public DateOnly? MissedOn { get; private set; }

    /// <summary>The day it came to its end: completed, withdrawn, or overtaken by the end of the contract. Null while open.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>The contract it made.</summary>
    public Guid? SuccessorId { get; private set; }

    /// <summary>What is known of how the service is used, up to 10,000 characters.</summary>
    public string? UsageNotes { get; private set; }

    /// <summary>What others offer, up to 10,000 characters.</summary>
    public string? OfferNotes { get; private set; }

    public IReadOnlyList<RenewalTransition> Transitions => _transitions;

    public bool IsOpen => ClosedOn is null;

    /// <param name="contract">In force: active, or month to month.</param>
    /// <param name="owner">Who sees to it, if anybody yet.</param>
    /// <param name="actor">Who opens it.</param>
    /// <param name="comment">Why, if there is more to say.</param>
    /// <exception cref="RuleBrokenException">Nothing can be decided about the contract.</exception>
    public static Renewal Open(Contract contract, string? owner, RenewalActor actor, string? comment = null)
    {
        if (contract.Details.Status is not (ContractStatus.Active or ContractStatus.MonthToMonth))
            throw new RuleBrokenException("renewal.contract_not_in_force", "Only about an active contract or one that runs month to month can be decided.") { Allowed = ["active", "month_to_month"] };
        var renewal = new Renewal { ContractId = contract.Id, Status = RenewalStatus.Pending, Owner = owner };
        renewal.Keep(null, RenewalStatus.Pending, actor, "opened", comment);
        return renewal;
    }

    /// <summary>The statuses it may go to now, as the API's words.</summary>
    public IReadOnlyList<string> Allowed(ContractDetails terms)
    {
        if (!IsOpen)
            return [];
        var next = Moves[Status].Where(to => Status != RenewalStatus.Decided || to switch
        {
            RenewalStatus.NoticeSent => !AwaitsApproval,
            RenewalStatus.Completed => !AwaitsApproval && !NoticeRequired(terms),
            _ => true,
        }).Select(Word);
        return [.. AwaitsApproval ? next.Prepend("approved") : next];
    }

    /// <summary>Decided, above the threshold, and nobody else has approved yet.</summary>
    public bool AwaitsApproval => Status == RenewalStatus.Decided && ApprovalNeeded && ApprovedBy is null;

    /// <summary>Whether what was decided must be told to the other side.</summary>
    public bool NoticeRequired(ContractDetails terms) => Decision is { } decision && NoticeRequired(decision, terms);

    /// <summary>Terminating always needs a notice; a contract that renews by itself needs one for everything but renewing.</summary>
    public static bool NoticeRequired(RenewalChoice decision, ContractDetails terms) =>
        decision == RenewalChoice.Terminate || (decision != RenewalChoice.Renew && terms is { EndOfTerm: EndOfTerm.AutoRenew, Status: not ContractStatus.MonthToMonth });

    /// <summary>Whether nothing is left to decide: the required notice is out, or a decision that needs none stands.</summary>
    public bool Settles(ContractDetails terms) => Status switch
    {
        RenewalStatus.NoticeSent or RenewalStatus.Completed => true,
        RenewalStatus.Decided => !AwaitsApproval && !NoticeRequired(terms),
        _ => false,
    };

    /// <summary>Takes it up.</summary>
    /// <param name="terms">The contract's fields.</param>
    /// <param name="owner">Who sees to it; the actor when nobody is named.</param>
    /// <param name="actor">Who moves it.</param>
    /// <param name="reason">Required to come back from a decision.</param>
    public void Review(ContractDetails terms, string? owner, RenewalActor actor, string? reason)
    {
        RequireMove(RenewalStatus.InReview, terms);
        if (Status == RenewalStatus.Decided)
        {
            RequireReason(reason, "Taking a decision back");
            (ApprovedBy, ApprovedAt, ApprovalNeeded) = (null, null, false);
        }

        Owner = owner ?? Owner ?? actor.By;
        Move(RenewalStatus.InReview, actor, reason);
    }

    /// <param name="terms">The contract's fields.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="successor">With renew and renegotiate: how the successor differs.</param>
    /// <param name="approvalNeeded">Whether the contract's rate lies above the threshold.</param>
    /// <param name="actor">Who decides.</param>
    /// <param name="comment">Why.</param>
    public void Decide(ContractDetails terms, RenewalChoice decision, SuccessorTerms? successor, bool approvalNeeded, RenewalActor actor, string? comment)
    {
        RequireMove(RenewalStatus.Decided, terms);
        CheckSuccessor(terms, decision, successor);
        (Decision, Successor, DecidedBy, DecidedAt) = (decision, successor, actor.By, actor.At);
        (ApprovalNeeded, ApprovedBy, ApprovedAt) = (approvalNeeded, null, null);
        Owner ??= actor.By;
        Move(RenewalStatus.Decided, actor, comment);
    }

    /// <summary>A second person agrees.</summary>
    /// <exception cref="RuleBrokenException">Nothing awaits approval, or the one who decided approves their own decision.</exception>
    public void Approve(ContractDetails terms, RenewalActor actor, string? comment)
    {
        if (!IsOpen || !AwaitsApproval)
            throw NotAllowed("approved", terms, ApprovedBy is not null ? $"It is approved by {ApprovedBy} already." : "Nothing awaits approval.");
        if (string.Equals(DecidedBy, actor.By, StringComparison.OrdinalIgnoreCase))
            throw new RuleBrokenException("renewal.second_person", $"{actor.By} decided this, so somebody else must approve it.") { Allowed = Allowed(terms).Where(word => word != "approved").ToList() };
        (ApprovedBy, ApprovedAt) = (actor.By, actor.At);
        Keep(Status, Status, actor, "approved", comment);
    }

    /// <summary>Keeps the notice. One sent late or too early is kept and flagged, never refused.</summary>
    public void SendNotice(ContractDetails terms, RenewalNotice notice, RenewalActor actor, string? comment)
    {
        RequireMove(RenewalStatus.NoticeSent, terms);
        if (notice.SentOn > actor.Today)
            throw RuleBrokenException.Value("renewal.notice_in_future", "notice", $"A notice that was sent has a day up to today, {actor.Today:yyyy-MM-dd}.");
        if (string.IsNullOrWhiteSpace(notice.TrackingNumber) && notice.ProofDocumentId is null)
            throw RuleBrokenException.Value("renewal.proof_needed", "notice", "A notice needs its proof: tracking_number (of the letter, ticket or message) or proof_document_id.");
        (NoticeMethod, NoticeSentOn, NoticeTrackingNumber, NoticeProofDocumentId) = (notice.Method, notice.SentOn, notice.TrackingNumber, notice.ProofDocumentId);
        NoticeTiming = TimingOf(terms, notice.SentOn);
        Move(RenewalStatus.NoticeSent, actor, comment);
    }

    /// <summary>What was decided is done; the contract follows (see <see cref="ContractEnd"/>).</summary>
    /// <param name="terms">The contract's fields.</param>
    /// <param name="successorId">The contract it made, if it made one.</param>
    /// <param name="actor">Who completes it.</param>
    /// <param name="comment">Why, if there is more to say.</param>
    public void Complete(ContractDetails terms, Guid? successorId, RenewalActor actor, string? comment)
    {
        RequireCompletable(terms);
        (SuccessorId, ClosedOn) = (successorId, actor.Today);
        Move(RenewalStatus.Completed, actor, comment);
    }

    /// <exception cref="RuleBrokenException">It may not be completed now; names what is missing.</exception>
    public void RequireCompletable(ContractDetails terms)
    {
        if (Status == RenewalStatus.Decided && IsOpen && AwaitsApproval)
            throw new RuleBrokenException("renewal.approval_required", "The rate lies above the approval threshold: a second person must approve the decision first.") { Allowed = Allowed(terms) };
        if (Status == RenewalStatus.Decided && IsOpen && NoticeRequired(terms))
            throw new RuleBrokenException("renewal.notice_required", $"To {Word(Decision!.Value)} this contract, notice must be sent first.") { Allowed = Allowed(terms) };
        RequireMove(RenewalStatus.Completed, terms);
    }

    public void Withdraw(ContractDetails terms, RenewalActor actor, string? reason)
    {
        RequireMove(RenewalStatus.Withdrawn, terms);
        RequireReason(reason, "Withdrawing");
        ClosedOn = actor.Today;
        Move(RenewalStatus.Withdrawn, actor, reason);
    }

    /// <summary>Flags it once its deadline has passed and what was needed is not there. Does nothing the second time.</summary>
    /// <returns>Whether it was flagged now.</returns>
    public bool Miss(Contract contract, RenewalActor actor)
    {
        if (!IsOpen || MissedOn is not null || Status is not (RenewalStatus.Pending or RenewalStatus.InReview or RenewalStatus.Decided)
            || contract.Details.Status != ContractStatus.Active || Settles(contract.Details) || !(RenewalUrgency.Deadline(contract.Details) < actor.Today))
        {
            return false;
        }

        MissedOn = actor.Today;
        Move(RenewalStatus.Missed, actor, null);
        return true;
    }

    /// <summary>Ends what is still open because the contract came to its end.</summary>
    public void Close(RenewalActor actor, string why)
    {
        if (!IsOpen)
            return;
        ClosedOn = actor.Today;
        Keep(Status, Status, actor, "closed", why);
    }

    public void Assign(string? owner) => Owner = owner;

    public void Note(string? usageNotes, string? offerNotes) => (UsageNotes, OfferNotes) = (usageNotes, offerNotes);

    /// <summary>The API's word.</summary>
    public static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>The days on which a notice counts: from the first (null: any) to the last. A contract that runs month to month takes it on any day.</summary>
    public static (DateOnly? From, DateOnly? Until) NoticeWindow(ContractDetails terms) => terms.Status == ContractStatus.MonthToMonth
        ? (null, null)
        : (terms.NoticeNotBeforeDays is { } days ? terms.EndDate?.AddDays(-days) : null, RenewalUrgency.Deadline(terms));

    private static NoticeTiming TimingOf(ContractDetails terms, DateOnly sentOn)
    {
        var (from, until) = NoticeWindow(terms);
        return sentOn > until ? Renewals.NoticeTiming.Late : sentOn < from ? Renewals.NoticeTiming.Early : Renewals.NoticeTiming.InTime;
    }

    private static void CheckSuccessor(ContractDetails terms, RenewalChoice decision, SuccessorTerms? successor)
    {
        if (successor is not null && decision is not (RenewalChoice.Renew or RenewalChoice.Renegotiate))
            throw RuleBrokenException.Value("renewal.successor_not_made", "successor", $"To {Word(decision)} makes no successor: leave it out.");
        if (decision == RenewalChoice.MonthToMonth && terms.Status == ContractStatus.MonthToMonth)
            throw RuleBrokenException.Value("renewal.month_to_month_already", "decision", "It runs month to month already.");
        if (successor?.StartDate is not null && terms.Status != ContractStatus.MonthToMonth)
            throw RuleBrokenException.Value("renewal.start_follows", "successor", $"A successor starts the day after the end, {terms.EndDate?.AddDays(1):yyyy-MM-dd}: leave start_date out.");
        if (successor?.StartDate <= (terms.EndDate ?? terms.StartDate))
            throw RuleBrokenException.Value("renewal.start_too_early", "successor", $"start_date must be {(terms.EndDate ?? terms.StartDate).AddDays(1):yyyy-MM-dd} or later: what came before belongs to this contract.");
        if (decision is RenewalChoice.Renew or RenewalChoice.Renegotiate && (successor?.TermMonths ?? terms.RenewalTermMonths ?? terms.TermMonths) is null)
            throw RuleBrokenException.Value("renewal.term_needed", "successor", "Say for how many months: term_months.");
    }

    private void RequireMove(RenewalStatus to, ContractDetails terms)
    {
        if (!IsOpen || !Moves[Status].Contains(to) || (Status == RenewalStatus.Decided && to == RenewalStatus.NoticeSent && AwaitsApproval))
            throw NotAllowed(Word(to), terms, AwaitsApproval && to == RenewalStatus.NoticeSent ? "A second person must approve the decision first." : null);
    }

    private RuleBrokenException NotAllowed(string to, ContractDetails terms, string? why)
    {
        var allowed = Allowed(terms);
        var next = !IsOpen ? "it is closed" : $"from {Word(Status)} it may go to {string.Join(" or ", allowed)}";
        return new RuleBrokenException("renewal.move_not_allowed", $"{(why is null ? "" : why + " ")}A renewal that is {Word(Status)} cannot go to {to}: {next}.") { Allowed = allowed };
    }

    private static void RequireReason(string? reason, string what)
    {
        if (string.IsNullOrWhiteSpace(reason))
            throw RuleBrokenException.Value("renewal.reason_needed", "comment", $"{what} needs a reason.");
    }

    private void Move(RenewalStatus to, RenewalActor actor, string? comment)
    {
        Keep(Status, to, actor, null, comment);
        Status = to;
    }

    // The history is read in the order of its instants, so that steps of one instant need one each; the store tells microseconds apart.
    private void Keep(RenewalStatus? from, RenewalStatus to, RenewalActor actor, string? act, string? comment)
    {
        var earliest = _transitions.Count == 0 ? actor.At : _transitions.Max(step => step.At).AddMicroseconds(1);
        _transitions.Add(RenewalTransition.Of(Id, from, to, actor with { At = actor.At < earliest ? earliest : actor.At }, act, Decision, comment));
    }
}
