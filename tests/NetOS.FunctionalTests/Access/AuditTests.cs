using Microsoft.Extensions.DependencyInjection;
using NetOS.Infrastructure.Access;
using NetOS.Infrastructure.Audit;
using NetOS.Infrastructure.Persistence;
using Npgsql;

namespace NetOS.FunctionalTests.Access;

internal sealed class AuditTests : ApiFixture
{
    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["NETOS_AUDIT_KEEP_DAYS"] = "30", ["NETOS_REQUEST_LOG_KEEP_DAYS"] = "10" };

    [Test]
    public async Task A_write_names_its_user_token_address_and_request()
    {
        var user = await Api.UserAsync("exec", new { email = "auditor@example.net" });
        var token = await Api.TokenAsync(user.Id);
        var carrier = await Make.CarrierAsync();
        var changed = await Api.With(token.Secret()).PatchAsync($"/carriers/{carrier.Id}", new { notes = "seen" });
        var row = (await Api.ReadAsync($"/audit?entity_id={carrier.Id}&action=updated")).Items.ShouldHaveSingleItem()!;
        row["actor"]!.ToString().ShouldBe("auditor@example.net");
        row["token"]!.ToString().ShouldBe(token["token_prefix"]!.ToString());
        row["address"]!.ToString().ShouldBe("127.0.0.1");
        row["event_type"]!.ToString().ShouldBe("write");
        row["request_id"]!.ToString().ShouldBe(changed.Headers.GetValues("X-Request-Id").Single());
        var request = await RequestAsync(row["request_id"]!.ToString());
        request["path"]!.ToString().ShouldBe($"/api/v1/carriers/{carrier.Id}");
        request["token"]!.ToString().ShouldBe(token["token_prefix"]!.ToString());
        request["status"]!.GetValue<int>().ShouldBe(200);
    }

    [Test]
    public async Task Who_may_do_what_stands_apart_and_secrets_do_not_stand_at_all()
    {
        var user = await Api.UserAsync("sales");
        var token = await Api.TokenAsync(user.Id);
        await Api.PostAsync($"/authz/api-tokens/{token["api_token_id"]}/rotate", new { });
        var rows = await Api.ReadAsync($"/audit?entity=users,api-tokens&entity_id={user.Id},{token["api_token_id"]}");
        rows.Total.ShouldBe(3);
        rows.Column("event_type").ShouldAllBe(type => type == "authz");
        rows.Text.ShouldNotContain("hash");
        var bulk = await Make.CarrierAsync();
        (await Api.PostAsync("/carriers/bulk", new { ids = new[] { bulk.Id }, action = "update", changes = new { notes = "many" } })).ShouldBe(200);
        (await Api.ReadAsync($"/audit?entity_id={bulk.Id}&action=updated")).Column("event_type").ShouldBe(["bulk"]);
    }

    [Test]
    public async Task The_audit_is_exported_as_it_is_filtered()
    {
        var carrier = await Make.CarrierAsync(new { name = "Exported" });
        var file = (await Api.GetAsync($"/audit/export?format=csv&entity_id={carrier.Id}")).ShouldBe(200);
        file.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        file.Text.ShouldContain("Exported");
        (await Api.As("sales").GetAsync("/audit/export?format=csv")).ShouldBeProblem(403, "auth.permission_missing");
        (await Api.GetAsync("/audit/requests/export?format=csv")).ShouldBe(200);
    }

    [Test]
    public async Task Only_the_policys_job_removes_rows_and_it_says_so()
    {
        await using (var connection = new NpgsqlConnection(Server.ConnectionString))
        {
            await connection.OpenAsync();
            await using var old = new NpgsqlCommand(
                """
                insert into audit_entries (at, actor, role, source, request_id, entity, entity_id, label, action, changes)
                values ('2026-10-20T03:59:59Z', 'old@example.net', '', 'api', '', 'carriers', gen_random_uuid(), 'Old', 'created', '[]'), ('2026-11-19T00:00:00Z', 'new@example.net', '', 'api', '', 'carriers', gen_random_uuid(), 'New', 'created', '[]');
                select netos_ensure_request_log('2026-09-01'), netos_ensure_request_log('2026-11-01');
                insert into request_log (at, request_id, actor, role, method, path, status, milliseconds, address)
                values ('2026-09-10', 'month', '', '', 'GET', '/old', 200, 1, ''), ('2026-11-05', 'row', '', '', 'GET', '/old', 200, 1, ''), ('2026-11-15', 'kept', '', '', 'GET', '/kept', 200, 1, '');
                """,
                connection);
            await old.ExecuteNonQueryAsync();
        }

        await using (var scope = Server.Services.CreateAsyncScope())
        {
            var system = scope.ServiceProvider.GetRequiredService<CallerContext>();
            system.EnterSystem("calendar-test");
            await scope.ServiceProvider.GetRequiredService<AuditRetention>().RunAsync(system, CancellationToken.None);
        }

        (await Api.ReadAsync("/audit?actor=old@example.net")).Total.ShouldBe(0);
        (await Api.ReadAsync("/audit?actor=new@example.net")).Total.ShouldBe(1);
        (await Api.ReadAsync("/audit/requests?request_id=month,row,kept")).Column("request_id").ShouldBe(["kept"]);
        (await Api.ReadAsync("/audit?action=purged&sort=label")).Items.Select(i => (i!["actor"]!.ToString(), i["label"]!.ToString()))
            .ShouldBe([("system@netos", "1 changes before 2026-10-21"), ("system@netos", "2 requests before 2026-11-10")]);
    }

    private async Task<JsonNode> RequestAsync(string id)
    {
        for (var i = 0; i < 50; i++)
        {
            if ((await Api.ReadAsync($"/audit/requests?request_id={id}")).Items is [{ } item])
                return item;
            await Task.Delay(100); // the log is written in batches, off the request's path
        }

        throw new ShouldAssertException("The request was never logged.");
    }
}

internal sealed class FirstAdminTests : ApiFixture
{
    [Test]
    public async Task While_there_is_no_admin_the_configured_person_becomes_one_even_if_they_exist()
    {
        var user = await Api.UserAsync("sales", new { email = "boss@example.net", active = false });
        await using var scope = Server.Services.CreateAsyncScope();
        var first = scope.ServiceProvider.GetRequiredService<FirstAdmin>();
        (await first.EnsureAsync("boss@example.net", CancellationToken.None)).ShouldBeTrue();
        var now = await Api.ReadAsync($"/users/{user.Id}");
        now["role"]!.ToString().ShouldBe("exec");
        now["active"]!.GetValue<bool>().ShouldBeTrue();
        (await Api.ReadAsync($"/audit?entity_id={user.Id}&action=updated")).Column("actor").ShouldBe(["system@netos"]);
        (await first.EnsureAsync("other@example.net", CancellationToken.None)).ShouldBeFalse();
        (await Api.ReadAsync("/users?email=other@example.net")).Total.ShouldBe(0);
    }
}
