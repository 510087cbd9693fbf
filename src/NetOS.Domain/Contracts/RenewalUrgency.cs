namespace NetOS.Domain.Contracts;

/// <summary>How near the deadline to decide about a contract is; most urgent first.</summary>
public enum Urgency { Overdue, Critical, Active, Watch, None }

/// <summary>When a contract must be decided about, and how urgent that is.</summary>
/// <remarks>Source: domain.md, section 4: <c>overdue &lt; 0 ≤ critical ≤ 30 &lt; active ≤ 90 &lt; watch ≤ lookahead</c> days to the deadline.</remarks>
public static class RenewalUrgency
{
    public const int CriticalDays = 30, ActiveDays = 90;

    /// <summary>How far ahead is watched where nobody set it.</summary>
    public const int UsualLookaheadDays = 180;

    /// <summary>Last day to decide, itself in time: end − notice days; null when evergreen.</summary>
    public static DateOnly? Deadline(ContractDetails terms) => terms.EndDate?.AddDays(-terms.NoticeDays);

    /// <param name="status">Only an active contract is urgent.</param>
    /// <param name="deadline">See <see cref="Deadline"/>.</param>
    /// <param name="today">The business day.</param>
    /// <param name="lookaheadDays">How far ahead is watched; fewer than 90 act as 90.</param>
    public static Urgency On(ContractStatus status, DateOnly? deadline, DateOnly today, int lookaheadDays = UsualLookaheadDays)
    {
        if (status != ContractStatus.Active || deadline is not { } day)
            return Urgency.None;
        var days = day.DayNumber - today.DayNumber;
        return days < 0 ? Urgency.Overdue
            : days <= CriticalDays ? Urgency.Critical
            : days <= ActiveDays ? Urgency.Active
            : days <= lookaheadDays ? Urgency.Watch
            : Urgency.None;
    }
}
