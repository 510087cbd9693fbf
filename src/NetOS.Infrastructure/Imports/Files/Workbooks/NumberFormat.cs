using System.Text;

namespace NetOS.Infrastructure.Imports.Files.Workbooks;

/// <summary>What the number format of a workbook's cell makes of its number.</summary>
/// <param name="Shows">What it shows.</param>
/// <param name="Mask">Zeros and separators such as <c>00000-0000</c>, for numbers that are codes with leading zeros; otherwise null.</param>
internal sealed record NumberFormat(NumberFormat.What Shows, string? Mask = null)
{
    public enum What { Number, Date, Time, Duration }

    public static readonly NumberFormat General = new(What.Number);

    /// <summary>The formats every workbook knows by number.</summary>
    public static NumberFormat BuiltIn(int id) => id switch
    {
        14 or 15 or 16 or 17 or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => new(What.Date),
        18 or 19 or 20 or 21 or (>= 32 and <= 35) or 45 or 47 or 55 or 56 => new(What.Time),
        46 => new(What.Duration),
        _ => General,
    };

    public static NumberFormat Of(string? code)
    {
        if (string.IsNullOrEmpty(code))
            return General;
        var (tokens, literal) = Tokens(code);
        if (tokens.Equals("General", StringComparison.OrdinalIgnoreCase))
            return General;
        if (tokens.Contains('\u0001', StringComparison.Ordinal))
            return new(What.Duration);
        var digits = tokens.IndexOfAny(['0', '#', '?']) is var at && at >= 0;
        // 'm' is a month unless it stands with hours or seconds alone; '.000' may follow seconds.
        var time = tokens.IndexOfAny(['h', 'H', 's', 'S']) >= 0;
        var day = tokens.IndexOfAny(['d', 'D', 'y', 'Y']) >= 0 || (!time && tokens.IndexOfAny(['m', 'M']) >= 0);
        if (day && (!digits || time))
            return new(What.Date);
        if (time && (!digits || tokens.Contains(".0", StringComparison.Ordinal)))
            return new(What.Time);
        return literal.Count(c => c == '0') >= 2 && literal.All(c => c is '0' or '-' or ' ' or '(' or ')' or '/') ? new(What.Number, literal) : General;
    }

    /// <summary>The first section without colours, locales and quoted text, elapsed time as one sign; and the same with quoted text.</summary>
    private static (string Tokens, string Literal) Tokens(string code)
    {
        StringBuilder tokens = new(), literal = new();
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"':
                    var end = code.IndexOf('"', i + 1);
                    end = end < 0 ? code.Length : end;
                    literal.Append(code.AsSpan(i + 1, end - i - 1));
                    i = end;
                    break;
                case '\\' when i + 1 < code.Length:
                    literal.Append(code[++i]);
                    break;
                case '_' or '*':
                    i++;
                    break;
                case '[':
                    var close = code.IndexOf(']', i);
                    close = close < 0 ? code.Length : close;
                    var inside = code[(i + 1)..close];
                    if (inside.Length > 0 && inside.All(c => c is 'h' or 'H' or 'm' or 'M' or 's' or 'S'))
                        tokens.Append('\u0001');
                    i = close;
                    break;
                default:
                    tokens.Append(code[i]);
                    literal.Append(code[i]);
                    break;
            }
        }

        return (tokens.ToString(), literal.ToString());
    }
}
