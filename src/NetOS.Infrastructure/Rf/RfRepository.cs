using Microsoft.EntityFrameworkCore;
using NetOS.Application.Rf;
using NetOS.Domain.Rf;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Infrastructure.Rf;

internal sealed class RfRepository(NetOsDbContext db) : IRfRepository
{
    public async Task<RfLinkParts> PartsAsync(RfLinkDetails details, CancellationToken ct)
    {
        var node = details.ARfNodeId is { } id ? await db.RfNodes.FirstAsync(n => n.Id == id, ct) : null;
        var compatible = node is null
            ? []
            : await db.Database.SqlQuery<string>($"select name as \"Value\" from rf_systems where {node.Details.RfSystemId} = any(compatible_base_ids) and active and deleted_at is null order by name").ToListAsync(ct);
        return new RfLinkParts(
            await db.Infrastructure.Where(a => a.Id == details.AAssetId).Select(a => a.Details.Name).FirstAsync(ct),
            await ZNameAsync(details, ct),
            await db.RfSystems.FirstAsync(s => s.Id == details.RfSystemId, ct),
            node,
            node is null ? null : await db.RfSystems.Where(s => s.Id == node.Details.RfSystemId).Select(s => s.Details.Name).FirstAsync(ct),
            compatible);
    }

    public async Task<IReadOnlySet<int>> NumbersAsync(RfLinkKey key, Guid except, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is null)
            await db.Database.BeginTransactionAsync(ct);
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({key.ToString()}, 0))", ct);
        var numbers = await db.RfLinks
            .Where(l => l.DeletedAt == null && l.Id != except && l.Details.RfSystemId == key.System
                && ((l.Details.AAssetId == key.First && (l.Details.ZAssetId == key.Second || l.Details.ZCustomerId == key.Second))
                    || (l.Details.AAssetId == key.Second && (l.Details.ZAssetId == key.First || l.Details.ZCustomerId == key.First))))
            .Select(l => l.Number).ToListAsync(ct);
        return numbers.ToHashSet();
    }

    public async Task<IReadOnlyList<NamedLink>> LinksOverAsync(Guid placeOrSystemId, CancellationToken ct) => await Named(db.RfLinks.Where(l =>
        l.DeletedAt == null && (l.Details.AAssetId == placeOrSystemId || l.Details.ZAssetId == placeOrSystemId || l.Details.ZCustomerId == placeOrSystemId || l.Details.RfSystemId == placeOrSystemId)))
        .ToListAsync(ct);

    public Task<NamedLink> NamedAsync(Guid linkId, CancellationToken ct) => Named(db.RfLinks.Where(l => l.Id == linkId)).FirstAsync(ct);

    public async Task<IReadOnlyList<RfLink>> LinksOfNodeAsync(Guid nodeId, CancellationToken ct) =>
        await db.RfLinks.Where(l => l.DeletedAt == null && l.Details.ARfNodeId == nodeId).OrderBy(l => l.Name).ToListAsync(ct);

    public async Task<(int Links, int Nodes)> CountUsesAsync(Guid systemId, CancellationToken ct) =>
        (await db.RfLinks.CountAsync(l => l.DeletedAt == null && l.Details.RfSystemId == systemId, ct), await db.RfNodes.CountAsync(n => n.DeletedAt == null && n.Details.RfSystemId == systemId, ct));

    public Task<int> CountServedAsync(Guid subscriberId, IReadOnlyList<Guid> baseIds, CancellationToken ct) =>
        db.RfLinks.Where(l => l.DeletedAt == null && l.Details.RfSystemId == subscriberId && l.Details.ARfNodeId != null)
            .Join(db.RfNodes, l => l.Details.ARfNodeId!.Value, n => n.Id, (_, n) => n.Details.RfSystemId).CountAsync(id => baseIds.Contains(id), ct);

    private async Task<string> ZNameAsync(RfLinkDetails details, CancellationToken ct) => details switch
    {
        { ZAssetId: { } asset } => await db.Infrastructure.Where(a => a.Id == asset).Select(a => a.Details.Name).FirstAsync(ct),
        { ZCustomerId: { } customer } => await db.Customers.Where(c => c.Id == customer).Select(c => c.Details.Name).FirstAsync(ct),
        _ => "",
    };

    private IQueryable<NamedLink> Named(IQueryable<RfLink> links) => links.Select(l => new NamedLink(
        l,
        db.Infrastructure.Where(a => a.Id == l.Details.AAssetId).Select(a => a.Details.Name).First(),
        db.Infrastructure.Where(a => a.Id == l.Details.ZAssetId).Select(a => a.Details.Name).FirstOrDefault()
            ?? db.Customers.Where(c => c.Id == l.Details.ZCustomerId).Select(c => c.Details.Name).First(),
        db.RfSystems.Where(s => s.Id == l.Details.RfSystemId).Select(s => s.Details.Name).First()));
}
