using System.Text.Json;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Domain.Contracts;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;

namespace NetOS.Api.Endpoints;

/// <summary>The body of a contract that is not stored, and when and how it would be left.</summary>
internal sealed record EtfPreviewBody(ContractDetails Details, decimal? Mrc, DateOnly? On, DateOnly? NoticeGivenOn, IReadOnlyCollection<EtfWaiverKind> Assumed)
{
    private static readonly HashSet<string> Own = ["on", "notice_given_on", "assume"];

    private static readonly BodyBinder<ContractDetails> Binder = new(ContractResource.Definition);

    public static EtfPreviewBody Read(JsonElement body, Caller caller)
    {
        if (body.ValueKind != JsonValueKind.Object)
            throw new InvalidException("body", "The body must be a JSON object with the contract's fields.");
        var members = body.EnumerateObject().ToLookup(m => Own.Contains(m.Name) || (m.Name == "mrc" && !NamesSubjects(body)));
        var contract = JsonSerializer.SerializeToElement(members[false].ToDictionary(m => m.Name, m => m.Value));
        var own = members[true].ToDictionary(m => m.Name, m => m.Value);
        return new EtfPreviewBody(Binder.Create(contract, caller), Amount(own), Day(own, "on"), Day(own, "notice_given_on"), Assume(own));
    }

    /// <summary>Kinds of waivers by their words.</summary>
    public static IReadOnlyCollection<EtfWaiverKind> Waivers(IEnumerable<string> words, Func<string, RequestException> wrong) =>
        [.. words.Select(word => EnumWords<EtfWaiverKind>.All.Contains(word) ? EnumWords<EtfWaiverKind>.FromWord(word) : throw wrong($"it must be of {string.Join(", ", EnumWords<EtfWaiverKind>.All)}.")).Distinct()];

    private static bool NamesSubjects(JsonElement body) => body.EnumerateObject().Any(m => m.Name == "subjects" || JsonValues.SubjectIds.ContainsKey(m.Name));

    private static decimal? Amount(Dictionary<string, JsonElement> members)
    {
        if (!members.TryGetValue("mrc", out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var amount) && amount is >= 0 and <= 999_999_999.99m && decimal.Round(amount, 2) == amount
            ? amount
            : throw new InvalidException("mrc", "An amount between 0 and 999,999,999.99 with at most two decimals.");
    }

    private static DateOnly? Day(Dictionary<string, JsonElement> members, string name) =>
        !members.TryGetValue(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(BodyText.Read(value, name), "yyyy-MM-dd", out var day) ? day
        : throw new InvalidException(name, "A date such as 2027-02-09.");

    private static IReadOnlyCollection<EtfWaiverKind> Assume(Dictionary<string, JsonElement> members)
    {
        if (!members.TryGetValue("assume", out var value) || value.ValueKind == JsonValueKind.Null)
            return [];
        var words = value.ValueKind switch
        {
            JsonValueKind.String => [BodyText.Read(value, "assume")],
            JsonValueKind.Array => value.EnumerateArray().Select(word => word.ValueKind == JsonValueKind.String ? BodyText.Read(word, "assume") : ""),
            _ => [""],
        };
        return Waivers(words, word => new InvalidException("assume", word));
    }
}
