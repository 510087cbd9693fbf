using System.Globalization;

namespace NetOS.Domain.Imports.Values;

internal enum NumberFault
{
    None,
    NotANumber,

    /// <summary>Two readings, and nobody said which mark stands before decimals.</summary>
    Ambiguous,

    /// <summary>It shows the other mark than the column has.</summary>
    OtherMark,

    /// <summary>Digits are not grouped in threes.</summary>
    Grouping,
    TooLong,
}

/// <summary>A number as a text has it.</summary>
/// <param name="Fault">Why it is none, or not one alone.</param>
/// <param name="Value">Its value; of an ambiguous one with the point before the decimals.</param>
/// <param name="WithComma">Of an ambiguous one with the comma before the decimals, else the value.</param>
/// <param name="Proof">The mark that the text proves, whatever the column says.</param>
internal readonly record struct NumberReading(NumberFault Fault, decimal Value, decimal WithComma, DecimalMark? Proof)
{
    public static NumberReading Not(NumberFault fault, DecimalMark? proof = null) => new(fault, 0, 0, proof);
}

/// <summary>Numbers in any of the usual ways of writing: signs on either side, brackets, groups by point, comma, blank or apostrophe.</summary>
internal static class NumberText
{
    private const int MostDigits = 28;

    public static NumberReading Read(ReadOnlySpan<char> text, DecimalMark? mark)
    {
        var body = Blanks.Trim(text);
        if (!TakeSign(ref body, out var negative))
            return NumberReading.Not(NumberFault.NotANumber);
        var scan = Scan.Of(body);
        if (scan.Fault != NumberFault.None)
            return NumberReading.Not(scan.Fault, scan.Proof);
        if (mark is { } wanted && scan.Proof is { } proof && wanted != proof)
            return NumberReading.Not(NumberFault.OtherMark, proof);
        if (!scan.Ambiguous)
            return Finish(body, scan.Decimal, negative, scan.Proof);
        var separator = scan.Separator == '.' ? DecimalMark.Point : DecimalMark.Comma;
        if (mark is { } known)
            return Finish(body, known == separator ? scan.Separator : '\0', negative, null);
        if (!TryBuild(body, '.', negative, out var withPoint) || !TryBuild(body, ',', negative, out var withComma))
            return NumberReading.Not(NumberFault.TooLong);
        return new NumberReading(NumberFault.Ambiguous, withPoint, withComma, null);
    }

    private static NumberReading Finish(ReadOnlySpan<char> body, char mark, bool negative, DecimalMark? proof) =>
        TryBuild(body, mark, negative, out var value) ? new NumberReading(NumberFault.None, value, value, proof) : NumberReading.Not(NumberFault.TooLong);

    /// <summary>Takes one sign off: a minus or plus before or behind, or brackets around.</summary>
    private static bool TakeSign(ref ReadOnlySpan<char> body, out bool negative)
    {
        negative = false;
        if (body.Length == 0)
            return false;
        if (body[0] == '(' && body[^1] == ')')
        {
            negative = true;
            body = Blanks.Trim(body[1..^1]);
        }
        else if (IsSign(body[0]))
        {
            negative = body[0] != '+';
            body = Blanks.Trim(body[1..]);
        }
        else if (IsMinus(body[^1]))
        {
            negative = true;
            body = Blanks.Trim(body[..^1]);
        }

        return body.Length > 0;
    }

    public static bool IsMinus(char c) => c is '-' or '\u2212' or '\u2013';

    private static bool IsSign(char c) => c == '+' || IsMinus(c);

    private static bool IsGroupOnly(char c) => c is '\'' or '\u2019' || Blanks.Is(c);

