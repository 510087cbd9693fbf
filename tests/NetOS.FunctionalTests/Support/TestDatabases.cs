using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetOS.Api.Common;
using NetOS.Application;
using NetOS.Application.Common;
using NetOS.Infrastructure;
using NetOS.Infrastructure.Audit;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Seeding;
using NetOS.Infrastructure.Settings;
using Npgsql;

[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(4)]

namespace NetOS.FunctionalTests.Support;

/// <summary>Databases of one test run: templates made once, a copy for each fixture, all dropped at the end.</summary>
internal static class TestDatabases
{
    private const string Variable = "NETOS_TEST_DATABASE_URL";
    private static readonly string Run = $"netos_test_{Guid.NewGuid():N}"[..22];
    private static readonly Lazy<Task<string>> Empty = new(() => TemplateAsync("empty", sample: false));
    private static readonly Lazy<Task<string>> Sample = new(() => TemplateAsync("sample", sample: true));
    private static readonly SemaphoreSlim OneCopyAtATime = new(1);
    private static int _count;

    // As in the application, what the read side says of the driver comes before the driver's first use.
    static TestDatabases() => System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(Infrastructure.Reading.Databases).TypeHandle);

    /// <summary>A fresh, migrated database; its connection URL.</summary>
    public static async Task<string> CreateAsync(bool sample)
    {
        var template = await (sample ? Sample : Empty).Value;
        var name = $"{Run}_{Interlocked.Increment(ref _count)}";
        await OneCopyAtATime.WaitAsync();
        try
        {
            await AdminAsync($"create database {name} template {template}");
        }
        finally
        {
            OneCopyAtATime.Release();
        }

        return UrlOf(name);
    }

    public static Task DropAsync(string connection) => AdminAsync($"drop database if exists {new NpgsqlConnectionStringBuilder(connection).Database} with (force)");

    public static async Task DropTemplatesAsync()
    {
        foreach (var template in new[] { Empty, Sample }.Where(t => t.IsValueCreated))
            await AdminAsync($"drop database if exists {await template.Value} with (force)");
    }

    private static async Task<string> TemplateAsync(string kind, bool sample)
    {
        var name = $"{Run}_{kind}";
        await AdminAsync($"create database {name}");
        var services = new ServiceCollection().AddLogging().AddApplication().AddInfrastructure(UrlOf(name));
        var clock = new TestClock();
        services.AddSingleton(new PublicAddress(new Uri("http://localhost:8000"))).AddSingleton(new EnvironmentSettings(new JsonObject { ["new_user_email_enabled"] = false })).AddSingleton(new RetentionPolicy(0, 0));
        services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>().AddSingleton(new KeptKeys(false));
        services.AddSingleton<TimeProvider>(clock).AddSingleton(new BusinessCalendar(clock, TimeZoneInfo.FindSystemTimeZoneById(Configuration.DefaultTimeZone)));
        await using (var provider = services.BuildServiceProvider())
        {
            await using var scope = provider.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<NetOsDbContext>().Database.MigrateAsync();
            if (sample)
            {
                scope.ServiceProvider.GetRequiredService<CallerContext>().Enter(SampleData.Author, "seed", "system");
                await scope.ServiceProvider.GetRequiredService<SampleData>().LoadAsync();
            }
        }

        NpgsqlConnection.ClearAllPools();
        return name;
    }

    private static async Task AdminAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(AdminConnection());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 60 };
        await command.ExecuteNonQueryAsync();
    }

    private static string UrlOf(string database) => new NpgsqlConnectionStringBuilder(AdminConnection()) { Database = database, MaxPoolSize = 20 }.ConnectionString;

    private static string AdminConnection()
    {
        var url = Environment.GetEnvironmentVariable(Variable);
        return string.IsNullOrEmpty(url)
            ? throw new InvalidOperationException($"{Variable} is missing: these tests need a PostgreSQL server with PostGIS. Run ./netos test, which starts one.")
            : new NpgsqlConnectionStringBuilder(Configuration.ConnectionStringOf(url)) { Pooling = false }.ConnectionString;
    }
}
