using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Persistence;

/// <summary>Whether what the process needs is there.</summary>
internal sealed class Readiness(Databases databases, IServiceScopeFactory scopes)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private string? _newest;

    public async Task<Dictionary<string, string>> CheckAsync(CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        try
        {
            _newest ??= NewestMigration();
            await using var command = databases.Prepared.CreateCommand("select exists (select from \"__EFMigrationsHistory\" where \"MigrationId\" = $1)");
            command.Parameters.Add(new NpgsqlParameter { Value = _newest });
            var migrated = await command.ExecuteScalarAsync(limit.Token) is true;
            return new() { ["database"] = "ok", ["migrations"] = migrated ? "ok" : $"{_newest} is missing: run ./netos migrate" };
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

    private string NewestMigration()
    {
        using var scope = scopes.CreateScope();
        return scope.ServiceProvider.GetRequiredService<NetOsDbContext>().Database.GetMigrations().Last();
    }
}
