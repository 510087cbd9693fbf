namespace NetOS.Infrastructure.Spreadsheets;

/// <summary>Keeps a spreadsheet from taking a text for a formula: one apostrophe in front, which an import takes off again.</summary>
internal static class FormulaGuard
{
    /// <remarks>Texts that begin with <c>= + - @</c>, TAB, CR, or an apostrophe before one of these (domain reference, section 9).</remarks>
    public static string Protect(string text) => StartsFormula(text.AsSpan().TrimStart('\'')) ? "'" + text : text;

    /// <summary>The text as it was before <see cref="Protect"/>.</summary>
    public static string Restore(string text) => text.StartsWith('\'') && StartsFormula(text.AsSpan().TrimStart('\'')) ? text[1..] : text;

    private static bool StartsFormula(ReadOnlySpan<char> text) => !text.IsEmpty && (text[0] is '=' or '+' or '-' or '@' or '\t' or '\r');
}
