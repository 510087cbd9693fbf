using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using NetOS.Infrastructure.Email.Smtp;

namespace NetOS.FunctionalTests.Mail;

/// <summary>An authority of the test's own, and certificates of mail servers made by it; files of a folder that goes with it.</summary>
internal sealed class TestCertificates : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("netos-test-certificates-");
    private readonly X509Certificate2 _root;
    private readonly ECDsa _rootKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public TestCertificates()
    {
        var request = new CertificateRequest("CN=Test authority", _rootKey, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        _root = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddYears(-2), DateTimeOffset.UtcNow.AddYears(2));
        RootFile = Write("root.pem", _root.ExportCertificatePem());
    }

    /// <summary>The authority's certificate as a PEM file.</summary>
    public string RootFile { get; }

    public TrustedRoots Roots => new([_root]);

    /// <summary>Options with a certificate for a name.</summary>
    public MailServerOptions For(string name, MailServerOptions options, int fromDays = -1, int toDays = 30)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], false));
        var serial = RandomNumberGenerator.GetBytes(8);
        using var certificate = request.Create(_root, DateTimeOffset.UtcNow.AddDays(fromDays), DateTimeOffset.UtcNow.AddDays(toDays), serial);
        var file = Convert.ToHexString(serial);
        return options with { Certificate = Write(file + ".pem", certificate.ExportCertificatePem()), Key = Write(file + ".key", key.ExportPkcs8PrivateKeyPem()) };
    }

    public void Dispose()
    {
        _root.Dispose();
        _rootKey.Dispose();
        _folder.Delete(recursive: true);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
