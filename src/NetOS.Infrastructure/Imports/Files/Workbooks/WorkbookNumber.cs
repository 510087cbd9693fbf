using System.Globalization;
using System.Text;
using NetOS.Domain.Imports;

namespace NetOS.Infrastructure.Imports.Files.Workbooks;

/// <summary>What a number in a workbook stands for: itself, a day, a time, or a code with leading zeros.</summary>
internal static class WorkbookNumber
{
    /// <summary>Beyond this doubles no longer hold every whole number.</summary>
    private const double ExactWhole = 9_007_199_254_740_992;

    /// <summary>Below this, 15 digits do not fit a decimal.</summary>
    private const double SmallestDecimal = 1e-13;

    private const double DayAfterLast = 2_958_466, SecondsOfDay = 86_400;

    public static SourceCell Of(double value, NumberFormat format, bool since1904) => format.Shows switch
    {
        NumberFormat.What.Date => Date(value, since1904) is { } date ? SourceCell.Of(date) : Plain(value),
        NumberFormat.What.Time when value is >= 0 and < 1 => Duration(value),
        NumberFormat.What.Time => Date(value, since1904) is { } date ? SourceCell.Of(date) : Plain(value),
        NumberFormat.What.Duration => Duration(value),
        _ => format.Mask is { } mask ? Masked(value, mask) : Plain(value),
    };

    /// <summary>The number as a spreadsheet shows it: 15 digits, without what binary fractions add behind them.</summary>
    public static SourceCell Plain(double value)
    {
        if (!double.IsFinite(value))
            return SourceCell.Error("#NUM!");
        if (Math.Abs(value) < ExactWhole && Math.Floor(value) == value)
            return SourceCell.Of((decimal)(long)value);
        var digits = value.ToString("G15", CultureInfo.InvariantCulture);
        return Math.Abs(value) >= SmallestDecimal && decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? SourceCell.Of(number)
            : new SourceCell(SourceCellKind.Number, digits);
    }

    /// <summary>Hours may pass 24; seconds are rounded.</summary>
    public static SourceCell Duration(double days)
    {
        if (!double.IsFinite(days) || Math.Abs(days) >= DayAfterLast)
            return Plain(days);
        var seconds = (long)Math.Round(Math.Abs(days) * SecondsOfDay);
        return new SourceCell(SourceCellKind.Text, string.Create(CultureInfo.InvariantCulture, $"{(days < 0 ? "-" : "")}{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}"));
    }

    /// <summary>A number formatted with a mask of zeros, such as a postal code.</summary>
    public static SourceCell Masked(double value, string mask)
    {
        if (value < 0 || value >= ExactWhole || Math.Floor(value) != value)
            return Plain(value);
        var digits = ((long)value).ToString(CultureInfo.InvariantCulture).PadLeft(mask.Count(c => c == '0'), '0');
        var text = new StringBuilder();
        var next = digits.Length - 1;
        for (var i = mask.Length - 1; i >= 0; i--)
            text.Insert(0, mask[i] == '0' ? digits[next--] : mask[i]);
        return new SourceCell(SourceCellKind.Text, digits[..(next + 1)] + text);
    }

    /// <summary>The day of a serial number. The calendar of 1900 has a 29 February that never was: 60 is no day, and smaller numbers are one day later than the rest would have it.</summary>
    private static DateTime? Date(double serial, bool since1904)
    {
        if (since1904)
            return serial is >= 0 and < DayAfterLast - 1462 ? At(new DateTime(1904, 1, 1), serial) : null;
        return serial switch
        {
            < 1 or >= DayAfterLast or (>= 60 and < 61) => null,
            < 60 => At(new DateTime(1899, 12, 31), serial),
            _ => At(new DateTime(1899, 12, 30), serial),
        };
    }

    private static DateTime At(DateTime start, double days) => start.AddSeconds(Math.Round(days * SecondsOfDay));
}
