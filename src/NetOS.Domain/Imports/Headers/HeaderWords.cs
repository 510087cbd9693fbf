using System.Collections.Frozen;
using NetOS.Domain.Imports.Values;

namespace NetOS.Domain.Imports.Headers;

/// <summary>How telecom sheets shorten, spell and paraphrase the words of their headers. Folded, singular.</summary>
internal static class HeaderWords
{
    private static readonly FrozenDictionary<string, string> Short = Pairs(
        "ckt circuit|cct circuit|circ circuit|crkt circuit|identifier id|ident id|uid id|no number|nr number|nbr number|num number|nmbr number|nos number|loc location|locn location|addr address|adr address|"
        + "zip postal|zipcode postal|postcode postal|postalcode postal|lat latitude|lon longitude|long longitude|lng longitude|longi longitude|qty quantity|amt amount|mo month|mos month|mth month|mnth month|"
        + "mthly monthly|mnthly monthly|exp expiration|expiry expiration|expire expiration|expires expiration|expiring expiration|expired expiration|eff effective|acct account|acc account|acctno account|"
        + "mfr manufacturer|mfg manufacturer|make manufacturer|vendor carrier|provider carrier|supplier carrier|telco carrier|lec carrier|clec carrier|ilec carrier|operator carrier|isp carrier|"
        + "freq frequency|ant antenna|az azimuth|azi azimuth|azm azimuth|bearing azimuth|elev elevation|elv elevation|hgt height|ht height|bw bandwidth|speed bandwidth|cap capacity|"
        + "st state|province state|stat status|sts status|ctry country|cntry country|svc service|srvc service|serv service|typ type|desc description|descr description|tel phone|telephone phone|ph phone|"
        + "mail email|homepage website|webpage website|inst install|installed install|installation install|disc disconnect|disco disconnect|disconnected disconnect|dt date|"
        + "curr currency|ccy currency|bldg building|fl floor|flr floor|ste suite|rm room|contract agreement|agmt agreement|agrmt agreement|agr agreement|ctr agreement|contr agreement|gnd ground|struct structure|pol polarization|"
        + "comment note|remark note|memo note|org organisation|organization organisation|cust customer|mgr manager|equip equipment|sn serial|ord order|ordered order|util utility|mtr meter|kva power|"
        + "commencement start|commence start|begin start|beginning start|signature signed|licence license|lic license|reg registration|xmit tx|transmit tx|transmitter tx|rcv rx|recv rx|receive rx|receiver rx|"
        + "dmarc demarc|prot protection|renew renewal|esc escalator|escalation escalator|ref reference|max maximum|min minimum|avg average|mthd method");

    /// <summary>Phrases with one meaning, the longer first.</summary>
    private static readonly (string[] Phrase, string Word)[] Phrases =
    [
        .. new (string Word, string Phrases)[]
        {
            ("mrc", "monthly recurring charge,monthly recurring cost,monthly recurring rate,monthly recurring fee,monthly recurring price,monthly recurring amount,monthly recurring,monthly charge,monthly cost,monthly rate,monthly fee,monthly price,monthly amount,monthly rent,recurring charge,recurring cost,cost per month,price per month,rent per month"),
            ("nrc", "non recurring charge,non recurring cost,non recurring fee,non recurring,nonrecurring charge,nonrecurring cost,nonrecurring,one time charge,one time cost,one time fee,install charge,install fee,install cost,setup fee,setup charge,otc"),
            ("etf", "early termination fee,early termination charge,early termination liability,termination liability,termination fee,etl"),
            ("ban", "billing account number,bill account number,billing account,bill account,billing number"),
            ("po", "purchase order number,purchase order,po number"),
            ("sof", "service order form number,service order form,sof number"),
            ("pon", "purchase order request number,pon number"),
            ("clli", "common language location id,common language location code,clli code"),
            ("npa", "area code,npa nxx,npanxx"),
            ("postal", "postal code,post code"),
            ("email", "e email,email address"),
            ("website", "web site,web address"),
            ("bandwidth", "band width,circuit bandwidth,data rate,bit rate,line rate,port bandwidth,service bandwidth"),
            ("asn", "as number,autonomous system number,autonomous system"),
            ("asr", "asr number,antenna structure registration number,antenna structure registration"),
            ("longitude", "x coordinate,x coord,gps longitude"),
            ("latitude", "y coordinate,y coord,gps latitude"),
        }
        .SelectMany(line => line.Phrases.Split(',').Select(phrase => (phrase.Split(' '), line.Word)))
        .OrderByDescending(pair => pair.Item1.Length),
    ];

