namespace NetOS.Domain.Imports.Values;

/// <summary>Text without what people write in different ways: case and accents.</summary>
internal static class Fold
{
    private const string Accented = "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥħìíîïĩīĭįıĵķĺļľŀłñńņňòóôõöøōŏőŕŗřśŝşšșţťŧțùúûüũūŭůűųŵýÿŷźżž";
    private const string Plain = "aaaaaaaaacccccddeeeeeeeeegggghhiiiiiiiiijklllllnnnnooooooooorrrsssssttttuuuuuuuuuuwyyyzzz";

    public static char Letter(char c)
    {
        if (c < 128)
            return char.ToLowerInvariant(c);
        var lower = char.ToLowerInvariant(c);
        var at = Accented.IndexOf(lower, StringComparison.Ordinal);
        return at < 0 ? lower : Plain[at];
    }

    /// <summary>Letters and digits alone, into a buffer at least as long as the text.</summary>
    public static ReadOnlySpan<char> Key(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                buffer[length++] = Letter(c);
        }

        return buffer[..length];
    }

    public static string Key(string text) => Key(text, new char[text.Length]).ToString();
}
