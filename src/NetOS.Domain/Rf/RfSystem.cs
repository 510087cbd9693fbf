using System.Runtime.Serialization;
using NetOS.Domain.Common;

namespace NetOS.Domain.Rf;

public enum RfSystemType
{
    [EnumMember(Value = "PTP")]
    Ptp,
    [EnumMember(Value = "PtMP")]
    Ptmp,
}

public enum RfSystemRole { Standalone, PtmpBase, PtmpSubscriber }

/// <summary>What may be edited of an RF system.</summary>
public sealed record RfSystemDetails : RecordDetails
{
    /// <summary>Unique among live systems, compared without case.</summary>
    public string Name { get; init; } = "";

    public string? Description { get; init; }

    /// <summary>The band in words, e.g. <c>11 GHz licensed</c>.</summary>
    public string? FrequencyUsed { get; init; }

    /// <summary>What a new link starts with where it brings no frequency of its own, MHz.</summary>
    public decimal? DefaultFrequencyMhz { get; init; }

    public bool Licensed { get; init; }

    /// <summary>What a new link starts with, Mbps.</summary>
    public decimal? CapacityMbps { get; init; }

    public string Currency { get; init; } = "USD";

    /// <summary>CAPEX a new link starts with.</summary>
    public decimal? Cost { get; init; }

    public RfSystemType Type { get; init; }
    public RfSystemRole Role { get; init; }

    /// <summary>Only on a subscriber: the bases that can serve it.</summary>
    public IReadOnlyList<Guid> CompatibleBaseIds { get; init; } = [];

    public bool Active { get; init; } = true;
}

/// <summary>A kind of radio in the catalog: the defaults of new RF links and what fits together.</summary>
public sealed class RfSystem : Entity<RfSystemDetails>
{
    private RfSystem() { }

    public static RfSystem Create(RfSystemDetails details, IReadOnlyCollection<RfSystem> bases)
    {
        var system = new RfSystem();
        system.Revise(details, bases);
        return system;
    }

    /// <param name="details">The fields.</param>
    /// <param name="bases">The systems <see cref="RfSystemDetails.CompatibleBaseIds"/> names, as far as they live.</param>
    /// <exception cref="RuleBrokenException">Type and role do not fit, or a compatible base is none.</exception>
    public void Revise(RfSystemDetails details, IReadOnlyCollection<RfSystem> bases)
    {
        if (details.Type == RfSystemType.Ptp && details.Role != RfSystemRole.Standalone)
            throw RuleBrokenException.Value("rf_system.ptp_standalone", "role", "A PTP system is standalone; ptmp_base and ptmp_subscriber are roles of PtMP systems.");
        if (details.Type == RfSystemType.Ptmp && details.Role == RfSystemRole.Standalone)
            throw RuleBrokenException.Value("rf_system.ptmp_role", "role", "A PtMP system is a ptmp_base or a ptmp_subscriber.");
        if (details.Role != RfSystemRole.PtmpSubscriber && details.CompatibleBaseIds.Count > 0)
            throw RuleBrokenException.Value("rf_system.bases_of_subscriber", "compatible_base_ids", "Compatible bases are named on a subscriber (role ptmp_subscriber) only.");
        var newlyNamed = details.CompatibleBaseIds.Except(Details?.CompatibleBaseIds ?? []).ToHashSet();
        foreach (var id in details.CompatibleBaseIds)
        {
            var named = bases.FirstOrDefault(b => b.Id == id)
                ?? throw RuleBrokenException.Value("rf_system.base_unknown", "compatible_base_ids", $"There is no live RF system with the id {id}.");
            if (named.Details.Role != RfSystemRole.PtmpBase)
                throw RuleBrokenException.Value("rf_system.base_role", "compatible_base_ids", $"{named.Details.Name} is not a PtMP base.");
            if (newlyNamed.Contains(id) && !named.Details.Active)
                throw RuleBrokenException.Value("rf_system.base_inactive", "compatible_base_ids", $"{named.Details.Name} is inactive: choose active bases.");
        }

        Details = details;
    }
}
