using System.Text.Json;
using NetOS.Domain.Circuits;
using NetOS.Domain.Contracts;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Persistence.Configurations;

namespace NetOS.Infrastructure.Reading;

/// <summary>Values of a record's details as a body of the API says them: what <see cref="JsonValues"/> reads back.</summary>
internal static class BodyValues
{
    public static JsonElement ToElement(object? value) => JsonSerializer.SerializeToElement(Shown(value), JsonColumn.Options);

    private static object? Shown(object? value) => value switch
    {
        Enum word => EnumWords.Of(word),
        EtfClause clause => clause.ToJson(),
        FibreRoute route => new { type = "LineString", coordinates = route.Coordinates },
        IReadOnlyList<SubjectTerms> subjects => subjects.Select(s => new Dictionary<string, object?> { [EnumWords.Of(s.Subject.Kind) + "_id"] = s.Subject.Id, ["mrc"] = s.Mrc }),
        _ => value,
    };
}
