using System.Globalization;
using NetOS.Application.Common.Errors;

namespace NetOS.Api.Common;

/// <summary>Calendar dates in a query.</summary>
internal static class QueryDays
{
    /// <summary>The day a parameter names; null when it is not there.</summary>
    /// <exception cref="BadRequestException">It is no date.</exception>
    public static DateOnly? Day(this IQueryCollection query, string name) => query.One(name) is { } text ? Parse(text, name) : null;

    /// <exception cref="BadRequestException">The text is no date.</exception>
    public static DateOnly Parse(string text, string name) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new BadRequestException("query.value", $"'{name}': it must be a date such as 2027-02-09.");
}
