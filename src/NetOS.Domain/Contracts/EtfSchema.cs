using System.Globalization;
using System.Text.Json;
using NetOS.Domain.Common;

namespace NetOS.Domain.Contracts;

/// <summary>Which members each kind of ETF clause has, and what each may hold.</summary>
internal static class EtfSchema
{
    private const int MostEntries = 100, MostNameLength = 200;

    private static readonly Rule
        Percent = Number(100, decimals: 4),
        Money = Number(999_999_999.99m, decimals: 2),
        Months = Integer(1, ContractTerm.MostMonths),
        Components = ListOf(ObjectOf(new("name", Name), new("mrc", Money), new("percent", Percent))),
        Bands = ListOf(ObjectOf(new("from_month", Months), new("percent", Percent)));

    private static readonly Member[] Additions =
    [
        new("clawback_nrc", Boolean, Required: false),
        new("promo_credits", Money, Required: false),
        new("third_party", Money, Required: false),
        new("pre_install", PreInstall, Required: false),
        new("waivers", ListOf(KindOf(new()
        {
            ["replacement"] = [new("min_term_months", Months, Required: false), new("within_days", Integer(0, 730), Required: false)],
            ["chronic_outage"] = [],
        })), Required: false),
    ];

    private static readonly Rule Clause = KindOf(
        new()
        {
            ["none"] = [],
            ["percent_of_remaining"] = [new("percent", Percent)],
            ["banded"] = [new("bands", AscendingBands), new("months_from", Word("original"), Required: false)],
            ["by_component"] = [new("components", NamedComponents)],
            ["average_of_last_invoices"] = [new("count", Integer(1, 120)), new("percent", Percent, Required: false)],
            ["fixed_amount"] = [new("amount", Money)],
            ["declining"] = [new("opening", Money), new("step", Money)],
            ["months_of_mrc"] = [new("months", Months)],
        },
        Additions);

    /// <summary>Lets a value pass or refuses it, naming its path.</summary>
    private delegate void Rule(JsonElement value, string path);

    private sealed record Member(string Name, Rule Rule, bool Required = true);

    /// <exception cref="RuleBrokenException">The clause is none the schema knows; the field is <c>etf</c>.</exception>
    public static void Check(JsonElement clause)
    {
        try
        {
            Clause(clause, "etf");
        }
        catch (InvalidOperationException)
        {
            throw Broken("contract.etf_value", "etf holds half a surrogate pair, which is no text."); // valid JSON nonetheless
        }
    }

    private static Rule KindOf(Dictionary<string, Member[]> kinds, params Member[] always) => (value, path) =>
    {
        if (value.ValueKind != JsonValueKind.Object)
            throw Wrong(path, "an object with a kind");
        if (!value.TryGetProperty("kind", out var kind) || kind.ValueKind != JsonValueKind.String || !kinds.TryGetValue(kind.GetString()!, out var members))
            throw Broken("contract.etf_kind", $"{path}.kind must be one of {string.Join(", ", kinds.Keys)}.");
        ObjectOf([new("kind", Word([.. kinds.Keys])), .. members, .. always])(value, path);
    };

    private static Rule ObjectOf(params Member[] members) => (value, path) =>
    {
        if (value.ValueKind != JsonValueKind.Object)
            throw Wrong(path, "an object");
        HashSet<string> seen = [];
        foreach (var property in value.EnumerateObject())
        {
            if (Array.Find(members, member => member.Name == property.Name) is not { } member)
                throw Broken("contract.etf_member", $"{path} has no member '{property.Name}' here; it may have {string.Join(", ", members.Select(known => known.Name))}.");
            if (!seen.Add(member.Name))
                throw Broken("contract.etf_member", $"{path}.{member.Name} is given twice.");
            member.Rule(property.Value, $"{path}.{member.Name}");
        }

        if (Array.Find(members, member => member.Required && !seen.Contains(member.Name)) is { } missing)
            throw Broken("contract.etf_member", $"{path} needs the member {missing.Name}.");
    };

    private static Rule ListOf(Rule entry) => (value, path) =>
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() is 0 or > MostEntries)
            throw Wrong(path, $"a list of 1 to {MostEntries} entries");
        var index = 0;
        foreach (var item in value.EnumerateArray())
            entry(item, $"{path}[{index++}]");
    };

    private static Rule Number(decimal most, int decimals) => (value, path) =>
    {
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDecimal(out var number) || number < 0 || number > most || decimal.Round(number, decimals) != number)
            throw Wrong(path, string.Create(CultureInfo.InvariantCulture, $"a number from 0 to {most:#,0.##} with at most {decimals} decimals"));
    };

    private static Rule Integer(int least, int most) => (value, path) =>
    {
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out var number) || number < least || number > most)
            throw Wrong(path, $"a whole number from {least} to {most}");
    };

    private static Rule Word(params string[] allowed) => (value, path) =>
    {
        if (value.ValueKind != JsonValueKind.String || !allowed.Contains(value.GetString()))
            throw Wrong(path, string.Join(" or ", allowed));
    };

    private static void Boolean(JsonElement value, string path)
    {
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            throw Wrong(path, "true or false");
    }

    private static void Name(JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.String || value.GetString() is not { Length: <= MostNameLength } name || string.IsNullOrWhiteSpace(name) || name.Any(char.IsControl))
            throw Wrong(path, $"a text of 1 to {MostNameLength} characters");
    }

    private static void AscendingBands(JsonElement value, string path)
    {
        Bands(value, path);
        int[] starts = [.. value.EnumerateArray().Select(band => band.GetProperty("from_month").GetInt32())];
        if (starts[0] != 1 || starts.Zip(starts.Skip(1)).Any(pair => pair.First >= pair.Second))
            throw Wrong(path, "bands whose from_month begins with 1 and ascends");
    }

    private static void NamedComponents(JsonElement value, string path)
    {
        Components(value, path);
        if (value.EnumerateArray().Select(component => component.GetProperty("name").GetString()).GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Any(same => same.Skip(1).Any()))
            throw Wrong(path, "components of different names");
    }

    private static void PreInstall(JsonElement value, string path)
    {
        ObjectOf(new("months_of_mrc", Months, Required: false), new("third_party", Money, Required: false))(value, path);
        if (!value.EnumerateObject().Any())
            throw Wrong(path, "an object with months_of_mrc, third_party or both");
    }

    private static RuleBrokenException Wrong(string path, string allowed) => Broken("contract.etf_value", $"{path} must be {allowed}.");

    private static RuleBrokenException Broken(string code, string message) => RuleBrokenException.Value(code, "etf", message);
}
