using System.Globalization;

namespace NetOS.Domain.Imports.Values;

internal static class DateCells
{
    /// <summary>1990-01-01 and 2100-12-31 as spreadsheets count days.</summary>
    private const int FirstSerial = 32_874, LastSerial = 73_415;

    private const string What = "a date such as 2027-02-09";

    private static readonly DateOnly SerialZero = new(1899, 12, 30);

    public static CellReading Read(SourceCell cell, ColumnRule rule) => cell.Kind switch
    {
        SourceCellKind.Date => OfDateCell(cell),
        SourceCellKind.Number => OfNumber(cell),
        SourceCellKind.Text => OfText(cell, rule),
        _ => NotADate(cell),
    };

    /// <summary>The day a text names, by the order of the column; null with what is wrong.</summary>
    public static (DateOnly? Day, CellReading Fault) Day(DateText date, string shown, DateOrder? order)
    {
        if (date.Fixed || order is null)
        {
            if (date.OnlyDay() is { } only)
                return (only, default);
            var possible = date.Possible().Select(o => date.As(o)!.Value).Distinct().ToList();
            return possible.Count == 0
                ? (null, CellReading.Wrong("date.no_such_day", $"{CellReading.Quote(shown)} is no day of the calendar between {DateText.FirstYear} and {DateText.LastYear}: write {What}."))
                : (null, CellReading.Wrong("date.ambiguous", $"{CellReading.Quote(shown)} is {string.Join(" or ", possible.Select(Long))}: say for the column which comes first, or write {Iso(possible[0])}."));
        }

        if (date.As(order.Value) is { } day)
            return (day, default);
        if (date.OnlyDay() is { } other)
            return (null, CellReading.Wrong("date.other_order", $"{CellReading.Quote(shown)} cannot be read as {Name(order.Value)}, as the column is: write {Iso(other)} if {Long(other)} is meant."));
        return (null, CellReading.Wrong("date.no_such_day", $"{CellReading.Quote(shown)} is no day when read as {Name(order.Value)}: write {What}."));
    }

    public static string Long(DateOnly day) => day.ToString("MMM d, yyyy", CultureInfo.InvariantCulture);

    public static string Name(DateOrder order) => order switch
    {
        DateOrder.MonthDayYear => "month/day/year",
        DateOrder.DayMonthYear => "day/month/year",
        _ => "year/month/day",
    };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static CellReading OfDateCell(SourceCell cell)
    {
        var at = DateTime.Parse(cell.Text, CultureInfo.InvariantCulture, DateTimeStyles.None);
        return Of(DateOnly.FromDateTime(at), at.TimeOfDay, shortYear: false, cell.Text);
    }

    private static CellReading OfNumber(SourceCell cell)
    {
        var figure = Figures.OfNumber(cell);
        if (figure.Fault is null && Serial(figure.Value) is { } day)
            return CellReading.Of(day, CellReading.Warning("date.serial", $"The number {cell.Text} is read as {Long(day)}, as spreadsheets count days: format the column as a date to be sure."));
        if (figure.Fault is null && DateText.TryScan(cell.Text, out var compact) && compact.OnlyDay() is { } whole)
            return CellReading.Of(whole);
        return NotADate(cell);
    }

    private static DateOnly? Serial(decimal number) => number is >= FirstSerial and < LastSerial + 1 ? SerialZero.AddDays((int)decimal.Truncate(number)) : null;

    private static CellReading OfText(SourceCell cell, ColumnRule rule)
    {
        if (!DateText.TryScan(cell.Text, out var date))
            return NotADate(cell);
        var (day, fault) = Day(date, cell.Text, rule.DateOrder);
        return day is { } known ? Of(known, date.Time.OfDay, date.ShortYear, cell.Text) : fault;
    }

    private static CellReading Of(DateOnly day, TimeSpan time, bool shortYear, string shown)
    {
        if (time != TimeSpan.Zero)
            return CellReading.Of(day, CellReading.Warning("date.time_dropped", $"Of {CellReading.Quote(shown)} only the day counts, {Long(day)}: the field keeps no time."));
        return CellReading.Of(day, shortYear ? CellReading.Warning("date.short_year", $"{CellReading.Quote(shown)} is read as {Long(day)}: years of two digits are 1970 to 2069.") : null);
    }

    private static CellReading NotADate(SourceCell cell)
    {
        if (cell.Kind == SourceCellKind.Text && decimal.TryParse(cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Serial(number) is { } day)
        {
            var meant = $"may be {Long(day)} as spreadsheets count days";
            return CellReading.Wrong("date.serial_text", $"{CellReading.Quote(cell.Text)} {meant}: write {Iso(day)} if that is meant.");
        }

        return CellReading.Wrong("date.not_a_date", $"{CellReading.Quote(cell.Text)} is not a date: write {What}, or leave the cell empty.");
    }
}
