namespace NetOS.Domain.Common;

/// <summary>A position on WGS 84 in decimal degrees.</summary>
public readonly record struct GeoPoint
{
    private GeoPoint(double latitude, double longitude) => (Latitude, Longitude) = (latitude, longitude);

    /// <summary>−90 … 90.</summary>
    public double Latitude { get; }

    /// <summary>−180 … 180.</summary>
    public double Longitude { get; }

    /// <summary>The position, or null when both coordinates are empty.</summary>
    /// <exception cref="RuleBrokenException">One is missing, out of range, or both are 0 (a typing error).</exception>
    public static GeoPoint? From(double? latitude, double? longitude)
    {
        if (latitude is null && longitude is null)
            return null;
        if (latitude is not { } lat)
            throw RuleBrokenException.Value("geo.latitude_missing", "latitude", "A longitude needs a latitude beside it: give both or neither.");
        if (longitude is not { } lon)
            throw RuleBrokenException.Value("geo.longitude_missing", "longitude", "A latitude needs a longitude beside it: give both or neither.");
        if (lat is not (>= -90 and <= 90))
            throw RuleBrokenException.Value("geo.latitude_range", "latitude", "Latitude must be between -90 and 90 degrees.");
        if (lon is not (>= -180 and <= 180))
            throw RuleBrokenException.Value("geo.longitude_range", "longitude", "Longitude must be between -180 and 180 degrees.");
        if (lat == 0 && lon == 0)
            throw RuleBrokenException.Value("geo.zero", "latitude", "0, 0 lies in the Gulf of Guinea and is taken for a typing error: leave both empty when the position is unknown.");
        return new GeoPoint(lat, lon);
    }
}
