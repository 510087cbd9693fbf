using NetOS.Domain.Imports.Values;

namespace NetOS.Domain.Imports.Headers;

/// <summary>A header taken apart: its words in one form each, its end and its unit.</summary>
internal sealed class HeaderForm
{
    private readonly (ValueKind Kind, string Unit)? _unit;

    private HeaderForm(string key, List<string> words, LineEnd end, (ValueKind, string)? unit)
    {
        (Key, Words, End, _unit) = (key, words, end, unit);
        Joined = string.Concat(words);
        Sorted = string.Join(' ', words.Order(StringComparer.Ordinal));
        InOrder = string.Join(' ', words);
    }

    /// <summary>Letters and digits as written.</summary>
    public string Key { get; }

    public IReadOnlyList<string> Words { get; }

    public LineEnd End { get; }

    public string Joined { get; }

    public string InOrder { get; }

    public string Sorted { get; }

    public static HeaderForm Of(string header)
    {
        var raw = Split(header);
        (ValueKind, string)? unit = null;
        for (var i = raw.Count - 1; i >= 0 && unit is null; i--)
        {
            // A single m or mb is a unit behind the rest or in brackets only.
            if (HeaderWords.Unit(raw[i].Word) is not { } found || raw.Count == 1 || (raw[i].Word.Length <= 2 && i < raw.Count - 1 && !raw[i].Bracketed))
                continue;
            unit = found;
            raw.RemoveAt(i);
        }

        var words = raw.Select(part => HeaderWords.Canonical(part.Word)).Where(word => word.Length > 0).ToList();
        if (words.Count > 1 && words[^1] == "on")
            words[^1] = "date";
        HeaderWords.Join(words);
        var end = EndWords.TakeOff(words);
        return new HeaderForm(Fold.Key(header), words, end, unit);
    }

    /// <summary>The unit the header names for a column of this kind.</summary>
    public string? UnitOf(ValueKind kind) => _unit is { } unit && unit.Kind == kind ? unit.Unit : null;

    /// <summary>Words between punctuation, capitals inside of words and digits.</summary>
    private static List<(string Word, bool Bracketed)> Split(string header)
    {
        var words = new List<(string, bool)>();
        var depth = 0;
        for (var i = 0; i < header.Length;)
        {
            var c = header[i];
            if (c is '(' or '[')
                depth++;
            else if (c is ')' or ']')
                depth--;
            if (char.IsLetter(c) || char.IsDigit(c))
            {
                var end = i + 1;
                while (end < header.Length && Goes(header, end))
                    end++;
                words.Add((Fold.Key(header[i..end]), depth > 0));
                i = end;
                continue;
            }

            if (c == '#')
                words.Add(("number", depth > 0));
            i++;
        }

        return words;
    }

    /// <summary>Whether the character belongs to the word of the one before.</summary>
    private static bool Goes(string text, int at)
    {
        char last = text[at - 1], c = text[at];
        if (!char.IsLetterOrDigit(c) || char.IsDigit(last) != char.IsDigit(c))
            return false;
        if (char.IsLower(last) && char.IsUpper(c))
            return false;
        // IPAddress is two words, MHz one: a new word has at least three small letters.
        return !(char.IsUpper(last) && char.IsUpper(c) && at + 3 < text.Length && char.IsLower(text[at + 1]) && char.IsLower(text[at + 2]) && char.IsLower(text[at + 3]));
    }
}
