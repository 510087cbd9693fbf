using NetOS.Domain.Common;

namespace NetOS.Domain.Access;

/// <summary>What is kept of a token's secret: never the secret itself.</summary>
/// <param name="Prefix">Its first characters, by which people recognise it.</param>
/// <param name="Hash">SHA-256 of the whole text.</param>
public sealed record TokenSecret(string Prefix, byte[] Hash);

/// <summary>Lets a script act as a user until it expires or is revoked.</summary>
public sealed class ApiToken : Entity
{
    /// <summary>How long the old secret may still work after a rotation.</summary>
    public static readonly TimeSpan LongestOverlap = TimeSpan.FromDays(7);

    /// <summary>How far ahead an expiry may lie.</summary>
    public static readonly TimeSpan LongestLife = TimeSpan.FromDays(366);

    private ApiToken() { }

    public Guid UserId { get; private init; }
    public string Name { get; private init; } = "";
    public string Prefix { get; private set; } = "";
    public byte[] Hash { get; private set; } = [];
    public DateTimeOffset ExpiresAt { get; private set; }
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>The secret before the last rotation; it works until <see cref="PreviousUntil"/>.</summary>
    public byte[]? PreviousHash { get; private set; }

    public DateTimeOffset? PreviousUntil { get; private set; }

    /// <exception cref="RuleBrokenException">The expiry is past or too far ahead.</exception>
    public static ApiToken Create(Guid userId, string name, TokenSecret secret, DateTimeOffset expiresAt, DateTimeOffset now)
    {
        RequireExpiry(expiresAt, now);
        return new ApiToken { UserId = userId, Name = name, Prefix = secret.Prefix, Hash = secret.Hash, ExpiresAt = expiresAt };
    }

    /// <summary>Replaces the secret; the old one works on for a while so that scripts can be changed without a gap.</summary>
    /// <exception cref="RuleBrokenException">The token is revoked or expired, or the times are out of range.</exception>
    public void Rotate(TokenSecret secret, TimeSpan overlap, DateTimeOffset expiresAt, DateTimeOffset now)
    {
        if (RevokedAt is not null || ExpiresAt <= now)
            throw new RuleBrokenException("token.ended", "This token is revoked or expired; make a new one.");
        if (overlap < TimeSpan.Zero || overlap > LongestOverlap)
            throw RuleBrokenException.Value("token.overlap", "overlap_hours", $"The old secret may work for 0 to {LongestOverlap.TotalHours:0} more hours.");
        RequireExpiry(expiresAt, now);
        var previousEnd = now + overlap;
        PreviousHash = overlap > TimeSpan.Zero ? Hash : null;
        PreviousUntil = overlap == TimeSpan.Zero ? null : previousEnd < ExpiresAt ? previousEnd : ExpiresAt;
        (Prefix, Hash, ExpiresAt) = (secret.Prefix, secret.Hash, expiresAt);
    }

    /// <summary>Ends it at once, the old secret of a rotation too.</summary>
    public void Revoke(DateTimeOffset now)
    {
        RevokedAt ??= now;
        (PreviousHash, PreviousUntil) = (null, null);
    }

    private static void RequireExpiry(DateTimeOffset expiresAt, DateTimeOffset now)
    {
        if (expiresAt <= now || expiresAt > now + LongestLife)
            throw RuleBrokenException.Value("token.expiry", "expires_at", $"The expiry lies in the future, at most {LongestLife.TotalDays:0} days ahead.");
    }
}
