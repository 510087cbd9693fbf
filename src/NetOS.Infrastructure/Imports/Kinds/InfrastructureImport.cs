using NetOS.Domain.Assets;
using NetOS.Domain.Imports.Values;
using NetOS.Infrastructure.Assets;
using NetOS.Infrastructure.Imports.Kinds.Bodies;
using NetOS.Infrastructure.Reading;
using static NetOS.Infrastructure.Imports.Kinds.PartFields;

namespace NetOS.Infrastructure.Imports.Kinds;

/// <summary>Sites: towers, rooftops, data centers and what their lease says.</summary>
internal static class InfrastructureImport
{
    private static Resource Resource => InfrastructureResource.Definition;

    public static readonly ImportKind Kind = new(
        "infrastructure", "Infrastructure",
        CarrierImport.Named("The carrier it is rented from, by its name, where the landlord is one."),
        new ImportPart<InfrastructureAsset, InfrastructureAssetDetails>(Resource, "site", PartRole.Main)
        {
            Fields =
            [
                .. Record(Resource),
                .. PlaceFields.Of<InfrastructureAssetDetails>(
                    Resource, "", [],
                    ["name", "code", "kind", "status", .. PlaceFields.Members, "landlord", "asr_number", "height_m", "ground_elevation_m", "currency", "mrc", "nrc", "power_kw_committed", "rack_units_committed", "access_notes",
                    "contacts", "notes"]).With(
                    ("name", Called("site", "site name", "tower", "tower name", "asset", "asset name", "location", "location name", "structure name", "facility")),
                    ("code", Called("site id", "site code", "site number", "tower id", "tower number", "asset id", "asset code", "short name", "abbreviation")),
                    ("kind", Words(DomainWords.AssetKind, "type", "site type", "asset type", "structure type", "tower type")),
                    ("status", Words(DomainWords.AssetStatus, "site status", "state of site", "stage")),
                    ("landlord", Called("owner", "lessor", "tower owner", "tower company", "property owner", "rented from")),
                    ("asr_number", Called("asr", "asrn", "fcc asr", "fcc registration", "registration number", "antenna structure registration")),
                    ("height_m", Length("height", "structure height", "tower height", "overall height", "height agl", "overall height m")),
                    ("ground_elevation_m", Length("ground elevation", "elevation", "elevation amsl", "site elevation", "ground level")),
                    ("currency", Called("ccy", "currency code")),
                    ("mrc", Called("rent", "monthly rent", "lease rate", "monthly recurring charge", "monthly cost", "rent per month")),
                    ("nrc", Called("non recurring charge", "one time charge", "setup fee", "application fee")),
                    ("power_kw_committed", f => f with { Synonyms = ["power", "power kw", "kw", "committed power", "power commitment"], Scale = 3, Min = 0 }),
                    ("rack_units_committed", f => f with { Synonyms = ["rack units", "ru", "committed rack units", "rack space"], Min = 0 }),
                    ("access_notes", Called("access", "directions", "gate code", "access instructions")),
                    ("contacts", Called("site contacts")),
                    ("notes", Called("comments", "remarks", "note", "comment", "structure description"))),
            ],
            Keys =
            [
                CommonKeys.Id(Resource), CommonKeys.ExternalId(Resource), CommonKeys.Unique(Resource, "code", "code", "code"),
                CommonKeys.Both(Resource, "name and kind", ("name", "name"), ("kind", "kind")) with { Unless = ["code"] },
            ],
            Translations = RecordTranslations("contacts"),
        });

    /// <summary>A site another record is at.</summary>
    /// <param name="prefix">Before its fields, and the name of the part.</param>
    /// <param name="id">The member of the record that points at it.</param>
    /// <param name="description">Of the field that names it.</param>
    /// <param name="example">Of the same.</param>
    /// <param name="synonyms">Of the same.</param>
    public static ImportPart Named(string prefix, string id, string description, string? example, params string[] synonyms) => new ImportPart<InfrastructureAsset, InfrastructureAssetDetails>(Resource, prefix, PartRole.Reference)
    {
        Fields = [Reference($"{prefix}_name", description, synonyms) with { Example = example }, ReferenceId(id)],
        Keys = [CommonKeys.Id(Resource, id), CommonKeys.Unique(Resource, "code", $"{prefix}_name", "code"), CommonKeys.Unique(Resource, "name", $"{prefix}_name", "name")],
        RefersAs = id,
        Creates = false,
    };

    /// <summary>The site at one end of a link, which may be made with it: a tower, unless the row says otherwise.</summary>
    /// <param name="end">Before its fields.</param>
    /// <param name="name">The field that names it.</param>
    /// <param name="id">The member of the link that points at it.</param>
    /// <param name="example">Of the field that names it.</param>
    /// <param name="required">Whether a link cannot do without.</param>
    /// <param name="words">What sheets write before the words of this end.</param>
    public static ImportPart End(string end, string name, string id, string example, bool required, params IReadOnlyList<string> words)
    {
        string Field(string member) => $"{end}_site_{member}";
        return new ImportPart<InfrastructureAsset, InfrastructureAssetDetails>(Resource, id[..^3], PartRole.Reference)
        {
            Fields =
            [
                new(name, "name", ValueKind.Text, $"The site at {end.ToUpperInvariant()}, by its name or code.")
                {
                    Synonyms = [.. words.SelectMany(w => new[] { $"{w} site", $"{w} site name", $"{w} tower", $"{w} location", $"{w} end", $"site {w}" }).Where(word => word.Replace(' ', '_') != name)],
                    Required = required, Example = example,
                },
                ReferenceId(id),
                .. PlaceFields.Of<InfrastructureAssetDetails>(Resource, $"{end}_site_", words, [.. PlaceFields.Members, "kind", "asr_number", "ground_elevation_m"]).With(
                    (Field("kind"), Words(DomainWords.AssetKind, [.. words.SelectMany(w => new[] { $"{w} structure type", $"{w} tower type" })])),
                    (Field("asr_number"), Called([.. words.SelectMany(w => new[] { $"{w} asr", $"{w} asr number" })])),
                    (Field("ground_elevation_m"), Length([.. words.SelectMany(w => new[] { $"{w} ground elevation", $"{w} ground elevation m", $"{w} elevation" })]))).Select(f => f with { Example = null }),
            ],
            Keys =
            [
                CommonKeys.Id(Resource, id), CommonKeys.Unique(Resource, "code", name, "code"),
                CommonKeys.Both(Resource, "name and ASR number", (name, "name"), (Field("asr_number"), "asr_number")),
                CommonKeys.NameAndPosition(Resource, name, Field("latitude"), Field("longitude")),
                CommonKeys.NameAndAddress(Resource, name, Field("address_line1")),
                CommonKeys.Unique(Resource, "name", name, "name") with { Unless = [Field("latitude"), Field("address_line1"), Field("asr_number")] },
            ],
            RefersAs = id,
            Evidence = [Field("latitude"), Field("address_line1"), Field("asr_number")],
            Translations = [_ => new NewRecordDefaults(("kind", "tower"))],
        };
    }

    private static Func<ImportField, ImportField> Length(params string[] synonyms) => f => f with { Kind = ValueKind.Length, Scale = 2, Synonyms = synonyms };
}
