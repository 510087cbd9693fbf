namespace NetOS.Domain.Imports.Values;

/// <summary>An amount without what stands around it: sign or code of a currency, and dashes for no cents.</summary>
internal static class MoneyText
{
    /// <summary>The digits with their marks and sign; the words of currencies beside them are handed out.</summary>
    /// <returns>False when there is a word that is no currency.</returns>
    public static bool TryStrip(ReadOnlySpan<char> text, Span<char> buffer, out ReadOnlySpan<char> digits, out IReadOnlyList<string> currencies, out string sign)
    {
        currencies = [];
        sign = "";
        var length = 0;
        var i = 0;
        text = Blanks.Trim(text);
        digits = text;
        while (i < text.Length)
        {
            if (!IsWord(text[i]))
            {
                buffer[length++] = text[i++];
                continue;
            }

            var start = i;
            while (i < text.Length && (IsWord(text[i]) || (text[i] == '.' && i + 1 < text.Length && i > start && char.IsLetter(text[i - 1]) && !char.IsAsciiDigit(text[i + 1]))))
                i++;
            var word = text[start..i];
            var found = CurrencyWords.Of(word);
            if (found.Count == 0 || (sign.Length > 0 && !found.Intersect(currencies, StringComparer.Ordinal).Any()))
                return false;
            currencies = sign.Length > 0 ? [.. found.Intersect(currencies, StringComparer.Ordinal)] : found;
            sign = word.ToString();
        }

        digits = WithoutDash(Blanks.Trim(buffer[..length]));
        return true;
    }

    private static bool IsWord(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.CurrencySymbol;

    /// <summary><c>12.-</c>, <c>12,--</c>: no cents.</summary>
    private static ReadOnlySpan<char> WithoutDash(ReadOnlySpan<char> digits)
    {
        var end = digits.Length;
        while (end > 0 && NumberText.IsMinus(digits[end - 1]) || end > 0 && digits[end - 1] == '\u2014')
            end--;
        return end < digits.Length && end > 1 && digits[end - 1] is '.' or ',' ? digits[..(end - 1)] : digits;
    }
}
