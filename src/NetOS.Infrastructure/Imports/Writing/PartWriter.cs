using System.Text.Json;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Domain.Common;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Imports.Writing;

/// <inheritdoc/>
internal sealed class PartWriter<TEntity, TDetails>(Resource resource, IServiceProvider scope) : IPartWriter
    where TEntity : Entity<TDetails>
    where TDetails : RecordDetails, new()
{
    private readonly BodyBinder<TDetails> _binder = new(resource);
    private readonly IRecordStore<TEntity> _store = scope.GetRequiredService<IRecordStore<TEntity>>();
    private readonly IRecordRules<TEntity, TDetails> _rules = scope.GetRequiredService<IRecordRules<TEntity, TDetails>>();
    private readonly IValidator<TDetails> _validator = scope.GetRequiredService<IValidator<TDetails>>();
    private readonly IUnitOfWork _work = scope.GetRequiredService<IUnitOfWork>();
    private readonly TimeProvider _clock = scope.GetRequiredService<TimeProvider>();
    private Dictionary<Guid, TEntity> _loaded = [];

    public async Task LoadAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        _loaded = ids.Count == 0 ? [] : (await _store.FindAsync(ids, ct)).Where(e => e.DeletedAt is null).ToDictionary(e => e.Id);

    public (int Version, string By, DateTimeOffset At)? StateOf(Guid id) => _loaded.TryGetValue(id, out var entity) ? (entity.Version, entity.UpdatedBy, entity.UpdatedAt) : null;

    public JsonElement? ValueOf(Guid id, string member) => _loaded.TryGetValue(id, out var entity) ? BodyBinder<TDetails>.ValueOf(_rules.DetailsOf(entity), member) : null;

    public async Task<Applied> ApplyAsync(Guid? id, JsonElement body, Caller caller, bool rules, CancellationToken ct)
    {
        if (id is { } known)
        {
            var entity = _loaded.TryGetValue(known, out var loaded) ? loaded : throw new NotFoundException(resource.Singular, known.ToString());
            var before = _rules.DetailsOf(entity);
            var patch = _binder.Patch(body, caller);
            var after = patch.Apply(before);
            if (after.Equals(before))
                return new Applied(entity, false, []);
            _validator.Check(after);
            if (rules)
                await _rules.ReviseAsync(entity, after, ct);
            return new Applied(
                entity, false, [.. BodyBinder<TDetails>.Differing(before, after, patch.Fields).Select(m => new MemberChange(m, BodyBinder<TDetails>.ValueOf(before, m), BodyBinder<TDetails>.ValueOf(after, m)))]);
        }

        var details = _binder.Create(body, caller);
        _validator.Check(details);
        if (!rules)
            return new Applied(Nobody.Instance, true, []);
        var made = await _rules.CreateAsync(details, ct);
        _store.Add(made);
        return new Applied(made, true, []);
    }

    public async Task<IReadOnlyDictionary<Guid, string>> DeleteAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        Dictionary<Guid, string> kept = [];
        if (ids.Count == 0)
            return kept;
        List<TEntity> gone = [];
        var references = await _store.ReferencesAsync(ids, ct);
        foreach (var entity in (await _store.FindAsync(ids, ct)).Where(e => e.DeletedAt is null))
        {
            try
            {
                if (references.TryGetValue(entity.Id, out var conflict))
                    throw conflict;
                await _rules.RequireDeletableAsync(entity, ct);
                entity.Delete(_clock.GetUtcNow());
                gone.Add(entity);
            }
            catch (ConflictException stays)
            {
                kept[entity.Id] = stays.Message;
            }
        }

        await _store.CascadeAsync(gone, delete: true, ct);
        await _work.SaveAsync(ct);
        await _rules.AfterPresenceChangeAsync(gone, ct);
        await _work.SaveAsync(ct);
        return kept;
    }

    /// <summary>Stands for a record that is only thought of.</summary>
    private sealed class Nobody : Entity
    {
        public static readonly Nobody Instance = new();
    }
}
