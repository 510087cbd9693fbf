using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;

namespace NetOS.Infrastructure.Reading;

/// <summary>Reads the query string of a list. Whatever it does not know it refuses by name: nothing is ignored silently.</summary>
internal sealed class ListRequestParser(Resource resource, Caller caller)
{
    public const int MaxLimit = 500, MaxOffset = 10_000_000, MaxValues = 1_000, MaxSearchLength = 200;

    private static readonly Dictionary<string, FilterOperator> Operators = new()
    {
        ["ne"] = FilterOperator.Not,
        ["ic"] = FilterOperator.Contains,
        ["isw"] = FilterOperator.StartsWith,
        ["gt"] = FilterOperator.Greater,
        ["gte"] = FilterOperator.GreaterOrEqual,
        ["lt"] = FilterOperator.Less,
        ["lte"] = FilterOperator.LessOrEqual,
        ["null"] = FilterOperator.Null,
    };

    // RFC 3339, and a day for the instant it begins at in UTC.
    private static readonly string[] InstantForms = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd"];

    /// <summary>The parameters a list understands beside its fields.</summary>
    public static readonly IReadOnlyList<string> Controls =
        ["q", "sort", "limit", "offset", "fields", "include", "facets", "totals", "cursor", "bbox", "near", "deleted", "external_ids"];

    /// <param name="query">The query string.</param>
    /// <param name="allowed">Which of <see cref="Controls"/> make sense here.</param>
    /// <param name="usual">Whether the resource's usual filters hold where the query does not name their field.</param>
    /// <param name="extra">Parameters the endpoint reads by itself.</param>
    public ListRequest Parse(IQueryCollection query, IReadOnlyCollection<string>? allowed = null, bool usual = true, params IReadOnlyCollection<string> extra)
    {
        allowed = [.. (allowed ?? Controls).Where(Fits)];
        var request = ListRequest.Everything;
        List<Filter> filters = [];
        foreach (var (name, values) in query)
        {
            if (extra.Contains(name))
                continue;
            foreach (var value in values)
                RefuseNul(name, value);
            if (allowed.Contains(name))
                request = Control(request, name, values);
            else
                filters.Add(FilterOf(name, values, allowed, extra));
        }

        if (request is { Cursor: not null, Offset: > 0 })
            throw Bad("offset", "A cursor says where the page starts; leave the offset out.");
        if (usual)
            filters.AddRange(resource.Usual.Where(u => filters.All(f => f.Field != u.Field)).ToList());
        request = request with { Filters = filters };
        return request.SortGiven ? request : request with { Sort = SortOf(resource.DefaultSort) };
    }

    /// <summary>What a single read may be asked for: fields and included records.</summary>
    public ListRequest ParseShape(IQueryCollection query)
    {
        if (query.Keys.FirstOrDefault(name => name is not ("fields" or "include" or "deleted")) is { } unknown)
            throw BadRequestException.Unknown("parameter", unknown, ["fields", "include", "deleted"]);
        return Parse(query, ["fields", "include", "deleted"]);
    }

    /// <summary>The filter part of a bulk call: the same words as the query string, as JSON.</summary>
    public ListRequest Parse(JsonElement filter)
    {
        if (filter.ValueKind != JsonValueKind.Object)
            throw new InvalidException("filter", "A filter is an object with the list's own parameters, e.g. {\"status\": \"active\"}.");
        var query = new Dictionary<string, StringValues>();
        foreach (var member in filter.EnumerateObject())
        {
            query[member.Name] = member.Value.ValueKind switch
            {
                JsonValueKind.Array when member.Value.GetArrayLength() == 0 => throw new InvalidException("filter", $"'{member.Name}': a list of values needs at least one."),
                JsonValueKind.Array => new StringValues([.. member.Value.EnumerateArray().Select(TextOf)]),
                _ => TextOf(member.Value),
            };
        }

        return Parse(new QueryCollection(query), ["q", "bbox", "near", "external_ids", "deleted"]);

        string TextOf(JsonElement value) => value.ValueKind switch
        {
            JsonValueKind.String => BodyText.Read(value, "filter"),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            _ => throw new InvalidException("filter", "The values of a filter are texts, numbers, true, false or lists of these."),
        };
    }

    /// <summary>Whether a control means anything for this resource.</summary>
    private bool Fits(string control) => control switch
    {
        "q" => resource.SearchText is not null,
        "bbox" or "near" => resource.Geometry is not null,
        "deleted" or "external_ids" => resource.SoftDelete,
        "include" => resource.Includes.Count > 0,
        _ => true,
    };

