using System.IO.Compression;

namespace NetOS.FunctionalTests.Permissions;

/// <summary>The money fields of this capability, and amounts no answer to a role without financials_view may hold.</summary>
internal static class MoneyFields
{
    public static readonly string[] OfCircuits = ["po_number", "gl_code", "mrc", "nrc", "current_mrc", "cost_per_mbps", "etf_today"];

    public static readonly string[] OfContracts = ["mrc", "current_rate", "escalator_value", "escalator_periods", "escalator_floor", "escalator_cap", "etf", "etf_today", "waived_nrc"];

    public static readonly string[] OfCarriers = ["total_mrc", "etf_exposure"];

    public static readonly string[] OfTheDashboard = ["monthly_spend", "annualised_spend", "cost_per_mbps", "etf_exposure", "mrc", "share"];

    public static readonly string[] OfTheTimeline = ["mrc", "current_rate"];

    public static readonly string[] OfTheNetwork = ["capex", "salvage_value", "net_book_value", "cost", "average_monthly_cost", "power_cost"];

    public static readonly string[] OfSettings = ["approval_threshold_mrc"];

    private static readonly HashSet<string> Names = [.. OfSettings, .. OfTheNetwork, .. OfCircuits, .. OfContracts, .. OfCarriers, .. OfTheDashboard];

    /// <summary>What the records of these tests carry, however it is written.</summary>
    public static readonly string[] Amounts = ["71234.56", "73371.60", "7234.57", "7.1234", "PO-SECRET-7", "GL-SECRET-7", "76543.21", "7654.32", "72222.22", "3.0001", "854814"];

    /// <summary>Where an answer shows money: names of members and amounts.</summary>
    public static IReadOnlyList<string> Leaks(Answer answer)
    {
        var text = TextOf(answer);
        List<string> leaks = [.. Amounts.Where(text.Contains)];
        if (answer.MediaType is { } type && type.EndsWith("json", StringComparison.Ordinal))
            Walk(answer.Json, "", leaks);
        else if (answer.MediaType == "text/csv")
            leaks.AddRange(text.TrimStart('\uFEFF').Split('\r', '\n')[0].Split(',').Where(Names.Contains));
        else if (answer.MediaType is not null)
            leaks.AddRange(Names.Where(name => text.Contains($">{name}<", StringComparison.Ordinal)));
        return leaks;
    }

    private static void Walk(JsonNode? node, string path, List<string> leaks)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members)
                {
                    if (name is "redacted")
                        continue;
                    if (Names.Contains(name))
                        leaks.Add($"{path}.{name}");
                    Walk(value, $"{path}.{name}", leaks);
                }

                // A change of a money field is money under another name.
                if (members["field"] is JsonValue field && Names.Contains(field.ToString()))
                    leaks.Add($"{path}: a change of {field}");
                break;
            case JsonArray items:
                foreach (var (index, item) in items.Index())
                    Walk(item, $"{path}[{index}]", leaks);
                break;
        }
    }

    /// <summary>What an answer says, unpacked if need be.</summary>
    public static string TextOf(Answer answer) => answer.MediaType == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" ? Unzipped(answer.Bytes) : answer.Text;

    private static string Unzipped(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return string.Concat(archive.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }
}
