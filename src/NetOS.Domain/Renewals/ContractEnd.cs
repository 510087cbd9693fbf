using NetOS.Domain.Common;
using NetOS.Domain.Contracts;

namespace NetOS.Domain.Renewals;

/// <summary>What the day after a contract's last day brings. Month to month of one that runs so already: what it has not given up goes on in a contract of its own.</summary>
public enum ContractOutcome { RunsOn, Superseded, RenewsItself, MonthToMonth, Expired, ExpiredDisconnect, Terminated }

/// <summary>What becomes of a contract when its term is over, and what follows it.</summary>
/// <remarks>Source: domain.md, section 4. A sent notice always beats a roll; so does a completed renewal.</remarks>
public static class ContractEnd
{
    /// <param name="contract">The contract.</param>
    /// <param name="renewals">All decisions about it; a notice that is out should be completed before.</param>
    /// <param name="followed">Whether a contract that is more than a draft follows it.</param>
    /// <param name="today">The business day.</param>
    public static ContractOutcome After(Contract contract, IReadOnlyCollection<Renewal> renewals, bool followed, DateOnly today)
    {
        if (!contract.HasRunOut(today))
            return ContractOutcome.RunsOn;
        var monthly = contract.Details.Status == ContractStatus.MonthToMonth;
        var done = renewals.Where(r => r.Status == RenewalStatus.Completed).OrderBy(r => r.DecidedAt).LastOrDefault()?.Decision;
        if (done is { } decision && !(monthly && decision == RenewalChoice.MonthToMonth))
        {
            return decision switch
            {
                RenewalChoice.Terminate => ContractOutcome.Terminated,
                RenewalChoice.MonthToMonth => ContractOutcome.MonthToMonth,
                _ => followed ? ContractOutcome.Superseded : ContractOutcome.Expired,
            };
        }

        if (followed)
            return ContractOutcome.Superseded;
        if (monthly)
            return ContractOutcome.MonthToMonth;
        if (renewals.Any(r => r.NoticeSentOn is not null))
            return ContractOutcome.Expired;
        return contract.Details.EndOfTerm switch
        {
            EndOfTerm.AutoRenew => ContractOutcome.RenewsItself,
            EndOfTerm.MonthToMonth => ContractOutcome.MonthToMonth,
            EndOfTerm.AutoDisconnect => ContractOutcome.ExpiredDisconnect,
            _ => ContractOutcome.Expired,
        };
    }

    /// <summary>
    /// Of the subjects other contracts take over, those this one gives up when its term ends: one renewed by itself keeps what is taken only after the
    /// renewed term, one that runs month to month what is taken only after the day after its last.
    /// </summary>
    /// <param name="contract">The contract that ends.</param>
    /// <param name="taken">Its subjects that another contract has from a day after its last on, and that day.</param>
    public static IReadOnlyCollection<SubjectRef> GivenUp(Contract contract, IReadOnlyDictionary<SubjectRef, DateOnly> taken)
    {
        if (contract.LastDay is not { } lastDay)
            return [];
        var terms = contract.Details;
        var next = lastDay.AddDays(1);
        var until = terms switch
        {
            { Status: ContractStatus.MonthToMonth } or { EndOfTerm: EndOfTerm.MonthToMonth } => next,
            { EndOfTerm: EndOfTerm.AutoRenew, RenewalTermMonths: { } months } => ContractCalendar.EndOf(next, months, AnchorOf(terms, next)),
            _ => DateOnly.MaxValue,
        };
        return [.. taken.Where(other => other.Value <= until).Select(other => other.Key)];
    }

