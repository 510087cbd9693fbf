using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NetOS.Application.Common.Errors;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Infrastructure.Imports.Kinds.Bodies;

/// <summary>
/// The Z end of an RF link by one name, which may be a site's or a customer's; and azimuths as a list shows them, which are the bearings where nobody entered any.
/// </summary>
internal sealed class RfLinkTranslation(SheetRecords records, NetOsDbContext db) : IBodyTranslation
{
    public const string ZName = "z_name";

    private const string Site = "z_asset_id", Customer = "z_customer_id";

    private static readonly IReadOnlyList<SheetName> Ways =
    [
        new("infrastructure", "site", "code", "lower(t.code) = lower(k.name)"),
        new("customers", "customer", "account number", "lower(t.account_number) = lower(k.name)"),
        new("infrastructure", "site", "name", "lower(t.name) = lower(k.name)"),
        new("customers", "customer", "name", "lower(t.name) = lower(k.name)"),
    ];

    public async Task TranslateAsync(SheetBody body, CancellationToken ct)
    {
        await KeepBearingsAsync(body, ct);
        if (body.Rules && !await AreStoredAsync(body, ct))
            body.WithoutRules();
        if (body.Take(ZName) is not { ValueKind: JsonValueKind.String } value || !body.Rules)
            return;
        var name = value.GetString()!;
        var (said, stored) = (End(body[Site], body[Customer]), End(body.Stored(Site), body.Stored(Customer)));
        var hits = await records.FindAsync(name, Ways, null, ct);
        if (said is { } id && hits.Any(h => h.Id == id))
            return;
        // An export has both: the one that was edited counts.
        if (said is null || said == stored)
        {
            var (way, found) = SheetRecords.One(ZName, name, Ways, hits);
            var isSite = way.Table == "infrastructure";
            body.Set(Site, isSite ? found : null);
            body.Set(Customer, isSite ? null : found);
        }
        else if (stored is null || hits.All(h => h.Id != stored))
        {
            throw new InvalidException(ZName, $"{ZName} and the id beside it name different records: keep one of them.", "reference.contradicts");
        }
    }

    private static Guid? End(JsonElement? site, JsonElement? customer) => (site, customer) switch
    {
        ({ ValueKind: JsonValueKind.String } id, _) => id.GetGuid(),
        (_, { ValueKind: JsonValueKind.String } id) => id.GetGuid(),
        _ => null,
    };

    /// <summary>A link is named after its ends and its system, which a preview may only think of.</summary>
    private async Task<bool> AreStoredAsync(SheetBody body, CancellationToken ct)
    {
        var named = new[] { "a_asset_id", Site, "rf_system_id" }.Select(member => body[member]).Where(id => id is { ValueKind: JsonValueKind.String }).Select(id => id!.Value.GetGuid()).Distinct().ToArray();
        return await db.Database
            .SqlQuery<int>($"""select ((select count(*) from infrastructure where id = any({named})) + (select count(*) from rf_systems where id = any({named})))::int "Value" """).SingleAsync(ct) == named.Length;
    }

    private async Task KeepBearingsAsync(SheetBody body, CancellationToken ct)
    {
        var shown = new[] { "a", "z" }.Where(end => body[$"{end}_azimuth_deg"] is { ValueKind: JsonValueKind.Number } && body.Stored($"{end}_azimuth_deg") is { ValueKind: JsonValueKind.Null }).ToList();
        if (shown.Count == 0)
            return;
        var bearings = await db.Database.SqlQuery<Bearings>($"select a_bearing_deg \"A\", z_bearing_deg \"Z\" from rf_links where id = {body.Id}").SingleAsync(ct);
        foreach (var end in shown.Where(end => body[$"{end}_azimuth_deg"]!.Value.GetDecimal() == (end == "a" ? bearings.A : bearings.Z)))
            body.Take($"{end}_azimuth_deg");
    }

    private sealed record Bearings(decimal? A, decimal? Z);
}
