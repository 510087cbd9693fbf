using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using NetOS.Infrastructure.Email.Smtp;
using NetOS.Infrastructure.Settings;

namespace NetOS.Api.Common;

/// <summary>What the environment says of e-mails.</summary>
/// <param name="Settings">The values that hold until somebody sets others.</param>
/// <param name="Roots">Certificates mail servers are trusted by, beside those of the machine.</param>
internal sealed record MailEnvironment(EnvironmentSettings Settings, TrustedRoots Roots)
{
    /// <exception cref="ConfigurationException">A value is wrong.</exception>
    public static MailEnvironment From(IConfiguration settings)
    {
        JsonObject values = [];
        var group = new NotificationGroup();
        foreach (var field in group.Fields)
        {
            if (field.Variable is not { } name || settings[name] is not { Length: > 0 } text)
                continue;
            var shown = field.Kind == SettingKind.Secret ? "wrong" : $"'{text}'";
            values[field.Name] = field.Parse(text) ?? throw new ConfigurationException($"{name} is {shown}; allowed: {field.Allowed}.");
        }

        var effective = group.Usual;
        foreach (var (name, value) in values)
            effective[name] = value!.DeepClone();
        foreach (var (field, message) in group.Check(group.Usual, effective, new HashSet<string>()))
            throw new ConfigurationException($"{group.Find(field)!.Variable}: {message}");
        return new MailEnvironment(new EnvironmentSettings(values), RootsOf(settings["SMTP_CA_FILE"]));
    }

    private static TrustedRoots RootsOf(string? file)
    {
        if (string.IsNullOrEmpty(file))
            return new TrustedRoots([]);
        try
        {
            var roots = new X509Certificate2Collection();
            roots.ImportFromPemFile(file);
            return roots.Count > 0 ? new TrustedRoots(roots) : throw new ConfigurationException($"SMTP_CA_FILE: {file} holds no certificate. Allowed: a PEM file of one or more certificates.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new ConfigurationException($"SMTP_CA_FILE: {file} cannot be read ({unreadable.Message}). Allowed: a PEM file of one or more certificates.");
        }
    }
}
