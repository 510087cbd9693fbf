using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;
using NetOS.Application.Documents;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Scheduling;
using Npgsql;

namespace NetOS.Infrastructure.Persistence;

/// <summary>Whether what the process needs is there.</summary>
internal sealed class Readiness(Databases databases, IDocumentStorage storage, SchedulerHealth scheduler)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    // Told from the classes themselves: asking EF would build its whole model, a third of the time a process needs to be ready.
    private static readonly string Newest = typeof(Readiness).Assembly.GetTypes().Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).Max(StringComparer.Ordinal)!;

    public async Task<Dictionary<string, string>> CheckAsync(CancellationToken ct)
    {
        var checks = await DatabaseAsync(ct);
        checks["storage"] = Storage();
        if (scheduler.Check is { } check)
            checks["scheduler"] = check;
        return checks;
    }

    private string Storage()
    {
        try
        {
            storage.Probe();
            return "ok";
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return "cannot be written: see NETOS_STORAGE";
        }
    }

    private async Task<Dictionary<string, string>> DatabaseAsync(CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        try
        {
            await using var command = databases.Prepared.CreateCommand("select exists (select from \"__EFMigrationsHistory\" where \"MigrationId\" = $1)");
            command.Parameters.Add(new NpgsqlParameter { Value = Newest });
            var migrated = await command.ExecuteScalarAsync(limit.Token) is true;
            return new() { ["database"] = "ok", ["migrations"] = migrated ? "ok" : $"{Newest} is missing: run ./netos migrate" };
        }
        catch (PostgresException missing) when (missing.SqlState == PostgresErrorCodes.UndefinedTable)
        {
            return new() { ["database"] = "ok", ["migrations"] = "none yet: run ./netos migrate" };
        }
        catch (Exception unreachable) when (unreachable is NpgsqlException or OperationCanceledException or TimeoutException)
        {
            return new() { ["database"] = "does not answer", ["migrations"] = "unknown" };
        }
    }
}
