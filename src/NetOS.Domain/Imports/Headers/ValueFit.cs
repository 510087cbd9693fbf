using NetOS.Domain.Imports.Columns;
using NetOS.Domain.Imports.Values;

namespace NetOS.Domain.Imports.Headers;

/// <summary>Whether the values of a column look like those of a field.</summary>
internal enum Fit
{
    /// <summary>They are something else.</summary>
    Against,
    Unknown,
    For,

    /// <summary>They can hardly be anything else.</summary>
    Telling,
}

internal static class ValueFit
{
    private const double Most = 0.8, Some = 0.5, Hardly = 0.1;

    public static Fit Of(MatchField field, ColumnProfile? profile)
    {
        if (profile is null || profile.Shapes.Seen == 0)
            return Fit.Unknown;
        var shapes = profile.Shapes;
        return field.Kind switch
        {
            ValueKind.Date or ValueKind.Instant => Plain(shapes, ValueShape.Date, shapes.Share(ValueShape.Number)),
            ValueKind.Email => Telling(shapes, ValueShape.Email),
            ValueKind.Url => Telling(shapes, ValueShape.Web),
            ValueKind.Latitude => Degrees(shapes, ValueShape.NorthSouth, ValueShape.EastWest, ValueShape.WithinNinety),
            ValueKind.Longitude => Degrees(shapes, ValueShape.EastWest, ValueShape.NorthSouth, ValueShape.WithinHalfTurn),
            ValueKind.State => Plain(shapes, ValueShape.State, 1 - shapes.Share(ValueShape.Number) - shapes.Share(ValueShape.Date)),
            ValueKind.Boolean => Plain(shapes, ValueShape.Yes, shapes.Share(ValueShape.Number)),
            ValueKind.Phone => Plain(shapes, ValueShape.Phone, 1 - shapes.Share(ValueShape.Email) - shapes.Share(ValueShape.Web) - shapes.Share(ValueShape.Date)),
            ValueKind.Bandwidth when shapes.Share(ValueShape.Bandwidth) >= Some => Fit.For,
            ValueKind.Integer or ValueKind.Decimal or ValueKind.Money or ValueKind.Percent or ValueKind.Bandwidth or ValueKind.Length or ValueKind.Frequency or ValueKind.Power or ValueKind.Angle
                => Figure(shapes),
            ValueKind.Text when field.Name.Contains("clli", StringComparison.Ordinal) => shapes.Share(ValueShape.Clli) >= Most ? Fit.Telling : Fit.Unknown,
            _ => Foreign(shapes) || shapes.Share(ValueShape.Date) >= Most ? Fit.Against : Fit.Unknown,
        };
    }

    private static Fit Telling(ShapeEvidence shapes, ValueShape shape) => shapes.Share(shape) switch
    {
        >= Most => Fit.Telling,
        <= Hardly => Fit.Against,
        _ => Fit.Unknown,
    };

    /// <param name="shapes">Of the column.</param>
    /// <param name="shape">What is expected.</param>
    /// <param name="possible">The share of values that may be meant so too.</param>
    private static Fit Plain(ShapeEvidence shapes, ValueShape shape, double possible) =>
        shapes.Share(shape) >= Most ? Fit.For : shapes.Share(shape) + possible <= Hardly ? Fit.Against : Fit.Unknown;

    private static Fit Degrees(ShapeEvidence shapes, ValueShape own, ValueShape other, ValueShape bounds)
    {
        if (shapes.Share(own) >= Most)
            return Fit.Telling;
        if (shapes.Share(other) >= Some || shapes.Share(ValueShape.Number) + shapes.Share(own) + shapes.Share(other) <= Some)
            return Fit.Against;
        if (shapes.Share(bounds) >= Most)
            return Fit.For;
        return bounds == ValueShape.WithinNinety && shapes.Share(ValueShape.WithinHalfTurn) >= Most ? Fit.Against : Fit.Unknown;
    }

    private static Fit Figure(ShapeEvidence shapes)
    {
        if (shapes.Share(ValueShape.Number) >= Most)
            return Fit.For;
        return Foreign(shapes) || shapes.Share(ValueShape.Date) >= Most || shapes.Share(ValueShape.State) >= Most ? Fit.Against : Fit.Unknown;
    }

    private static bool Foreign(ShapeEvidence shapes) => shapes.Share(ValueShape.Email) >= Most || shapes.Share(ValueShape.Web) >= Most;
}
