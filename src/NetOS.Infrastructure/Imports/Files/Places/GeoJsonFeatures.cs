using System.Text.Json;
using NetOS.Domain.Imports;

namespace NetOS.Infrastructure.Imports.Files.Places;

/// <summary>The features of a GeoJSON file (RFC 7946): a collection, one alone, or one a line.</summary>
internal static class GeoJsonFeatures
{
    public static IEnumerable<Feature> Read(Stream file, CancellationToken ct)
    {
        using var objects = new JsonFeatureReader(file);
        while (objects.TryRead(out var document))
        {
            ct.ThrowIfCancellationRequested();
            using (document)
                yield return Of(document!.RootElement);
        }
    }

    private static Feature Of(JsonElement json)
    {
        var feature = new Feature();
        if (json.TryGetProperty("id", out var id))
            feature.Say("id", CellOf(id));
        if (json.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in properties.EnumerateObject())
                feature.Say(property.Name, CellOf(property.Value));
        }

        if (json.TryGetProperty("geometry", out var geometry) && geometry.ValueKind == JsonValueKind.Object)
            Place(feature, geometry);
        return feature;
    }

    private static void Place(Feature feature, JsonElement geometry)
    {
        var type = geometry.TryGetProperty("type", out var named) ? named.ToString() : "";
        geometry.TryGetProperty("coordinates", out var coordinates);
        switch (type)
        {
            case "Point" when Position(coordinates) is { } at:
                feature.StandAt(at.Latitude, at.Longitude);
                break;
            case "LineString" or "MultiLineString" when coordinates.ValueKind == JsonValueKind.Array && coordinates.GetArrayLength() > 0:
                feature.Say(Feature.Route, new SourceCell(SourceCellKind.Text, geometry.GetRawText()));
                break;
            case "Point" or "LineString" or "MultiLineString":
                feature.Refuse("It has a place without coordinates");
                break;
            default:
                feature.Refuse(type.Length == 0 ? "It has a shape without a type" : $"It is a {type}");
                break;
        }
    }

    private static (decimal Latitude, decimal Longitude)? Position(JsonElement coordinates) =>
        coordinates.ValueKind == JsonValueKind.Array && coordinates.GetArrayLength() >= 2
            && coordinates[0].ValueKind == JsonValueKind.Number && coordinates[1].ValueKind == JsonValueKind.Number
            && coordinates[0].TryGetDecimal(out var longitude) && coordinates[1].TryGetDecimal(out var latitude)
            ? (latitude, longitude)
            : null;

    private static SourceCell CellOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => SourceCell.Of(value.GetString()),
        JsonValueKind.Number => value.TryGetDecimal(out var number) ? SourceCell.Of(number) : new SourceCell(SourceCellKind.Number, value.GetRawText()),
        JsonValueKind.True => SourceCell.Of(true),
        JsonValueKind.False => SourceCell.Of(false),
        JsonValueKind.Array when value.EnumerateArray().All(e => e.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object)) => SourceCell.Of(string.Join(", ", value.EnumerateArray())),
        JsonValueKind.Array or JsonValueKind.Object => SourceCell.Of(value.GetRawText()),
        _ => SourceCell.Blank,
    };
}
