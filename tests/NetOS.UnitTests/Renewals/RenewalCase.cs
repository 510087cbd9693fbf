using NetOS.Domain.Contracts;
using NetOS.Domain.Renewals;
using static NetOS.UnitTests.Contracts.Sample;

namespace NetOS.UnitTests.Renewals;

/// <summary>Renewals to start a test from: a contract of 2025 that renews by itself, notice 90 days before its end (2025-10-02), seen on 2025-06-01.</summary>
internal static class RenewalCase
{
    public const string Ana = "ana@example.net", Ben = "ben@example.net";

    public static readonly ContractDetails Renewing = Terms with { NoticeDays = 90, EndOfTerm = EndOfTerm.AutoRenew, RenewalTermMonths = 12 };

    public static RenewalActor On(string day, string by = Ana) => new(by, new DateTimeOffset(Day(day), new TimeOnly(12, 0), TimeSpan.Zero), Day(day));

    public static RenewalActor By(string who) => On("2025-06-01", who);

    public static RenewalNotice Notice(string sentOn) => new(NoticeMethod.CertifiedMail, Day(sentOn), "7019 0140", null);

    /// <summary>A renewal brought to a status along its usual way.</summary>
    public static (Contract Contract, Renewal Renewal) At(RenewalStatus status, ContractDetails? terms = null, RenewalChoice decision = RenewalChoice.Terminate, bool approvalNeeded = false)
    {
        var contract = Contract(terms ?? Renewing);
        var renewal = Renewal.Open(contract, null, By(Ana));
        var fields = contract.Details;
        if (status == RenewalStatus.Pending)
            return (contract, renewal);
        if (status == RenewalStatus.Missed)
        {
            renewal.Miss(contract, On("2025-10-03"));
            return (contract, renewal);
        }

        if (status == RenewalStatus.Withdrawn)
        {
            renewal.Withdraw(fields, By(Ana), "Opened too early");
            return (contract, renewal);
        }

        renewal.Review(fields, null, By(Ana), null);
        if (status == RenewalStatus.InReview)
            return (contract, renewal);
        renewal.Decide(fields, decision, null, approvalNeeded, By(Ana), null);
        if (status == RenewalStatus.Decided)
            return (contract, renewal);
        renewal.SendNotice(fields, Notice("2025-06-01"), By(Ana), null);
        if (status == RenewalStatus.Completed)
            renewal.Complete(fields, null, By(Ana), null);
        return (contract, renewal);
    }

    /// <summary>Tries to go somewhere, with everything a move may need.</summary>
    public static void Go(this Renewal renewal, Contract contract, RenewalStatus to, string by = Ana)
    {
        var (fields, actor) = (contract.Details, By(by));
        switch (to)
        {
            case RenewalStatus.InReview:
                renewal.Review(fields, null, actor, "Because");
                break;
            case RenewalStatus.Decided:
                renewal.Decide(fields, RenewalChoice.Terminate, null, approvalNeeded: false, actor, null);
                break;
            case RenewalStatus.NoticeSent:
                renewal.SendNotice(fields, Notice("2025-06-01"), actor, null);
                break;
            case RenewalStatus.Completed:
                renewal.Complete(fields, null, actor, null);
                break;
            default:
                renewal.Withdraw(fields, actor, "Because");
                break;
        }
    }
}
