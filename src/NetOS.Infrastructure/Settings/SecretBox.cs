using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace NetOS.Infrastructure.Settings;

/// <summary>Whether the keys of the process outlive it; without a folder to keep them in they do not.</summary>
internal sealed record KeptKeys(bool Last);

/// <summary>Encrypts what the database keeps and nobody may read there. The keys are not in the database.</summary>
internal sealed class SecretBox(IDataProtectionProvider keys, KeptKeys kept)
{
    private readonly IDataProtector _protector = keys.CreateProtector("NetOS.Settings");

    /// <summary>Whether what is encrypted now can still be read after the next start.</summary>
    public bool Lasts => kept.Last;

    public byte[] Close(string text) => _protector.Protect(Encoding.UTF8.GetBytes(text));

    /// <returns>Null when the keys it was encrypted with are gone.</returns>
    public string? Open(byte[] box)
    {
        try
        {
            return Encoding.UTF8.GetString(_protector.Unprotect(box));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
