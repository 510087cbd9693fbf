using System.Text.Json;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Imports.Writing;

namespace NetOS.Infrastructure.Imports.Kinds.Bodies;

/// <summary>Says in a record's own members what a sheet says in members of its own.</summary>
internal interface IBodyTranslation
{
    /// <exception cref="NetOS.Application.Common.Errors.InvalidException">What the sheet says leads to no record, to several, or contradicts itself.</exception>
    Task TranslateAsync(SheetBody body, CancellationToken ct);
}

/// <summary>The members of a row for one record.</summary>
/// <param name="id">The stored record; null for a new one.</param>
/// <param name="members">What the row says.</param>
/// <param name="writer">Knows what is stored.</param>
/// <param name="rules">Whether what the row names is looked for.</param>
internal sealed class SheetBody(Guid? id, Dictionary<string, JsonElement> members, IPartWriter writer, bool rules)
{
    public Guid? Id => id;

    public bool Rules { get; private set; } = rules;

    /// <summary>What the row says of a member; null when it says nothing.</summary>
    public JsonElement? this[string member] => members.TryGetValue(member, out var value) ? value : null;

    /// <summary>The same, and it is no member any more.</summary>
    public JsonElement? Take(string member) => members.Remove(member, out var value) ? value : null;

    public void Set(string member, object? value) => members[member] = value is JsonElement element ? element : JsonSerializer.SerializeToElement(value);

    /// <summary>What the stored record has; null for a new one.</summary>
    public JsonElement? Stored(string member) => id is { } known ? writer.ValueOf(known, member) : null;

    /// <summary>What the row names is only thought of: the rules that look at it have nothing to look at yet.</summary>
    public void WithoutRules() => Rules = false;

    /// <summary>What the record will have: as the row says, else as stored.</summary>
    public JsonElement? Next(string member) => this[member] ?? Stored(member);
}

/// <summary>Writes records whose rows need translating first.</summary>
internal sealed class TranslatingWriter(IPartWriter inner, IReadOnlyList<IBodyTranslation> translations) : IPartWriter
{
    public Task LoadAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct) => inner.LoadAsync(ids, ct);

    public (int Version, string By, DateTimeOffset At)? StateOf(Guid id) => inner.StateOf(id);

    public JsonElement? ValueOf(Guid id, string member) => inner.ValueOf(id, member);

    public async Task<Applied> ApplyAsync(Guid? id, JsonElement body, Caller caller, bool rules, CancellationToken ct)
    {
        var members = body.EnumerateObject().ToDictionary(m => m.Name, m => m.Value);
        var sheet = new SheetBody(id, members, inner, rules);
        foreach (var translation in translations)
            await translation.TranslateAsync(sheet, ct);
        return await inner.ApplyAsync(id, JsonSerializer.SerializeToElement(members), caller, sheet.Rules, ct);
    }

    public Task<IReadOnlyDictionary<Guid, string>> DeleteAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct) => inner.DeleteAsync(ids, ct);
}
