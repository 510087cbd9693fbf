using System.Globalization;
using System.Text.Json;
using NetOS.Application.Common.Errors;
using NetOS.Domain.Assets;
using NetOS.Domain.Circuits;
using NetOS.Domain.Common;
using NetOS.Domain.Contracts;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Persistence.Configurations;

namespace NetOS.Infrastructure.Reading;

/// <summary>Readers of JSON values by type. Each gives a function from the field's present value to its next one.</summary>
internal static class JsonValues
{
    /// <summary>The members that name a contract's subject.</summary>
    public static readonly IReadOnlyDictionary<string, SubjectKind> SubjectIds = Enum.GetValues<SubjectKind>().ToDictionary(kind => EnumWords<SubjectKind>.ToWord(kind) + "_id");

    public static Func<JsonElement, string, Func<object?, object?>> ReaderOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => Plain((v, f) => Text(v, f)),
            _ when type == typeof(Guid) => Plain((v, f) => v.ValueKind == JsonValueKind.String && v.TryGetGuid(out var id) ? id : throw Wrong(f, "a UUID such as \"0198c0de-7f00-7000-8000-000000000001\"")),
            _ when type == typeof(bool) => Plain((v, f) => v.ValueKind is JsonValueKind.True or JsonValueKind.False ? v.GetBoolean() : throw Wrong(f, "true or false")),
            _ when type == typeof(int) => Plain((v, f) => v.ValueKind == JsonValueKind.Number && v.TryGetInt32(out var n) ? n : throw Wrong(f, "a whole number")),
            _ when type == typeof(long) => Plain((v, f) => v.ValueKind == JsonValueKind.Number && v.TryGetInt64(out var n) ? n : throw Wrong(f, "a whole number")),
            _ when type == typeof(decimal) => Plain((v, f) => Number(v, f)),
            _ when type == typeof(double) => Plain((v, f) => Real(v, f)),
            _ when type == typeof(DateOnly) => Plain((v, f) => Date(v, f)),
            _ when type.IsEnum => Word(type),
            _ when type == typeof(IReadOnlyList<string>) => List((v, f) => Text(v, f) ?? throw Wrong(f, "a list of texts")),
            _ when type == typeof(IReadOnlyList<Guid>) => List((v, f) => v.ValueKind == JsonValueKind.String && v.TryGetGuid(out var id) ? id : throw Wrong(f, "a list of UUIDs")),
            _ when type == typeof(IReadOnlyList<decimal>) => List(Number),
            _ when type == typeof(IReadOnlyList<ExternalId>) => List(ExternalIdOf),
            _ when type == typeof(IReadOnlyList<AssetContact>) => List(ContactOf),
            _ when type == typeof(IReadOnlyList<SubjectTerms>) => Subjects,
            _ when type == typeof(FibreRoute) => Route,
            _ when type == typeof(EtfClause) => Plain((v, _) => EtfClause.Parse(v)),
            _ => throw new NotSupportedException($"Say here how {type.Name} is read from JSON."),
        };
    }

    /// <summary>The text without blanks around it; null when nothing is left.</summary>
    public static string? Text(JsonElement value, string field)
    {
        if (value.ValueKind != JsonValueKind.String)
            throw Wrong(field, "a text");
        var text = BodyText.Read(value, field).Trim();
        return text.Length == 0 ? null : text;
    }

    public static DateOnly Date(JsonElement value, string field) =>
        value.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(BodyText.Read(value, field), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Wrong(field, "a date such as \"2027-02-09\"");

    /// <exception cref="InvalidException">The body is no object, or has a member that is not one of these.</exception>
    public static void RequireMembers(JsonElement body, params IReadOnlyCollection<string> known)
    {
        if (body.ValueKind != JsonValueKind.Object)
            throw new InvalidException("body", $"The body must be a JSON object with the members {string.Join(", ", known)}.");
        var unknown = body.EnumerateObject().Select(m => m.Name).Except(known).ToDictionary(name => name, _ => new[] { $"Unknown member. Known: {string.Join(", ", known)}." });
        if (unknown.Count > 0)
            throw new InvalidException(unknown);
    }

    public static InvalidException Wrong(string field, string wanted) => new(field, $"It must be {wanted}.");

    private static Func<JsonElement, string, Func<object?, object?>> Plain(Func<JsonElement, string, object?> read) => (value, field) =>
    {
        var next = read(value, field);
        return _ => next;
    };

    private static Func<JsonElement, string, Func<object?, object?>> List<T>(Func<JsonElement, string, T> item) => (value, field) =>
    {
        if (value.ValueKind != JsonValueKind.Array)
            throw Wrong(field, "a list");
        List<T> next = [.. value.EnumerateArray().Select(v => item(v, field))];
        return current => current is IEnumerable<T> same && same.SequenceEqual(next) ? current : next;
    };

    private static Func<JsonElement, string, Func<object?, object?>> Word(Type type)
    {
        var words = Enum.GetValues(type).Cast<object>().ToDictionary(v => EnumWords.Of((Enum)v));
        return Plain((value, field) => value.ValueKind == JsonValueKind.String && words.TryGetValue(BodyText.Read(value, field), out var word)
            ? word
            : throw Wrong(field, $"one of {string.Join(", ", words.Keys)}"));
    }

    private static decimal Number(JsonElement value, string field) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number : throw Wrong(field, "a number, not a text");

    private static double Real(JsonElement value, string field) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number) ? number : throw Wrong(field, "a number, not a text");

    private static ExternalId ExternalIdOf(JsonElement value, string field)
    {
        if (value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Any(m => m.Name is not ("source" or "id"))
            || !value.TryGetProperty("source", out var source) || !value.TryGetProperty("id", out var id))
        {
            throw Wrong(field, "a list of {\"source\": \"…\", \"id\": \"…\"}");
        }

        return new ExternalId(Text(source, field) ?? "", Text(id, field) ?? "");
    }

    private static AssetContact ContactOf(JsonElement value, string field)
    {
        string[] members = ["name", "role", "phone", "email"];
        if (value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Any(m => !members.Contains(m.Name)))
            throw Wrong(field, "a list of {\"name\": \"…\", \"role\": \"…\", \"phone\": \"…\", \"email\": \"…\"}");
        return new AssetContact(Member("name") ?? "", Member("role"), Member("phone"), Member("email"));

        string? Member(string name) => value.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? Text(member, field) : null;
    }

    /// <summary>A subject sent without its MRC keeps the one it has: who may not see it cannot lose it.</summary>
    private static Func<object?, object?> Subjects(JsonElement value, string field)
    {
        const string Form = "a list of {\"circuit_id\": \"…\", \"mrc\": 100.00}, or with asset_id or electrical_service_id";
        if (value.ValueKind != JsonValueKind.Array)
            throw Wrong(field, Form);
        List<(SubjectRef Subject, bool Given, decimal? Mrc)> sent = [];
        foreach (var item in value.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Object || item.EnumerateObject().Where(m => m.Name != "mrc").ToList() is not [var named]
                || !SubjectIds.TryGetValue(named.Name, out var kind) || named.Value.ValueKind != JsonValueKind.String || !named.Value.TryGetGuid(out var id))
            {
                throw Wrong(field, Form);
            }

            var given = item.TryGetProperty("mrc", out var mrc);
            sent.Add((new SubjectRef(kind, id), given, given && mrc.ValueKind != JsonValueKind.Null ? Number(mrc, field) : null));
        }

        return current =>
        {
            var before = current as IReadOnlyList<SubjectTerms> ?? [];
            var next = sent.ConvertAll(s => new SubjectTerms(s.Subject, s.Given ? s.Mrc : before.FirstOrDefault(c => c.Subject == s.Subject)?.Mrc));
            // In another order they are the same.
            return next.Count == before.Count && !next.Except(before).Any() && !before.Except(next).Any() ? before : next;
        };
    }

    private static Func<object?, object?> Route(JsonElement value, string field)
    {
        const string Form = "a GeoJSON LineString: {\"type\": \"LineString\", \"coordinates\": [[longitude, latitude], …]}";
        if (value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Any(m => m.Name is not ("type" or "coordinates"))
            || !value.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String || !type.ValueEquals("LineString")
            || !value.TryGetProperty("coordinates", out var positions) || positions.ValueKind != JsonValueKind.Array
            || positions.EnumerateArray().Any(p => p.ValueKind != JsonValueKind.Array || p.EnumerateArray().Any(n => n.ValueKind != JsonValueKind.Number)))
        {
            throw Wrong(field, Form);
        }

        var next = new FibreRoute([.. positions.EnumerateArray().Select(p => p.EnumerateArray().Select(n => Real(n, field)).ToArray())]);
        return current => RouteJson.Same((FibreRoute?)current, next) ? current : next;
    }
}
