namespace NetOS.FunctionalTests.Rf;

/// <summary>Distances and directions the database derives, against published geodesics and against what holds for every two places.</summary>
internal sealed class GeographyTests : SqlFixture
{
    protected override Task BeforeAllAsync() => RunAsync("""
        create function pg_temp.at(lat float8, lon float8) returns geometry language sql immutable as 'select st_setsrid(st_makepoint(lon, lat), 4326)';
        -- Spread evenly over the globe, the same in every run; the poles and the antimeridian among them.
        create temp table places as
        select n, pg_temp.at(lat, lon) p, lat, lon from (
          select n, degrees(asin(2 * ((n * 0.6180339887498949) % 1) - 1))::float8 lat, (360 * ((n * 0.7548776662466927) % 1) - 180)::float8 lon from generate_series(1::numeric, 200) n
          union all
          values (201, 90, 0), (202, -90, 0), (203, 89.9999, 77), (204, -89.9999, -77), (205, 12, 180), (206, 12, -180), (207, -5, 179.9999), (208, -5, -179.9999), (209, 0, 0.0001), (210, 0, 180)) x(n, lat, lon);
        analyze places;
        """);

    // Karney, GeodTest.dat (Zenodo 32156, line 1) and the test set of GeographicLib's geodtest; Wellington to Salamanca from its manual; the last
    // one is Vincenty's (1975) nearly antipodal line. Distance in km, azimuths at both ends as they go on.
    [TestCase("36.530042355041, 0", "-48.164270779097768864, 5.762344694676510456", 9398.5020434687, 176.125875162171, 175.334308316285410561)]
    [TestCase("35.60777, -139.44815", "-11.17491, -69.95921", 8935.2445604818, 111.098748429560326, 129.289270889708762)]
    [TestCase("55.52454, 106.05087", "77.03196, -162.81766", 4105.0861713924, 22.020059880982801, 109.112041110671519)]
    [TestCase("-21.97856, 142.59065", "41.84138, 98.56635", 8394.3288946577, -32.44456876433189, -41.84359951440466)]
    [TestCase("-66.99028, 112.2363", "-12.70631, -74.09656", 11150.3442312080, 173.73491240878403, 2.512956620913668)]
    [TestCase("-17.42761, 173.34268", "-15.84784, 5.93557", 16076.6031631181, -159.033557661192928, -20.787484651536988)]
    [TestCase("32.84994, 48.28919", "-56.28556, -157.70868", 16727.0689438165, 150.492927788121982, 48.113449399816759)]
    [TestCase("-41.32, 174.81", "40.96, -5.50", 19959.67926735382, 161.06766998615882, 18.825195123248392)]
    [TestCase("0, 0", "0.5, 179.5", 19936.288579, 25.67187, 154.32709)]
    public async Task A_published_geodesic_has_its_length_and_azimuths(string from, string to, double km, double azimuth, double onward)
    {
        var row = await RowAsync($"select netos_path_km(a, z), netos_bearing(a, z), netos_bearing(z, a) from (select pg_temp.at({from}) a, pg_temp.at({to}) z) x");
        row[0].ShouldBe(km, 0.0006);
        row[1].ShouldBe(Around(azimuth), 0.0051);
        row[2].ShouldBe(Around(onward + 180), 0.0051);
    }

    [TestCase("0, 0", "0, 1", 111.319, 90, 270)]
    [TestCase("0, 0", "1, 0", 110.574, 0, 180)]
    [TestCase("0, 0", "90, 0", 10001.966, 0, 180)]
    [TestCase("0, 10", "-90, 10", 10001.966, 180, 0)]
    [TestCase("90, 0", "-90, 0", 20003.931, 180, 0)]
    [TestCase("10, 179", "10, -179", 219.278, 89.83, 270.17)]
    [TestCase("89, 0", "89, 180", 223.388, 0, 0)]
    public async Task Along_the_equator_a_meridian_and_over_a_pole(string from, string to, double km, double bearing, double back) =>
        (await RowAsync($"select netos_path_km(a, z), netos_bearing(a, z), netos_bearing(z, a) from (select pg_temp.at({from}) a, pg_temp.at({to}) z) x")).ShouldBe([km, bearing, back]);

    [TestCase("47.6334167, -122.3567778", "47.6334167, -122.3567778")]
    [TestCase("90, 10", "90, -170")]
    [TestCase("5, 180", "5, -180")]
    public async Task From_a_place_to_itself_there_is_no_way_and_no_direction(string one, string same)
    {
        var rows = await RowsAsync($"select km, netos_bearing(a, z), netos_path_loss_db(km, 6000), netos_fresnel_m(km, 6000) from (select *, netos_path_km(a, z) km from (select pg_temp.at({one}) a, pg_temp.at({same}) z) x) x");
        rows.ShouldBe(["0.000 null null null"]);
    }

