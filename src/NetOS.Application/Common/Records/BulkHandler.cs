using FluentValidation;
using MediatR;
using NetOS.Application.Common.Errors;
using NetOS.Domain.Common;

namespace NetOS.Application.Common.Records;

/// <summary>
/// One act on many records: the same rules as for one, in one transaction, in portions so that memory stays bounded.
/// Any failure leaves everything as it was.
/// </summary>
internal sealed class BulkHandler<TEntity, TDetails>(
    IRecordStore<TEntity> store,
    IRecordRules<TEntity, TDetails> rules,
    IValidator<TDetails> validator,
    IUnitOfWork work,
    TimeProvider clock) : IRequestHandler<BulkRecords<TEntity, TDetails>, BulkResult>
    where TEntity : Entity<TDetails>
    where TDetails : RecordDetails
{
    private const int Portion = 500;

    public async Task<BulkResult> Handle(BulkRecords<TEntity, TDetails> command, CancellationToken ct)
    {
        BulkResult? refused = null;
        try
        {
            return command.DryRun
                ? await work.RehearseAsync(() => RunAsync(command, ct), ct)
                : await work.TransactAsync(
                    async () =>
                    {
                        var result = await RunAsync(command, ct);
                        return result.Failed ? throw new BulkRefusedException(refused = result) : result;
                    },
                    ct);
        }
        catch (BulkRefusedException)
        {
            return refused!;
        }
    }

    private async Task<BulkResult> RunAsync(BulkRecords<TEntity, TDetails> command, CancellationToken ct)
    {
        var results = new List<BulkItem>(command.Ids.Count);
        foreach (var portion in command.Ids.Chunk(Portion))
        {
            results.AddRange(await PortionAsync(command, portion, ct));
            if (command.Progress is { } progress)
                await progress(results.Count);
        }

        return new BulkResult(results.Count, results.Count(r => r.Status == BulkItem.Updated), results);
    }

    private async Task<IEnumerable<BulkItem>> PortionAsync(BulkRecords<TEntity, TDetails> command, Guid[] ids, CancellationToken ct)
    {
        var found = (await store.FindAsync(ids, ct)).ToDictionary(e => e.Id);
        var references = command.Action == BulkAction.Delete ? await store.ReferencesAsync(ids, ct) : new Dictionary<Guid, ConflictException>();
        var results = new Dictionary<Guid, BulkItem>();
        List<TEntity> presence = [];
        foreach (var id in ids)
            results[id] = found.TryGetValue(id, out var entity) ? await OneAsync(command, entity, references, presence, ct) : NotFound(id);

        await store.CascadeAsync(presence, command.Action == BulkAction.Delete, ct);
        if (command.Action == BulkAction.Restore)
        {
            foreach (var entity in presence)
            {
                await rules.BeforeRestoreAsync(entity, ct);
                entity.Restore();
            }
        }

        try
        {
            await work.SaveAsync(ct);
            if (presence.Count > 0)
            {
                await rules.AfterPresenceChangeAsync(presence, ct);
                await work.SaveAsync(ct);
            }
        }
        catch (ConflictException conflict) when (conflict.Extensions.GetValueOrDefault("record") is Guid culprit && results.ContainsKey(culprit))
        {
            results[culprit] = Error(culprit, conflict);
        }

        work.Forget();
        return ids.Select(id => results[id]);
    }

    private async Task<BulkItem> OneAsync(
        BulkRecords<TEntity, TDetails> command, TEntity entity, IReadOnlyDictionary<Guid, ConflictException> references, List<TEntity> presence, CancellationToken ct)
    {
        try
        {
            switch (command.Action)
            {
                case BulkAction.Update when entity.DeletedAt is not null:
                    return NotFound(entity.Id);
                case BulkAction.Update:
                    var before = rules.DetailsOf(entity);
                    var details = command.Patch!.Apply(before);
                    if (details.Equals(before))
                        return new BulkItem(entity.Id, BulkItem.Unchanged);
                    validator.Check(details);
                    await rules.ReviseAsync(entity, details, ct);
                    return new BulkItem(entity.Id, BulkItem.Updated);
                case BulkAction.Delete when entity.DeletedAt is null:
                    if (references.TryGetValue(entity.Id, out var conflict))
                        return Error(entity.Id, conflict);
                    await rules.RequireDeletableAsync(entity, ct);
                    entity.Delete(clock.GetUtcNow());
                    presence.Add(entity);
                    return new BulkItem(entity.Id, BulkItem.Updated);
                case BulkAction.Restore when entity.DeletedAt is not null:
                    await rules.RequireRestorableAsync(entity, ct);
                    presence.Add(entity);
                    return new BulkItem(entity.Id, BulkItem.Updated);
                default:
                    return new BulkItem(entity.Id, BulkItem.Unchanged);
            }
        }
        catch (RequestException error)
        {
            return Error(entity.Id, error);
        }
        catch (RuleBrokenException broken)
        {
            return new BulkItem(entity.Id, BulkItem.ErrorStatus, broken.Message, broken.Code);
        }
    }

    private static BulkItem NotFound(Guid id) => new(id, BulkItem.ErrorStatus, "No live record has this id.", "record.not_found");

    private static BulkItem Error(Guid id, RequestException error) => new(id, BulkItem.ErrorStatus, error.Message, error.Code);

    /// <summary>Takes the transaction down with it.</summary>
    private sealed class BulkRefusedException(BulkResult result) : Exception($"{result.Results.Count(r => r.Status == BulkItem.ErrorStatus)} records refuse the change.");
}
