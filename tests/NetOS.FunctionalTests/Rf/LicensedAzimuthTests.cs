namespace NetOS.FunctionalTests.Rf;

/// <summary>Bearings beside the azimuths of 2,738 licensed microwave paths: what their engineers worked out from the same coordinates.</summary>
internal sealed class LicensedAzimuthTests : SqlFixture
{
    [Test]
    public async Task A_licensed_azimuth_is_the_bearing_within_2_degrees_in_99_of_100_paths()
    {
        await LoadAsync(SharedData.FileOrSkip("rf", "rf_links.csv"));
        var others = await RowsAsync("""
            select link_id, km, licensed, bearing from (
              select link_id, netos_path_km(a, z) km, tx_azimuth_deg::numeric licensed, netos_bearing(a, z) bearing from (
                select *, pg_temp.at(tx_latitude, tx_longitude) a, pg_temp.at(rx_latitude, rx_longitude) z from paths) p) x
            where (netos_off_axis(bearing, licensed) <= 2) is not true order by link_id
            """);
        TestContext.Out.WriteLine(string.Join('\n', others));
        var paths = await ValueAsync<long>("select count(*) from paths");
        paths.ShouldBeGreaterThan(2000);
        others.Count.ShouldBeLessThanOrEqualTo((int)(paths / 100));
        others.Where(row => row.EndsWith("null", StringComparison.Ordinal)).ShouldAllBe(row => row.Contains(" 0.000 ", StringComparison.Ordinal), "Only what has no length has no bearing.");
    }

    /// <summary>PostgreSQL reads the file itself: all columns are text.</summary>
    private async Task LoadAsync(string file)
    {
        using var reader = File.OpenText(file);
        var columns = (await reader.ReadLineAsync())!.Split(',').Select(name => $"{name} text");
        await RunAsync($"create temp table paths ({string.Join(", ", columns)}); create function pg_temp.at(lat text, lon text) returns geometry language sql as 'select st_setsrid(st_makepoint(lon::float8, lat::float8), 4326)'");
        await using var copy = await Connection.BeginTextImportAsync("copy paths from stdin (format csv)");
        await copy.WriteAsync(await reader.ReadToEndAsync());
    }
}