    [Test]
    public async Task The_way_there_is_as_long_as_the_way_back() =>
        (await RowsAsync("select a.n, z.n from places a join places z on a.n < z.n where netos_path_km(a.p, z.p) <> netos_path_km(z.p, a.p)")).ShouldBeEmpty();

    // Each distance is rounded to the metre.
    [Test]
    public async Task No_way_round_is_shorter() =>
        (await RowsAsync("""
            select a.n, b.n, c.n from places a join places b on a.n < b.n join places c on c.n = 1 + (a.n * 31 + b.n * 17) % 210
            where netos_path_km(a.p, c.p) > netos_path_km(a.p, b.p) + netos_path_km(b.p, c.p) + 0.0015
            """)).ShouldBeEmpty();

    [Test]
    public async Task Two_places_are_apart_and_less_than_half_the_way_around() =>
        (await RowsAsync("select a.n, z.n, netos_path_km(a.p, z.p) from places a join places z on a.n < z.n and (a.lat, abs(a.lon)) <> (z.lat, abs(z.lon)) where netos_path_km(a.p, z.p) not between 0.001 and 20003.932")).ShouldBeEmpty();

    [Test]
    public async Task A_bearing_is_at_least_0_and_below_360() =>
        (await RowsAsync("""
            select a.n, z.n, netos_bearing(a.p, z.p) from places a join places z on netos_path_km(a.p, z.p) > 0 where (netos_bearing(a.p, z.p) between 0 and 359.99) is not true
            union all select 0, 0, b from netos_bearing(pg_temp.at(45, 0), pg_temp.at(45.1, -0.00001)) b where b <> 0
            """)).ShouldBeEmpty();

    // 300 m to 118 km, as links are; the start anywhere but on a pole itself.
    [Test]
    public async Task Who_goes_the_distance_in_the_bearing_arrives() =>
        (await RowsAsync("""
            with ways as (select n, p, km, azimuth, st_project(p::geography, km * 1000, radians(azimuth))::geometry z
              from places, lateral (select 0.3 + (n * 37 % 1178) / 10.0 km, (n * 7919 % 36000) / 100.0 azimuth) w where abs(lat) < 89)
            select n, km, azimuth, netos_path_km(p, z), netos_bearing(p, z) from ways
            where abs(netos_path_km(p, z) - km::numeric) > 0.001 or netos_off_axis(netos_bearing(p, z), azimuth) > 0.01
            """)).ShouldBeEmpty();

    // On short paths the way back is the opposite direction, but for how much the meridians lean to each other: the difference of longitude by the
    // sine of the latitude, here 1.3 degrees at most.
    [Test]
    public async Task The_way_back_points_the_other_way() =>
        (await RowsAsync("""
            with ways as (select n, p, lat, lon, st_project(p::geography, 500 + n * 247, radians(n * 53 % 360))::geometry z from places where abs(lat) < 70 and abs(lon) < 179),
            turned as (select n, mod(netos_bearing(z, p) - netos_bearing(p, z) + 720, 360) - 180 turn, (st_x(z) - lon) * sin(radians((st_y(z) + lat) / 2)) lean from ways)
            select * from turned where abs(turn) > 1.3 or abs(turn - lean::numeric) > 0.02
            """)).ShouldBeEmpty();

    [Test]
    public async Task Only_the_difference_of_longitude_counts_also_across_the_antimeridian() =>
        (await RowsAsync("""
            with turned as (select n, p, pg_temp.at(lat, case when lon > 10 then lon - 190 else lon + 170 end) t from places where abs(lat) < 90)
            select a.n, z.n from turned a join turned z on a.n < z.n
            where abs(netos_path_km(a.p, z.p) - netos_path_km(a.t, z.t)) > 0.001
              or (netos_path_km(a.p, z.p) between 0.001 and 19900 and netos_off_axis(netos_bearing(a.p, z.p), netos_bearing(a.t, z.t)) > 0.011)
            """)).ShouldBeEmpty();

    [Test]
    public async Task From_everywhere_the_north_pole_is_north_and_the_south_pole_south() =>
        (await RowsAsync("select n from places where abs(lat) < 90 and (netos_bearing(p, pg_temp.at(90, 33)) <> 0 or netos_bearing(p, pg_temp.at(-90, -120)) <> 180)")).ShouldBeEmpty();

    [Test]
    public async Task A_pole_is_as_far_whatever_longitude_it_is_given() =>
        (await RowsAsync("select n from places where netos_path_km(p, pg_temp.at(90, 0)) <> netos_path_km(p, pg_temp.at(90, 150)) or netos_path_km(p, pg_temp.at(90, 0)) + netos_path_km(p, pg_temp.at(-90, 0)) not between 20003.930 and 20003.933")).ShouldBeEmpty();

