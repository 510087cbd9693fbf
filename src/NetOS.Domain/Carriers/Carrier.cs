using NetOS.Domain.Common;

namespace NetOS.Domain.Carriers;

public enum CarrierStatus { Active, Inactive }

/// <summary>What may be edited of a carrier.</summary>
public sealed record CarrierDetails : RecordDetails
{
    public string Name { get; init; } = "";
    public string? ShortName { get; init; }
    public long? Asn { get; init; }
    public string? Website { get; init; }
    public string? PortalUrl { get; init; }
    public string? NocPhone { get; init; }
    public string? NocEmail { get; init; }
    public string? SupportUrl { get; init; }
    public CarrierStatus Status { get; init; } = CarrierStatus.Active;
    public string? Notes { get; init; }
}

/// <summary>A provider circuits are rented from.</summary>
public sealed class Carrier : Entity<CarrierDetails>
{
    /// <summary>Colours for charts and maps, given at creation in order; from the eleventh carrier on all share "other".</summary>
    public const int SeriesCount = 10;

    private Carrier() { }

    /// <summary>1 … 10: the carrier's colour everywhere; 0: the colour of all others.</summary>
    public int Series { get; private set; }

    /// <param name="details">The fields.</param>
    /// <param name="carriersBefore">How many carriers were ever created before this one.</param>
    public static Carrier Create(CarrierDetails details, int carriersBefore) =>
        new() { Details = details, Series = carriersBefore < SeriesCount ? carriersBefore + 1 : 0 };

    public void Revise(CarrierDetails details) => Details = details;
}
