namespace NetOS.Infrastructure.Reading;

/// <summary>How a searched text is taken apart: every word must occur somewhere in the record's search text.</summary>
internal static class SearchTerms
{
    public static IReadOnlyList<string> Of(string? search) =>
        search is null ? [] : [.. search.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct()];

    /// <summary>Identifiers are compared without case and white space.</summary>
    public static string Fold(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();

    public static string EscapeLike(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
