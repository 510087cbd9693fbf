using NetOS.Application.Common.Email;
using NetOS.Application.Common.Settings;
using NetOS.Infrastructure.Email.Smtp;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Infrastructure.Settings;

internal sealed class NotificationGroup() : SettingsGroup<NotificationSettings>(Name, "Notifications",
[
    new("smtp_host", SettingKind.HostName) { Variable = "SMTP_HOST" },
    new("smtp_port", SettingKind.Number) { Variable = "SMTP_PORT", Least = 1, Most = 65_535 },
    new("smtp_security", SettingKind.Word) { Variable = "SMTP_SECURITY", Words = EnumWords<SmtpSecurity>.All },
    new("smtp_username", SettingKind.Text) { Variable = "SMTP_USERNAME" },
    new(Password, SettingKind.Secret) { Variable = "SMTP_PASSWORD" },
    new("smtp_from", SettingKind.Mailbox) { Variable = "SMTP_FROM" },
    new("admin_email", SettingKind.Address) { Variable = "ADMIN_EMAIL" },
    new("renewal_report_enabled", SettingKind.Flag) { Variable = "RENEWAL_REPORT_ENABLED" },
    new("renewal_report_weekday", SettingKind.Number) { Variable = "RENEWAL_REPORT_WEEKDAY", Most = 6 },
    new("renewal_report_hour", SettingKind.Number) { Variable = "RENEWAL_REPORT_HOUR", Most = 23 },
    new("renewal_report_lookahead_days", SettingKind.Number) { Variable = "RENEWAL_REPORT_LOOKAHEAD_DAYS", Least = 1, Most = 1_095 },
    new("activity_digest_enabled", SettingKind.Flag) { Variable = "ACTIVITY_DIGEST_ENABLED" },
    new("activity_digest_weekday", SettingKind.Number) { Variable = "ACTIVITY_DIGEST_WEEKDAY", Most = 6 },
    new("activity_digest_hour", SettingKind.Number) { Variable = "ACTIVITY_DIGEST_HOUR", Most = 23 },
    new("activity_digest_lookback_days", SettingKind.Number) { Variable = "ACTIVITY_DIGEST_LOOKBACK_DAYS", Least = 1, Most = 92 },
    new("new_user_email_enabled", SettingKind.Flag) { Variable = "NEW_USER_EMAIL_ENABLED" },
])
{
    public const string Name = "notifications";
    public const string Password = "smtp_password";

    protected override IEnumerable<(string Field, string Message)> Check(NotificationSettings before, NotificationSettings after, IReadOnlySet<string> given)
    {
        // What anybody with the right to change settings can type in must not become a way to knock on every port around.
        if (given.Contains("smtp_port") && !MailTargets.AllowsPort(after.SmtpPort))
            yield return ("smtp_port", MailTargets.PortWords);
        // The password was given for one server, and goes to no other, nor there less protected.
        if (before.SmtpPassword is not null && !given.Contains(Password) && after.Server() is { } server && before.Server() is { } old
            && (server.Host != old.Host || server.Port != old.Port || server.EffectiveSecurity != old.EffectiveSecurity))
        {
            yield return (Password, "Type the password again, or empty it: it was given for the server as it was before, and is sent to no other.");
        }

        if (after is { SmtpSecurity: SmtpSecurity.None, SmtpUsername: not null, SmtpHost: { } host } && !MailTargets.IsLoopback(host))
            yield return ("smtp_security", "Signing in needs TLS: without it the password could be read on the way. Choose starttls or tls, or leave out the username.");
    }
}