    private static bool TryBuild(ReadOnlySpan<char> body, char mark, bool negative, out decimal value)
    {
        value = 0;
        ulong low = 0;
        int digits = 0, decimals = 0;
        var behind = false;
        Span<char> plain = stackalloc char[body.Length + 1];
        var length = 0;
        foreach (var c in body)
        {
            if (char.IsAsciiDigit(c))
            {
                low = unchecked((low * 10) + (ulong)(c - '0'));
                digits += digits > 0 || c != '0' ? 1 : 0;
                decimals += behind ? 1 : 0;
                plain[length++] = c;
            }
            else if (c == mark)
            {
                behind = true;
                plain[length++] = '.';
            }
            else if (c is 'e' or 'E')
            {
                return decimal.TryParse(body, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && Negate(ref value, negative);
            }
        }

        if (digits <= 18 && decimals <= MostDigits)
        {
            value = new decimal((int)low, (int)(low >> 32), 0, negative && low != 0, (byte)decimals);
            return true;
        }

        return digits <= MostDigits && decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && Negate(ref value, negative);
    }

    private static bool Negate(ref decimal value, bool negative)
    {
        if (negative)
            value = -value;
        return true;
    }

    /// <summary>Which characters stand between the digits, and what that says of the decimal mark.</summary>
    private readonly ref struct Scan
    {
        public NumberFault Fault { get; private init; }

        /// <summary>The character before the decimals; NUL where there are none.</summary>
        public char Decimal { get; private init; }

        public bool Ambiguous { get; private init; }

        /// <summary>Of an ambiguous number: the one mark it has.</summary>
        public char Separator { get; private init; }

        public DecimalMark? Proof { get; private init; }

        public static Scan Of(ReadOnlySpan<char> body)
        {
            int points = 0, commas = 0, groups = 0, digits = 0, exponent = -1;
            var last = -1;
            for (var i = 0; i < body.Length; i++)
            {
                var c = body[i];
                if (char.IsAsciiDigit(c))
                {
                    digits++;
                }
                else if (c is '.' or ',')
                {
                    points += c == '.' ? 1 : 0;
                    commas += c == ',' ? 1 : 0;
                    last = i;
                }
                else if (c is 'e' or 'E' && digits > 0)
                {
                    exponent = i;
                    break;
                }
                else if (IsGroupOnly(c))
                {
                    groups++;
                }
                else
                {
                    return new Scan { Fault = NumberFault.NotANumber };
                }
            }

            if (digits == 0)
                return new Scan { Fault = NumberFault.NotANumber };
            if (exponent >= 0)
                return WithExponent(body, exponent, points, commas + groups);
            if (points + commas == 0)
                return new Scan { Fault = Grouped(body, '\0') ? NumberFault.None : NumberFault.Grouping };
            return WithMarks(body, last, points, commas, groups);
        }

        private static Scan WithExponent(ReadOnlySpan<char> body, int at, int points, int others)
        {
            var power = body[(at + 1)..];
            if (power.Length > 0 && power[0] is '+' or '-')
                power = power[1..];
            var sound = power.Length is > 0 and <= 3 && points <= 1 && others == 0 && power.IndexOfAnyExceptInRange('0', '9') < 0;
            return new Scan { Fault = sound ? NumberFault.None : NumberFault.NotANumber, Decimal = '.' };
        }

        private static Scan WithMarks(ReadOnlySpan<char> body, int last, int points, int commas, int groups)
        {
            var mark = body[last];
            var (own, other) = mark == '.' ? (points, commas) : (commas, points);
            var itself = mark == '.' ? DecimalMark.Point : DecimalMark.Comma;
            if (own > 1)
            {
                var proof = itself == DecimalMark.Point ? DecimalMark.Comma : DecimalMark.Point;
                return other == 0 && groups == 0 && Grouped(body, '\0') ? new Scan { Proof = proof } : new Scan { Fault = NumberFault.Grouping };
            }

            var behind = body.Length - last - 1;
            if (behind == 0 && (mark == ',' || other > 0))
                return new Scan { Fault = NumberFault.NotANumber };
            if (body[(last + 1)..].IndexOfAnyExceptInRange('0', '9') >= 0)
                return new Scan { Fault = NumberFault.Grouping };
            if (other == 0 && groups == 0 && behind == 3 && last is >= 1 and <= 3 && body[0] != '0')
                return new Scan { Ambiguous = true, Separator = mark };
            if (other > 0 && groups > 0 || !Grouped(body[..last], mark))
                return new Scan { Fault = NumberFault.Grouping };
            return new Scan { Decimal = mark, Proof = behind == 0 ? null : itself };
        }

        /// <summary>Whether what separates the digits stands before groups of three, always the same.</summary>
        private static bool Grouped(ReadOnlySpan<char> whole, char mark)
        {
            var separator = '\0';
            var run = 0;
            foreach (var c in whole)
            {
                if (char.IsAsciiDigit(c))
                {
                    run++;
                    continue;
                }

                if (c == mark || (separator != '\0' && separator != c) || (separator == '\0' ? run is 0 or > 3 : run != 3))
                    return false;
                separator = c;
                run = 0;
            }

            return separator == '\0' || run == 3;
        }
    }
}
