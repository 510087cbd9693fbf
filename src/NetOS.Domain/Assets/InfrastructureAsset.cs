using NetOS.Domain.Common;
using NetOS.Domain.Lifecycle;

namespace NetOS.Domain.Assets;

public enum AssetKind { Tower, Rooftop, DataCenter, Colo, Pop, CarrierHotel, Office, AggregationSite }

public enum AssetStatus { Planned, Active, Decommissioning, Retired }

/// <summary>Whom to call about a site.</summary>
/// <param name="Name">Person or desk, 1–200 characters.</param>
/// <param name="Role">What they are called for, e.g. <c>key holder</c>.</param>
/// <param name="Phone">Telephone.</param>
/// <param name="Email">E-mail address.</param>
public sealed record AssetContact(string Name, string? Role, string? Phone, string? Email);

/// <summary>What may be edited of an infrastructure asset.</summary>
public sealed record InfrastructureAssetDetails : PlaceDetails
{
    /// <summary>Our short name for it; unique among live assets, compared without case.</summary>
    public string? Code { get; init; }

    public AssetKind Kind { get; init; }
    public string? Landlord { get; init; }

    /// <summary>The carrier it is rented from, where the landlord is one.</summary>
    public Guid? CarrierId { get; init; }

    /// <summary>FCC antenna structure registration, 7 digits.</summary>
    public string? AsrNumber { get; init; }

    /// <summary>Of the structure above ground, metres; 0 … 1,000.</summary>
    public decimal? HeightM { get; init; }

    /// <summary>Of the ground above mean sea level, metres; −450 … 9,000.</summary>
    public decimal? GroundElevationM { get; init; }

    public string Currency { get; init; } = "USD";

    /// <summary>Rent per month.</summary>
    public decimal? Mrc { get; init; }

    public decimal? Nrc { get; init; }

    /// <summary>Power the lease grants, kW.</summary>
    public decimal? PowerKwCommitted { get; init; }

    /// <summary>Rack units the lease grants.</summary>
    public int? RackUnitsCommitted { get; init; }

    public string? AccessNotes { get; init; }
    public IReadOnlyList<AssetContact> Contacts { get; init; } = [];
    public AssetStatus Status { get; init; } = AssetStatus.Active;
}

/// <summary>A site where equipment stands: a tower, a rooftop, a data center and so on.</summary>
public sealed class InfrastructureAsset : Entity<InfrastructureAssetDetails>
{
    private InfrastructureAsset() { }

    /// <exception cref="RuleBrokenException">The position is half given, out of range or 0, 0.</exception>
    public static InfrastructureAsset Create(InfrastructureAssetDetails details)
    {
        var asset = new InfrastructureAsset();
        asset.Put(details);
        return asset;
    }

    /// <summary>Replaces the editable fields.</summary>
    /// <returns>The life-cycle events a change of rent or status writes by itself.</returns>
    /// <exception cref="RuleBrokenException">The position is half given, out of range or 0, 0.</exception>
    public IReadOnlyList<LifecycleEvent> Revise(InfrastructureAssetDetails details, DateOnly today)
    {
        var before = Details;
        Put(details);
        return [.. EventsOf(before, details, today)];
    }

    private void Put(InfrastructureAssetDetails details)
    {
        _ = GeoPoint.From(details.Latitude, details.Longitude);
        Details = details;
    }

    private IEnumerable<LifecycleEvent> EventsOf(InfrastructureAssetDetails before, InfrastructureAssetDetails after, DateOnly on)
    {
        var subject = LifecycleSubject.Asset(Id);
        if (before.Mrc != after.Mrc)
            yield return LifecycleEvent.OfChange(subject, on, LifecycleEventKind.RateChange, "Rent changed", new FieldChange("mrc", before.Mrc, after.Mrc));
        if (before.Status != after.Status)
            yield return LifecycleEvent.OfChange(subject, on, KindOf(after.Status), $"Now {Word(after.Status)}", new FieldChange("status", Word(before.Status), Word(after.Status)));
    }

    private static LifecycleEventKind KindOf(AssetStatus status) => status switch
    {
        AssetStatus.Active => LifecycleEventKind.Activation,
        AssetStatus.Decommissioning => LifecycleEventKind.DisconnectRequest,
        AssetStatus.Retired => LifecycleEventKind.Disconnect,
        _ => LifecycleEventKind.Note,
    };

    private static string Word(AssetStatus status) => status.ToString().ToLowerInvariant();
}
