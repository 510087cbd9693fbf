using Npgsql;

namespace NetOS.FunctionalTests.Imports;

/// <summary>Whatever comes in between, a commit is all there or not at all, and there once.</summary>
internal sealed class InterruptionTests : ApiFixture
{
    private const string Header = "carrier_name,circuit_id,service_type_code,status";

    protected override Task BeforeAllAsync() => Make.ServiceTypeAsync(new { code = "EPL" });

    [Test]
    public async Task Two_that_make_the_same_at_once_make_it_once()
    {
        await using var second = new NetOsServer(Server.ConnectionString);
        second.StartServer();
        string[] lines = [Header, .. Enumerable.Range(0, 30).Select(i => $"Race Net,RACE-{i},EPL,active")];
        List<Guid> imports = [];
        foreach (var order in new[] { lines, [lines[0], .. lines.Skip(1).Reverse()] })
        {
            var import = await Api.BringAsync("circuits", order);
            (await Api.MapAsync(import.Id, new { create_missing = new[] { "carrier" } })).ShouldBe(200);
            import = await Api.SettledAsync(import.Id);
            import.Count("new").ShouldBe(30, await Api.SaidAsync(import));
            imports.Add(import.Id);
        }

        await using (await Server.HoldCommitsAsync())
        {
            foreach (var import in imports)
                (await Api.PostAsync($"/imports/{import}/commit", new { mode = "all" })).ShouldBe(202);
            await Server.WaitingAsync(2);
        }

        foreach (var import in imports)
            (await Api.SettledAsync(import)).Status().ShouldBe("committed", await Api.SaidAsync(await Api.ReadAsync($"/imports/{import}")));
        (await Api.ReadAsync("/carriers?q=Race%20Net")).Total.ShouldBe(1);
        (await Api.ReadAsync("/circuits?circuit_id__isw=RACE-")).Total.ShouldBe(30);
        (await Server.RowsAsync($"select count(*) from import_writes where created and import_id in ('{imports[0]}', '{imports[1]}')")).ShouldBe(["31"]);
    }

    [Test]
    public async Task Cancelled_before_it_writes_nothing_is_there()
    {
        var import = await Api.BringAsync("carriers", "name", "Cancelled Net");
        await using (await Server.HoldCommitsAsync())
        {
            (await Api.PostAsync($"/imports/{import.Id}/commit", new { mode = "all" })).ShouldBe(202);
            await Server.WaitingAsync();
            (await Api.PatchAsync($"/imports/{import.Id}/rows/2", new { selected = false })).ShouldBeProblem(409, "import.status");
            var cancelled = (await Api.PostAsync($"/imports/{import.Id}/cancel")).ShouldBe(200);
            (cancelled.Status(), cancelled["error"]!.ToString(), cancelled["progress"]).ShouldBe(("validated", "Stopped; nothing was written.", null));
        }

        await QuietAsync();
        (await Api.ReadAsync("/carriers?q=Cancelled%20Net")).Total.ShouldBe(0);
        (await Api.CommitAsync(import.Id)).Status().ShouldBe("committed");
        (await Api.ReadAsync("/carriers?q=Cancelled%20Net")).Total.ShouldBe(1);
    }

    [Test]
    public async Task Cancelled_when_all_but_its_end_is_written_nothing_is_there()
    {
        var import = await Api.BringAsync("carriers", "name", "Almost Net");
        await using (await Server.HoldRowsAsync(import.Id))
        {
            (await Api.PostAsync($"/imports/{import.Id}/commit", new { mode = "all" })).ShouldBe(202);
            await Server.WaitingAsync();
            (await Api.PostAsync($"/imports/{import.Id}/cancel")).ShouldBe(200).Status().ShouldBe("validated");
        }

        await QuietAsync();
        (await Api.ReadAsync($"/imports/{import.Id}")).Status().ShouldBe("validated");
        (await Api.ReadAsync("/carriers?q=Almost%20Net")).Total.ShouldBe(0);
        (await Api.RowsAsync(import.Id))[0].State().ShouldBe("new");
    }

