using Microsoft.EntityFrameworkCore;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Domain.Common;
using NetOS.Infrastructure.Audit;
using Npgsql;

namespace NetOS.Infrastructure.Persistence;

/// <summary>Writes what follows from a save, in its transaction.</summary>
internal interface IAfterSave
{
    Task RunAsync(IReadOnlyList<AuditedChange> changes, CancellationToken ct);
}

/// <summary>Saves in one transaction: stamps, the records, one audit row for each, and what follows.</summary>
internal sealed class UnitOfWork(NetOsDbContext db, ICurrentCaller current, ScopeGuard guard, ChangeListener listener, IEnumerable<IBeforeSave> before, IEnumerable<IAfterSave> followers, TimeProvider clock) : IUnitOfWork
{
    private readonly HashSet<string> _touched = [];
    private bool _inTransaction;

    public async Task SaveAsync(CancellationToken ct)
    {
        foreach (var first in before)
            await first.RunAsync(ct);
        db.ChangeTracker.DetectChanges();
        var changes = AuditTrail.Collect(db.ChangeTracker);
        Stamp(changes);
        if (!db.ChangeTracker.HasChanges())
        {
            await CommitAsync(ct);
            return;
        }

        if (db.Database.CurrentTransaction is null)
            await db.Database.BeginTransactionAsync(ct);
        try
        {
            await db.SaveChangesAsync(ct);
            await guard.RequireInsideAsync(changes.Select(c => c.Entity).Where(e => e.DeletedAt is null), ct);
            await AuditTrail.WriteAsync(Connection, changes, current, clock.GetUtcNow(), ct);
            foreach (var follower in followers)
                await follower.RunAsync(changes, ct);
        }
        catch (DbUpdateConcurrencyException stale) when (stale.Entries is [{ Entity: Entity entity }, ..])
        {
            var version = await stale.Entries[0].GetDatabaseValuesAsync(ct);
            throw new StaleVersionException(ResourceNames.Of(entity), entity.Id, version?.GetValue<int>(nameof(Entity.Version)) ?? 0);
        }
        catch (DbUpdateException update) when (update.InnerException is PostgresException refused)
        {
            throw await ConstraintConflicts.TranslateAsync(refused, update, db, guard, ct) ?? (Exception)update;
        }

        _touched.UnionWith(changes.Select(c => db.Model.FindEntityType(c.Entity.GetType())!.GetTableName()!));
        await CommitAsync(ct);
    }

    public async Task<T> RehearseAsync<T>(Func<Task<T>> work, CancellationToken ct)
    {
        try
        {
            return await InTransactionAsync(work, commit: false, ct);
        }
        finally
        {
            Forget();
        }
    }

    public Task<T> TransactAsync<T>(Func<Task<T>> work, CancellationToken ct) => InTransactionAsync(work, commit: true, ct);

    public void Forget()
    {
        db.ChangeTracker.Clear();
        foreach (var first in before)
            first.Forget();
    }

    private NpgsqlConnection Connection => (NpgsqlConnection)db.Database.GetDbConnection();

    private async Task<T> InTransactionAsync<T>(Func<Task<T>> work, bool commit, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        _inTransaction = true;
        try
        {
            var result = await work();
            if (commit)
            {
                await transaction.CommitAsync(ct);
                Tell();
            }

            return result;
        }
        catch
        {
            Forget();
            throw;
        }
        finally
        {
            _inTransaction = false;
        }
    }

    private void Stamp(IReadOnlyList<AuditedChange> changes)
    {
        var now = clock.GetUtcNow();
        foreach (var entry in db.ChangeTracker.Entries<Entity>())
        {
            if (entry.State == EntityState.Added)
                entry.Entity.StampCreated(now, current.Caller.Email);
        }

        foreach (var change in changes.Where(c => c.Action != AuditTrail.Created))
            change.Entity.StampUpdated(now, current.Caller.Email);
        db.ChangeTracker.DetectChanges();
    }

    private async Task CommitAsync(CancellationToken ct)
    {
        if (!_inTransaction && db.Database.CurrentTransaction is { } transaction)
        {
            await transaction.CommitAsync(ct);
            await transaction.DisposeAsync();
            Tell();
        }
    }

    /// <summary>This process need not wait until the database tells what it has just done itself.</summary>
    private void Tell()
    {
        foreach (var table in _touched)
            listener.Tell(table);
        _touched.Clear();
    }
}
