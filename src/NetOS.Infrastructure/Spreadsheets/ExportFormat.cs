using NetOS.Application.Common.Errors;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Spreadsheets;

internal sealed record ExportFormat(string Name, string ContentType)
{
    private static readonly ExportFormat[] All =
    [
        new("csv", "text/csv; charset=utf-8"),
        new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        new("geojson", "application/geo+json; charset=utf-8"),
    ];

    /// <exception cref="BadRequestException">There is no such format for this resource.</exception>
    public static ExportFormat Of(string name, Resource resource)
    {
        var offered = All.Where(f => f.Name != "geojson" || resource.Geometry is not null);
        return offered.FirstOrDefault(f => f.Name == name) ?? throw new BadRequestException("query.value", $"'format': it must be one of {string.Join(", ", offered.Select(f => f.Name))}.");
    }

    /// <exception cref="InvalidException">It is no format of tables.</exception>
    public static ExportFormat OfTable(string name) => Array.Find(All, f => f.Name == name && f.Name != "geojson") ?? throw new InvalidException("format", "It must be csv or xlsx.");
}