    [Test]
    public async Task An_import_that_is_cancelled_with_nothing_under_way_has_ended()
    {
        var import = await Api.BringAsync("carriers", "name", "Ended Net");
        (await Api.PostAsync($"/imports/{import.Id}/cancel")).ShouldBe(200).Status().ShouldBe("cancelled");
        (await Api.PostAsync($"/imports/{import.Id}/commit", new { mode = "all" })).ShouldBeProblem(409, "import.status");
        (await Api.PostAsync($"/imports/{import.Id}/cancel")).ShouldBeProblem(409, "import.status");
    }

    [Test]
    public async Task A_connection_that_breaks_in_the_middle_leaves_nothing_and_says_so()
    {
        var import = await Api.BringAsync("carriers", "name", "Broken Net");
        await using (await Server.HoldRowsAsync(import.Id))
        {
            (await Api.PostAsync($"/imports/{import.Id}/commit", new { mode = "all" })).ShouldBe(202);
            await Server.WaitingAsync();
            await Server.RowsAsync("select pg_terminate_backend(pid)::text from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'");
        }

        import = await Api.SettledAsync(import.Id);
        (import.Status(), import["error"]!.ToString()).ShouldBe(("validated", "NetOS failed on this import; nothing was written. The log tells why."));
        (await Api.ReadAsync("/carriers?q=Broken%20Net")).Total.ShouldBe(0);
        (await Api.CommitAsync(import.Id)).Status().ShouldBe("committed");
    }

    [Test]
    public async Task What_a_dead_process_left_is_taken_up_and_ends_once()
    {
        var import = await Api.BringAsync("carriers", "name", "Survivor Net");
        await AbandonAsync(import.Id, "committing", "committing");
        import = await Api.SettledAsync(import.Id);
        (import.Status(), import.Count("committed")).ShouldBe(("committed", 1), await Api.SaidAsync(import));
        (await Api.ReadAsync("/carriers?q=Survivor%20Net")).Total.ShouldBe(1);
    }

    [Test]
    public async Task A_job_taken_up_after_its_commit_does_nothing_more()
    {
        var import = await Api.CommitAsync((await Api.BringAsync("carriers", "name", "Once Net")).Id);
        var job = (await Server.RowsAsync($"select id from jobs where payload->>'import_id' = '{import.Id}' and payload->>'phase' = 'committing'")).ShouldHaveSingleItem();
        await QuietAsync();
        Clock.Now += TimeSpan.FromMinutes(10);
        await RunAsync($"update jobs set status = 'running', heartbeat_at = '2026-11-20' where id = '{job}'");
        await QuietAsync();
        var after = await Api.ReadAsync($"/imports/{import.Id}");
        (after.Status(), after.Version, after["committed_at"]!.ToString(), after["error"]).ShouldBe(("committed", import.Version, import["committed_at"]!.ToString(), null));
        (await Api.ReadAsync("/carriers?q=Once%20Net")).Total.ShouldBe(1);
    }

    /// <summary>Work on an import as a process left it that died while it ran.</summary>
    private Task AbandonAsync(Guid import, string status, string phase) => RunAsync(
        $$"""
        with job as (
          insert into jobs (id, kind, status, owner, role, payload, total, created_at, heartbeat_at)
          values (gen_random_uuid(), 'import', 'running', 'dana@example.net', 'exec', '{"import_id": "{{import}}", "phase": "{{phase}}", "mode": "all"}', 1, '2026-11-20', '2026-11-20') returning id)
        update imports set status = '{{status}}', phase = '{{phase}}', mode = 'all', job_id = job.id from job where imports.id = '{{import}}'
        """);

    /// <summary>Waits until no job is under way.</summary>
    private async Task QuietAsync()
    {
        for (var end = DateTime.UtcNow.AddSeconds(20); DateTime.UtcNow < end; await Task.Delay(25))
        {
            if ((await Server.RowsAsync("select 1 from jobs where status in ('queued', 'running') union all select 1 from pg_stat_activity where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()")).Count == 0)
                return;
        }

        throw new TimeoutException("The jobs do not end.");
    }

    private async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
