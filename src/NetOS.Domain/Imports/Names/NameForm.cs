using NetOS.Domain.Imports.Values;

namespace NetOS.Domain.Imports.Names;

/// <summary>A name taken apart: its words in one form, in order of the alphabet, without what tells nothing.</summary>
public sealed class NameForm
{
    private NameForm(IReadOnlyList<string> words)
    {
        Joined = string.Concat(words.Where(word => NameWords.Weight(word) >= 0.3));
        Words = [.. words.Order(StringComparer.Ordinal).Select(word => new NameWord(word, NameWords.Weight(word), char.IsAsciiDigit(word[0])))];
        Numbers = [.. Words.Where(word => word.IsNumber).Select(word => word.Text)];
        Key = string.Join(' ', Words.Select(word => word.Text));
    }

    /// <summary>The same for names that are one name.</summary>
    public string Key { get; }

    internal IReadOnlyList<NameWord> Words { get; }

    internal IReadOnlyList<string> Numbers { get; }

    /// <summary>The words that tell something, as one.</summary>
    internal string Joined { get; }

    public static NameForm Of(string name)
    {
        var words = Split(name).Select(NameWords.Canonical).ToList();
        for (var i = words.Count - 2; i >= 0; i--)
        {
            if (words[i] != "data" || words[i + 1] != "center")
                continue;
            words[i] = "datacenter";
            words.RemoveAt(i + 1);
        }

        while (words.Count > 1 && NameWords.IsLegal(words[^1]))
            words.RemoveAt(words.Count - 1);
        var telling = words.Where(word => !NameWords.IsIgnored(word)).ToList();
        return new NameForm(telling.Count > 0 ? telling : words);
    }

    /// <summary>Words and numbers, folded; <c>DC10</c> is two, <c>1st</c> is 1, <c>AT&amp;T</c> and <c>U.S.</c> are one each.</summary>
    private static IEnumerable<string> Split(string name)
    {
        var text = new System.Text.StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (char.IsLetterOrDigit(c))
            {
                var turns = text.Length > 0 && char.IsLetterOrDigit(text[^1]) && char.IsDigit(text[^1]) != char.IsDigit(c);
                if (turns && !(char.IsDigit(text[^1]) && IsOrdinal(name, i)))
                    text.Append(' ');
                text.Append(Fold.Letter(c));
            }
            else if (!JoinsLetters(name, i))
            {
                text.Append(' ');
            }
        }

        return text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => char.IsDigit(word[0]) ? Number(word) : word);
    }

    private static bool IsOrdinal(string name, int at)
    {
        var end = at;
        while (end < name.Length && char.IsLetter(name[end]))
            end++;
        return name[at..end].ToLowerInvariant() is "st" or "nd" or "rd" or "th";
    }

    /// <summary>An ampersand between letters, an apostrophe, and the points of single letters.</summary>
    private static bool JoinsLetters(string name, int at)
    {
        if (name[at] is '\'' or '’' or '`')
            return true;
        var inside = at > 0 && char.IsLetter(name[at - 1]) && at + 1 < name.Length && char.IsLetter(name[at + 1]);
        var single = at < 2 || !char.IsLetterOrDigit(name[at - 2]);
        return inside && (name[at] == '&' || (name[at] == '.' && single));
    }

    private static string Number(string word)
    {
        var digits = word.AsSpan().TrimEnd("stndrh").TrimStart('0');
        return digits.Length == 0 ? "0" : digits.ToString();
    }
}

/// <summary>A word of a name.</summary>
/// <param name="Text">Folded, in its one form.</param>
/// <param name="Weight">How much of the name it is.</param>
/// <param name="IsNumber">Numbers agree or they do not.</param>
internal readonly record struct NameWord(string Text, double Weight, bool IsNumber);
