using NetOS.Domain.Common;

namespace NetOS.Domain.Electrical;

public enum ElectricalPhase { Single, Three }

public enum ElectricalServiceStatus { Planned, Active, Disconnected }

/// <summary>What may be edited of an electrical service.</summary>
public sealed record ElectricalServiceDetails : RecordDetails
{
    /// <summary>The site it feeds; not together with a customer.</summary>
    public Guid? AssetId { get; init; }

    public Guid? CustomerId { get; init; }

    /// <summary>The company that sells the power.</summary>
    public string Utility { get; init; } = "";

    public string? AccountNumber { get; init; }
    public string? MeterNumber { get; init; }

    /// <summary>As on the bill, e.g. <c>120/240 V</c>.</summary>
    public string? ServiceVoltage { get; init; }

    public ElectricalPhase? Phase { get; init; }

    /// <summary>Of the main breaker, 1 … 10,000.</summary>
    public int? Amps { get; init; }

    public string? RatePlan { get; init; }
    public string Currency { get; init; } = "USD";
    public decimal? AverageMonthlyCost { get; init; }
    public decimal? AverageMonthlyKwh { get; init; }
    public string? MonitoringUrl { get; init; }
    public ElectricalServiceStatus Status { get; init; } = ElectricalServiceStatus.Active;
    public string? Notes { get; init; }
}

/// <summary>A utility account that feeds one site or one customer.</summary>
public sealed class ElectricalService : Entity<ElectricalServiceDetails>
{
    private ElectricalService() { }

    public static ElectricalService Create(ElectricalServiceDetails details)
    {
        var service = new ElectricalService();
        service.Revise(details);
        return service;
    }

    /// <exception cref="RuleBrokenException">It feeds no place, or two.</exception>
    public void Revise(ElectricalServiceDetails details)
    {
        if (details is { AssetId: null, CustomerId: null })
            throw RuleBrokenException.Value("electrical.site_missing", "asset_id", "Required: the site (asset_id) or the customer (customer_id) it feeds.");
        if (details is { AssetId: not null, CustomerId: not null })
            throw RuleBrokenException.Value("electrical.two_sites", "customer_id", "An account feeds a site or a customer, not both.");
        Details = details;
    }

    /// <summary>Takes the averages from the bills.</summary>
    public void KeepAverages(MonthlyAverage average) =>
        Details = Details with { AverageMonthlyCost = average.Cost, AverageMonthlyKwh = average.Kwh };
}