    private ListRequest Control(ListRequest request, string name, StringValues values)
    {
        if (name == "external_ids")
            return request with { ExternalIds = ExternalIdsOf(values) };
        var text = Single(name, values);
        return name switch
        {
            "q" => text.Length <= MaxSearchLength ? request with { Search = text.Trim() is { Length: > 0 } q ? q : null } : throw Bad(name, $"At most {MaxSearchLength} characters."),
            "sort" => request with { Sort = SortOf(text), SortGiven = true },
            "limit" => request with { Limit = Integer(name, text, 1, MaxLimit) },
            "offset" => request with { Offset = Integer(name, text, 0, MaxOffset) },
            "fields" => request with { Fields = FieldsOf(text) },
            "include" => request with { Includes = IncludesOf(text) },
            "facets" => request with { Facets = [.. Names(text).Select(n => Visible(n, "facet", f => f.Facet, "count values of"))] },
            "totals" => request with { Totals = [.. Names(text).Select(n => Visible(n, "total", f => f.Total, "add up"))] },
            "cursor" => request with { Cursor = CursorOf(text) },
            "bbox" => request with { Box = BoxOf(text) },
            "near" => request with { Near = CircleOf(text) },
            "deleted" => request with { Presence = PresenceOf(text) },
            _ => throw new InvalidOperationException(name),
        };
    }

    private Filter FilterOf(string name, StringValues values, IReadOnlyCollection<string> allowed, IReadOnlyCollection<string> extra)
    {
        var at = name.LastIndexOf("__", StringComparison.Ordinal);
        var (fieldName, suffix) = at > 0 ? (name[..at], name[(at + 2)..]) : (name, null);
        var field = resource.Find(fieldName);
        if (field is null || !field.Filterable)
            throw BadRequestException.Unknown("parameter", name, [.. allowed, .. extra, .. resource.Fields.Where(f => f.Filterable && caller.Sees(f)).Select(f => f.Name)]);
        RequireSight(field, "filter by");
        var op = FilterOperator.Any;
        if (suffix is not null && !Operators.TryGetValue(suffix, out op))
            throw BadRequestException.Unknown("operator", suffix, Operators.Keys);
        if (!Fits(field, op))
            throw new BadRequestException("query.operator", $"'{name}': the operator {suffix} does not fit {field.Name}.") { Extensions = { ["known"] = Operators.Where(o => Fits(field, o.Value)).Select(o => o.Key).ToArray() } };

        string[] texts = op is FilterOperator.Any or FilterOperator.Not
            ? values.Count == 1 ? values[0]!.Split(',') : [.. values.Select(v => v ?? "")]
            : [Single(name, values)];
        if (texts.Length > MaxValues)
            throw Bad(name, $"At most {MaxValues} values.");
        return new Filter(field, op, [.. texts.Select(t => op == FilterOperator.Null ? Boolean(name, t) : Typed(name, field, op, t))]);
    }

    private static bool Fits(Field field, FilterOperator op) => op switch
    {
        FilterOperator.Contains or FilterOperator.StartsWith => field.Type is FieldType.Text or FieldType.TextList,
        FilterOperator.Greater or FilterOperator.GreaterOrEqual or FilterOperator.Less or FilterOperator.LessOrEqual => field.HasOrder,
        FilterOperator.Null => field.WordConditions is null,
        _ => true,
    };

