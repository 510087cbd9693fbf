using System.Collections.Frozen;

namespace NetOS.Domain.Imports.Values;

/// <summary>The signs and codes people write beside amounts. Some signs belong to several currencies.</summary>
internal static class CurrencyWords
{
    private static readonly FrozenDictionary<string, string[]> Signs = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase)
    {
        ["$"] = ["USD", "CAD", "AUD", "NZD", "MXN", "SGD", "HKD", "TWD", "ARS", "CLP", "COP", "BBD", "BMD", "BSD", "JMD", "TTD"],
        ["US$"] = ["USD"],
        ["U$"] = ["USD"],
        ["C$"] = ["CAD"],
        ["CA$"] = ["CAD"],
        ["CDN$"] = ["CAD"],
        ["A$"] = ["AUD"],
        ["AU$"] = ["AUD"],
        ["NZ$"] = ["NZD"],
        ["S$"] = ["SGD"],
        ["HK$"] = ["HKD"],
        ["MX$"] = ["MXN"],
        ["R$"] = ["BRL"],
        ["€"] = ["EUR"],
        ["£"] = ["GBP", "EGP", "GIP", "FKP"],
        ["¥"] = ["JPY", "CNY"],
        ["₹"] = ["INR"],
        ["₩"] = ["KRW"],
        ["₽"] = ["RUB"],
        ["₺"] = ["TRY"],
        ["₪"] = ["ILS"],
        ["₱"] = ["PHP"],
        ["₫"] = ["VND"],
        ["₴"] = ["UAH"],
        ["zł"] = ["PLN"],
        ["Kč"] = ["CZK"],
        ["Ft"] = ["HUF"],
        ["kr"] = ["NOK", "SEK", "DKK", "ISK"],
        ["kr."] = ["NOK", "SEK", "DKK", "ISK"],
        ["Fr."] = ["CHF"],
        ["SFr."] = ["CHF"],
        ["euro"] = ["EUR"],
        ["euros"] = ["EUR"],
        ["dollars"] = ["USD", "CAD", "AUD", "NZD", "SGD", "HKD"],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Codes = (
        "AED ARS AUD BBD BDT BGN BHD BMD BOB BRL BSD CAD CHF CLP CNY COP CRC CZK DKK DOP EGP EUR FKP GBP GEL GIP GTQ HKD HNL HUF IDR ILS INR ISK JMD JPY KES KRW KWD "
        + "KZT LKR MAD MXN MYR NGN NIO NOK NZD OMR PAB PEN PHP PKR PLN PYG QAR RON RSD RUB SAR SEK SGD THB TND TRY TTD TWD UAH USD UYU VND XAF XOF ZAR")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> SignsBySpan = Signs.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CodesBySpan = Codes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The currencies the sign or code may stand for; empty when it is neither.</summary>
    public static IReadOnlyList<string> Of(ReadOnlySpan<char> word)
    {
        if (SignsBySpan.TryGetValue(word, out var currencies))
            return currencies;
        return CodesBySpan.TryGetValue(word, out var code) ? [code] : [];
    }
}
