using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NetOS.Application.Common.Scheduling;
using NetOS.Infrastructure.Reading;
using Npgsql;

[assembly: HostingStartup(typeof(NetOS.FunctionalTests.Scheduling.ProbeStartup))]

namespace NetOS.FunctionalTests.Scheduling;

/// <summary>
/// Adds one job to a real process of NetOS: it writes its effect once for its day, and stays in the middle of that while the test's gate is shut.
/// ASP.NET Core loads it where ASPNETCORE_HOSTINGSTARTUPASSEMBLIES names this assembly, which only <see cref="TwoProcessTests"/> does.
/// </summary>
internal sealed class ProbeStartup : IHostingStartup
{
    public const string Job = "probe_effect";

    public void Configure(IWebHostBuilder builder) => builder.ConfigureServices(services => services.AddSingleton<IScheduledJob>(new ProbeJob(Job, JobSchedule.Daily(0), RunAsync)));

    private static async Task<object?> RunAsync(IServiceProvider scope, CancellationToken ct)
    {
        var done = await scope.GetRequiredService<IOncePer>().DoAsync(Job, "the day", () => WriteAsync(scope, ct), ct);
        return new { Done = done };
    }

    private static async Task WriteAsync(IServiceProvider scope, CancellationToken ct)
    {
        var db = scope.GetRequiredService<Infrastructure.Persistence.NetOsDbContext>();
        var connection = (NpgsqlConnection)Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(db.Database);
        await using (var effect = new NpgsqlCommand("insert into probe_effects (process) values ($1)", connection) { Parameters = { new NpgsqlParameter { Value = Environment.ProcessId } } })
            await effect.ExecuteNonQueryAsync(ct);
        while (await GateIsShutAsync(scope, ct))
            await Task.Delay(TimeSpan.FromMilliseconds(50), ct);
    }

    private static async Task<bool> GateIsShutAsync(IServiceProvider scope, CancellationToken ct)
    {
        await using var gate = scope.GetRequiredService<Databases>().Planned.CreateCommand("select shut from probe_gate");
        return await gate.ExecuteScalarAsync(ct) is true;
    }
}
