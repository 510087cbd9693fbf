using System.Globalization;
using NetOS.Api.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Application.Places;
using NetOS.Domain.Common;
using NetOS.Infrastructure.Persistence.Configurations;
using NetOS.Infrastructure.Places;

namespace NetOS.Api.Endpoints;

/// <summary>Whether a position is plausible.</summary>
internal static class PlaceEndpoints
{
    private const int LongestName = 200;

    public static void MapPlaces(this IEndpointRouteBuilder api) =>
        api.MapGet("/address/check", CheckAsync).WithName("CheckAddress").WithTags("Analysis").Needs(Permission.AnalysisView)
            .Doc(new Documented(OperationShape.Other, null, "Whether a position lies in the state and country written beside it, by their outlines (within 10 and 25 km). Warns of outside_state, outside_country, swapped (with the position that was probably meant), state_unknown and country_unknown; refuses nothing.")
            {
                Query =
                [
                    ("latitude", "Decimal degrees, WGS 84, -90 … 90. Needed.", "43.6187"),
                    ("longitude", "Decimal degrees, WGS 84, -180 … 180. Needed.", "116.2146"),
                    ("state", "The state of the address, two letters or its name. Judged in the United States only.", "ID"),
                    ("country", "The country of the address, two letters (ISO 3166 alpha-2) or its name.", "US"),
                ],
                AnswerExample = """{"warnings": [{"code": "swapped", "message": "The position lies in China (CN), not in Idaho (ID). 43.6187, -116.2146 does: a sign is probably wrong.", "suggestion": {"latitude": 43.6187, "longitude": -116.2146}}], "found": {"country": "CN", "state": null}}""",
            });

    private static async Task<IResult> CheckAsync(HttpContext http, PlaceReader places)
    {
        var query = http.Request.Query;
        var place = new WrittenPlace(Degrees(query, "latitude"), Degrees(query, "longitude"), Name(query, "state"), Name(query, "country"));
        try
        {
            _ = GeoPoint.From(place.Latitude, place.Longitude);
        }
        catch (RuleBrokenException wrong)
        {
            throw new BadRequestException("query.value", $"'{wrong.Field}': {wrong.Message}");
        }

        var (warnings, finding) = await places.CheckAsync(place, http.RequestAborted);
        return TypedResults.Json(new { warnings, found = new { country = finding.FoundCountry?.Code, state = finding.FoundState?.Code } }, JsonColumn.Options);
    }

    private static double Degrees(IQueryCollection query, string name) =>
        double.TryParse(query.One(name), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var degrees)
            ? degrees
            : throw new BadRequestException("query.value", $"'{name}': decimal degrees are needed, such as {(name == "latitude" ? "43.6187" : "-116.2146")}.");

    private static string? Name(IQueryCollection query, string name)
    {
        var text = query.One(name)?.Trim();
        if (text?.Length > LongestName)
            throw new BadRequestException("query.value", $"'{name}': at most {LongestName} characters.");
        return text is "" ? null : text;
    }
}
