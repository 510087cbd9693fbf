using Microsoft.EntityFrameworkCore;
using NetOS.Infrastructure.Access;
using NetOS.Infrastructure.Documents;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Places;
using NetOS.Infrastructure.Seeding;

namespace NetOS.Api.Common;

/// <summary>The process's own commands: <c>migrate</c>, <c>seed</c>, <c>prepare [--no-seed]</c>, <c>documents-check</c>. Without one it serves.</summary>
internal static class CommandLine
{
    private static readonly string[] Commands = ["migrate", "seed", "prepare", "documents-check"];

    public static (string? Command, string[] Arguments) Split(string[] args) =>
        args.Length > 0 && Commands.Contains(args[0]) ? (args[0], args[1..]) : (null, args);

    public static async Task<int> RunAsync(WebApplication app, string command, string[] rest, Configuration configuration)
    {
        await using var scope = app.Services.CreateAsyncScope();
        if (command is "migrate" or "prepare")
        {
            await MigrateAsync(scope.ServiceProvider);
            await MakeFirstAdminAsync(app.Services, configuration);
        }

        if (command == "seed" || (command == "prepare" && !rest.Contains("--no-seed")))
            await SeedAsync(scope.ServiceProvider, always: command == "seed");
        var code = command == "documents-check" ? await CheckDocumentsAsync(scope.ServiceProvider) : 0;
        await app.DisposeAsync();
        return code;
    }

    private static async Task MigrateAsync(IServiceProvider services)
    {
        var database = services.GetRequiredService<NetOsDbContext>().Database;
        var pending = (await database.GetPendingMigrationsAsync()).ToList();
        if (pending.Count > 0)
            await database.MigrateAsync();
        Console.WriteLine(pending.Count == 0 ? "Database: up to date." : $"Database: {pending.Count} migration(s) applied.");
        if (await services.GetRequiredService<OutlineLoader>().EnsureAsync(CancellationToken.None) is > 0 and var outlines)
            Console.WriteLine($"Outlines: {outlines} countries and states loaded.");
    }

    private static async Task<int> CheckDocumentsAsync(IServiceProvider services)
    {
        var findings = await services.GetRequiredService<StorageCheck>().RunAsync(CancellationToken.None);
        foreach (var line in findings.Lines)
            Console.WriteLine(line);
        Console.WriteLine($"Documents: {findings.Documents} on record, {findings.Lines.Count} that do not belong together.");
        return findings.Lines.Count == 0 ? 0 : 1;
    }

    private static async Task MakeFirstAdminAsync(IServiceProvider services, Configuration configuration)
    {
        await using var scope = services.CreateAsyncScope();
        if (configuration.BootstrapAdmin is { } email && await scope.ServiceProvider.GetRequiredService<FirstAdmin>().EnsureAsync(email, CancellationToken.None))
            Console.WriteLine($"Users: {email} is the first admin.");
    }

    private static async Task SeedAsync(IServiceProvider services, bool always)
    {
        services.GetRequiredService<CallerContext>().Enter(SampleData.Author, "seed", "system");
        var sample = services.GetRequiredService<SampleData>();
        if (!always && await sample.WasLoadedAsync())
            return;
        var made = await sample.LoadAsync();
        Console.WriteLine(made == 0 ? "Sample data: already there." : $"Sample data: {made} records made.");
    }
}
