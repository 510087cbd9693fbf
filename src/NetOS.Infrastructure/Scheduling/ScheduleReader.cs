using System.Text.Json;
using NetOS.Application.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Scheduling;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Scheduling;

/// <summary>A run of a job as people see it.</summary>
internal sealed record JobRunView(
    Guid Id, string Status, string Cause, string? AskedBy, int Attempt, DateOnly? Period, string Instance, DateTime StartedAt, DateTime? FinishedAt, double? Seconds, string? Error, JsonElement? Result);

/// <summary>When a job runs next.</summary>
/// <param name="At">The instant.</param>
/// <param name="Attempt">More than 1 when it is a retry.</param>
internal sealed record NextRun(DateTime At, int Attempt);

/// <summary>A job that runs by the clock as people see it.</summary>
internal sealed record ScheduleView(string Name, string Description, string Schedule, string? TimeZone, bool Running, JobRunView? LastRun, NextRun? NextRun);

/// <summary>A process of NetOS that runs jobs.</summary>
internal sealed record InstanceView(string Name, bool Current, bool Alive, DateTime SeenAt);

/// <summary>What runs by the clock: jobs, their runs, and the processes that run them.</summary>
internal sealed class ScheduleReader(Databases databases, JobCatalog catalog, BusinessCalendar calendar, InstanceName instance)
{
    private const string Locks = """
        locks as (
          select objid::bigint as key from pg_locks
          where locktype = 'advisory' and granted and classid::bigint = $1 and objsubid = 2 and database = (select oid from pg_database where datname = current_database())
        )
        """;

    public async Task<IReadOnlyList<ScheduleView>> ListAsync(CancellationToken ct)
    {
        var jobs = catalog.All.ToList();
        var sql = $"""
            with {Locks}, jobs as (select * from unnest($2::text[], $3::bigint[]) with ordinality as j(name, key, place))
            select exists (select from locks where locks.key = j.key), n.at, n.attempt, {RunColumns("j.key")}
            from jobs j
            left join lateral (select * from job_runs where job = j.name order by started_at desc, id desc limit 1) r on true
            left join lateral (
              select {Instant("t.next_fire_time")} as at, coalesce(t.retry_attempt, 0) + 1 as attempt from qrtz_triggers t
              where t.sched_name = $4 and t.job_name = j.name and t.next_fire_time is not null and t.trigger_state not in ('COMPLETE', 'ERROR') order by t.next_fire_time limit 1
            ) n on true
            order by j.place
            """;
        await using var command = databases.Scheduler.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter { Value = (long)JobLock.Kind });
        command.Parameters.Add(new NpgsqlParameter { Value = jobs.ConvertAll(job => job.Name).ToArray() });
        command.Parameters.Add(new NpgsqlParameter { Value = jobs.ConvertAll(job => (long)JobLock.KeyOf(job.Name)).ToArray() });
        command.Parameters.Add(new NpgsqlParameter { Value = SchedulerSetup.Name });
        await using var row = await command.ExecuteReaderAsync(ct);
        List<ScheduleView> views = [];
        foreach (var job in jobs)
        {
            await row.ReadAsync(ct);
            var next = row.IsDBNull(1) ? null : new NextRun(row.GetDateTime(1), row.GetInt32(2));
            views.Add(new ScheduleView(
                job.Name, job.Description, job.Schedule.Words, job.Schedule is JobSchedule.Day ? calendar.TimeZoneId : null, row.GetBoolean(0), row.IsDBNull(3) ? null : RunOf(row, 3), next));
        }

        return views;
    }

    /// <summary>The latest runs of a job.</summary>
    /// <exception cref="NotFoundException">There is no such job.</exception>
    public async Task<IReadOnlyList<JobRunView>> RunsAsync(string name, int limit, CancellationToken ct)
    {
        var job = Require(name);
        await using var command = databases.Scheduler.CreateCommand($"with {Locks} select {RunColumns("$3")} from job_runs r where r.job = $2 order by r.started_at desc, r.id desc limit $4");
        command.Parameters.Add(new NpgsqlParameter { Value = (long)JobLock.Kind });
        command.Parameters.Add(new NpgsqlParameter { Value = job.Name });
        command.Parameters.Add(new NpgsqlParameter { Value = (long)JobLock.KeyOf(job.Name) });
        command.Parameters.Add(new NpgsqlParameter { Value = limit });
        await using var row = await command.ExecuteReaderAsync(ct);
        List<JobRunView> runs = [];
        while (await row.ReadAsync(ct))
            runs.Add(RunOf(row, 0));
        return runs;
    }

    /// <summary>The processes that sign in as running jobs, this one first. One that has stopped stands here until the others notice.</summary>
    public async Task<IReadOnlyList<InstanceView>> InstancesAsync(CancellationToken ct)
    {
        var seen = Instant("s.last_checkin_time");
        await using var command = databases.Scheduler.CreateCommand(
            $"select s.instance_name, {seen} > clock_timestamp() - $2::interval, {seen} from qrtz_scheduler_state s where s.sched_name = $1 order by s.instance_name = $3 desc, s.instance_name");
        command.Parameters.Add(new NpgsqlParameter { Value = SchedulerSetup.Name });
        command.Parameters.Add(new NpgsqlParameter { Value = SchedulerSetup.TakenForDead, NpgsqlDbType = NpgsqlDbType.Interval });
        command.Parameters.Add(new NpgsqlParameter { Value = instance.Value });
        await using var row = await command.ExecuteReaderAsync(ct);
        List<InstanceView> instances = [];
        while (await row.ReadAsync(ct))
            instances.Add(new InstanceView(row.GetString(0), row.GetString(0) == instance.Value, row.GetBoolean(1), row.GetDateTime(2)));
        return instances;
    }

    /// <exception cref="NotFoundException">There is no such job.</exception>
    public IScheduledJob Require(string name) => catalog.Find(name) ?? throw new NotFoundException("scheduled job", name);

    // The scheduler's times are ticks since the year 1.
    private static string Instant(string ticks) => $"to_timestamp(({ticks} - 621355968000000000) / 1e7)";

    // A run stands as running only while somebody holds its job's lock: one whose process died is shown as lost before anybody has taken it over.
    private static string RunColumns(string key) => $"""
        r.id, case when r.status = 'running' and not exists (select from locks where locks.key = {key}) then 'lost' else r.status end, r.cause, r.asked_by, r.attempt, r.period, r.instance,
        r.started_at, r.finished_at, r.error, r.result::text
        """;

    private static JobRunView RunOf(NpgsqlDataReader row, int from)
    {
        var started = row.GetDateTime(from + 7);
        DateTime? finished = row.IsDBNull(from + 8) ? null : row.GetDateTime(from + 8);
        return new JobRunView(
            row.GetGuid(from), row.GetString(from + 1), row.GetString(from + 2), RecordJson.TextOf(row, from + 3), row.GetInt32(from + 4), row.IsDBNull(from + 5) ? null : row.GetFieldValue<DateOnly>(from + 5),
            row.GetString(from + 6), started, finished, finished is { } end ? Math.Round((end - started).TotalSeconds, 3) : null, RecordJson.TextOf(row, from + 9),
            RecordJson.TextOf(row, from + 10) is { } json ? JsonSerializer.Deserialize<JsonElement>(json) : null);
    }
}
