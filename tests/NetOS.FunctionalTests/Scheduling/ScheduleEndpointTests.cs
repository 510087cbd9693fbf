namespace NetOS.FunctionalTests.Scheduling;

/// <summary>What people see of jobs and of the installation; no process runs jobs here.</summary>
internal sealed class ScheduleEndpointTests : ApiFixture
{
    [Test]
    public async Task Every_job_is_listed_with_its_schedule_in_words()
    {
        var schedules = (await Api.ReadAsync("/schedules"))["items"]!.AsArray();
        schedules.Select(s => s!["name"]!.GetValue<string>()).ShouldBe(
            ["activity_digest", "audit_retention", "contract_terms", "documents_check", "idempotency_sweep", "import_sweep", "job_run_sweep", "renewal_reminders", "renewal_report", "session_sweep"], ignoreOrder: true);
        var terms = schedules.Single(s => s!["name"]!.GetValue<string>() == "contract_terms")!;
        terms["schedule"]!.GetValue<string>().ShouldBe("Daily at 00:00");
        terms["time_zone"]!.GetValue<string>().ShouldBe("America/New_York");
        terms["running"]!.GetValue<bool>().ShouldBeFalse();
        terms["description"]!.GetValue<string>().ShouldNotBeEmpty();
    }

    [Test]
    public async Task A_job_nobody_knows_is_not_found()
    {
        (await Api.GetAsync("/schedules/coffee/runs")).ShouldBeProblem(404, "record.not_found");
        (await Api.PostAsync("/schedules/coffee/run")).ShouldBeProblem(404, "record.not_found");
    }

    [TestCase("0")]
    [TestCase("201")]
    [TestCase("many")]
    public async Task The_number_of_runs_is_refused_by_name(string limit) => (await Api.GetAsync($"/schedules/contract_terms/runs?limit={limit}")).ShouldBeProblem(400, "query.value")["detail"]!.GetValue<string>().ShouldContain("limit");

    [Test]
    public async Task Where_no_process_runs_jobs_asking_for_a_run_says_so() => (await Api.PostAsync("/schedules/contract_terms/run")).ShouldBeProblem(409, "schedule.nobody");

    [Test]
    public async Task Readiness_does_not_ask_for_a_scheduler_where_none_is_wanted() => (await Api.GetAsync("/readyz")).ShouldBe(200)["checks"]!.AsObject().ContainsKey("scheduler").ShouldBeFalse();

    [Test]
    public async Task The_installation_tells_its_versions_migrations_and_storage()
    {
        var system = await Api.ReadAsync("/system");
        foreach (var part in new[] { "netos", "dotnet", "system", "postgresql", "postgis", "quartz" })
            system["versions"]![part]!.GetValue<string>().ShouldNotBeEmpty(part);
        system["migrations"]!["applied"]!.AsArray().Select(m => m!.GetValue<string>()).ShouldContain("20261122172000_Scheduler");
        system["migrations"]!["pending"]!.AsArray().ShouldBeEmpty();
        system["storage"]!["database_bytes"]!.GetValue<long>().ShouldBeGreaterThan(1_000_000);
        system["instances"]!.AsArray().ShouldBeEmpty();
    }
}
