using System.Globalization;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Tiles;

/// <summary>
/// SQL of the circuits of a wide tile, those that look the same as one line with their number. Straight lines merge by the upper bits of their
/// stored cells, which a covering index holds; the few paths with bends merge by their snapped shape. The more lines, the coarser the grid:
/// 1/512 of the tile, above <see cref="Many"/> lines 1/256, above <see cref="VeryMany"/> 1/128. Lines shorter than 1/256 are left out.
/// Only where few lines are left do single ones say who they are: identifiers would be most of a full tile's bytes.
/// </summary>
internal sealed class MergedLines(TileAddress tile, ListRequest request, Viewpoint view)
{
    private const int Many = 4_000, VeryMany = 12_000, Identified = 2_000;

    // Cells are 2^15 a side: at the widest merged zoom 512 of them make a tile.
    private const int Bits = 15, FieldMask = (1 << Bits) - 1;

    private readonly int _fine = TileReader.MergeUpTo - tile.Zoom;
    private readonly double _tile = TileReader.World / (1 << tile.Zoom);

    public SqlText Sql(ListSql filter)
    {
        var filtered = request.Filters.Count > 0 || request.Search is not null || request.ExternalIds.Count > 0;
        var sql = new SqlText(view);
        AddSource(sql, filter, "drawn", "c.line_cells, c.carrier_id, c.bandwidth_mbps bw, c.status, c.decision_deadline, c.id, c.circuit_id");
        sql.Add($" and c.line_cells is not null and {(filtered ? $"c.line && {tile.Margin}" : Overlap)}");
        sql.Add($$"""
            ), grid as materialized (
              select case when n > {{VeryMany}} then {{Mask(_fine + 2)}} when n > {{Many}} then {{Mask(_fine + 1)}} else {{Mask(_fine)}} end mask,
                case when n > {{VeryMany}} then {{Half(_fine + 2)}} when n > {{Many}} then {{Half(_fine + 1)}} else {{Half(_fine)}} end half
              from (select count(*) n from drawn) lines
            ), merged as materialized (
              select d.line_cells & (select mask from grid) cells, ca.series, count(*) n, max(d.bw) bw, min(d.status) status, min(d.decision_deadline) decision_deadline,
                min(ca.ctid) carrier, max(ca.ctid) other
              from drawn d join carriers ca on ca.id = d.carrier_id group by 1, 2
            ), 
            """);
        AddSource(sql, filter, "bending", "st_snaptogrid(c.line, " + Number(_tile / 512) + ") line, c.carrier_id, c.bandwidth_mbps bw, c.status, c.decision_deadline, c.id, c.circuit_id", first: false);
        sql.Add($" and c.line_cells is null and c.line && {tile.Margin}");
        sql.Add($$"""
            ), bent as materialized (
              select b.line, ca.series, count(*) n, max(b.bw) bw, min(b.status) status, min(b.decision_deadline) decision_deadline, min(ca.ctid) carrier, max(ca.ctid) other,
                min(b.id::text) id, min(b.circuit_id) circuit_id
              from bending b join carriers ca on ca.id = b.carrier_id group by 1, 2
            ), few as materialized (select (select count(*) from merged) + (select count(*) from bent) <= {{Identified}} yes)
            select st_asmvt(x, 'circuits', 4096, 'geom') from (
              select st_asmvtgeom(m.line, {{tile.Envelope}}, 4096, 64, true) geom, m.id, m.circuit_id, ca.id::text carrier_id, m.series, m.bw::float8 bw, m.status, 
            """);
        sql.Add(Urgencies.Sql, "m");
        sql.Add($$"""
             urgency, m.n, m.lane from (
                select st_makeline({{Point("a.cells >> 45", "a.cells >> 30")}}, {{Point("a.cells >> 15", "a.cells")}}) line, one.id::text id, one.circuit_id,
                  a.series, a.n, a.bw, a.status, a.decision_deadline, a.carrier, a.other, {{TileReader.Lane("a.cells", "a.series", "false")}} lane
                from merged a cross join grid left join (
                  select d.line_cells & (select mask from grid) cells, ca.series, d.id, d.circuit_id from drawn d join carriers ca on ca.id = d.carrier_id where (select yes from few)
                ) one on a.n = 1 and one.cells = a.cells and one.series = a.series
                union all
                select b.line, case when b.n = 1 and (select yes from few) then b.id end, case when b.n = 1 and (select yes from few) then b.circuit_id end,
                  b.series, b.n, b.bw, b.status, b.decision_deadline, b.carrier, b.other, {{TileReader.Lane("b.line", "b.series", "false")}}
                from bent b) m
              left join carriers ca on ca.ctid = m.carrier and m.carrier = m.other) x
            """);
        return sql;
    }

    /// <summary>The circuits of the request that are long enough to be seen.</summary>
    private void AddSource(SqlText sql, ListSql filter, string name, string columns, bool first = true)
    {
        sql.Add($"{(first ? "with " : "")}{name} as not materialized (select {columns} from circuits c");
        filter.AddFiltered(sql);
        sql.Add($" and c.line_span > {Number(_tile / 256)}");
    }

    /// <summary>Whether the box around a line's cells meets the tile with its margin: the test the covering index can answer.</summary>
    private string Overlap
    {
        get
        {
            var size = 1 << (Bits - tile.Zoom);
            var (west, south, margin) = (tile.X * size, ((1 << tile.Zoom) - 1 - tile.Y) * size, size / 16);
            return $"c.line_cells >> 45 <= {west + size + margin} and c.line_cells >> 15 & {FieldMask} >= {west - margin} " +
                $"and least(c.line_cells >> 30 & {FieldMask}, c.line_cells & {FieldMask}) <= {south + size + margin} " +
                $"and greatest(c.line_cells >> 30 & {FieldMask}, c.line_cells & {FieldMask}) >= {south - margin}";
        }
    }

    private static string Point(string x, string y) => $"st_makepoint({Metres(x)}, {Metres(y)})";

    private static string Metres(string field) =>
        $"(({field} & {FieldMask}) + grid.half)::float8 * {Number(TileReader.World / (1 << Bits))} - {Number(TileReader.World / 2)}";

    /// <summary>Keeps all but the lowest bits of each of the four fields.</summary>
    private static string Mask(int drop)
    {
        long field = FieldMask >> drop << drop;
        return $"{field << 45 | field << 30 | field << 15 | field}::bigint";
    }

    /// <summary>From a cell's corner to its middle, in cells of the stored grid.</summary>
    private static string Half(int drop) => Number((1 << drop) / 2.0) + "::float8";

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
