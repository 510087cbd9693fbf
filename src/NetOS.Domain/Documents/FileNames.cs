using System.Globalization;
using System.Text;

namespace NetOS.Domain.Documents;

/// <summary>Makes a file name that came from outside fit to be shown and to be offered for saving. It never names a file of the server.</summary>
public static class FileNames
{
    public const int Length = 150, ExtensionLength = 12;
    public const string Nameless = "file";

    private static readonly HashSet<string> Reserved = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => new[] { "com", "lpt" }.Select(port => port + n.ToString(CultureInfo.InvariantCulture)))], StringComparer.OrdinalIgnoreCase);

    /// <summary>The last part of a path, without characters that hide, reorder or mislead; never empty.</summary>
    public static string Clean(string? given)
    {
        var text = (given ?? "")[((given ?? "").LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                // Marks that turn the direction of writing (RTL), join, or show nothing.
                case UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned:
                    break;
                case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    clean.Append(' ');
                    break;
                default:
                    clean.Append(rune.Value < 128 && "<>:\"|?*%;".Contains((char)rune.Value, StringComparison.Ordinal) ? "_" : rune.ToString());
                    break;
            }
        }

        var name = Shorten(clean.ToString().Trim(' ', '.'));
        if (name.Length == 0)
            return Nameless;
        return Reserved.Contains(name.Split('.')[0]) ? "_" + name : name;
    }

    /// <summary>Lower case, with its dot; empty when there is none.</summary>
    public static string ExtensionOf(string name) => name.LastIndexOf('.') is > 0 and var at && name.Length - at <= ExtensionLength ? name[at..].ToLowerInvariant() : "";

    public static string WithoutExtension(string name) => name[..^ExtensionOf(name).Length];

    private static string Shorten(string name)
    {
        if (name.Length <= Length)
            return name;
        var extension = ExtensionOf(name);
        var kept = Length - extension.Length;
        return name[..(char.IsHighSurrogate(name[kept - 1]) ? kept - 1 : kept)].TrimEnd(' ', '.') + extension;
    }
}
