using System.Security.Cryptography.X509Certificates;

namespace NetOS.Infrastructure.Email.Smtp;

/// <summary>How long each step with a mail server may take.</summary>
/// <param name="Connect">Until there is a connection, and until it is encrypted.</param>
/// <param name="Command">Until an answer to a command.</param>
/// <param name="Content">Until the answer after the whole e-mail.</param>
/// <param name="Whole">From beginning to end; what takes e-mails from the outbox relies on it.</param>
internal sealed record SmtpLimits(TimeSpan Connect, TimeSpan Command, TimeSpan Content, TimeSpan Whole)
{
    public static readonly SmtpLimits Usual = new(TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(4));
}

/// <summary>Certificates mail servers are trusted by, beside those the machine trusts.</summary>
internal sealed record TrustedRoots(X509Certificate2Collection Certificates);
