namespace NetOS.Api.SignIn;

/// <summary>Where somebody goes after signing in: a page of NetOS, never another site.</summary>
internal static class ReturnAddress
{
    public const string Start = "/";
    private const int Longest = 1_500;

    // Going there again would be a circle, or show data instead of a page.
    private static readonly string[] NoPages = ["/auth", "/sign-in", "/api"];

    /// <returns>The path if it is one of NetOS; the start page otherwise.</returns>
    public static string Of(string? asked)
    {
        if (asked is not { Length: > 0 and <= Longest } || asked[0] != '/' || asked.StartsWith("//", StringComparison.Ordinal) || asked.Contains('\\') || asked.Any(char.IsControl))
            return Start;
        if (NoPages.Any(own => new PathString(asked.Split('?', '#')[0]).StartsWithSegments(own, StringComparison.OrdinalIgnoreCase)))
            return Start;
        // A header holds ASCII only.
        var sendable = string.Concat(asked.EnumerateRunes().Select(rune => rune.IsAscii && rune.Value > ' ' ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));
        return sendable.Length <= Longest ? sendable : Start;
    }
}
