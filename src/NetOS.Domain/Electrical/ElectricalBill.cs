using NetOS.Domain.Common;

namespace NetOS.Domain.Electrical;

/// <summary>What may be edited of a bill.</summary>
public sealed record ElectricalBillDetails : RecordDetails
{
    /// <summary>First day it covers.</summary>
    public DateOnly PeriodStart { get; init; }

    /// <summary>Last day it covers, inclusive.</summary>
    public DateOnly PeriodEnd { get; init; }

    public decimal? Kwh { get; init; }
    public decimal? Cost { get; init; }
    public string? Notes { get; init; }
}

/// <summary>One bill of an electrical service. It goes and returns with it.</summary>
public sealed class ElectricalBill : Entity<ElectricalBillDetails>
{
    /// <summary>A bill covers two years at most.</summary>
    public const int LongestDays = 731;

    private ElectricalBill() { }

    public Guid ElectricalServiceId { get; private set; }

    public static ElectricalBill Create(Guid electricalServiceId, ElectricalBillDetails details)
    {
        var bill = new ElectricalBill { ElectricalServiceId = electricalServiceId };
        bill.Revise(details);
        return bill;
    }

    /// <exception cref="RuleBrokenException">The period ends before it starts, or is too long.</exception>
    public void Revise(ElectricalBillDetails details)
    {
        if (details.PeriodEnd < details.PeriodStart)
            throw RuleBrokenException.Value("electrical_bill.period_order", "period_end", $"The period ends before it starts ({details.PeriodStart:yyyy-MM-dd}).");
        if (DaysOf(details) > LongestDays)
            throw RuleBrokenException.Value("electrical_bill.period_long", "period_end", $"A bill covers {LongestDays} days at most; this has {DaysOf(details):N0}.");
        Details = details;
    }

    internal static int DaysOf(ElectricalBillDetails details) => details.PeriodEnd.DayNumber - details.PeriodStart.DayNumber + 1;
}

/// <summary>What power costs and takes in a month of average length.</summary>
public sealed record MonthlyAverage(decimal? Cost, decimal? Kwh)
{
    /// <summary>Days of a month: 365.2425 / 12.</summary>
    private const decimal DaysOfMonth = 365.2425m / 12;

    /// <summary>From the bills, by the days each covers; a bill without an amount does not count for that average.</summary>
    /// <returns>Rounded half away from zero: cost to cents, kWh to one decimal; null where no bill has the figure.</returns>
    public static MonthlyAverage Of(IReadOnlyCollection<ElectricalBillDetails> bills) => new(Of(bills, b => b.Cost, 2), Of(bills, b => b.Kwh, 1));

    private static decimal? Of(IEnumerable<ElectricalBillDetails> bills, Func<ElectricalBillDetails, decimal?> figure, int decimals)
    {
        var known = bills.Where(b => figure(b) is not null).ToList();
        return known.Count == 0
            ? null
            : decimal.Round(known.Sum(b => figure(b)!.Value) / known.Sum(ElectricalBill.DaysOf) * DaysOfMonth, decimals, MidpointRounding.AwayFromZero);
    }
}
