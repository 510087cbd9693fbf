using System.Text.Json;

namespace NetOS.Infrastructure.Imports.Kinds.Bodies;

/// <summary>A list that is cleared is an empty one.</summary>
internal sealed class ClearedLists(params IReadOnlyList<string> members) : IBodyTranslation
{
    public Task TranslateAsync(SheetBody body, CancellationToken ct)
    {
        foreach (var member in members.Where(m => body[m] is { ValueKind: JsonValueKind.Null }))
            body.Set(member, Array.Empty<object>());
        return Task.CompletedTask;
    }
}

/// <summary>What a record that a row only names gets where the row does not say it.</summary>
internal sealed class NewRecordDefaults(params IReadOnlyList<(string Member, string Value)> values) : IBodyTranslation
{
    public Task TranslateAsync(SheetBody body, CancellationToken ct)
    {
        foreach (var (member, value) in values.Where(v => body.Id is null && body[v.Member] is null))
            body.Set(member, value);
        return Task.CompletedTask;
    }
}
