using System.Buffers;
using NetOS.Application.Common;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Rf;

/// <summary>What a link under way would be joined by; ends that are not there, or not to be seen, count as not chosen.</summary>
internal sealed record RfPathQuestion(Guid? AAsset, Guid? ZAsset, Guid? ZCustomer, Guid? System, Guid? Node, decimal? FrequencyMhz, decimal? AHeight, decimal? ZHeight, Guid? Except);

/// <summary>What is known of it so far: the names of what is chosen, the numbers that are taken, whether the node is there, the figures as a JSON object.</summary>
internal sealed record RfPathAnswer(string? AName, string? ZName, string? SystemName, IReadOnlySet<int> Numbers, bool HasNode, string Json);

/// <summary>Answers about radio paths and sectors that belong to no stored record: one statement each, out as JSON.</summary>
internal sealed class RfPathReader(Databases databases, BusinessCalendar calendar)
{
    // The end the link would have, by the functions that derive a stored one.
    private const string Ends = """
        with a as (select a.* from infrastructure a where a.id = {a} and a.deleted_at is null and {in_scope:infrastructure:a}),
        z as (
          select za.name, za.geom, za.ground_elevation_m, za.id from infrastructure za where za.id = {z_asset} and za.deleted_at is null and {in_scope:infrastructure:za}
          union all select zc.name, zc.geom, null, zc.id from customers zc where zc.id = {z_customer} and zc.deleted_at is null and {in_scope:customers:zc}),
        s as (select * from rf_systems where id = {system} and deleted_at is null),
        n as (select n.*, b.name base_name from rf_nodes n join rf_systems b on b.id = n.rf_system_id where n.id = {node} and n.deleted_at is null and {in_scope:rf_nodes:n}),
        taken as (
          select l.id, l.number, l.name, l.fcc_call_sign from rf_links l, a, z, s
          where l.deleted_at is null and l.rf_system_id = s.id and l.id is distinct from {except}
            and least(l.a_asset_id, coalesce(l.z_asset_id, l.z_customer_id)) = least(a.id, z.id) and greatest(l.a_asset_id, coalesce(l.z_asset_id, l.z_customer_id)) = greatest(a.id, z.id)),
        path as (
          select x.*, b.name band, b.reach_km, netos_path_loss_db(x.distance_km, x.mhz) fspl_db, netos_fresnel_m(x.distance_km, x.mhz) fresnel_m,
            case when x.distance_km > 0 then round(degrees(atan((x.z_elevation - x.a_elevation) / (x.distance_km * 1000)::float8))::numeric, 2) end a_tilt_deg
          from (
            select netos_path_km(a.geom, z.geom) distance_km, netos_bearing(a.geom, z.geom) a_bearing_deg, netos_bearing(z.geom, a.geom) z_bearing_deg,
              coalesce({mhz}, s.default_frequency_mhz) mhz, (a.ground_elevation_m + {a_height})::float8 a_elevation, (z.ground_elevation_m + {z_height})::float8 z_elevation
            from (values (1)) one left join a on true left join z on true left join s on true) x
          left join rf_bands b on x.mhz >= b.from_mhz and x.mhz < b.to_mhz)
        """;

