using NetOS.Application.Common.Email;
using NetOS.Application.Common.Security;
using NetOS.Application.Common.Settings;
using NetOS.Application.Reports;

namespace NetOS.Infrastructure.Reports;

/// <summary>A report that is sent once a week to everybody who may read it and wants it.</summary>
internal interface IReport
{
    /// <summary>What sends of it are recorded as.</summary>
    string Kind { get; }

    /// <summary>Its scheduled job; e-mails of it begin their keys with its words.</summary>
    string Job { get; }

    string Name { get; }

    /// <summary>What its job does, in a sentence.</summary>
    string Description { get; }

    /// <summary>What a reader turns off to get it no more.</summary>
    Subscription Subscription { get; }

    /// <summary>All of what a reader must be allowed to see.</summary>
    IReadOnlyList<string> Needs { get; }

    ReportSchedule ScheduleOf(NotificationSettings settings);

    /// <summary>How many days it looks ahead or back.</summary>
    Task<int> DaysAsync(CancellationToken ct);

    /// <summary>The report as a reader with these rights and this scope may see it.</summary>
    Task<ReportMail> ComposeAsync(Caller reader, CancellationToken ct);
}