    private static object Typed(string name, Field field, FilterOperator op, string text) => field.Type switch
    {
        FieldType.Uuid => Guid.TryParse(text, out var id) ? id : throw Bad(name, $"'{text}' is not a UUID."),
        FieldType.Number or FieldType.Money => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Bad(name, $"'{text}' is not a number."),
        FieldType.Integer => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) ? integer : throw Bad(name, $"'{text}' is not a whole number."),
        FieldType.Float => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) && double.IsFinite(real) ? real : throw Bad(name, $"'{text}' is not a number."),
        FieldType.Boolean => Boolean(name, text),
        FieldType.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : throw Bad(name, $"'{text}' is not a date such as 2027-02-09."),
        FieldType.Instant => InstantOf(name, text),
        FieldType.Word => field.Words.Contains(text) ? text : throw new BadRequestException("query.value", $"'{name}': there is no {field.Name} '{text}'.") { Extensions = { ["known"] = field.Words } },
        _ when op is FilterOperator.Contains or FilterOperator.StartsWith && text.Length == 0 => throw Bad(name, "A text to look for is missing."),
        _ => text,
    };

    private static DateTimeOffset InstantOf(string name, string text) =>
        DateTimeOffset.TryParseExact(text, InstantForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant
            : throw Bad(name, $"'{text}' is not an instant such as 2026-11-22T08:00:00Z.");

    private List<SortKey> SortOf(string text)
    {
        List<SortKey> keys = [];
        foreach (var part in Names(text))
        {
            var descending = part[0] == '-';
            keys.Add(new SortKey(Visible(descending ? part[1..] : part, "sort", f => f.Sortable, "sort by"), descending));
        }

        if (keys.Count > 5)
            throw Bad("sort", "At most five fields.");
        if (keys.Select(k => k.Field.Name).Distinct().Count() != keys.Count)
            throw Bad("sort", "A field may stand there once.");
        if (!keys.Any(k => k.Field.Name == "id"))
            keys.Add(new SortKey(resource.Find("id")!, keys is [.., { Descending: true }]));
        return keys;
    }

    private List<Field> FieldsOf(string text)
    {
        var fields = Names(text).Select(n => Visible(n, "field", _ => true, "see")).Distinct().ToList();
        foreach (var always in new[] { "version", "id" })
        {
            if (resource.Find(always) is { } field && !fields.Contains(field))
                fields.Insert(0, field);
        }

        return fields;
    }

    private List<string> IncludesOf(string text)
    {
        var names = Names(text).Distinct().ToList();
        foreach (var name in names)
        {
            if (!resource.Includes.TryGetValue(name, out var include))
                throw BadRequestException.Unknown("include", name, resource.Includes.Keys);
            if (!caller.May(include.Resource.View))
                throw ForbiddenException.Fields("include", [name], include.Resource.View);
        }

        return names;
    }

    private Field Visible(string name, string what, Func<Field, bool> fits, string act)
    {
        var field = resource.Find(name);
        if (field is null || !fits(field))
            throw BadRequestException.Unknown(what, name, resource.Fields.Where(f => fits(f) && caller.Sees(f)).Select(f => f.Name));
        RequireSight(field, act);
        return field;
    }

    private void RequireSight(Field field, string act)
    {
        if (!caller.Sees(field))
            throw ForbiddenException.Fields(act, [field.Name], field.View!);
    }

    private Presence PresenceOf(string text)
    {
        if (!caller.May(resource.Edit))
            throw ForbiddenException.Permission(resource.Edit);
        return text switch
        {
            "only" => Presence.Deleted,
            "with" => Presence.Both,
            _ => throw Bad("deleted", "Either 'only' or 'with'."),
        };
    }

    private static Box BoxOf(string text)
    {
        var n = Degrees("bbox", text, 4, "west,south,east,north in degrees, e.g. -125,24,-66,50");
        if (n[0] is not (>= -180 and <= 180) || n[2] is not (>= -180 and <= 180) || n[1] is not (>= -90 and <= 90) || n[3] is not (>= -90 and <= 90) || n[1] > n[3])
            throw Bad("bbox", "west and east between -180 and 180, south and north between -90 and 90, south below north.");
        return new Box(n[0], n[1], n[2], n[3]);
    }

    private static Circle CircleOf(string text)
    {
        var n = Degrees("near", text, 3, "latitude,longitude,kilometres, e.g. 39.77,-86.16,50");
        if (n[0] is not (>= -90 and <= 90) || n[1] is not (>= -180 and <= 180) || n[2] is not (> 0 and <= 20_000))
            throw Bad("near", "latitude between -90 and 90, longitude between -180 and 180, up to 20000 kilometres.");
        return new Circle(n[0], n[1], n[2]);
    }

    private static double[] Degrees(string name, string text, int count, string form)
    {
        var parts = text.Split(',');
        var numbers = new double[count];
        if (parts.Length != count)
            throw Bad(name, $"It takes {form}.");
        for (var i = 0; i < count; i++)
        {
            if (!double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i]) || !double.IsFinite(numbers[i]))
                throw Bad(name, $"It takes {form}.");
        }

        return numbers;
    }

    private static List<(string, string)> ExternalIdsOf(StringValues values)
    {
        List<(string, string)> ids = [];
        foreach (var value in values.Count == 1 ? values[0]!.Split(',') : values.Select(v => v ?? ""))
        {
            var colon = value.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || colon == value.Length - 1)
                throw Bad("external_ids", "It takes source:id, e.g. topology-zoo:cogentco-12.");
            ids.Add((value[..colon], value[(colon + 1)..]));
        }

        return ids.Count <= MaxValues ? ids : throw Bad("external_ids", $"At most {MaxValues} values.");
    }

    private static List<string?> CursorOf(string text)
    {
        if (text.Length == 0)
            return [];
        try
        {
            return JsonSerializer.Deserialize<List<string?>>(Convert.FromBase64String(text.Replace('-', '+').Replace('_', '/') + new string('=', (4 - text.Length % 4) % 4))) is { Count: > 0 } last
                ? last
                : throw Bad("cursor", "Take it from next_cursor as it is.");
        }
        catch (Exception e) when (e is FormatException or JsonException or DecoderFallbackException)
        {
            throw Bad("cursor", "Take it from next_cursor as it is.");
        }
    }

    private static string Single(string name, StringValues values) => values.Count == 1 ? values[0] ?? "" : throw Bad(name, "It may stand once.");

    private static string[] Names(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } names ? names : throw new BadRequestException("query.value", "A name is missing.");

    private static bool Boolean(string name, string text) => text switch
    {
        "true" => true,
        "false" => false,
        _ => throw Bad(name, "Either true or false."),
    };

    private static int Integer(string name, string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most ? value : throw Bad(name, $"A whole number from {least} to {most}.");

    private static void RefuseNul(string name, string? value)
    {
        if (value is not null && value.Contains('\0'))
            throw Bad(name, "The character U+0000 is not allowed.");
    }

    private static BadRequestException Bad(string name, string message) => new("query.value", $"'{name}': {message}") { Extensions = { ["parameter"] = name } };
}
