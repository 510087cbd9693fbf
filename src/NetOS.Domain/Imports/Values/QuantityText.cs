namespace NetOS.Domain.Imports.Values;

/// <summary>Tells a figure from the unit behind it.</summary>
internal static class QuantityText
{
    /// <summary>The length of the number the text begins with, its sign and marks included; 0 when it begins with something else.</summary>
    public static int NumberLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
            {
                length = i + 1;
                continue;
            }

            if (length > 0 && length == i && Exponent(text[i..]) is > 0 and var power)
                return i + power;
            var sign = length == 0 && (c == '+' || NumberText.IsMinus(c));
            var mark = c is '.' or ',' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]);
            if (!sign && !mark && !(length > 0 && IsGroup(text, i)) && !(length == 0 && Blanks.Is(c)))
                break;
        }

        return length;
    }

    /// <summary>The length of <c>E+06</c> and the like; 0 where something else stands.</summary>
    private static int Exponent(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('e' or 'E'))
            return 0;
        var at = text.Length > 1 && (text[1] == '+' || NumberText.IsMinus(text[1])) ? 2 : 1;
        var digits = at;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        return digits > at && (digits == text.Length || !char.IsLetter(text[digits])) ? digits : 0;
    }

    /// <summary>An apostrophe or a blank before exactly three digits.</summary>
    private static bool IsGroup(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is not ('\'' or '\u2019') && !Blanks.Is(text[at]))
            return false;
        var digits = 0;
        while (at + 1 + digits < text.Length && char.IsAsciiDigit(text[at + 1 + digits]))
            digits++;
        return digits == 3;
    }
}
