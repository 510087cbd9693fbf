using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Migrations;
using NetOS.Application.Common;
using NetOS.Infrastructure.Documents;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Scheduling;
using Npgsql;

namespace NetOS.Infrastructure.Installation;

internal sealed record Versions(string Netos, string Dotnet, string System, string Postgresql, string? Postgis, string Quartz);

internal sealed record MigrationState(IReadOnlyList<string> Applied, IReadOnlyList<string> Pending);

/// <param name="DatabaseBytes">The whole database.</param>
/// <param name="Documents">Records, deleted ones included.</param>
/// <param name="DocumentBytes">Their original files.</param>
/// <param name="FreeBytes">What the disk of the files has left; null where it cannot be told.</param>
/// <param name="CheckedAt">When files and records were last compared.</param>
/// <param name="Findings">What did not belong together then.</param>
internal sealed record StorageState(long DatabaseBytes, long Documents, long DocumentBytes, long? FreeBytes, DateTime? CheckedAt, JsonElement? Findings);

/// <summary>What this installation of NetOS is made of.</summary>
internal sealed record SystemView(Versions Versions, DateTime StartedAt, string TimeZone, long MemoryBytes, MigrationState Migrations, StorageState Storage, IReadOnlyList<InstanceView> Instances);

internal sealed class SystemReader(Databases databases, ScheduleReader schedules, StorageSettings storage, BusinessCalendar calendar)
{
    private static readonly IReadOnlyList<string> Known =
        [.. typeof(SystemReader).Assembly.GetTypes().Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().Order(StringComparer.Ordinal)];

    public async Task<SystemView> ReadAsync(CancellationToken ct)
    {
        await using var connection = await databases.Scheduler.OpenConnectionAsync(ct);
        var applied = await AppliedAsync(connection, ct);
        var (storageState, postgresql, postgis) = await StorageAsync(connection, ct);
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        return new SystemView(
            new Versions(VersionOf(typeof(SystemReader)), Environment.Version.ToString(), RuntimeInformation.OSDescription, postgresql, postgis, VersionOf(typeof(Quartz.IScheduler))),
            process.StartTime.ToUniversalTime(),
            calendar.TimeZoneId,
            process.WorkingSet64,
            new MigrationState(applied, [.. Known.Except(applied, StringComparer.Ordinal)]),
            storageState,
            await schedules.InstancesAsync(ct));
    }

    private static async Task<IReadOnlyList<string>> AppliedAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("select \"MigrationId\" from \"__EFMigrationsHistory\" order by 1", connection);
        await using var row = await command.ExecuteReaderAsync(ct);
        List<string> applied = [];
        while (await row.ReadAsync(ct))
            applied.Add(row.GetString(0));
        return applied;
    }

    private async Task<(StorageState Storage, string Postgresql, string? Postgis)> StorageAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        const string Sql = """
            select pg_database_size(current_database()), d.count, d.bytes, c.finished_at, c.result::text, current_setting('server_version'), (select extversion from pg_extension where extname = 'postgis')
            from (select count(*) as count, coalesce(sum(size_bytes), 0)::bigint as bytes from documents) d
            left join lateral (select finished_at, result from job_runs where job = $1 and status = 'done' order by started_at desc limit 1) c on true
            """;
        await using var command = new NpgsqlCommand(Sql, connection) { Parameters = { new NpgsqlParameter { Value = DocumentsCheckJob.JobName } } };
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        var findings = RecordJson.TextOf(row, 4) is { } json ? JsonSerializer.Deserialize<JsonElement>(json) : (JsonElement?)null;
        return (new StorageState(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), FreeBytes(), row.IsDBNull(3) ? null : row.GetDateTime(3), findings), row.GetString(5), RecordJson.TextOf(row, 6));
    }

    private long? FreeBytes()
    {
        try
        {
            return new DriveInfo(storage.Folder).AvailableFreeSpace;
        }
        catch (Exception untold) when (untold is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private static string VersionOf(Type type) => type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? type.Assembly.GetName().Version!.ToString();
}
