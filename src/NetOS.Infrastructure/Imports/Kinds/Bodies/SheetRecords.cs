using Microsoft.EntityFrameworkCore;
using NetOS.Application.Common.Errors;
using NetOS.Infrastructure.Persistence;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Imports.Kinds.Bodies;

/// <summary>A way to find records by what sheets call them.</summary>
/// <param name="Table">Where they are.</param>
/// <param name="One">One of them, in words.</param>
/// <param name="By">What it is called by, in words.</param>
/// <param name="Where">SQL over <c>t</c>, the text <c>k.name</c> and, where it is narrowed, the id <c>k.owner</c>.</param>
internal sealed record SheetName(string Table, string One, string By, string Where);

/// <summary>Finds the records a cell names, each of them exactly.</summary>
internal sealed class SheetRecords(NetOsDbContext db, ScopeGuard guard)
{
    private const int Named = 5;

    /// <summary>The ids of live records within the caller's scope, in the order of their names. The first way that finds anything counts.</summary>
    /// <param name="field">Where the names stand.</param>
    /// <param name="names">What the cell says.</param>
    /// <param name="ways">Ways to find them, best first.</param>
    /// <param name="within">A record they must belong to; null = any.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <exception cref="InvalidException">A name leads to no record, or to several.</exception>
    public async Task<IReadOnlyList<Guid>> FindAsync(string field, IReadOnlyList<string> names, IReadOnlyList<SheetName> ways, Guid? within, CancellationToken ct)
    {
        List<Guid> found = [];
        foreach (var name in names)
            found.Add(One(field, name, ways, await FindAsync(name, ways, within, ct)).Id);
        return found;
    }

    /// <exception cref="InvalidException">The name leads to no record, or to several.</exception>
    public static (SheetName Way, Guid Id) One(string field, string name, IReadOnlyList<SheetName> ways, IReadOnlyList<(SheetName Way, Guid Id)> hits) => hits switch
    {
        [var only] => only,
        [] => throw new InvalidException(field, $"There is no {string.Join(" or ", ways.Select(w => w.One).Distinct())} “{name}” (by {string.Join(", ", ways.Select(w => w.By).Distinct())}).", "reference.unknown"),
        _ => throw new InvalidException(
            field, $"{hits.Count} records are called “{name}”: {string.Join(", ", hits.Take(Named).Select(h => h.Id))}{(hits.Count > Named ? ", …" : "")}. Say which by its id.", "reference.ambiguous"),
    };

    /// <summary>All records of the first way that finds any.</summary>
    public async Task<IReadOnlyList<(SheetName Way, Guid Id)>> FindAsync(string name, IReadOnlyList<SheetName> ways, Guid? within, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            foreach (var way in ways)
            {
                var ids = await AskAsync(way, name, within, ct);
                if (ids.Count > 0)
                    return [.. ids.Select(id => (way, id))];
            }

            return [];
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Those of the ids the caller may see.</summary>
    public Task<IReadOnlyCollection<Guid>> VisibleAsync(string table, IReadOnlyCollection<Guid> ids, CancellationToken ct) => guard.VisibleAsync(table, ids, ct);

    private async Task<IReadOnlyCollection<Guid>> AskAsync(SheetName way, string name, Guid? within, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            $"select t.id from {way.Table} t cross join (select $1::text as name, $2::uuid as owner) k where ({way.Where}) and t.deleted_at is null",
            (NpgsqlConnection)db.Database.GetDbConnection());
        command.Parameters.Add(new NpgsqlParameter { Value = name, NpgsqlDbType = NpgsqlDbType.Text });
        command.Parameters.Add(new NpgsqlParameter { Value = within is { } id ? id : DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid });
        List<Guid> ids = [];
        await using (var row = await command.ExecuteReaderAsync(ct))
        {
            while (await row.ReadAsync(ct))
                ids.Add(row.GetGuid(0));
        }

        return await guard.VisibleAsync(way.Table, ids, ct);
    }
}
