using System.Globalization;

namespace NetOS.Application.Reports;

/// <summary>An amount in its currency.</summary>
public sealed record Amount(string Currency, decimal Value);

/// <summary>Figures and dates as reports write them.</summary>
internal static class ReportWords
{
    private static readonly Dictionary<string, string> Symbols = new() { ["USD"] = "$", ["CAD"] = "$", ["AUD"] = "$", ["MXN"] = "$", ["EUR"] = "€", ["GBP"] = "£", ["JPY"] = "¥" };

    /// <summary><c>$4,179.95</c>; every currency but the dollar carries its code: <c>€1,200.00 EUR</c>.</summary>
    public static string Money(Amount amount)
    {
        var text = $"{(amount.Value < 0 ? "−" : "")}{Symbols.GetValueOrDefault(amount.Currency, "")}{Math.Abs(amount.Value).ToString("N2", CultureInfo.InvariantCulture)}";
        return amount.Currency == "USD" ? text : $"{text} {amount.Currency}";
    }

    /// <summary>Amounts side by side; different currencies are never added.</summary>
    public static string Money(IReadOnlyList<Amount> amounts) => Listed([.. amounts.Select(Money)]);

    /// <summary>One sum per currency, the largest first.</summary>
    public static IReadOnlyList<Amount> Sums(IEnumerable<Amount> amounts) =>
        [.. amounts.GroupBy(a => a.Currency).Select(g => new Amount(g.Key, g.Sum(a => a.Value))).OrderByDescending(a => a.Value).ThenBy(a => a.Currency, StringComparer.Ordinal)];

    /// <summary><c>Nov 11</c>; with its year when it is another than today's.</summary>
    public static string Date(DateOnly day, DateOnly today) => day.ToString(day.Year == today.Year ? "MMM d" : "MMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>Fri, Nov 27</c>.</summary>
    public static string DayOfWeek(DateOnly day, DateOnly today) => day.ToString(day.Year == today.Year ? "ddd, MMM d" : "ddd, MMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>Mon, Nov 23, 2026</c>.</summary>
    public static string WholeDate(DateOnly day) => day.ToString("ddd, MMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>12 days late</c>, <c>today</c>, <c>4 days</c>.</summary>
    public static string DaysTo(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        < 0 and var late => $"{Count(-late, "day")} late",
        0 => "today",
        var left => Count(left, "day"),
    };

    public static string Count(long count, string one) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {one}{(count == 1 ? "" : "s")}";

    /// <summary>The word of an enumeration for people: <c>service_order</c> → <c>service order</c>.</summary>
    public static string Plain(string word) => word.Replace('_', ' ');

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary><c>a, b and c</c>.</summary>
    public static string Listed(IReadOnlyList<string> words) => words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}";
}
