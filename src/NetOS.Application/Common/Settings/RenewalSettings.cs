using NetOS.Domain.Contracts;

namespace NetOS.Application.Common.Settings;

/// <summary>When renewals are looked at, who is reminded when, and from which amount on a second person approves.</summary>
public sealed record RenewalSettings
{
    /// <summary>Above this monthly amount, in the contract's currency, a decision needs a second person.</summary>
    public decimal ApprovalThresholdMrc { get; init; } = 5_000.00m;

    /// <summary>How many days before its deadline a renewal opens and is watched.</summary>
    public int LookaheadDays { get; init; } = RenewalUrgency.UsualLookaheadDays;

    /// <summary>Days before a deadline on which people are reminded, the earliest first.</summary>
    public IReadOnlyList<int> ReminderDays { get; init; } = [90, 60, 30, 14, 7, 1, 0];
}
