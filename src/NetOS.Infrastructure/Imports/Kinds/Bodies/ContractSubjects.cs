using System.Text.Json;
using NetOS.Application.Common.Errors;

namespace NetOS.Infrastructure.Imports.Kinds.Bodies;

/// <summary>
/// What a contract is over, as sheets say it: circuits, sites and accounts by the words people know them by, and one amount for all of it. An export brings
/// <c>subjects</c> and <c>mrc</c>, which say the same twice: the one that was edited counts.
/// </summary>
internal sealed class ContractSubjects(SheetRecords records) : IBodyTranslation
{
    private const string Subjects = "subjects", Mrc = "mrc", Carrier = "carrier_id";

    /// <summary>The columns that name subjects of one kind.</summary>
    public static readonly IReadOnlyList<SubjectColumn> Columns =
    [
        new("circuits", "circuit_id", "circuits", [new("circuits", "circuit", "circuit ID", "t.circuit_key = lower(regexp_replace(k.name, '\\s', '', 'g')) and (k.owner is null or t.carrier_id = k.owner)")], OfCarrier: true),
        new("sites", "asset_id", "infrastructure", [new("infrastructure", "site", "code", "lower(t.code) = lower(k.name)"), new("infrastructure", "site", "name", "lower(t.name) = lower(k.name)")], OfCarrier: false),
        new("electrical_accounts", "electrical_service_id", "electrical_services",
            [
                new("electrical_services", "electrical service", "account number", "lower(t.account_number) = lower(k.name)"),
                new("electrical_services", "electrical service", "meter number", "lower(t.meter_number) = lower(k.name)"),
            ],
            OfCarrier: false),
    ];

    public async Task TranslateAsync(SheetBody body, CancellationToken ct)
    {
        var named = Columns.Select(column => (Column: column, Value: body.Take(column.Field))).Where(n => n.Value is not null).ToList();
        var amount = body.Take(Mrc);
        if (!body.Rules || (named.Count == 0 && amount is null && body[Subjects] is null))
            return;
        var stored = await SeenAsync(Read(body.Stored(Subjects), given: false), ct);
        var next = body[Subjects] is { } said ? Read(said, given: true) : stored;
        foreach (var (column, value) in named)
        {
            var within = column.OfCarrier && body.Next(Carrier) is { ValueKind: JsonValueKind.String } carrier ? carrier.GetGuid() : (Guid?)null;
            var ids = await records.FindAsync(column.Field, Texts(value!.Value), column.Ways, within, ct);
            next = [.. next.Where(t => t.Member != column.Member), .. ids.Select(id => next.FirstOrDefault(t => t.Id == id) ?? new Term(column.Member, id, false, null))];
        }

        if (amount is { } whole)
            next = Divide(whole.ValueKind == JsonValueKind.Number ? whole.GetDecimal() : null, next, stored);
        body.Set(Subjects, next.Select(t => t.ToBody()));
    }

    private static List<Term> Divide(decimal? amount, List<Term> next, List<Term> stored)
    {
        var before = Sum(stored, stored);
        if (amount == before && stored.Count > 0)
            return next;
        if (next.Count == 0)
            throw new InvalidException(Mrc, "An amount is for something: name the circuits, sites or electrical_accounts it is for.");
        if (amount == Sum(next, stored))
            return next;
        if (next is not [var only])
            throw new InvalidException(Mrc, $"It is the sum of what the contract is over, {next.Count} records: write the amount of each in subjects, as the list exports it.");
        if (only.Given && only.Mrc != before)
            throw new InvalidException(Mrc, $"Here it is {amount:0.00}, in subjects {only.Mrc:0.00}: say it once.");
        return [only with { Given = true, Mrc = amount }];
    }

    /// <summary>A term without an amount of its own keeps the stored one.</summary>
    private static decimal? Sum(List<Term> terms, List<Term> stored)
    {
        var amounts = terms.ConvertAll(t => t.Given ? t.Mrc : stored.Find(s => s.Id == t.Id)?.Mrc);
        return amounts.TrueForAll(a => a is null) ? null : amounts.Sum();
    }

    /// <summary>What lies outside the caller's scope is neither shown nor summed for them, and stays as it is.</summary>
    private async Task<List<Term>> SeenAsync(List<Term> terms, CancellationToken ct)
    {
        HashSet<Guid> seen = [];
        foreach (var column in Columns)
            seen.UnionWith(await records.VisibleAsync(column.Table, [.. terms.Where(t => t.Member == column.Member).Select(t => t.Id)], ct));
        return terms.FindAll(t => seen.Contains(t.Id));
    }

    private static List<Term> Read(JsonElement? subjects, bool given)
    {
        if (subjects is not { ValueKind: JsonValueKind.Array } list)
            return subjects is null or { ValueKind: JsonValueKind.Null } ? [] : throw Malformed();
        return [.. list.EnumerateArray().Select(item => ReadOne(item, given))];
    }

    private static Term ReadOne(JsonElement item, bool given)
    {
        if (item.ValueKind != JsonValueKind.Object)
            throw Malformed();
        var column = Columns.FirstOrDefault(c => item.TryGetProperty(c.Member, out _)) ?? throw Malformed();
        if (item.GetProperty(column.Member) is not { ValueKind: JsonValueKind.String } named || !named.TryGetGuid(out var id))
            throw Malformed();
        var hasAmount = item.TryGetProperty(Mrc, out var amount);
        if (hasAmount && amount.ValueKind is not (JsonValueKind.Number or JsonValueKind.Null))
            throw Malformed();
        return new Term(column.Member, id, given && hasAmount, hasAmount && amount.ValueKind == JsonValueKind.Number ? amount.GetDecimal() : null);
    }

    private static InvalidException Malformed() => new(Subjects, "Write it as the list exports it: [{\"circuit_id\": \"…\", \"mrc\": 100.00}], or with asset_id or electrical_service_id.");

    private static List<string> Texts(JsonElement value) => value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(v => v.GetString()!)] : [];

    /// <param name="Field">The column.</param>
    /// <param name="Member">Of a subject.</param>
    /// <param name="Table">Where the records are.</param>
    /// <param name="Ways">How a word leads to a record.</param>
    /// <param name="OfCarrier">Whether only those of the contract's carrier count.</param>
    internal sealed record SubjectColumn(string Field, string Member, string Table, IReadOnlyList<SheetName> Ways, bool OfCarrier);

    private sealed record Term(string Member, Guid Id, bool Given, decimal? Mrc)
    {
        public Dictionary<string, object?> ToBody()
        {
            var body = new Dictionary<string, object?> { [Member] = Id };
            if (Given)
                body[ContractSubjects.Mrc] = Mrc;
            return body;
        }
    }
}
