using System.Text.RegularExpressions;

namespace NetOS.Domain.Imports.Values;

/// <summary>E-mail addresses, web addresses and telephone numbers.</summary>
internal static partial class AddressCells
{
    public static CellReading Email(SourceCell cell, ColumnRule rule)
    {
        var text = Blanks.Trim(cell.Text).ToString();
        if (text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            text = text["mailto:".Length..];
        if (text.EndsWith('>') && text.LastIndexOf('<') is >= 0 and var at)
            text = text[(at + 1)..^1];
        if (Address().IsMatch(text))
            return TextCells.Limited(text, rule);
        return text.Count(c => c == '@') > 1
            ? CellReading.Wrong("email.several", $"{CellReading.Quote(cell.Text)} holds several addresses: write one, such as noc@example.net.")
            : CellReading.Wrong("email.malformed", $"{CellReading.Quote(cell.Text)} is not an e-mail address: write one such as noc@example.net, or leave the cell empty.");
    }

    /// <summary>An address without its beginning gets <c>https://</c>, and that is said.</summary>
    public static CellReading Url(SourceCell cell, ColumnRule rule)
    {
        var text = Blanks.Trim(cell.Text).ToString();
        if (IsWeb(text))
            return TextCells.Limited(text, rule);
        var whole = "https://" + text;
        return Host().IsMatch(text) && IsWeb(whole)
            ? TextCells.Limited(whole, rule, CellReading.Warning("url.scheme", $"{CellReading.Quote(cell.Text)} is read as {whole}."))
            : CellReading.Wrong("url.malformed", $"{CellReading.Quote(cell.Text)} is not a web address: write one that starts with https:// or http://, or leave the cell empty.");
    }

    /// <summary>As written; digits are counted, not rearranged.</summary>
    public static CellReading Phone(SourceCell cell, ColumnRule rule)
    {
        var text = cell.Kind == SourceCellKind.Number ? TextCells.Digits(cell) : Blanks.Trim(cell.Text).ToString().Replace('\u00a0', ' ');
        var digits = text.Count(char.IsAsciiDigit);
        return digits is >= 3 and <= 24 && Number().IsMatch(text)
            ? TextCells.Limited(text, rule)
            : CellReading.Wrong("phone.malformed", $"{CellReading.Quote(cell.Text)} is not a telephone number: write one such as +1 208 555 0100 ext. 12, or leave the cell empty.");
    }

    public static bool IsEmail(string text) => Address().IsMatch(text);

    public static bool IsWeb(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0;

    [GeneratedRegex(@"^[^\s@<>,;:""()\[\]]+@[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?(\.[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"^[\p{L}\p{N}]([\p{L}\p{N}.-]*)\.\p{L}{2,}(:\d+)?(/\S*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Host();

    [GeneratedRegex(@"^[+\d(][\d\s().\-/+]*((ext|x|extension|opt|option|#|;|,)[\s.:#]*\d+\s*)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
