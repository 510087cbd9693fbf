using System.Globalization;

namespace NetOS.Domain.Imports.Values;

internal static class InstantCells
{
    private const string What = "a date and time such as 2027-02-09 14:30";

    public static CellReading Read(SourceCell cell, ColumnRule rule)
    {
        if (cell.Kind == SourceCellKind.Date)
            return At(DateTime.Parse(cell.Text, CultureInfo.InvariantCulture, DateTimeStyles.None), null, cell.Text, rule);
        if (cell.Kind != SourceCellKind.Text || !DateText.TryScan(cell.Text, out var date))
            return CellReading.Wrong("instant.not_an_instant", $"{CellReading.Quote(cell.Text)} is not a date and time: write {What}, or leave the cell empty.");
        var (day, fault) = DateCells.Day(date, cell.Text, rule.DateOrder);
        return day is { } known ? At(known.ToDateTime(TimeOnly.MinValue) + date.Time.OfDay, date.Time.Offset, cell.Text, rule) : fault;
    }

    private static CellReading At(DateTime local, TimeSpan? offset, string shown, ColumnRule rule)
    {
        if (offset is { } known)
            return CellReading.Of(new DateTimeOffset(local, known).ToUniversalTime());
        if (rule.TimeZone is not { } zone)
            return CellReading.Wrong("instant.no_zone", $"{CellReading.Quote(shown)} names no time zone: add one, as in 2027-02-09 14:30 -05:00 or 2027-02-09T19:30Z.");
        if (zone.IsInvalidTime(local))
            return CellReading.Wrong("instant.skipped", $"{CellReading.Quote(shown)} does not exist in {zone.Id}, where clocks went forward: write another time, or one with its zone.");
        var at = new DateTimeOffset(local, zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local)).ToUniversalTime();
        var twice = zone.IsAmbiguousTime(local)
            ? CellReading.Warning("instant.twice", $"{CellReading.Quote(shown)} comes twice in {zone.Id}, where clocks went back: the first is taken. Write the zone to be sure.")
            : null;
        return CellReading.Of(at, twice);
    }
}
