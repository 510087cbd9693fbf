using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.VisualBasic.FileIO;
using NetOS.Infrastructure.Places;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.FunctionalTests.Places;

/// <summary>Thousands of surveyed antenna sites, checked at once as an alert would: outlines must not cry wolf.</summary>
internal sealed class TowerPlausibilityTests : ApiFixture
{
    protected override async Task BeforeAllAsync() => await Server.Services.GetRequiredService<OutlineLoader>().EnsureAsync(CancellationToken.None);

    [Test]
    public async Task Hardly_any_surveyed_tower_is_doubted()
    {
        var towers = Towers();
        await using var source = NpgsqlDataSource.Create(Server.ConnectionString);
        await using var command = source.CreateCommand("""
            select t.id, t.state, w.code from unnest($1, $2, $3, $4) t (id, latitude, longitude, state)
            cross join lateral netos_place_warnings(t.latitude, t.longitude, t.state, 'US') w where w.code <> 'state_unknown' order by 1
            """);
        command.Parameters.Add(Column(NpgsqlDbType.Text, towers, t => t.Id));
        command.Parameters.Add(Column(NpgsqlDbType.Double, towers, t => t.Latitude));
        command.Parameters.Add(Column(NpgsqlDbType.Double, towers, t => t.Longitude));
        command.Parameters.Add(Column(NpgsqlDbType.Text, towers, t => t.State));
        List<string> doubted = [];
        await using var row = await command.ExecuteReaderAsync();
        while (await row.ReadAsync())
            doubted.Add($"{row.GetString(0)} {row.GetString(1)} {row.GetString(2)}");
        towers.Count.ShouldBeGreaterThan(2_000);
        // A rig in the Gulf of Mexico, a hundred kilometres from land, which the register files under a state of its own, GM.
        doubted.ShouldBe(["WPNC989-1 GM outside_country"]);
    }

    private static NpgsqlParameter Column<T>(NpgsqlDbType type, List<Tower> towers, Func<Tower, T> value) => new() { NpgsqlDbType = NpgsqlDbType.Array | type, Value = towers.Select(value).ToArray() };

    private static List<Tower> Towers()
    {
        var file = Path.Combine(SharedData(), "towers", "towers.csv");
        if (!File.Exists(file))
            Assert.Ignore("towers/towers.csv is in no shared/data beside the repository, nor where NETOS_SHARED_DATA says.");
        using var csv = new TextFieldParser(file) { Delimiters = [","], HasFieldsEnclosedInQuotes = true };
        var header = csv.ReadFields()!;
        List<Tower> towers = [];
        while (csv.ReadFields() is { } row)
        {
            string Field(string name) => row[Array.IndexOf(header, name)];
            towers.Add(new Tower(Field("site_id"), Degrees(Field("latitude")), Degrees(Field("longitude")), Field("state")));
        }

        return towers;
    }

    private static double Degrees(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string SharedData()
    {
        if (Environment.GetEnvironmentVariable("NETOS_SHARED_DATA") is { Length: > 0 } named)
            return named;
        var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NetOS.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("NetOS.sln");
        return Path.Combine(folder.FullName, "..", "shared", "data");
    }

    private sealed record Tower(string Id, double Latitude, double Longitude, string State);
}
