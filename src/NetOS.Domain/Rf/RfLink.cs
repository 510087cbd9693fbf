using NetOS.Domain.Common;
using NetOS.Domain.Lifecycle;

namespace NetOS.Domain.Rf;

public enum RfLinkStatus { Planned, Provisioning, Active, Decommissioning, Retired }

/// <summary>Site to site is <c>backhaul</c>, site to customer <c>customer_endlink</c>.</summary>
public enum RfLinkClassification { Backhaul, CustomerEndlink }

/// <summary>What may be edited of an RF link.</summary>
public sealed record RfLinkDetails : RecordDetails
{
    public const int UsualDepreciationMonths = 84;

    public Guid AAssetId { get; init; }
    public Guid? ZAssetId { get; init; }
    public Guid? ZCustomerId { get; init; }
    public Guid RfSystemId { get; init; }

    /// <summary>The node at A that serves a PtMP subscriber.</summary>
    public Guid? ARfNodeId { get; init; }

    public RfLinkStatus Status { get; init; } = RfLinkStatus.Active;

    /// <summary>Mbps; the system's where a new link brings none.</summary>
    public decimal? CapacityMbps { get; init; }

    public string? Currency { get; init; }

    /// <summary>The system's cost where a new link brings none.</summary>
    public decimal? Capex { get; init; }

    /// <summary>Rent per month.</summary>
    public decimal? Mrc { get; init; }

    public decimal? Nrc { get; init; }
    public decimal? FrequencyMhz { get; init; }
    public decimal? ChannelWidthMhz { get; init; }
    public string? FccCallSign { get; init; }
    public DateOnly? FccLicenseExpiresOn { get; init; }

    /// <summary>Of the antenna above ground, metres.</summary>
    public decimal? AAntennaHeightM { get; init; }

    public decimal? ZAntennaHeightM { get; init; }

    /// <summary>As mounted, degrees from true north; empty = as the positions give it.</summary>
    public decimal? AAzimuthDeg { get; init; }

    public decimal? ZAzimuthDeg { get; init; }
    public DateOnly? InServiceOn { get; init; }
    public int DepreciationMonths { get; init; } = UsualDepreciationMonths;
    public decimal? SalvageValue { get; init; }
    public string? Notes { get; init; }
}

/// <summary>The records a link joins, as far as its rules and its name need them.</summary>
/// <param name="AName">Name of the site at A.</param>
/// <param name="ZName">Name of the site or customer at Z.</param>
/// <param name="System">The system.</param>
/// <param name="Node">The node at A; null for point to point.</param>
/// <param name="NodeSystemName">What the node's system is called.</param>
/// <param name="CompatibleSystems">Names of the active subscribers the node can serve.</param>
public sealed record RfLinkParts(string AName, string ZName, RfSystem System, RfNode? Node, string? NodeSystemName, IReadOnlyList<string> CompatibleSystems);

/// <summary>A radio path between two sites, or from a site to a customer.</summary>
public sealed class RfLink : Entity<RfLinkDetails>
{
    private RfLink() { }

    /// <summary>Generated, never typed: the ends, the system, and from the second parallel on its number.</summary>
    public string Name { get; private set; } = "";

    /// <summary>1 for the first live link of these ends and this system; the lowest that is free.</summary>
    public int Number { get; private set; }

    public RfLinkClassification Classification { get; private set; }

    /// <summary>What it was called before; search finds it by these.</summary>
    public IReadOnlyList<string> Aliases { get; private set; } = [];

    /// <summary>A new link; capacity, CAPEX, frequency and currency come from the system where it brings none.</summary>
    /// <exception cref="RuleBrokenException">The ends, the system or the node do not fit together.</exception>
    public static RfLink Create(RfLinkDetails details, RfLinkParts parts, int number)
    {
        var system = parts.System.Details;
        if (!system.Active)
            throw RuleBrokenException.Value("rf_link.system_inactive", "rf_system_id", $"{system.Name} is inactive: choose an active system.");
        var link = new RfLink();
        link.Put(
            details with
            {
                CapacityMbps = details.CapacityMbps ?? system.CapacityMbps,
                Capex = details.Capex ?? system.Cost,
                FrequencyMhz = details.FrequencyMhz ?? system.DefaultFrequencyMhz,
                Currency = details.Currency ?? system.Currency,
            },
            parts,
            number);
        return link;
    }

    /// <summary>Replaces the editable fields.</summary>
    /// <returns>The life-cycle events a change of capacity, MRC, ends or status writes by itself.</returns>
    /// <exception cref="RuleBrokenException">The ends, the system or the node do not fit together.</exception>
    public IReadOnlyList<LifecycleEvent> Revise(RfLinkDetails details, RfLinkParts parts, int number, DateOnly today)
    {
        if (details.RfSystemId != Details.RfSystemId && !parts.System.Details.Active)
            throw RuleBrokenException.Value("rf_link.system_inactive", "rf_system_id", $"{parts.System.Details.Name} is inactive: choose an active system.");
        if (details.Currency is null)
            throw RuleBrokenException.Value("rf_link.currency_missing", "currency", "Required: it may not be empty.");
        var before = Details;
        Put(details, parts, number);
        return [.. EventsOf(before, details, today)];
    }

    /// <summary>Follows the names of its ends and system, and on restoring a new number.</summary>
    public void Rename(string aName, string zName, string systemName, int number)
    {
        Number = number;
        var next = RfLinkName.Of(aName, zName, systemName, number);
        if (next == Name)
            return;
        if (Name.Length > 0)
            Aliases = [.. Aliases.Where(a => a != next && a != Name), Name];
        Name = next;
    }

