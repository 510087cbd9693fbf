using FluentValidation;
using MediatR;
using NetOS.Application.Common.Errors;
using NetOS.Domain.Common;

namespace NetOS.Application.Common.Records;

/// <summary>Making, changing, deleting and restoring one record; the particulars are the kind's <see cref="IRecordRules{TEntity,TDetails}"/>.</summary>
internal sealed class RecordHandlers<TEntity, TDetails>(
    IRecordStore<TEntity> store,
    IRecordRules<TEntity, TDetails> rules,
    IValidator<TDetails> validator,
    IUnitOfWork work,
    TimeProvider clock) :
    IRequestHandler<CreateRecord<TEntity, TDetails>, Guid>,
    IRequestHandler<UpdateRecord<TEntity, TDetails>, Guid>,
    IRequestHandler<DeleteRecord<TEntity, TDetails>, Guid>,
    IRequestHandler<RestoreRecord<TEntity, TDetails>, Guid>
    where TEntity : Entity<TDetails>
    where TDetails : RecordDetails
{
    public async Task<Guid> Handle(CreateRecord<TEntity, TDetails> command, CancellationToken ct)
    {
        validator.Check(command.Details);
        var entity = await rules.CreateAsync(command.Details, ct);
        store.Add(entity);
        return entity.Id;
    }

    public async Task<Guid> Handle(UpdateRecord<TEntity, TDetails> command, CancellationToken ct)
    {
        var entity = await store.GetAsync(command.Id, command.Version, ct);
        var details = command.Patch.Apply(rules.DetailsOf(entity));
        validator.Check(details);
        await rules.ReviseAsync(entity, details, ct);
        return entity.Id;
    }

    public async Task<Guid> Handle(DeleteRecord<TEntity, TDetails> command, CancellationToken ct)
    {
        var entity = await store.GetAsync(command.Id, command.Version, ct);
        if ((await store.ReferencesAsync([entity.Id], ct)).TryGetValue(entity.Id, out var conflict))
            throw conflict;
        await rules.RequireDeletableAsync(entity, ct);
        entity.Delete(clock.GetUtcNow());
        await PresenceChangedAsync(entity, delete: true, ct);
        return entity.Id;
    }

    public async Task<Guid> Handle(RestoreRecord<TEntity, TDetails> command, CancellationToken ct)
    {
        var entity = (await store.FindAsync([command.Id], ct)).SingleOrDefault() ?? throw new NotFoundException("record", command.Id.ToString());
        if (entity.DeletedAt is null)
            return entity.Id;
        await rules.RequireRestorableAsync(entity, ct);
        await PresenceChangedAsync(entity, delete: false, ct);
        return entity.Id;
    }

    /// <summary>The record, what goes with it and the snapshots that follow change in one transaction.</summary>
    private Task<bool> PresenceChangedAsync(TEntity entity, bool delete, CancellationToken ct) => work.TransactAsync(
        async () =>
        {
            await store.CascadeAsync([entity], delete, ct);
            if (!delete)
            {
                await rules.BeforeRestoreAsync(entity, ct);
                entity.Restore();
            }

            await work.SaveAsync(ct);
            await rules.AfterPresenceChangeAsync([entity], ct);
            await work.SaveAsync(ct);
            return true;
        },
        ct);
}

internal static class Validation
{
    /// <exception cref="InvalidException">Some values are wrong; names every field.</exception>
    public static void Check<T>(this IValidator<T> validator, T instance)
    {
        var result = validator.Validate(instance);
        if (!result.IsValid)
            throw new InvalidException(result.Errors.GroupBy(e => e.PropertyName).ToDictionary(g => g.Key, g => g.Select(e => e.ErrorMessage).Distinct().ToArray()));
    }
}
