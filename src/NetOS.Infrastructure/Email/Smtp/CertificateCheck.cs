using System.Globalization;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace NetOS.Infrastructure.Email.Smtp;

/// <summary>Whether a mail server is the one it should be; if not, why, in words. There is no way around it.</summary>
internal sealed class CertificateCheck(string host, TrustedRoots roots)
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";

    /// <summary>What is wrong; null until something was found.</summary>
    public string? Finding { get; private set; }

    public bool Accepts(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors == SslPolicyErrors.None)
            return true;
        if (certificate is not X509Certificate2 shown || chain is null)
        {
            Finding = "The mail server showed no certificate.";
            return false;
        }

        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch))
        {
            Finding = $"The certificate of the mail server is for {NamesOf(shown)}, not for {host}. Use the name in the certificate, or have the server show one for {host}.";
            return false;
        }

        if (TrustedByOwn(shown, chain))
            return true;
        Finding = $"The certificate of the mail server is not to be trusted: {Reason(shown, chain)}";
        return false;
    }

    private bool TrustedByOwn(X509Certificate2 shown, X509Chain chain)
    {
        if (roots.Certificates.Count == 0)
            return false;
        using var own = new X509Chain { ChainPolicy = { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck } };
        own.ChainPolicy.CustomTrustStore.AddRange(roots.Certificates);
        own.ChainPolicy.ApplicationPolicy.Add(new Oid(ServerAuthentication));
        foreach (var element in chain.ChainElements)
            own.ChainPolicy.ExtraStore.Add(element.Certificate);
        return own.Build(shown);
    }

    private static string Reason(X509Certificate2 shown, X509Chain chain)
    {
        var now = DateTime.UtcNow;
        if (shown.NotAfter.ToUniversalTime() < now)
            return string.Create(CultureInfo.InvariantCulture, $"it ended on {shown.NotAfter.ToUniversalTime():yyyy-MM-dd}.");
        if (shown.NotBefore.ToUniversalTime() > now)
            return string.Create(CultureInfo.InvariantCulture, $"it begins on {shown.NotBefore.ToUniversalTime():yyyy-MM-dd}.");
        var status = chain.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, one) => all | one.Status);
        return status.HasFlag(X509ChainStatusFlags.UntrustedRoot) || status.HasFlag(X509ChainStatusFlags.PartialChain)
            ? $"its issuer ({shown.GetNameInfo(X509NameType.SimpleName, forIssuer: true)}) is not known here. Name the issuer's certificate in SMTP_CA_FILE, or install it on this machine."
            : string.Join(' ', chain.ChainStatus.Select(s => s.StatusInformation.Trim()));
    }

    private static string NamesOf(X509Certificate2 shown)
    {
        var alternatives = shown.Extensions.OfType<X509SubjectAlternativeNameExtension>().SelectMany(e => e.EnumerateDnsNames().Concat(e.EnumerateIPAddresses().Select(a => a.ToString()))).ToList();
        return alternatives.Count > 0 ? string.Join(", ", alternatives) : shown.GetNameInfo(X509NameType.SimpleName, forIssuer: false);
    }
}
