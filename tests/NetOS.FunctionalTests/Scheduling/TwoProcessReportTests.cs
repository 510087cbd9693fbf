using Npgsql;

namespace NetOS.FunctionalTests.Scheduling;

/// <summary>The weekly report where two processes could send it and the one that does is killed before it is through.</summary>
internal sealed class TwoProcessReportTests : SqlFixture
{
    private static readonly TimeSpan Started = TimeSpan.FromSeconds(90), TakenOver = TimeSpan.FromSeconds(120);

    private readonly string _storage = Directory.CreateTempSubdirectory("netos-test-reports-").FullName;

    // The gate of the job that other tests of processes hold back stands open.
    protected override Task BeforeAllAsync() => RunAsync("create table probe_effects (process int not null); create table probe_gate (shut boolean not null); insert into probe_gate values (false)");

    [OneTimeTearDown]
    public void RemoveStorage() => Directory.Delete(_storage, recursive: true);

    [Test]
    public async Task A_report_whose_sender_is_killed_in_the_middle_goes_out_once()
    {
        await RunAsync("""
            insert into users (id, active, email, external_ids, name, role_id, scope_carriers, scope_states, created_at, created_by, updated_at, updated_by, version)
            select gen_random_uuid(), true, 'dana@example.net', '[]', 'Dana', id, '{}', '{}', now(), 'test', now(), 'test', 1 from roles where key = 'exec'
            """);
        var now = DateTime.UtcNow;
        (string, string)[] due =
        [
            ("SMTP_HOST", "127.0.0.1"), ("SMTP_FROM", "netos@example.net"), ("RENEWAL_REPORT_WEEKDAY", Text(((int)now.DayOfWeek + 6) % 7)), ("RENEWAL_REPORT_HOUR", Text(now.Hour)),
        ];
        // Whoever sends stands before the outbox until this is over.
        await using var keeper = new NpgsqlConnection(Connection.ConnectionString);
        await keeper.OpenAsync();
        await using var gate = await keeper.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand("lock table outbox_messages in exclusive mode", keeper))
            await command.ExecuteNonQueryAsync();
        await using var one = new NetOsProcess(Connection.ConnectionString, _storage, due);
        await using var other = new NetOsProcess(Connection.ConnectionString, _storage, due);
        try
        {
            var instance = await Until.AsyncIs(
                () => ValueAsync<string>("select instance from job_runs where job = 'renewal_report' and status = 'running' and exists (select from pg_stat_activity where query ilike 'insert into outbox_messages%' and wait_event_type = 'Lock')"),
                found => found is not null, Started, "The middle of the report");
            await Until.AsyncIs(() => ValueAsync<long>("select count(*) from qrtz_scheduler_state where last_checkin_time > (extract(epoch from now()) - 30) * 1000"), count => count >= 2, Started, "Both processes signing in");
            (instance!.Contains($"-{one.Id}-", StringComparison.Ordinal) ? one : other).Kill();
            await gate.RollbackAsync();

            await Until.AsyncIs(() => ValueAsync<long>("select count(*) from report_sends where kind = 'renewal' and status = 'queued'"), count => count == 1, TakenOver, "The other process taking over");
            (await RowsAsync("select recipient from outbox_messages where kind = 'renewal-report'")).ShouldBe(["dana@example.net"]);
            (await ValueAsync<long>("select count(*) from job_runs where job = 'renewal_report' and status = 'lost'")).ShouldBe(1);
        }
        catch
        {
            await TestContext.Out.WriteLineAsync(one.Log + other.Log);
            throw;
        }
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