    private static readonly FrozenSet<string> Kept = "address status gps access class bus asn diverse us ss series ops dns sms premises ups".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Ignored = "the of and for in per s our your usd eur gbp cad".Split(' ').ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Light = "name id number code date type value amount info detail record data field text full".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Apart = "country county|altitude latitude|account amount".Split('|').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (ValueKind Kind, string Unit)> Units = new Dictionary<string, (ValueKind, string)>(StringComparer.Ordinal)
    {
        ["mbps"] = (ValueKind.Bandwidth, UnitWords.Mbps),
        ["mbit"] = (ValueKind.Bandwidth, UnitWords.Mbps),
        ["mbits"] = (ValueKind.Bandwidth, UnitWords.Mbps),
        ["mb"] = (ValueKind.Bandwidth, UnitWords.Mbps),
        ["gbps"] = (ValueKind.Bandwidth, UnitWords.Gbps),
        ["gbit"] = (ValueKind.Bandwidth, UnitWords.Gbps),
        ["gb"] = (ValueKind.Bandwidth, UnitWords.Gbps),
        ["kbps"] = (ValueKind.Bandwidth, UnitWords.Kbps),
        ["kbit"] = (ValueKind.Bandwidth, UnitWords.Kbps),
        ["kb"] = (ValueKind.Bandwidth, UnitWords.Kbps),
        ["m"] = (ValueKind.Length, UnitWords.Metres),
        ["meter"] = (ValueKind.Length, UnitWords.Metres),
        ["meters"] = (ValueKind.Length, UnitWords.Metres),
        ["metre"] = (ValueKind.Length, UnitWords.Metres),
        ["metres"] = (ValueKind.Length, UnitWords.Metres),
        ["ft"] = (ValueKind.Length, UnitWords.Feet),
        ["feet"] = (ValueKind.Length, UnitWords.Feet),
        ["foot"] = (ValueKind.Length, UnitWords.Feet),
        ["mhz"] = (ValueKind.Frequency, UnitWords.Megahertz),
        ["ghz"] = (ValueKind.Frequency, UnitWords.Gigahertz),
        ["khz"] = (ValueKind.Frequency, UnitWords.Kilohertz),
        ["deg"] = (ValueKind.Angle, "deg"),
        ["degree"] = (ValueKind.Angle, "deg"),
        ["degrees"] = (ValueKind.Angle, "deg"),
        ["dbm"] = (ValueKind.Power, "dBm"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The one form of a word; empty for a word that says nothing.</summary>
    public static string Canonical(string word)
    {
        if (Ignored.Contains(word))
            return "";
        if (Short.TryGetValue(word, out var full))
            return full;
        var one = Singular(word);
        return Short.GetValueOrDefault(one, one);
    }

    /// <summary>How much of a header the word is.</summary>
    public static double Weight(string word) => Light.Contains(word) ? 0.5 : 1;

    /// <summary>Two words that look like one with a slip.</summary>
    public static bool AreApart(string a, string b) => Apart.Contains(string.CompareOrdinal(a, b) < 0 ? $"{a} {b}" : $"{b} {a}");

    public static (ValueKind Kind, string Unit)? Unit(string word) => Units.TryGetValue(word, out var unit) ? unit : null;

    /// <summary>Puts one word for every phrase.</summary>
    public static void Join(List<string> words)
    {
        foreach (var (phrase, word) in Phrases)
        {
            for (var at = 0; at + phrase.Length <= words.Count; at++)
            {
                if (!words.Skip(at).Take(phrase.Length).SequenceEqual(phrase, StringComparer.Ordinal))
                    continue;
                words.RemoveRange(at, phrase.Length);
                words.Insert(at, word);
            }
        }
    }

    private static string Singular(string word)
    {
        if (word.Length < 4 || word[^1] != 's' || Kept.Contains(word) || word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal))
            return word;
        return word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? word[..^3] + "y" : word.EndsWith("esses", StringComparison.Ordinal) ? word[..^2] : word[..^1];
    }

    private static FrozenDictionary<string, string> Pairs(string pairs) =>
        pairs.Split('|').Select(pair => pair.Split(' ')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