    /// <summary>The contract that follows: the same terms, where <paramref name="changes"/> does not say otherwise, from the day after the last.</summary>
    /// <remarks>
    /// Its rate is the rate on the last day, and its escalator goes on from the period in force that day, so that the rate steps when it would
    /// have stepped in one longer term. New money is the rate from the first day, with periods counted from there.
    /// </remarks>
    /// <param name="contract">The contract that ends.</param>
    /// <param name="changes">How the successor differs.</param>
    /// <param name="startOn">Its first day.</param>
    /// <param name="status">Draft, scheduled or active; month to month: without an end.</param>
    /// <param name="without">Subjects another contract has taken over.</param>
    /// <param name="facts">What the subjects say of themselves.</param>
    /// <param name="today">The business day.</param>
    public static Contract Successor(
        Contract contract, SuccessorTerms? changes, DateOnly startOn, ContractStatus status, IReadOnlyCollection<SubjectRef> without, IReadOnlyDictionary<SubjectRef, SubjectFacts> facts, DateOnly today)
    {
        var terms = contract.Details;
        changes ??= new SuccessorTerms();
        var kind = changes.EscalatorKind ?? terms.EscalatorKind;
        var anew = changes.Mrc is not null || changes.EscalatorKind is not null || changes.EscalatorValue is not null || changes.EscalatorEveryMonths is not null;
        var monthly = status == ContractStatus.MonthToMonth;
        var period = ContractRate.PeriodOn(terms, startOn.AddDays(-1));
        var details = terms with
        {
            ExternalIds = [],
            AgreementNumber = changes.AgreementNumber ?? terms.AgreementNumber,
            StartDate = startOn,
            TermMonths = monthly ? null : changes.TermMonths ?? terms.RenewalTermMonths ?? terms.TermMonths,
            EndDate = null,
            CoTerminated = false,
            EndOfTerm = monthly ? EndOfTerm.MonthToMonth : changes.EndOfTerm ?? terms.EndOfTerm,
            RenewalTermMonths = changes.RenewalTermMonths ?? terms.RenewalTermMonths,
            NoticeDays = changes.NoticeDays ?? terms.NoticeDays,
            NoticeNotBeforeDays = changes.NoticeDays > terms.NoticeNotBeforeDays ? null : terms.NoticeNotBeforeDays,
            EscalatorKind = kind,
            EscalatorValue = changes.EscalatorValue ?? (kind == terms.EscalatorKind ? terms.EscalatorValue : null),
            EscalatorEveryMonths = changes.EscalatorEveryMonths ?? terms.EscalatorEveryMonths,
            EscalatorAnchorOn = anew ? startOn : period.BeganOn,
            EscalatorPeriods = anew ? [] : [.. terms.EscalatorPeriods.Skip(period.Number)],
            Etf = changes.Etf ?? terms.Etf,
            WaivedNrc = null,
            SignedOn = null,
            PredecessorId = contract.Id,
            AnchorDay = AnchorOf(terms, startOn),
            Status = status,
            Notes = changes.Notes ?? terms.Notes,
        };
        return Contract.Create(details, RatesFrom(contract, changes.Mrc, startOn, without, facts), today);
    }

    private static int AnchorOf(ContractDetails terms, DateOnly startOn) => terms.AnchorDay is { } day && ContractCalendar.IsAnchored(startOn, day) ? day : startOn.Day;

    private static List<SubjectTerms> RatesFrom(Contract contract, decimal? total, DateOnly startOn, IReadOnlyCollection<SubjectRef> without, IReadOnlyDictionary<SubjectRef, SubjectFacts> facts)
    {
        var lastDay = startOn.AddDays(-1);
        var rates = contract.Subjects.Where(s => !without.Contains(s.Ref)).Select(s => (Subject: s, Rate: (s.Mrc ?? facts.GetValueOrDefault(s.Ref)?.OwnMrc) is { } mrc ? ContractRate.On(contract.Details, mrc, lastDay).Amount : (decimal?)null)).ToList();
        if (total is { } mrc)
        {
            var shares = CentShares.Of(mrc, rates.ConvertAll(r => r.Rate ?? 0));
            return [.. rates.Zip(shares, (r, share) => new SubjectTerms(r.Subject.Ref, share))];
        }

        // A subject that never had a rate of its own here goes on following its record, as long as nothing escalates.
        return rates.ConvertAll(r => new SubjectTerms(r.Subject.Ref, r.Subject.Mrc is null && contract.Details.EscalatorKind == EscalatorKind.None ? null : r.Rate));
    }
}
