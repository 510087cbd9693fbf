using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Scheduling;

/// <summary>Why a job is run.</summary>
internal static class RunCause
{
    public const string Schedule = "schedule", Missed = "missed", Retry = "retry", Recovery = "recovery", Manual = "manual";
}

internal static class RunStatus
{
    public const string Running = "running", Done = "done", Failed = "failed", Lost = "lost";
}

/// <summary>One firing of a job.</summary>
/// <param name="Id">The scheduler's id of it.</param>
/// <param name="Cause">One of <see cref="RunCause"/>.</param>
/// <param name="Attempt">1 at first, then one more with each retry.</param>
/// <param name="AskedBy">Who pressed the button.</param>
internal sealed record JobFire(string Id, string Cause, int Attempt = 1, string? AskedBy = null);

/// <summary>Runs of jobs, as they begin and end.</summary>
internal sealed class JobRunStore(Databases databases, InstanceName instance, TimeProvider clock)
{
    private const string LostWords = "The instance that ran this ended before the run did.";

    /// <summary>Whether a run of the job for this day has been carried through.</summary>
    public async Task<bool> IsDoneAsync(string job, DateOnly period, CancellationToken ct)
    {
        await using var command = databases.Scheduler.CreateCommand("select exists (select from job_runs where job = $1 and period = $2 and status = 'done')");
        Add(command, job, period);
        return await command.ExecuteScalarAsync(ct) is true;
    }

    /// <summary>Writes down that runs of the job are lost. Only for who holds its lock: nobody else can be running it.</summary>
    public async Task LoseAsync(string job, CancellationToken ct)
    {
        await using var command = databases.Scheduler.CreateCommand("update job_runs set status = 'lost', finished_at = greatest($2, started_at), error = $3 where job = $1 and status = 'running'");
        Add(command, job, clock.GetUtcNow(), LostWords);
        await command.ExecuteNonQueryAsync(ct);
    }

    public async Task<Guid> StartAsync(string job, DateOnly? period, JobFire fire, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        await using var command = databases.Scheduler.CreateCommand(
            "insert into job_runs (id, job, period, cause, asked_by, fire_id, instance, attempt, status, started_at) values ($1, $2, $3, $4, $5, $6, $7, $8, 'running', $9)");
        Add(command, id, job);
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)period ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Date });
        Add(command, fire.Cause);
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)fire.AskedBy ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        Add(command, fire.Id, instance.Value, fire.Attempt, now);
        await command.ExecuteNonQueryAsync(ct);
        return id;
    }

    /// <param name="id">The run.</param>
    /// <param name="result">What was done, as JSON.</param>
    /// <param name="error">What went wrong; null = nothing did.</param>
    public async Task FinishAsync(Guid id, string? result, string? error)
    {
        // However the run ended, its end is written: also while NetOS stops.
        await using var command = databases.Scheduler.CreateCommand("update job_runs set status = $2, finished_at = greatest($3, started_at), result = $4, error = $5 where id = $1");
        Add(command, id, error is null ? RunStatus.Done : RunStatus.Failed, clock.GetUtcNow());
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)result ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Jsonb });
        command.Parameters.Add(new NpgsqlParameter { Value = (object?)error ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }

    private static void Add(NpgsqlCommand command, params object[] values)
    {
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
    }
}
