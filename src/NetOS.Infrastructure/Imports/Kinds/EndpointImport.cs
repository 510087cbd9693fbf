using NetOS.Domain.Endpoints;
using NetOS.Domain.Imports.Values;
using NetOS.Infrastructure.Endpoints;
using NetOS.Infrastructure.Reading;
using static NetOS.Infrastructure.Imports.Kinds.PartFields;

namespace NetOS.Infrastructure.Imports.Kinds;

internal static class EndpointImport
{
    private static Resource Resource => EndpointResource.Definition;

    public static readonly ImportKind Kind = new(
        "endpoints", "Endpoints",
        InfrastructureImport.Named("infrastructure_asset", "infrastructure_asset_id", "The site it is inside of, by its name or code.", null, "inside site", "parent site", "asset"),
        CustomerImport.Named("customer", "customer_id", "The customer whose place it is, by its name or account number; not together with a site.", "end user", "subscriber", "tenant"),
        new ImportPart<Endpoint, EndpointDetails>(Resource, "endpoint", PartRole.Main)
        {
            Fields =
            [
                .. Record(Resource),
                .. Fields("", [], ["name", "clli", .. PlaceFields.Members, "facility_type", "demarc_suite", "demarc_rack", "demarc_panel", "demarc_port", "notes"]).With(
                    ("name", Called("endpoint", "location", "site", "site name", "location name", "pop", "place", "facility", "building")),
                    ("facility_type", Words(DomainWords.FacilityType, "type", "site type", "kind", "structure type")),
                    ("demarc_suite", Called("suite", "room")), ("demarc_rack", Called("rack", "cabinet")), ("demarc_panel", Called("panel", "patch panel")), ("demarc_port", Called("port")),
                    ("notes", Called("comments", "remarks", "note", "comment"))),
            ],
            Keys = [CommonKeys.Id(Resource), CommonKeys.ExternalId(Resource), .. Keys("")],
            Translations = RecordTranslations(),
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
                .. Fields(prefix, [end], ["name", "clli", .. PlaceFields.Members, "facility_type"]).With(
                    ($"{prefix}name", f => f with { Description = $"Where the circuit {(end == "a" ? "starts" : "ends")}: the place by its name.", Synonyms = [.. words, .. words.SelectMany(w => new[] { $"{w} site", $"{w} location", $"{w} name", $"{w} end", $"{w} pop", $"{w} endpoint" })] }),
                    ($"{prefix}facility_type", f => f with { Kind = ValueKind.Word, Words = DomainWords.FacilityType })),
                ReferenceId($"{prefix}id"),
                new($"{prefix}external_id", null, ValueKind.Text, "The same by the name another system gives it, source:id.") { MaxLength = 301, Synonyms = [.. words.Select(w => $"{w} external id")] },
            ],
            Keys = [CommonKeys.Id(Resource, $"{prefix}id"), CommonKeys.ExternalId(Resource, $"{prefix}external_id"), .. Keys(prefix), .. Named(prefix)],
            RefersAs = $"{end}_endpoint_id",
            Evidence = [$"{prefix}address_line1", $"{prefix}clli", $"{prefix}latitude"],
        };
    }

    private static IReadOnlyList<ImportField> Fields(string prefix, IReadOnlyList<string> ends, IReadOnlyList<string> members) =>
        PlaceFields.Of<EndpointDetails>(Resource, prefix, ends, members).With(($"{prefix}clli", Called(prefix.Length == 0 ? ["clli code"] : [.. ends.SelectMany(e => new[] { $"{e} clli", $"{e} clli code" })])));

    private static IEnumerable<RecordKey> Keys(string prefix) =>
    [
        CommonKeys.Unique(Resource, "CLLI", $"{prefix}clli", "clli"),
        CommonKeys.NameAndAddress(Resource, $"{prefix}name", $"{prefix}address_line1"),
        CommonKeys.NameAndPosition(Resource, $"{prefix}name", $"{prefix}latitude", $"{prefix}longitude"),
    ];

    /// <summary>A row may name a place by less than what makes it unique, as long as only one fits. What says more than its name says which place of this name is not meant.</summary>
    private static IEnumerable<RecordKey> Named(string prefix)
    {
        string[] exact = [$"{prefix}clli", $"{prefix}address_line1", $"{prefix}latitude"];
        return
        [
            new("name, city and state", [$"{prefix}name", $"{prefix}city", $"{prefix}state"],
                "select k.ord, t.id from {k} join endpoints t on lower(t.name) = lower(k.a) and lower(t.city) = lower(k.b) and lower(t.state) = lower(k.c) where t.deleted_at is null") { Unless = exact },
            CommonKeys.Unique(Resource, "name", $"{prefix}name", "name") with { Unless = [.. exact, $"{prefix}city"] },
        ];
    }
}
