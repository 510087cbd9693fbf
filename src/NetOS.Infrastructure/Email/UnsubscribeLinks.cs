using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using NetOS.Application.Common;
using NetOS.Application.Common.Email;

namespace NetOS.Infrastructure.Email;

/// <summary>Links that turn off one kind of e-mail for one user. They hold as long as the keys they are signed with, not for a time: old e-mails stay in mailboxes.</summary>
internal sealed class UnsubscribeLinks(IDataProtectionProvider keys, PublicAddress address) : IUnsubscribeLinks
{
    /// <summary>The page people see.</summary>
    public const string Page = "/unsubscribe";

    // Mail programs post here by themselves; whoever opens it in a browser is led to the page.
    private const string Path = "/api/v1/unsubscribe";
    private const int GuidLength = 16;

    private readonly IDataProtector _protector = keys.CreateProtector("NetOS.Unsubscribe");

    public Uri For(Guid user, Subscription subscription) =>
        new(address.Of($"{Path}?token={Base64Url.EncodeToString(_protector.Protect([.. user.ToByteArray(), (byte)subscription]))}"));

    /// <returns>Null when the token is none of ours.</returns>
    public (Guid User, Subscription Subscription)? Read(string token)
    {
        try
        {
            return _protector.Unprotect(Base64Url.DecodeFromChars(token)) is { Length: GuidLength + 1 } plain ? (new Guid(plain.AsSpan(0, GuidLength)), (Subscription)plain[GuidLength]) : null;
        }
        catch (Exception wrong) when (wrong is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
