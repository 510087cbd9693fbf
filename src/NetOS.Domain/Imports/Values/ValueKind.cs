namespace NetOS.Domain.Imports.Values;

/// <summary>What a column of an import may hold.</summary>
public enum ValueKind
{
    Text,
    Integer,
    Decimal,
    Money,
    Percent,
    Date,
    Instant,
    Boolean,

    /// <summary>Megabits per second.</summary>
    Bandwidth,

    /// <summary>Metres.</summary>
    Length,

    /// <summary>Megahertz.</summary>
    Frequency,

    /// <summary>dBm.</summary>
    Power,

    /// <summary>Degrees, such as an azimuth.</summary>
    Angle,
    Latitude,
    Longitude,

    /// <summary>One of a fixed list of words.</summary>
    Word,
    TextList,
    Email,
    Url,
    Phone,

    /// <summary>ISO 3166-1 alpha-2.</summary>
    Country,

    /// <summary>A state: its two letters in the USA and Canada, its name elsewhere.</summary>
    State,
    Json,
}

/// <summary>Which part of a date written with three numbers comes first.</summary>
public enum DateOrder
{
    MonthDayYear,
    DayMonthYear,
    YearMonthDay,
}

/// <summary>What stands before the decimals of a number.</summary>
public enum DecimalMark
{
    Point,
    Comma,
}
