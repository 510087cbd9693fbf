using NetOS.Domain.Common;

namespace NetOS.Domain.Circuits;

public enum CircuitPurpose { Backhaul, Transport, Internet, CustomerAccess, Interconnect, Management, Other }

public enum CircuitProtection { Unprotected, Protected, Diverse }

/// <summary>What may be edited of a circuit.</summary>
public sealed record CircuitDetails : RecordDetails
{
    /// <summary>The carrier's identifier; unique per carrier, compared without case and white space.</summary>
    public string CircuitId { get; init; } = "";

    public string? Name { get; init; }
    public Guid CarrierId { get; init; }
    public Guid ServiceTypeId { get; init; }

    /// <summary>Given on creation; afterwards it moves only through <see cref="Circuit.Move"/>.</summary>
    public CircuitStatus Status { get; init; }

    public CircuitPurpose? Purpose { get; init; }

    /// <summary>Megabits per second; more than 0.</summary>
    public decimal? BandwidthMbps { get; init; }

    /// <summary>Interface, fibre and connector, e.g. <c>10GBASE-LR SMF LC</c>.</summary>
    public string? Handoff { get; init; }

    public Guid? AEndpointId { get; init; }

    /// <summary>Empty for internet access.</summary>
    public Guid? ZEndpointId { get; init; }

    public CircuitProtection? Protection { get; init; }
    public string? DiversityGroup { get; init; }
    public string? Vlan { get; init; }

    /// <summary>Billing account number.</summary>
    public string? Ban { get; init; }

    public string? PoNumber { get; init; }
    public string? GlCode { get; init; }

    /// <summary>ISO 4217.</summary>
    public string Currency { get; init; } = "USD";

    /// <summary>Monthly recurring charge, where no contract says otherwise; 0 … 999,999,999.99.</summary>
    public decimal? Mrc { get; init; }

    /// <summary>Non-recurring charge; 0 … 999,999,999.99.</summary>
    public decimal? Nrc { get; init; }

    public DateOnly? OrderDate { get; init; }
    public DateOnly? InstallDate { get; init; }
    public DateOnly? DisconnectDate { get; init; }

    /// <summary>The day charges must end.</summary>
    public DateOnly? BillingStopOn { get; init; }

    public bool AtRisk { get; init; }
    public string? AtRiskReason { get; init; }
    public string? MonitoringUrl { get; init; }
    public IReadOnlyList<string> Tags { get; init; } = [];
    public string? Notes { get; init; }

    /// <summary>The path of the fibre from A to Z, WGS 84; at least two positions.</summary>
    public FibreRoute? Route { get; init; }
}

/// <summary>A line of positions.</summary>
/// <param name="Coordinates">Longitude, latitude pairs in decimal degrees.</param>
public sealed record FibreRoute(IReadOnlyList<double[]> Coordinates);
