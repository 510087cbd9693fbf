using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NetOS.Application.Common.Errors;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Infrastructure.Imports.Kinds.Bodies;

/// <summary>The bases that serve a subscriber, by their names. An export has the ids beside them: the one that was edited counts.</summary>
internal sealed class CompatibleBases(SheetRecords records, NetOsDbContext db) : IBodyTranslation
{
    public const string Names = "compatible_bases";

    private const string Ids = "compatible_base_ids";

    private static readonly IReadOnlyList<SheetName> Ways = [new("rf_systems", "RF system", "name", "lower(t.name) = lower(k.name)")];

    private static readonly char[] ListMarks = [',', ';', '|'];

    public async Task TranslateAsync(SheetBody body, CancellationToken ct)
    {
        if (body.Take(Names) is not { } names || !body.Rules)
            return;
        List<string> said = names.ValueKind == JsonValueKind.Array ? [.. names.EnumerateArray().Select(n => n.GetString()!)] : [];
        var stored = Read(body.Stored(Ids));
        if (body.Id is not null && said.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(await NamesAsync(stored, ct)))
            return;
        var ids = await records.FindAsync(Names, said, Ways, null, ct);
        if (body[Ids] is { } other && !Read(other).ToHashSet().SetEquals(stored) && !Read(other).ToHashSet().SetEquals(ids))
            throw new InvalidException(Names, $"{Names} and {Ids} name different systems: keep one of them.", "reference.contradicts");
        body.Set(Ids, ids);
    }

    private static List<Guid> Read(JsonElement? ids) => ids is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray().Where(id => id.TryGetGuid(out _)).Select(id => id.GetGuid())] : [];

    /// <summary>As a cell with these names reads: a comma within a name parts it there too.</summary>
    private async Task<IEnumerable<string>> NamesAsync(List<Guid> ids, CancellationToken ct)
    {
        var names = ids.Count == 0 ? [] : await db.RfSystems.Where(s => ids.Contains(s.Id)).Select(s => s.Details.Name).ToListAsync(ct);
        return names.SelectMany(name => name.Split(ListMarks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }
}
