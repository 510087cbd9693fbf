using Microsoft.EntityFrameworkCore;
using NetOS.Application.Endpoints;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Infrastructure.Endpoints;

internal sealed class EndpointRepository(NetOsDbContext db) : IEndpointRepository
{
    public async Task<IReadOnlyList<Guid>> CircuitsAtAsync(IReadOnlyCollection<Guid> endpointIds, CancellationToken ct) =>
        await db.Circuits
            .Where(c => (c.Details.AEndpointId != null && endpointIds.Contains(c.Details.AEndpointId.Value)) || (c.Details.ZEndpointId != null && endpointIds.Contains(c.Details.ZEndpointId.Value)))
            .OrderBy(c => c.Details.CircuitId).Select(c => c.Id).ToListAsync(ct);
}
