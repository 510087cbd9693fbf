using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using NetOS.Domain.Access;

namespace NetOS.Application.Access;

/// <summary>Makes and recognises the secrets of API tokens and sessions: 256 random bits, of which only a SHA-256 is stored.</summary>
public static class TokenSecrets
{
    public const string Prefix = "ntos_live_";
    private const int ShownOfSecret = 4;

    /// <summary>Length of a whole token.</summary>
    public const int Length = 53;

    public static (string Token, TokenSecret Secret) NewToken()
    {
        var token = Prefix + NewSecret();
        return (token, new TokenSecret(token[..(Prefix.Length + ShownOfSecret)], HashOf(token)));
    }

    /// <summary>256 random bits as text.</summary>
    public static string NewSecret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>What is stored and compared. A plain hash is enough: nobody guesses 256 bits.</summary>
    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
