using NetOS.Api.Common;
using NetOS.Infrastructure.Reading;

namespace NetOS.Api.OpenApi;

/// <summary>The query parameters of lists and their like, from the resource's fields.</summary>
internal static class ParameterDocs
{
    public static IEnumerable<(string Name, string Description, string? Example)> Of(Documented documented)
    {
        if (documented.Resource is not { } resource)
            return [];
        return documented.Shape switch
        {
            OperationShape.List => [.. Paging(resource), .. Place(resource), .. Filters(resource)],
            OperationShape.Export => [("format", "csv, xlsx" + (resource.Geometry is null ? "" : " or geojson") + ".", "csv"), .. Paging(resource).Where(p => p.Name is "q" or "sort" or "fields" or "deleted" or "external_ids"), .. Place(resource), .. Filters(resource)],
            OperationShape.Map => [.. Paging(resource).Where(p => p.Name is "q" or "external_ids"), .. Place(resource), .. Filters(resource)],
            OperationShape.Read => Paging(resource).Where(p => p.Name is "fields" or "include"),
            OperationShape.Filtered => [.. Paging(resource).Where(p => p.Name is "q" or "external_ids"), .. Filters(resource)],
            _ when documented.ContentType is not null => [.. Paging(resource).Where(p => p.Name is "q" or "external_ids"), .. Filters(resource)],
            _ => [],
        };
    }

    private static IEnumerable<(string Name, string Description, string? Example)> Paging(Resource resource)
    {
        if (resource.SearchText is not null)
            yield return ("q", "Text to look for; every word must occur, exact identifiers come first.", null);
        yield return ("sort", "Fields by comma, - for descending.", resource.DefaultSort);
        yield return ("limit", "1 … 500.", "50");
        yield return ("offset", "How many to skip.", "0");
        yield return ("cursor", "Stable deep paging: empty for the first page, then next_cursor.", null);
        yield return ("fields", "Only these fields, by comma; id and version always come.", null);
        if (resource.Includes.Count > 0)
            yield return ("include", "Records to show inside: " + string.Join(", ", resource.Includes.Keys) + ".", null);
        if (resource.Fields.Any(f => f.Facet))
            yield return ("facets", "Counts of values: " + string.Join(", ", resource.Fields.Where(f => f.Facet).Select(f => f.Name)) + ".", null);
        if (resource.Fields.Any(f => f.Total))
            yield return ("totals", "Sums per currency: " + string.Join(", ", resource.Fields.Where(f => f.Total).Select(f => f.Name)) + ".", null);
        if (resource.SoftDelete)
            yield return ("deleted", "only or with, for those who may restore.", null);
        if (resource.SoftDelete)
            yield return ("external_ids", "source:id, by comma.", null);
    }

    private static IEnumerable<(string Name, string Description, string? Example)> Place(Resource resource) => resource.Geometry is null
        ? []
        : [("bbox", "west,south,east,north in degrees.", null), ("near", "latitude,longitude,kilometres.", null)];

    private static IEnumerable<(string Name, string Description, string? Example)> Filters(Resource resource) => resource.Fields.Where(f => f.Filterable).Select(f => (
        f.Name,
        $"{f.Description} Any of, by comma.{(f.Words.Count > 0 ? $" One of {string.Join(", ", f.Words)}." : "")} Operators: {string.Join(", ", Operators(f).Select(o => f.Name + "__" + o))}.",
        (string?)null));

    private static IEnumerable<string> Operators(Field field)
    {
        yield return "ne";
        if (field.Type is FieldType.Text or FieldType.TextList)
        {
            yield return "ic";
            yield return "isw";
        }

        if (field.HasOrder)
        {
            foreach (var op in new[] { "gt", "gte", "lt", "lte" })
                yield return op;
        }

        if (field.WordConditions is null)
            yield return "null";
    }
}
