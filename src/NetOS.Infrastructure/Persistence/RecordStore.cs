using Microsoft.EntityFrameworkCore;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Domain.Common;
using NetOS.Infrastructure.Imports.Writing;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Persistence;

/// <summary>What goes and returns with a record of this kind.</summary>
internal interface ICascade<TEntity> where TEntity : Entity
{
    /// <summary>Deletes or restores the dependents; on restore the records still carry the instant they were deleted at.</summary>
    Task RunAsync(IReadOnlyCollection<TEntity> entities, bool delete, CancellationToken ct);
}

internal sealed class RecordStore<TEntity>(NetOsDbContext db, RecordResource<TEntity> kind, ScopeGuard guard, IEnumerable<ICascade<TEntity>> cascades) : IRecordStore<TEntity>
    where TEntity : Entity
{
    private const int NamedReferences = 10;

    public async Task<TEntity> GetAsync(Guid id, int? version, CancellationToken ct)
    {
        var entity = await db.Set<TEntity>().FirstOrDefaultAsync(e => e.Id == id && e.DeletedAt == null, ct);
        if (entity is null || !(await guard.VisibleAsync(kind.Resource.Table, [id], ct)).Contains(id))
            throw new NotFoundException(kind.Resource.Singular, id.ToString());
        return version is { } expected && expected != entity.Version ? throw new StaleVersionException(kind.Resource.Name, id, entity.Version) : entity;
    }

    public async Task<IReadOnlyList<TEntity>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        var visible = await guard.VisibleAsync(kind.Resource.Table, ids, ct);
        return await db.Set<TEntity>().Where(e => visible.Contains(e.Id)).ToListAsync(ct);
    }

    public void Add(TEntity entity) => db.Add(entity);

    public async Task<IReadOnlyDictionary<Guid, ConflictException>> ReferencesAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        var conflicts = new Dictionary<Guid, ConflictException>();
        if (kind.Resource.References is not { } sql || ids.Count == 0)
            return conflicts;
        await db.Database.OpenConnectionAsync(ct);
        await using var command = new NpgsqlCommand(sql, (NpgsqlConnection)db.Database.GetDbConnection());
        command.Parameters.Add(new NpgsqlParameter { Value = ids.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid });
        var found = new List<(Guid Of, Guid Id, string Kind, string Label)>();
        await using (var row = await command.ExecuteReaderAsync(ct))
        {
            while (await row.ReadAsync(ct))
                found.Add((row.GetGuid(0), row.GetGuid(1), row.GetString(2), row.GetString(3)));
        }

        // Records outside the caller's scope are in the way too, but have no name here.
        var visible = await guard.VisibleAsync(found.GroupBy(f => f.Kind, f => f.Id), ct);
        foreach (var group in found.GroupBy(f => f.Of))
        {
            var count = group.Count();
            var named = group.Where(f => visible.Contains(f.Id)).OrderBy(f => f.Label, StringComparer.Ordinal).Take(NamedReferences).ToList();
            var words = $"{count} live {(count == 1 ? "record refers" : "records refer")} to this {kind.Resource.Singular}{(named.Count > 0 ? ": " : "")}{string.Join(", ", named.Select(n => n.Label))}{(count > named.Count && named.Count > 0 ? ", …" : "")}. Move or delete them first.";
            conflicts[group.Key] = new ConflictException("record.referenced", words)
            {
                Extensions = { ["references"] = new { count, items = named.Select(n => new { id = n.Id, kind = n.Kind, label = n.Label }) } },
            };
        }

        return conflicts;
    }

    public async Task CascadeAsync(IReadOnlyCollection<TEntity> entities, bool delete, CancellationToken ct)
    {
        foreach (var cascade in cascades)
            await cascade.RunAsync(entities, delete, ct);
    }
}

/// <summary>Ties an entity to the resource the API shows it as.</summary>
internal sealed record RecordResource<TEntity>(Resource Resource);

internal sealed class LiveRecords(NetOsDbContext db, ScopeGuard guard, AssumedRecords assumed) : ILiveRecords
{
    public async Task RequireAsync<TEntity>(Guid? id, string field, CancellationToken ct, bool inScope = true) where TEntity : Entity
    {
        if (id is not { } wanted || assumed.Contains(wanted))
            return;
        var table = db.Model.FindEntityType(typeof(TEntity))!.GetTableName()!;
        if (!await db.Set<TEntity>().AnyAsync(e => e.Id == wanted && e.DeletedAt == null, ct) || (inScope && (await guard.VisibleAsync(table, [wanted], ct)).Count == 0))
            throw new InvalidException(field, $"There is no live {NamingConventions.Snake(typeof(TEntity).Name).Replace('_', ' ')} with the id {wanted}.");
    }
}
