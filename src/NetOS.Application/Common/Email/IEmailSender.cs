namespace NetOS.Application.Common.Email;

/// <summary>How the way to the mail server is protected.</summary>
public enum SmtpSecurity
{
    /// <summary>TLS from the first byte on port 465, STARTTLS on every other.</summary>
    Auto,

    /// <summary>Begins readable and must change to TLS before anything is said.</summary>
    Starttls,

    /// <summary>TLS from the first byte.</summary>
    Tls,

    /// <summary>Readable for everybody on the way; only ever by choice.</summary>
    None,
}

/// <summary>The server e-mails leave by.</summary>
/// <param name="Host">Name or address.</param>
/// <param name="Port">TCP port.</param>
/// <param name="Security">How the way there is protected.</param>
/// <param name="Username">Null = it takes e-mails without signing in.</param>
/// <param name="Password">Its password.</param>
/// <param name="From">Whom e-mails are from.</param>
public sealed record MailServer(string Host, int Port, SmtpSecurity Security, string? Username, string? Password, string From)
{
    private const int TlsPort = 465;

    /// <summary>What <see cref="SmtpSecurity.Auto"/> means with this port.</summary>
    public SmtpSecurity EffectiveSecurity => Security != SmtpSecurity.Auto ? Security : Port == TlsPort ? SmtpSecurity.Tls : SmtpSecurity.Starttls;

    /// <summary>Without the password, wherever it is written.</summary>
    public override string ToString() => $"{Host}:{Port}";
}

/// <summary>An e-mail on its way out.</summary>
/// <param name="Message">What it says and to whom.</param>
/// <param name="MessageId">The same at every attempt, so that a receiver who got it twice can tell.</param>
/// <param name="Date">When it was written.</param>
public sealed record OutgoingEmail(EmailMessage Message, string MessageId, DateTimeOffset Date);

/// <summary>Hands e-mails to a mail server.</summary>
public interface IEmailSender
{
    /// <returns>The server's own words when it took the e-mail.</returns>
    /// <exception cref="MailFailedException">It did not, and why.</exception>
    Task<string> SendAsync(OutgoingEmail email, MailServer server, CancellationToken ct);
}
