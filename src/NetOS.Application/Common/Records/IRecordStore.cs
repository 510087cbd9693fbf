using NetOS.Domain.Common;

namespace NetOS.Application.Common.Records;

/// <summary>Loads and keeps records of one kind; saving happens once, after the handler.</summary>
public interface IRecordStore<TEntity> where TEntity : Entity
{
    /// <summary>The live record.</summary>
    /// <exception cref="Errors.NotFoundException">None has this id.</exception>
    /// <exception cref="Errors.StaleVersionException">Its version is another than the one given.</exception>
    Task<TEntity> GetAsync(Guid id, int? version, CancellationToken ct);

    /// <summary>Several records by id, deleted ones included, in no order.</summary>
    Task<IReadOnlyList<TEntity>> FindAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct);

    void Add(TEntity entity);

    /// <summary>Refuses with a conflict, naming the count and the first ten, when live records refer to one of these.</summary>
    /// <returns>For each record that is referred to: the conflict.</returns>
    Task<IReadOnlyDictionary<Guid, Errors.ConflictException>> ReferencesAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct);

    /// <summary>Deletes or restores what goes and returns with these records.</summary>
    Task CascadeAsync(IReadOnlyCollection<TEntity> entities, bool delete, CancellationToken ct);
}

/// <summary>What is particular to making and changing one kind of record.</summary>
public interface IRecordRules<TEntity, TDetails>
    where TEntity : Entity<TDetails>
    where TDetails : RecordDetails
{
    Task<TEntity> CreateAsync(TDetails details, CancellationToken ct);

    /// <summary>The fields a patch is laid over.</summary>
    TDetails DetailsOf(TEntity entity) => entity.Details;

    Task ReviseAsync(TEntity entity, TDetails details, CancellationToken ct);

    /// <exception cref="Errors.ConflictException">The record stays, whatever refers to it.</exception>
    Task RequireDeletableAsync(TEntity entity, CancellationToken ct) => Task.CompletedTask;

    /// <exception cref="Errors.ConflictException">What the deleted record refers to is gone, so it cannot come back yet.</exception>
    Task RequireRestorableAsync(TEntity entity, CancellationToken ct) => Task.CompletedTask;

    /// <summary>Runs just before a record comes back, e.g. to give it a number that is free by now.</summary>
    Task BeforeRestoreAsync(TEntity entity, CancellationToken ct) => Task.CompletedTask;

    /// <summary>Runs after records of this kind were deleted or restored and saved with them, e.g. to keep snapshots true.</summary>
    Task AfterPresenceChangeAsync(IReadOnlyCollection<TEntity> entities, CancellationToken ct) => Task.CompletedTask;
}

/// <summary>Saves what the handlers changed: one transaction, stamps, audit.</summary>
public interface IUnitOfWork
{
    Task SaveAsync(CancellationToken ct);

    /// <summary>Runs the work in one transaction that is rolled back at the end.</summary>
    Task<T> RehearseAsync<T>(Func<Task<T>> work, CancellationToken ct);

    /// <summary>Runs the work in one transaction; each <see cref="SaveAsync"/> inside is part of it.</summary>
    Task<T> TransactAsync<T>(Func<Task<T>> work, CancellationToken ct);

    /// <summary>Forgets the loaded records, so that a long run stays small.</summary>
    void Forget();
}

/// <summary>What follows from changes of many records and is cheaper done for all of them at once, in the save that keeps them.</summary>
public interface IBeforeSave
{
    Task RunAsync(CancellationToken ct);

    /// <summary>The changes were given up.</summary>
    void Forget();
}

/// <summary>Refuses ids that point at nothing.</summary>
public interface ILiveRecords
{
    /// <param name="id">The record; null needs none.</param>
    /// <param name="field">The field that refers to it.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <param name="inScope">Whether it must also lie within the caller's scope.</param>
    /// <exception cref="Errors.InvalidException">No live record has the id; names the field.</exception>
    Task RequireAsync<TEntity>(Guid? id, string field, CancellationToken ct, bool inScope = true) where TEntity : Entity;
}
