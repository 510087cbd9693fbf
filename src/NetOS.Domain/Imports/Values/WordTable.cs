using System.Collections.Frozen;
using NetOS.Domain.Imports.Names;

namespace NetOS.Domain.Imports.Values;

/// <summary>A word of the API and what else people write for it.</summary>
/// <param name="Value">As the API has it.</param>
/// <param name="Synonyms">Other words; case, blanks and hyphens do not count.</param>
public sealed record WordChoice(string Value, params IReadOnlyList<string> Synonyms);

/// <summary>The words a field is one of.</summary>
public sealed class WordTable
{
    private readonly FrozenDictionary<string, string> _values;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public WordTable(params IReadOnlyList<WordChoice> choices)
    {
        Choices = choices;
        var values = choices.ToDictionary(choice => Fold.Key(choice.Value), choice => choice.Value, StringComparer.Ordinal);
        foreach (var (synonym, value) in choices.SelectMany(choice => choice.Synonyms.Select(synonym => (synonym, choice.Value))))
        {
            var key = Fold.Key(synonym);
            if (key.Length == 0 || (values.TryGetValue(key, out var other) && other != value))
                throw new ArgumentException($"'{synonym}' stands for nothing, or for another word than {value} too.", nameof(choices));
            values[key] = value;
        }

        _values = values.ToFrozenDictionary(StringComparer.Ordinal);
        _bySpan = _values.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IReadOnlyList<WordChoice> Choices { get; }

    /// <summary>The API's word for what somebody wrote; null when no word is known for it.</summary>
    public string? Find(ReadOnlySpan<char> text)
    {
        if (text.Length > 100)
            return null;
        Span<char> buffer = stackalloc char[text.Length];
        return _bySpan.TryGetValue(Fold.Key(text, buffer), out var value) ? value : null;
    }

    /// <summary>The word that was probably meant; null when none is near.</summary>
    public string? Nearest(string text)
    {
        var key = Fold.Key(text);
        if (key.Length == 0)
            return null;
        var near = _values.Select(pair => (pair.Value, Likeness: Spelling.Likeness(key, pair.Key))).MaxBy(pair => pair.Likeness);
        return near.Likeness >= 0.6 ? near.Value : null;
    }
}