    [Test]
    public async Task A_line_is_one_piece_or_two_that_meet_at_the_antimeridian() =>
        (await RowsAsync("""
            with lines as (select a.n, z.n m, a.p, z.p q, netos_line(a.p, z.p) line from places a join places z on a.n <> z.n where abs(a.lon - z.lon) < 360)
            select n, m, st_astext(line) from lines where case when abs(st_x(p) - st_x(q)) <= 180
              then not st_equals(line, st_makeline(p, q))
              else st_numgeometries(line) <> 2 or not st_equals(st_startpoint(st_geometryn(line, 1)), p) or not st_equals(st_endpoint(st_geometryn(line, 2)), q)
                or st_x(st_endpoint(st_geometryn(line, 1))) <> 180 * sign(st_x(p)) or st_x(st_startpoint(st_geometryn(line, 2))) <> -180 * sign(st_x(p))
                or st_y(st_endpoint(st_geometryn(line, 1))) <> st_y(st_startpoint(st_geometryn(line, 2)))
                or st_xmax(line) - st_xmin(line) > 360 or st_length(line) > 180 + abs(st_y(p) - st_y(q)) end
            """)).ShouldBeEmpty();

    [TestCase("10, 180", "20, -180", "LINESTRING(180 10,180 20)")]
    [TestCase("20, -180", "10, 180", "LINESTRING(-180 20,-180 10)")]
    [TestCase("10, 179", "30, -179", "MULTILINESTRING((179 10,180 20),(-180 20,-179 30))")]
    public async Task A_line_along_or_across_the_antimeridian(string from, string to, string expected) =>
        (await ValueAsync<string>($"select st_astext(netos_line(pg_temp.at({from}), pg_temp.at({to})))")).ShouldBe(expected);

    // 92.45 + 20 log10 km + 20 log10 GHz and 8.656 √(km / GHz), worked out by hand.
    [TestCase("1", "1000", "92.45", "8.66")]
    [TestCase("10", "1000", "112.45", "27.37")]
    [TestCase("10", "6000", "128.01", "11.17")]
    [TestCase("13.8", "11200", "136.23", "9.61")]
    [TestCase("118.123", "952.5", "133.47", "96.39")]
    [TestCase("0.001", "80000", "70.51", "0.03")]
    [TestCase("0", "6000", "null", "null")]
    [TestCase("5", "null", "null", "null")]
    [TestCase("null", "6000", "null", "null")]
    public async Task Path_loss_and_the_first_Fresnel_zone(string km, string mhz, string loss, string fresnel) =>
        (await RowsAsync($"select netos_path_loss_db({km}, {mhz}), netos_fresnel_m({km}, {mhz})")).ShouldBe([$"{loss} {fresnel}"]);

    [Test]
    public async Task Twice_as_far_or_as_high_a_frequency_loses_6_dB() =>
        (await RowsAsync("""
            select km, mhz from generate_series(0.5, 60, 3.7) km, generate_series(900, 90000, 4321) mhz
            where abs(netos_path_loss_db(2 * km, mhz) - netos_path_loss_db(km, mhz) - 6.02) > 0.011 or abs(netos_path_loss_db(km, 2 * mhz) - netos_path_loss_db(km, mhz) - 6.02) > 0.011
              or abs(netos_fresnel_m(4 * km, mhz) - 2 * netos_fresnel_m(km, mhz)) > 0.016 or abs(netos_fresnel_m(km, 4 * mhz) - netos_fresnel_m(km, mhz) / 2) > 0.011
            """)).ShouldBeEmpty();

    [TestCase("0", "0", "0")]
    [TestCase("10", "350", "20")]
    [TestCase("350", "10", "20")]
    [TestCase("180", "0", "180")]
    [TestCase("0", "180", "180")]
    [TestCase("90", "271", "179")]
    [TestCase("359.99", "0.01", "0.02")]
    [TestCase("45.25", "45", "0.25")]
    public async Task How_far_a_direction_is_off_a_beam(string bearing, string azimuth, string expected) =>
        (await RowsAsync($"select netos_off_axis({bearing}, {azimuth})")).ShouldBe([expected]);

    [Test]
    public async Task Off_a_beam_is_0_to_180_the_same_on_both_sides_and_when_both_turn() =>
        (await RowsAsync("""
            select b, a from generate_series(0, 359) b, generate_series(0, 359, 7) a
            where netos_off_axis(b, a) <> netos_off_axis(a, b) or netos_off_axis(b, a) not between 0 and 180 or netos_off_axis(b, a) <> netos_off_axis((b + 123) % 360, (a + 123) % 360)
              or netos_off_axis(b, a) + netos_off_axis((b + 180) % 360, a) <> 180
            """)).ShouldBeEmpty();

    private static double Around(double degrees) => (degrees + 720) % 360;

    private async Task<double[]> RowAsync(string sql) => [.. (await RowsAsync(sql)).Single().Split(' ').Select(v => double.Parse(v, System.Globalization.CultureInfo.InvariantCulture))];
}
