using Microsoft.EntityFrameworkCore;
using NetOS.Application.Contracts.Etf;
using NetOS.Domain.Assets;
using NetOS.Domain.Circuits;
using NetOS.Domain.Contracts;
using NetOS.Domain.Electrical;
using NetOS.Infrastructure.Audit;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Infrastructure.Contracts;

/// <summary>Writes exposures anew when a contract changes, or what one depends on of its subjects.</summary>
internal sealed class ExposuresAfterSave(NetOsDbContext db, ExposureKeeper keeper) : IAfterSave
{
    private static readonly Dictionary<Type, HashSet<string>> DependsOn = new()
    {
        [typeof(Circuit)] = ["mrc", "install_date", "status", "carrier_id"],
        [typeof(InfrastructureAsset)] = ["mrc", "carrier_id"],
        [typeof(ElectricalService)] = ["average_monthly_cost"],
    };

    public async Task RunAsync(IReadOnlyList<AuditedChange> changes, CancellationToken ct)
    {
        HashSet<Guid> contracts = [.. changes.Where(c => c.Entity is Contract).Select(c => c.Entity.Id)];
        Guid?[] subjects = [.. changes.Where(Matters).Select(c => (Guid?)c.Entity.Id)];
        if (subjects.Length > 0)
            contracts.UnionWith(await db.Contracts.Where(c => c.Subjects.Any(s => subjects.Contains(s.CircuitId) || subjects.Contains(s.AssetId) || subjects.Contains(s.ElectricalServiceId))).Select(c => c.Id).ToListAsync(ct));
        if (contracts.Count > 0)
            await keeper.KeepAsync(contracts, ct);
    }

    // A record that is new is in no contract yet.
    private static bool Matters(AuditedChange change) =>
        change.Action != AuditTrail.Created
        && DependsOn.TryGetValue(change.Entity.GetType(), out var fields)
        && (change.Action != AuditTrail.Updated || change.Fields.Any(field => fields.Contains(field.Field)));
}
