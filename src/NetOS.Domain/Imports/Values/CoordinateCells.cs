namespace NetOS.Domain.Imports.Values;

/// <summary>Latitudes and longitudes: decimal degrees, or degrees with minutes and seconds, with a sign or a letter for the half of the globe.</summary>
internal static class CoordinateCells
{
    public static CellReading Read(SourceCell cell, ColumnRule rule)
    {
        var latitude = rule.Kind == ValueKind.Latitude;
        var limit = latitude ? 90 : 180;
        var what = latitude ? "a latitude such as 43.61871 or 43° 37' 7\" N" : "a longitude such as -116.21461 or 116° 12' 53\" W";
        if (cell.Kind == SourceCellKind.Number)
        {
            var figure = Figures.OfNumber(cell);
            return figure.Fault ?? Within(figure.Value, limit, cell, what);
        }

        if (cell.Kind != SourceCellKind.Text)
            return Unknown(cell, what);
        var text = Blanks.Trim(cell.Text);
        var hemisphere = TakeHemisphere(ref text);
        if (hemisphere != '\0' && latitude != hemisphere is 'N' or 'S')
        {
            return CellReading.Wrong("coordinate.other_axis", latitude
                ? $"{CellReading.Quote(cell.Text)} is a longitude ({hemisphere}), this column holds latitudes: perhaps the two columns are swapped."
                : $"{CellReading.Quote(cell.Text)} is a latitude ({hemisphere}), this column holds longitudes: perhaps the two columns are swapped.");
        }

        if (IsPair(text))
            return CellReading.Wrong("coordinate.two", $"{CellReading.Quote(cell.Text)} holds two numbers: write latitude and longitude in columns of their own.");
        var degrees = Degrees(text, rule with { Min = -limit, Max = limit }, cell, what);
        if (degrees.Fault is { } fault)
            return fault;
        if (hemisphere != '\0' && degrees.Value < 0)
            return CellReading.Wrong("coordinate.sign_and_letter", $"{CellReading.Quote(cell.Text)} has a minus and a letter: write the one or the other.");
        return Within(hemisphere is 'S' or 'W' ? -degrees.Value : degrees.Value, limit, cell, what);
    }

    /// <summary>Of a text that ends or begins with a letter or word for a half of the globe: N, S, E or W; NUL without one.</summary>
    public static char TakeHemisphere(ref ReadOnlySpan<char> text)
    {
        var behind = text.Length;
        while (behind > 0 && char.IsLetter(text[behind - 1]))
            behind--;
        var letter = Hemisphere(text[behind..]);
        // 43d36m54s ends with its seconds.
        if (letter == 'S' && text[behind] == 's' && text[..behind].IndexOfAny('d', 'm') > 0)
            letter = '\0';
        if (letter != '\0' && behind > 0)
        {
            text = Blanks.Trim(text[..behind]);
            return letter;
        }

        var before = 0;
        while (before < text.Length && char.IsLetter(text[before]))
            before++;
        letter = Hemisphere(text[..before]);
        if (letter != '\0' && before < text.Length)
            text = Blanks.Trim(text[before..]);
        else
            letter = '\0';
        return letter;
    }

    private static char Hemisphere(ReadOnlySpan<char> word) => word switch
    {
        "N" or "n" or "North" or "north" or "NORTH" => 'N',
        "S" or "s" or "South" or "south" or "SOUTH" => 'S',
        "E" or "e" or "East" or "east" or "EAST" => 'E',
        "W" or "w" or "West" or "west" or "WEST" => 'W',
        _ => '\0',
    };

    private static bool IsPair(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAny(',', ';');
        return at > 0 && NumberText.Read(text[..at], DecimalMark.Point).Fault == NumberFault.None && NumberText.Read(text[(at + 1)..], DecimalMark.Point).Fault == NumberFault.None
            && (text[..at].Contains('.') || text[(at + 1)..].Contains('.') || Blanks.Is(text[at + 1]));
    }

    private static Figure Degrees(ReadOnlySpan<char> text, ColumnRule rule, SourceCell cell, string what)
    {
        var negative = text.Length > 0 && NumberText.IsMinus(text[0]);
        var body = negative || (text.Length > 0 && text[0] == '+') ? text[1..] : text;
        Span<Range> parts = stackalloc Range[4];
        var count = Split(body, parts);
        if (count is 0 or > 3)
            return new Figure(0, Unknown(cell, what));
        var total = 0m;
        for (var i = 0; i < count; i++)
        {
            var last = i == count - 1;
            var part = last && count == 1
                ? Figures.OfText(body[parts[i]], rule, cell.Text, what)
                : Figures.OfText(body[parts[i]], new ColumnRule(rule.Field, rule.Kind) { Min = 0, Max = 180, DecimalMark = rule.DecimalMark }, cell.Text, what);
            if (part.Fault is not null)
                return part;
            if ((!last && decimal.Truncate(part.Value) != part.Value) || (i > 0 && part.Value >= 60))
                return Figure.Wrong("coordinate.minutes", $"{CellReading.Quote(cell.Text)} has minutes or seconds that are none, 0 to 59: write {what}.");
            total += part.Value / (i switch { 0 => 1m, 1 => 60m, _ => 3600m });
        }

        total = count == 1 ? total : decimal.Round(total, 9);
        return new Figure(negative ? -total : total, null);
    }

    /// <summary>The numbers between signs of degrees, minutes and seconds, colons, hyphens and blanks.</summary>
    private static int Split(ReadOnlySpan<char> text, Span<Range> parts)
    {
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] is '.' or ','))
                i++;
            if (i > start)
            {
                if (count == parts.Length)
                    return count + 1;
                parts[count++] = start..i;
            }
            else if (IsMark(text, ref i, count))
            {
                i++;
            }
            else
            {
                return 0;
            }
        }

        return count;
    }

    private static bool IsMark(ReadOnlySpan<char> text, ref int at, int count)
    {
        var c = text[at];
        if (count == 0)
            return Blanks.Is(c);
        if (c is '°' or 'º' or '˚' or '\'' or '’' or '′' or '"' or '”' or '″' or ':' or '*' || NumberText.IsMinus(c) || Blanks.Is(c))
            return true;
        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        var known = text[at..end] is "d" or "deg" or "m" or "min" or "s" or "sec" or "degrees" or "minutes" or "seconds";
        at = known ? end - 1 : at;
        return known;
    }

    private static CellReading Within(decimal degrees, int limit, SourceCell cell, string what) => Math.Abs(degrees) <= limit
        ? CellReading.Of((double)degrees)
        : CellReading.Wrong("coordinate.range", $"{CellReading.Quote(cell.Text)} is beyond {limit} degrees: write {what}.");

    private static CellReading Unknown(SourceCell cell, string what) =>
        CellReading.Wrong("coordinate.unknown", $"{CellReading.Quote(cell.Text)} is not a position: write {what}, or leave the cell empty.");
}
