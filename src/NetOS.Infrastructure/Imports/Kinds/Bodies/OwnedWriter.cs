using System.Text.Json;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Domain.Common;
using NetOS.Infrastructure.Imports.Writing;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Imports.Kinds.Bodies;

/// <summary>How a record belongs to another.</summary>
/// <param name="Owners">The members that may name the owner; one of them does.</param>
/// <param name="OwnerOf">What a record has there.</param>
/// <param name="Make">A new one of an owner, named by its member.</param>
/// <param name="Words">What a new one needs, for the message of a row that names no owner.</param>
internal sealed record OwnedBy<TEntity, TDetails>(IReadOnlyList<string> Owners, Func<TEntity, string, Guid?> OwnerOf, Func<string, Guid, TDetails, TEntity> Make, string Words);

/// <summary>Writes records that belong to another.</summary>
internal sealed class OwnedWriter<TEntity, TDetails>(Resource resource, OwnedBy<TEntity, TDetails> owned, IPartWriter inner, IServiceProvider scope) : IPartWriter
    where TEntity : Entity<TDetails>
    where TDetails : RecordDetails, new()
{
    private readonly BodyBinder<TDetails> _binder = new(resource);
    private readonly IRecordStore<TEntity> _store = scope.GetRequiredService<IRecordStore<TEntity>>();
    private readonly IValidator<TDetails> _validator = scope.GetRequiredService<IValidator<TDetails>>();
    private Dictionary<Guid, TEntity> _loaded = [];

    public async Task LoadAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        await inner.LoadAsync(ids, ct);
        _loaded = ids.Count == 0 ? [] : (await _store.FindAsync(ids, ct)).ToDictionary(e => e.Id);
    }

    public (int Version, string By, DateTimeOffset At)? StateOf(Guid id) => inner.StateOf(id);

    public JsonElement? ValueOf(Guid id, string member)
    {
        if (!owned.Owners.Contains(member))
            return inner.ValueOf(id, member);
        return _loaded.TryGetValue(id, out var entity) ? JsonSerializer.SerializeToElement(owned.OwnerOf(entity, member)) : null;
    }

    public async Task<Applied> ApplyAsync(Guid? id, JsonElement body, Caller caller, bool rules, CancellationToken ct)
    {
        var named = body.EnumerateObject().Where(m => owned.Owners.Contains(m.Name)).ToDictionary(m => m.Name, m => m.Value);
        var own = JsonSerializer.SerializeToElement(body.EnumerateObject().Where(m => !named.ContainsKey(m.Name)).ToDictionary(m => m.Name, m => m.Value));
        if (id is { } known)
        {
            RequireSameOwner(known, named);
            return await inner.ApplyAsync(id, own, caller, rules, ct);
        }

        if (!rules)
            return await inner.ApplyAsync(null, own, caller, rules, ct);
        var owners = named.Where(m => m.Value.ValueKind == JsonValueKind.String).ToList();
        if (owners is not [var owner])
            throw new InvalidException(owned.Owners[0], owners.Count == 0 ? $"Required: {owned.Words}." : $"Only one of these can be named: {string.Join(", ", owners.Select(o => o.Key))}.");
        var details = _binder.Create(own, caller);
        _validator.Check(details);
        var made = owned.Make(owner.Key, owner.Value.GetGuid(), details);
        _store.Add(made);
        return new Applied(made, true, []);
    }

    public Task<IReadOnlyDictionary<Guid, string>> DeleteAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct) => inner.DeleteAsync(ids, ct);

    private void RequireSameOwner(Guid id, Dictionary<string, JsonElement> named)
    {
        if (!_loaded.TryGetValue(id, out var entity))
            return;
        foreach (var (member, value) in named)
        {
            if (owned.OwnerOf(entity, member) != (value.ValueKind == JsonValueKind.String ? value.GetGuid() : null))
                throw new InvalidException(member, $"It stays with the record it belongs to: delete this {resource.Singular} and write a new one there.");
        }
    }
}