    /// <summary>Whether these details keep the ends, in either order, and the system: then the number stays.</summary>
    public bool KeepsNumber(RfLinkDetails next) => RfLinkKey.Of(Details) == RfLinkKey.Of(next);

    private IEnumerable<LifecycleEvent> EventsOf(RfLinkDetails before, RfLinkDetails after, DateOnly on)
    {
        var subject = LifecycleSubject.RfLink(Id);
        if (before.CapacityMbps != after.CapacityMbps)
            yield return LifecycleEvent.OfChange(subject, on, LifecycleEventKind.BandwidthChange, "Capacity changed", new FieldChange("capacity_mbps", before.CapacityMbps, after.CapacityMbps));
        if (before.Mrc != after.Mrc)
            yield return LifecycleEvent.OfChange(subject, on, LifecycleEventKind.RateChange, "MRC changed", new FieldChange("mrc", before.Mrc, after.Mrc));
        if ((before.AAssetId, before.ZAssetId, before.ZCustomerId) != (after.AAssetId, after.ZAssetId, after.ZCustomerId))
        {
            FieldChange[] ends =
            [
                new("a_asset_id", before.AAssetId, after.AAssetId),
                new("z_asset_id", before.ZAssetId, after.ZAssetId),
                new("z_customer_id", before.ZCustomerId, after.ZCustomerId),
            ];
            yield return LifecycleEvent.OfChange(subject, on, LifecycleEventKind.Move, "Ends changed", [.. ends.Where(e => !Equals(e.Old, e.New))]);
        }

        if (before.Status != after.Status)
        {
            yield return LifecycleEvent.OfChange(subject, on, KindOf(after.Status), $"Now {Word(after.Status)}", new FieldChange("status", Word(before.Status), Word(after.Status)));
        }
    }

    private static LifecycleEventKind KindOf(RfLinkStatus status) => status switch
    {
        RfLinkStatus.Active => LifecycleEventKind.Activation,
        RfLinkStatus.Decommissioning => LifecycleEventKind.DisconnectRequest,
        RfLinkStatus.Retired => LifecycleEventKind.Disconnect,
        _ => LifecycleEventKind.Note,
    };

    private static string Word(RfLinkStatus status) => status.ToString().ToLowerInvariant();

    private void Put(RfLinkDetails details, RfLinkParts parts, int number)
    {
        Check(details, parts);
        Details = details;
        Classification = details.ZCustomerId is null ? RfLinkClassification.Backhaul : RfLinkClassification.CustomerEndlink;
        Rename(parts.AName, parts.ZName, parts.System.Details.Name, number);
    }

    private static void Check(RfLinkDetails details, RfLinkParts parts)
    {
        CheckEnds(details);
        var system = parts.System.Details;
        if (system.Role == RfSystemRole.PtmpBase)
            throw RuleBrokenException.Value("rf_link.base_is_node", "rf_system_id", $"{system.Name} is a PtMP base: it stands as a node at A (a_rf_node_id); the link's system is the subscriber's.{Offer(parts)}");
        if (system.Role == RfSystemRole.Standalone && parts.Node is not null)
            throw RuleBrokenException.Value("rf_link.node_not_ptp", "a_rf_node_id", $"{system.Name} is point to point and uses no node: leave a_rf_node_id empty, or choose a subscriber system.{Offer(parts)}");
        if (system.Role == RfSystemRole.PtmpSubscriber)
            CheckSubscriber(details, parts);
        if (details is { Capex: { } capex, SalvageValue: { } salvage } && salvage > capex)
            throw RuleBrokenException.Value("rf_link.salvage_above_capex", "salvage_value", $"The salvage value is above the CAPEX of {capex:0.00}.");
    }

    private static void CheckEnds(RfLinkDetails details)
    {
        if (details is { ZAssetId: null, ZCustomerId: null })
            throw RuleBrokenException.Value("rf_link.z_missing", "z_asset_id", "Required: the other end, a site (z_asset_id) or a customer (z_customer_id).");
        if (details is { ZAssetId: not null, ZCustomerId: not null })
            throw RuleBrokenException.Value("rf_link.z_twice", "z_customer_id", "A link ends at a site or at a customer, not at both.");
        if (details.ZAssetId == details.AAssetId)
            throw RuleBrokenException.Value("rf_link.same_ends", "z_asset_id", "A link joins two different sites.");
    }

    private static void CheckSubscriber(RfLinkDetails details, RfLinkParts parts)
    {
        var system = parts.System.Details;
        if (parts.Node is not { } node)
            throw RuleBrokenException.Value("rf_link.node_missing", "a_rf_node_id", $"{system.Name} is a PtMP subscriber: name the node at A that serves it.");
        if (node.Details.AssetId != details.AAssetId)
            throw RuleBrokenException.Value("rf_link.node_elsewhere", "a_rf_node_id", $"The node {node.Details.Name} stands on another site than A.");
        if (!system.CompatibleBaseIds.Contains(node.Details.RfSystemId))
        {
            throw new RuleBrokenException("rf_link.incompatible", $"{system.Name} cannot be served by {node.Details.Name} ({parts.NodeSystemName}).{Offer(parts)}")
            {
                Field = "rf_system_id",
                Allowed = parts.CompatibleSystems,
            };
        }
    }

    private static string Offer(RfLinkParts parts) => parts.Node is null
        ? ""
        : parts.CompatibleSystems.Count == 0 ? " No active subscriber fits that node." : $" It serves: {string.Join(", ", parts.CompatibleSystems)}.";
}
