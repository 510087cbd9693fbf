using NetOS.Application.Common.Email;

namespace NetOS.Application.Common.Settings;

/// <summary>How e-mails leave, and which ones are sent when. Weekdays count from 0 = Monday, hours are UTC.</summary>
public sealed record NotificationSettings
{
    public string? SmtpHost { get; init; }
    public int SmtpPort { get; init; } = 587;
    public SmtpSecurity SmtpSecurity { get; init; }
    public string? SmtpUsername { get; init; }
    public string? SmtpPassword { get; init; }

    /// <summary>Whom e-mails are from, with or without a name: <c>NetOS &lt;netos@example.net&gt;</c>.</summary>
    public string? SmtpFrom { get; init; }

    /// <summary>Who is told when something is wrong with NetOS itself.</summary>
    public string? AdminEmail { get; init; }

    public bool RenewalReportEnabled { get; init; } = true;
    public int RenewalReportWeekday { get; init; }
    public int RenewalReportHour { get; init; } = 8;
    public int RenewalReportLookaheadDays { get; init; } = 180;
    public bool ActivityDigestEnabled { get; init; } = true;
    public int ActivityDigestWeekday { get; init; }
    public int ActivityDigestHour { get; init; } = 9;
    public int ActivityDigestLookbackDays { get; init; } = 7;
    public bool NewUserEmailEnabled { get; init; } = true;

    /// <summary>The server e-mails leave by; null while there is none, or no sender's address.</summary>
    public MailServer? Server() => SmtpHost is { } host && SmtpFrom is { } from ? new MailServer(host, SmtpPort, SmtpSecurity, SmtpUsername, SmtpPassword, from) : null;

    /// <summary>Without the password, wherever it is written.</summary>
    public override string ToString() => SmtpHost ?? "no mail server";
}
