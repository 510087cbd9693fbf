using NetOS.Application.Places;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Places;

/// <summary>Where a position lies, and what is implausible about it. Outlines are nobody's data: no scope applies.</summary>
internal sealed class PlaceReader(Databases databases)
{
    private const string Finding = """
        select s.code, s.name, c.code, c.name, fs.code, fs.name, fc.code, fc.name
        from netos_place_found($1, $2) f
        left join outlines s on s.kind = 'state' and s.code = netos_outline_code('state', $3)
        left join outlines c on c.kind = 'country' and c.code = netos_outline_code('country', $4)
        left join outlines fs on fs.kind = 'state' and fs.code = f.state
        left join outlines fc on fc.kind = 'country' and fc.code = f.country
        """;

    private const string Warnings = "select code, suggested_latitude, suggested_longitude from netos_place_warnings($1, $2, $3, $4)";

    public async Task<(IReadOnlyList<PlaceWarning> Warnings, PlaceFinding Finding)> CheckAsync(WrittenPlace place, CancellationToken ct)
    {
        await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { Command(Finding, place), Command(Warnings, place) } };
        await using var row = await batch.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        var finding = new PlaceFinding(Outline(row, 0), Outline(row, 2), Outline(row, 4), Outline(row, 6));
        await row.NextResultAsync(ct);
        List<PlaceWarning> warnings = [];
        while (await row.ReadAsync(ct))
            warnings.Add(PlaceWarning.Of(row.GetString(0), place, finding, await row.IsDBNullAsync(1, ct) ? null : new SuggestedPosition(row.GetDouble(1), row.GetDouble(2))));
        return (warnings, finding);
    }

    private static NpgsqlBatchCommand Command(string sql, WrittenPlace place) => new(sql)
    {
        Parameters =
        {
            new NpgsqlParameter { Value = place.Latitude },
            new NpgsqlParameter { Value = place.Longitude },
            new NpgsqlParameter { Value = (object?)place.State ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text },
            new NpgsqlParameter { Value = (object?)place.Country ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text },
        },
    };

    private static NamedOutline? Outline(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : new NamedOutline(row.GetString(column), row.GetString(column + 1));
}
