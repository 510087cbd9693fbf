using NetOS.Domain.Endpoints;
using NetOS.Domain.Imports.Values;
using NetOS.Infrastructure.Endpoints;
using NetOS.Infrastructure.Reading;
using static NetOS.Infrastructure.Imports.Kinds.PartFields;

namespace NetOS.Infrastructure.Imports.Kinds;

internal static class EndpointImport
{
    private const int SamePlaceMetres = 50;
    private static readonly string[] Place = ["address_line1", "address_line2", "city", "state", "postal_code", "country", "latitude", "longitude"];

    private static Resource Resource => EndpointResource.Definition;

    public static readonly ImportKind Kind = new("endpoints", "Endpoints", new ImportPart<Endpoint, EndpointDetails>(Resource, "endpoint", PartRole.Main)
    {
        Fields =
        [
            .. Record(Resource),
            .. PlaceFields("", ["name", "clli", .. Place, "facility_type", "demarc_suite", "demarc_rack", "demarc_panel", "demarc_port", "notes"]).With(
                ("name", Called("endpoint", "location", "site", "site name", "location name", "pop", "place", "facility", "building")),
                ("facility_type", Words(DomainWords.FacilityType, "type", "site type", "kind", "structure type")),
                ("demarc_suite", Called("suite", "room")), ("demarc_rack", Called("rack", "cabinet")), ("demarc_panel", Called("panel", "patch panel")), ("demarc_port", Called("port"))),
        ],
        Keys = [CommonKeys.Id(Resource), CommonKeys.ExternalId(Resource), .. Keys("")],
    });

    /// <summary>The place at one end of a circuit.</summary>
    public static ImportPart End(string end, params string[] words)
    {
        var prefix = $"{end}_endpoint_";
        return new ImportPart<Endpoint, EndpointDetails>(Resource, $"{end}_endpoint", PartRole.Reference)
        {
            Label = "endpoint",
            Fields =
            [
                .. PlaceFields(prefix, ["name", "clli", .. Place, "facility_type"]).With(
                    ($"{prefix}name", f => f with { Description = $"Where the circuit {(end == "a" ? "starts" : "ends")}: the place by its name.", Synonyms = [.. words, .. words.SelectMany(w => new[] { $"{w} site", $"{w} location", $"{w} name", $"{w} end", $"{w} pop", $"{w} endpoint" })] }),
                    ($"{prefix}facility_type", f => f with { Kind = ValueKind.Word, Words = DomainWords.FacilityType })),
                new($"{prefix}id", null, ValueKind.Text, "The same by its id, as exported."),
                new($"{prefix}external_id", null, ValueKind.Text, "The same by the name another system gives it, source:id.") { MaxLength = 301, Synonyms = [.. words.Select(w => $"{w} external id")] },
            ],
            Keys = [CommonKeys.Id(Resource, $"{prefix}id"), CommonKeys.ExternalId(Resource, $"{prefix}external_id"), .. Keys(prefix), .. Named(prefix)],
            RefersAs = $"{end}_endpoint_id",
            Evidence = [$"{prefix}address_line1", $"{prefix}clli", $"{prefix}latitude"],
        };
    }

    private static IReadOnlyList<ImportField> PlaceFields(string prefix, params IReadOnlyList<string> members) => Of<EndpointDetails>(Resource, prefix, members).With(
        ($"{prefix}clli", Synonyms(prefix, "clli", "clli code")),
        ($"{prefix}address_line1", Synonyms(prefix, "address", "street", "street address", "address 1", "address1", "addr")),
        ($"{prefix}address_line2", Synonyms(prefix, "address 2", "address2", "unit", "floor", "suite number")),
        ($"{prefix}city", Synonyms(prefix, "city", "town")),
        ($"{prefix}state", Synonyms(prefix, ValueKind.State, "state", "province", "region", "st")),
        ($"{prefix}postal_code", Synonyms(prefix, "zip", "zip code", "zipcode", "postcode")),
        ($"{prefix}country", Synonyms(prefix, ValueKind.Country, "country", "country code")),
        ($"{prefix}latitude", Synonyms(prefix, ValueKind.Latitude, "lat", "y")),
        ($"{prefix}longitude", Synonyms(prefix, ValueKind.Longitude, "lon", "long", "lng", "x")));

    private static IEnumerable<RecordKey> Keys(string prefix) =>
    [
        new("CLLI", [$"{prefix}clli"], "select k.ord, t.id from {k} join endpoints t on lower(t.clli) = lower(k.a) where t.deleted_at is null"),
        new("name and address", [$"{prefix}name", $"{prefix}address_line1"], "select k.ord, t.id from {k} join endpoints t on lower(t.name) = lower(k.a) and lower(t.address_line1) = lower(k.b) where t.deleted_at is null"),
        new("name and coordinates", [$"{prefix}name", $"{prefix}latitude", $"{prefix}longitude"],
            $"select k.ord, t.id from {{k}} join endpoints t on lower(t.name) = lower(k.a) and st_dwithin(st_makepoint(t.longitude, t.latitude)::geography, st_makepoint(k.c::float8, k.b::float8)::geography, {SamePlaceMetres}) where t.deleted_at is null"),
    ];

    /// <summary>A row may name a place by less than what makes it unique, as long as only one fits.</summary>
    private static IEnumerable<RecordKey> Named(string prefix) =>
    [
        new("name, city and state", [$"{prefix}name", $"{prefix}city", $"{prefix}state"],
            "select k.ord, t.id from {k} join endpoints t on lower(t.name) = lower(k.a) and lower(t.city) = lower(k.b) and lower(t.state) = lower(k.c) where t.deleted_at is null"),
        new("name", [$"{prefix}name"], "select k.ord, t.id from {k} join endpoints t on lower(t.name) = lower(k.a) where t.deleted_at is null"),
    ];

    private static Func<ImportField, ImportField> Synonyms(string prefix, params string[] words) => f => f with { Synonyms = Prefixed(prefix, words), Description = f.Description };

    private static Func<ImportField, ImportField> Synonyms(string prefix, ValueKind kind, params string[] words) => f => f with { Kind = kind, Synonyms = Prefixed(prefix, words) };

    private static string[] Prefixed(string prefix, string[] words) => prefix.Length == 0 ? words : [.. words.Select(w => $"{prefix[0]} {w}")];
}
