using NetOS.Domain.Assets;
using NetOS.Domain.Common;

namespace NetOS.Domain.Rf;

/// <summary>What may be edited of an RF node.</summary>
public sealed record RfNodeDetails : RecordDetails
{
    public Guid AssetId { get; init; }

    /// <summary>A PtMP base.</summary>
    public Guid RfSystemId { get; init; }

    /// <summary>Without one: the site's name and the system's.</summary>
    public string? Name { get; init; }

    /// <summary>Where the middle of the beam points, degrees from true north; 0 … below 360.</summary>
    public decimal? SectorAzimuthDeg { get; init; }

    /// <summary>Width of the beam, degrees; above 0 … 360.</summary>
    public decimal? BeamwidthDeg { get; init; }

    public AssetStatus Status { get; init; } = AssetStatus.Active;
    public string? Notes { get; init; }
}

/// <summary>Equipment on a site that serves many subscribers.</summary>
public sealed class RfNode : Entity<RfNodeDetails>
{
    private RfNode() { }

    public static RfNode Create(RfNodeDetails details, InfrastructureAsset asset, RfSystem system)
    {
        if (!system.Details.Active)
            throw RuleBrokenException.Value("rf_node.system_inactive", "rf_system_id", $"{system.Details.Name} is inactive: choose an active system.");
        var node = new RfNode();
        node.Revise(details with { Name = details.Name ?? $"{asset.Details.Name} {system.Details.Name}" }, system);
        return node;
    }

    /// <exception cref="RuleBrokenException">The system is no PtMP base.</exception>
    public void Revise(RfNodeDetails details, RfSystem system)
    {
        if (system.Details.Role != RfSystemRole.PtmpBase)
            throw RuleBrokenException.Value("rf_node.needs_base", "rf_system_id", $"{system.Details.Name} is not a PtMP base; a node is one.");
        if (details.Name is null)
            throw RuleBrokenException.Value("rf_node.name_missing", "name", "Required: it may not be empty.");
        Details = details;
    }
}
