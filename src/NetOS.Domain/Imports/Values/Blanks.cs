namespace NetOS.Domain.Imports.Values;

/// <summary>White space as files have it: also the kinds that do not break, and marks of no width.</summary>
internal static class Blanks
{
    public static bool Is(char c) => char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff' or '\u2060';

    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && Is(text[start]))
            start++;
        while (end > start && Is(text[end - 1]))
            end--;
        return text[start..end];
    }
}
