using NetOS.Domain.Common;
using NetOS.Domain.Imports.Values;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Imports.Kinds;

/// <summary>Fields of records that stand somewhere.</summary>
internal static class PlaceFields
{
    public static readonly string[] Members = ["address_line1", "address_line2", "city", "state", "postal_code", "country", "latitude", "longitude"];

    /// <param name="resource">The resource.</param>
    /// <param name="prefix">Before each name; empty for the row's own record.</param>
    /// <param name="ends">What sheets write before the words of a place that is not the row's own, such as <c>tx</c>.</param>
    /// <param name="members">Those of the place among others.</param>
    public static IReadOnlyList<ImportField> Of<TDetails>(Resource resource, string prefix, IReadOnlyList<string> ends, params IReadOnlyList<string> members) where TDetails : PlaceDetails, new()
    {
        (string Member, Func<ImportField, ImportField> Change)[] places =
        [
            ("address_line1", Place(null, "address", "street", "street address", "address 1", "addr")),
            ("address_line2", Place(null, "address 2", "floor", "address line two")),
            ("city", Place(null, "city", "town", "municipality")),
            ("state", Place(ValueKind.State, "state", "province", "region", "st")),
            ("postal_code", Place(null, "zip", "zip code", "postcode", "postal")),
            ("country", Place(ValueKind.Country, "country", "country code")),
            ("latitude", Place(ValueKind.Latitude, "lat", "latitude", "y")),
            ("longitude", Place(ValueKind.Longitude, "lon", "long", "lng", "longitude", "x")),
        ];
        return PartFields.Of<TDetails>(resource, prefix, members).With([.. places.Where(p => members.Contains(p.Member)).Select(p => (prefix + p.Member, p.Change))]);

        Func<ImportField, ImportField> Place(ValueKind? kind, params string[] words) => field => field with
        {
            Kind = kind ?? field.Kind,
            // The field's own name is no synonym of itself.
            Synonyms = [.. (prefix.Length == 0 ? words : ends.SelectMany(end => words.Select(word => $"{end} {word}"))).Where(word => word.Replace(' ', '_') != field.Name)],
        };
    }
}
