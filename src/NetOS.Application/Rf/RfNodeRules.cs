using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Domain.Assets;
using NetOS.Domain.Common;
using NetOS.Domain.Rf;

namespace NetOS.Application.Rf;

internal sealed class RfNodeValidator : DetailsValidator<RfNodeDetails>
{
    public RfNodeValidator()
    {
        Required(x => x.AssetId);
        Required(x => x.RfSystemId);
        Figure(x => x.SectorAzimuthDeg, 0, 359.99m, 2, "An azimuth from 0 to below 360 degrees.");
        Figure(x => x.BeamwidthDeg, 0.01m, 360, 2, "A beam width above 0, at most 360 degrees.");
    }
}

internal sealed class RfNodeRules(
    ILiveRecords live, IRecordStore<InfrastructureAsset> assets, IRecordStore<RfSystem> systems, IRfRepository repository) : IRecordRules<RfNode, RfNodeDetails>
{
    public async Task<RfNode> CreateAsync(RfNodeDetails details, CancellationToken ct)
    {
        await RequireAsync(details, ct);
        return RfNode.Create(details, (await assets.FindAsync([details.AssetId], ct)).Single(), await SystemAsync(details, ct));
    }

    public async Task ReviseAsync(RfNode entity, RfNodeDetails details, CancellationToken ct)
    {
        await RequireAsync(details, ct);
        if (entity.Details.AssetId != details.AssetId || entity.Details.RfSystemId != details.RfSystemId)
            await RequireLinksFitAsync(entity, details, ct);
        entity.Revise(details, await SystemAsync(details, ct));
    }

    public Task RequireRestorableAsync(RfNode entity, CancellationToken ct) => ConflictException.WhenGoneAsync(() => RequireAsync(entity.Details, ct));

    private async Task RequireAsync(RfNodeDetails details, CancellationToken ct)
    {
        await live.RequireAsync<InfrastructureAsset>(details.AssetId, "asset_id", ct);
        await live.RequireAsync<RfSystem>(details.RfSystemId, "rf_system_id", ct);
    }

    private async Task RequireLinksFitAsync(RfNode node, RfNodeDetails next, CancellationToken ct)
    {
        var links = await repository.LinksOfNodeAsync(node.Id, ct);
        if (links.Count == 0)
            return;
        if (node.Details.AssetId != next.AssetId)
            throw RuleBrokenException.Value("rf_node.has_links", "asset_id", $"{links.Count} live links start at this node, e.g. {links[0].Name}: move them first.");
        var served = await systems.FindAsync([.. links.Select(l => l.Details.RfSystemId).Distinct()], ct);
        if (served.FirstOrDefault(s => !s.Details.CompatibleBaseIds.Contains(next.RfSystemId)) is { } stranded)
            throw RuleBrokenException.Value("rf_node.strands_links", "rf_system_id", $"That base cannot serve {stranded.Details.Name}, which live links of this node use.");
    }

    private async Task<RfSystem> SystemAsync(RfNodeDetails details, CancellationToken ct) => (await systems.FindAsync([details.RfSystemId], ct)).Single();
}
