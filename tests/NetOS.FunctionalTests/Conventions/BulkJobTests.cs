using Npgsql;

namespace NetOS.FunctionalTests.Conventions;

/// <summary>More than a thousand records become a job.</summary>
internal sealed class BulkJobTests : ApiFixture
{
    private const int Many = 1_200;

    protected override async Task BeforeAllAsync()
    {
        await Make.EndpointAsync(new { name = "Bulk 0" });
        // A thousand calls would test nothing more than the first.
        await using var connection = new NpgsqlConnection(Server.ConnectionString);
        await connection.OpenAsync();
        await using var copy = new NpgsqlCommand(
            $"""
            insert into endpoints (id, name, version, created_at, created_by, updated_at, updated_by, external_ids)
            select gen_random_uuid(), 'Bulk ' || n, 1, created_at, created_by, updated_at, updated_by, '[]' from endpoints, generate_series(1, {Many - 1}) n
            """,
            connection);
        await copy.ExecuteNonQueryAsync();
    }

    [Test]
    [Order(1)]
    public async Task A_large_set_is_taken_as_a_job_that_tells_how_far_it_is_and_what_it_did()
    {
        var taken = (await Api.PostAsync("/endpoints/bulk", new { filter = new { }, action = "update", changes = new { city = "Indy" } })).ShouldBe(202);
        taken.Headers.Location!.ToString().ShouldBe($"{ApiClient.Base}/jobs/{taken.Id}");
        (taken["kind"]!.ToString(), taken["total"]!.GetValue<int>()).ShouldBe(("bulk.endpoints", Many));
        var job = await EndOfAsync(taken.Id);
        job["status"]!.ToString().ShouldBe("done", job.Text);
        job["processed"]!.GetValue<int>().ShouldBe(Many);
        (job["result"]!["matched"]!.GetValue<int>(), job["result"]!["changed"]!.GetValue<int>()).ShouldBe((Many, Many));
        (await Api.ReadAsync("/endpoints?city=Indy")).Total.ShouldBe(Many);
        (await Api.ReadAsync($"/audit?entity=endpoints&action=updated&limit=1")).Total.ShouldBe(Many);
        (await Api.As("exec", "other@example.net").GetAsync($"/jobs/{taken.Id}")).ShouldBeProblem(404, "record.not_found");
        (await Api.As("exec", "other@example.net").PostAsync($"/jobs/{taken.Id}/cancel")).ShouldBeProblem(404, "record.not_found");
        (await Api.PostAsync($"/jobs/{taken.Id}/cancel")).ShouldBe(200)["status"]!.ToString().ShouldBe("done");
    }

    [Test]
    [Order(2)]
    public async Task A_job_with_one_refusal_writes_nothing_and_names_it()
    {
        var used = (await Api.ReadAsync("/endpoints?limit=1")).Items[0]!["id"]!.GetValue<Guid>();
        await Make.CircuitAsync(new { a_endpoint_id = used });
        var job = await EndOfAsync((await Api.PostAsync("/endpoints/bulk", new { filter = new { }, action = "delete" })).ShouldBe(202).Id);
        job["status"]!.ToString().ShouldBe("failed", job.Text);
        var refused = job["result"]!["results"]!.AsArray().ShouldHaveSingleItem()!;
        (refused["id"]!.GetValue<Guid>(), refused["code"]!.ToString()).ShouldBe((used, "record.referenced"));
        job["result"]!["changed"]!.GetValue<int>().ShouldBe(0);
        (await Api.ReadAsync("/endpoints?limit=1")).Total.ShouldBe(Many);
    }

    [Test]
    [Order(3)]
    public async Task A_cancelled_job_is_undone()
    {
        var taken = (await Api.PostAsync("/endpoints/bulk", new { filter = new { }, action = "update", changes = new { city = "Never" } })).ShouldBe(202);
        (await Api.PostAsync($"/jobs/{taken.Id}/cancel")).ShouldBe(200)["status"]!.ToString().ShouldBeOneOf("cancelled", "done");
        var job = await EndOfAsync(taken.Id);
        (await Api.ReadAsync("/endpoints?city=Never")).Total.ShouldBe(job["status"]!.ToString() == "done" ? Many : 0);
    }

    [Test]
    [Order(4)]
    public async Task A_dry_run_of_a_job_gives_its_token_in_the_result()
    {
        var dry = await EndOfAsync((await Api.PostAsync("/endpoints/bulk", new { filter = new { }, action = "update", changes = new { city = "Dry" }, dry_run = true })).ShouldBe(202).Id);
        dry["status"]!.ToString().ShouldBe("done", dry.Text);
        dry["result"]!["token"]!.ToString().ShouldNotBeEmpty();
        (await Api.ReadAsync("/endpoints?city=Dry")).Total.ShouldBe(0);
    }

    private async Task<Answer> EndOfAsync(Guid id)
    {
        for (var i = 0; i < 200; i++)
        {
            var job = await Api.ReadAsync($"/jobs/{id}");
            if (job["status"]!.ToString() is not ("queued" or "running"))
                return job;
            await Task.Delay(150);
        }

        throw new TimeoutException("The job did not end within 30 seconds.");
    }
}