    public async Task<RfPathAnswer> PreviewAsync(RfPathQuestion question, Caller caller, CancellationToken ct)
    {
        var sql = new SqlText(calendar.For(caller));
        sql.Add(Put(sql, Ends, question)).Add("""
             select (select name from a), (select name from z), (select name from s), array(select number from taken order by number), exists (select from n),
              jsonb_build_object(
                'parallels', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'name', name, 'fcc_call_sign', fcc_call_sign) order by number), '[]') from taken),
                'distance_km', distance_km, 'a_azimuth_deg', a_bearing_deg, 'z_azimuth_deg', z_bearing_deg, 'fspl_db', fspl_db, 'fresnel_m', fresnel_m,
                'frequency_mhz', mhz, 'band', band, 'reach_km', reach_km, 'too_long', distance_km > reach_km,
                'a_ground_elevation_m', (select ground_elevation_m from a), 'z_ground_elevation_m', (select ground_elevation_m from z), 'a_tilt_deg', a_tilt_deg,
                'a_position', (select jsonb_build_array(st_y(geom), st_x(geom)) from a where geom is not null), 'z_position', (select jsonb_build_array(st_y(geom), st_x(geom)) from z where geom is not null),
                'system', (select jsonb_build_object('id', id, 'name', name, 'type', type, 'role', role, 'licensed', licensed, 'capacity_mbps', capacity_mbps, 'active', active) from s),
                'sector', (select jsonb_build_object('off_axis_deg', netos_off_axis(a_bearing_deg, sector_azimuth_deg), 'in_beam', coalesce(netos_off_axis(a_bearing_deg, sector_azimuth_deg) <= beamwidth_deg / 2, true)) from n))::text
             from path
            """);
        await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { sql.ToCommand() } };
        await using var row = await batch.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        return new RfPathAnswer(RecordJson.TextOf(row, 0), RecordJson.TextOf(row, 1), RecordJson.TextOf(row, 2), row.GetFieldValue<int[]>(3).ToHashSet(), row.GetBoolean(4), row.GetString(5));
    }

    /// <summary>A node's beam and the links it serves: inside or outside of it, near or too far, capacity sold against capacity.</summary>
    /// <returns>False when there is no such node.</returns>
    public async Task<bool> WriteSectorAsync(Guid node, Caller caller, IBufferWriter<byte> output, CancellationToken ct)
    {
        var sql = new SqlText(calendar.For(caller));
        sql.Add("with n as (select * from rf_nodes n where n.id = ").Add(sql.Parameter(node, NpgsqlDbType.Uuid)).Add("""
             and n.deleted_at is null and {in_scope:rf_nodes:n}),
            served as (
              select l.id, l.name, l.status, l.capacity_mbps, l.distance_km, l.a_bearing_deg bearing_deg, l.frequency_mhz, s.name rf_system_name, l.z_asset_id, l.z_customer_id,
                coalesce(za.name, zc.name) z_name, coalesce(za.geom, zc.geom) geom, coalesce({in_scope:infrastructure:za}, {in_scope:customers:zc}, false) seen, b.name band, b.reach_km,
                netos_off_axis(l.a_bearing_deg, n.sector_azimuth_deg) off_axis_deg, n.beamwidth_deg
              from n join rf_links l on l.a_rf_node_id = n.id and l.deleted_at is null and {in_scope:rf_links:l} join rf_systems s on s.id = l.rf_system_id
              left join infrastructure za on za.id = l.z_asset_id left join customers zc on zc.id = l.z_customer_id
              left join rf_bands b on coalesce(l.frequency_mhz, s.default_frequency_mhz) >= b.from_mhz and coalesce(l.frequency_mhz, s.default_frequency_mhz) < b.to_mhz)
            select jsonb_build_object(
              'id', n.id, 'name', n.name, 'asset_id', a.id, 'asset_name', a.name, 'rf_system_id', b.id, 'rf_system_name', b.name, 'latitude', a.latitude, 'longitude', a.longitude,
              'sector_azimuth_deg', n.sector_azimuth_deg, 'beamwidth_deg', n.beamwidth_deg, 'capacity_mbps', b.capacity_mbps,
              'sold_mbps', (select coalesce(sum(capacity_mbps), 0) from served where status <> 'retired'), 'subscriber_count', (select count(*) from served where status <> 'retired'),
              'outside_beam', (select count(*) from served where off_axis_deg > beamwidth_deg / 2), 'too_long', (select count(*) from served where distance_km > reach_km),
              'without_position', (select count(*) from served where distance_km is null),
              'subscribers', (select coalesce(jsonb_agg(jsonb_build_object('rf_link_id', id, 'name', name, 'status', status, 'z_asset_id', z_asset_id, 'z_customer_id', z_customer_id, 'z_name', z_name,
                'rf_system_name', rf_system_name, 'capacity_mbps', capacity_mbps, 'distance_km', distance_km, 'bearing_deg', bearing_deg, 'off_axis_deg', off_axis_deg,
                'in_beam', coalesce(off_axis_deg <= beamwidth_deg / 2, true), 'band', band, 'reach_km', reach_km, 'too_long', coalesce(distance_km > reach_km, false),
                'latitude', case when seen then st_y(geom) end, 'longitude', case when seen then st_x(geom) end) order by name), '[]') from served))
            from n join infrastructure a on a.id = n.asset_id and a.deleted_at is null join rf_systems b on b.id = n.rf_system_id
            """);
        await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { sql.ToCommand() } };
        await using var row = await batch.ExecuteReaderAsync(ct);
        if (!await row.ReadAsync(ct))
            return false;
        output.Write(row.GetFieldValue<byte[]>(0));
        return true;
    }

    private static string Put(SqlText sql, string text, RfPathQuestion question)
    {
        (string Name, object? Value, NpgsqlDbType Type)[] values =
        [
            ("a", question.AAsset, NpgsqlDbType.Uuid), ("z_asset", question.ZAsset, NpgsqlDbType.Uuid), ("z_customer", question.ZCustomer, NpgsqlDbType.Uuid), ("system", question.System, NpgsqlDbType.Uuid),
            ("node", question.Node, NpgsqlDbType.Uuid), ("except", question.Except, NpgsqlDbType.Uuid), ("mhz", question.FrequencyMhz, NpgsqlDbType.Numeric),
            ("a_height", question.AHeight, NpgsqlDbType.Numeric), ("z_height", question.ZHeight, NpgsqlDbType.Numeric),
        ];
        foreach (var (name, value, type) in values)
            text = text.Replace("{" + name + "}", sql.Parameter(value ?? DBNull.Value, type), StringComparison.Ordinal);
        return text;
    }
}
