using System.Globalization;
using Microsoft.AspNetCore.Http;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Timeline;

/// <summary>What the timeline was asked for: the filters of the contracts list, and what only terms have.</summary>
internal sealed record TimelineRequest(ListRequest Contracts, IReadOnlyList<string> Subjects, IReadOnlyList<Guid> Sites, int Limit)
{
    public const int MaxLimit = 10_000, UsualLimit = 5_000;

    /// <summary>What a term can be over.</summary>
    public static readonly IReadOnlyList<string> SubjectWords = ["circuit", "asset", "electrical_service", "agreement", License];

    public const string License = "rf_license";

    private static readonly string[] Own = ["subject", "site_id", "limit"];

    /// <exception cref="BadRequestException">A parameter is unknown, or its value is wrong.</exception>
    public static TimelineRequest Parse(IQueryCollection query, Caller caller) => new(
        new ListRequestParser(ContractResource.Definition, caller).Parse(query, ["q", "external_ids"], usual: true, Own),
        [.. Values(query, "subject").Select(word => SubjectWords.Contains(word) ? word : throw BadRequestException.Unknown("subject", word, SubjectWords))],
        [.. Values(query, "site_id").Select(text => Guid.TryParse(text, out var id) ? id : throw Bad("site_id", $"'{text}' is not a UUID."))],
        LimitOf(query));

    /// <summary>Whether terms over this are asked for.</summary>
    public bool Wants(string subject) => Subjects.Count == 0 || Subjects.Contains(subject);

    private static string[] Values(IQueryCollection query, string name)
    {
        if (!query.TryGetValue(name, out var values))
            return [];
        var all = values.SelectMany(v => (v ?? "").Split(',')).ToArray();
        return all.Length <= ListRequestParser.MaxValues ? all : throw Bad(name, $"At most {ListRequestParser.MaxValues} values.");
    }

    private static int LimitOf(IQueryCollection query)
    {
        if (!query.TryGetValue("limit", out var values))
            return UsualLimit;
        return values.Count == 1 && int.TryParse(values[0], NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MaxLimit
            ? limit
            : throw Bad("limit", $"A whole number from 1 to {MaxLimit}, once.");
    }

    private static BadRequestException Bad(string name, string message) => new("query.value", $"'{name}': {message}");
}
