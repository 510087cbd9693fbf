using Npgsql;

namespace NetOS.FunctionalTests.Access;

internal sealed class TokenTests : ApiFixture
{
    [Test]
    public async Task A_token_is_its_user_by_either_header_and_shows_its_secret_once()
    {
        var user = await Api.UserAsync("finance", new { email = "Script@Example.net", name = "Script" });
        var issued = await Api.TokenAsync(user.Id);
        issued["token"]!.GetValue<string>().ShouldStartWith("ntos_live_");
        issued["token_prefix"]!.GetValue<string>().ShouldBe(issued.Secret()[..14]);
        issued["user_email"]!.GetValue<string>().ShouldBe("script@example.net");

        var me = await Api.With(issued.Secret()).ReadAsync("/me");
        me["email"]!.GetValue<string>().ShouldBe("script@example.net");
        me["role"]!.GetValue<string>().ShouldBe("finance");
        me["auth"]!.GetValue<string>().ShouldBe("token");
        (await Api.Nobody.GetAsync("/me", ("X-NetOS-API-Key", issued.Secret()))).ShouldBe(200)["auth"]!.GetValue<string>().ShouldBe("token");

        var listed = await Api.ReadAsync($"/authz/api-tokens?user_id={user.Id}");
        listed.Items.ShouldHaveSingleItem()!["status"]!.GetValue<string>().ShouldBe("active");
        listed.Text.ShouldNotContain(issued.Secret());
    }

    [Test]
    public async Task Only_a_hash_is_stored_and_no_table_holds_the_secret()
    {
        var issued = await Api.TokenAsync((await Api.UserAsync("finance")).Id);
        await Api.With(issued.Secret()).ReadAsync("/circuits");
        await using var connection = new NpgsqlConnection(Server.ConnectionString);
        await connection.OpenAsync();
        const string Everything = "select string_agg(table_to_xml(c.oid, true, false, '')::text, '') from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not in ('spatial_ref_sys')";
        await using var command = new NpgsqlCommand(Everything, connection);
        var all = (string)(await command.ExecuteScalarAsync())!;
        all.ShouldContain(issued["token_prefix"]!.GetValue<string>());
        all.ShouldNotContain(issued.Secret()[14..]);
    }

    [Test]
    public async Task A_revoked_an_expired_and_an_orphaned_token_work_no_more_and_say_the_same()
    {
        var user = await Api.UserAsync("finance");
        var (revoked, expired, orphaned) = (await Api.TokenAsync(user.Id), await Api.TokenAsync(user.Id, TimeSpan.FromHours(1)), await Api.TokenAsync(user.Id, TimeSpan.FromDays(9)));
        foreach (var token in new[] { revoked, expired, orphaned })
            (await Api.With(token.Secret()).GetAsync("/me")).ShouldBe(200);

        (await Api.DeleteAsync($"/authz/api-tokens/{revoked["api_token_id"]}")).ShouldBe(204);
        var detail = (await Api.With(revoked.Secret()).GetAsync("/me")).ShouldBeProblem(401, "auth.token")["detail"]!.ToString();
        Clock.Now += TimeSpan.FromHours(1);
        (await Api.ReadAsync($"/authz/api-tokens?user_id={user.Id}&sort=expires_at")).Column("status").ShouldBe(["expired", "active", "revoked"]);
        (await Api.ReadAsync($"/users/{user.Id}"))["token_count"]!.GetValue<long>().ShouldBe(1);
        (await Api.With(expired.Secret()).GetAsync("/me")).ShouldBeProblem(401, "auth.token")["detail"]!.ToString().ShouldBe(detail);
        (await Api.PatchAsync($"/users/{user.Id}", new { active = false })).ShouldBe(200);
        (await Api.With(orphaned.Secret()).GetAsync("/me")).ShouldBeProblem(401, "auth.token")["detail"]!.ToString().ShouldBe(detail);
        (await Api.With("ntos_live_" + new string('A', 43)).GetAsync("/me")).ShouldBeProblem(401, "auth.token")["detail"]!.ToString().ShouldBe(detail);
        (await Api.PatchAsync($"/users/{user.Id}", new { active = true })).ShouldBe(200);
        (await Api.With(orphaned.Secret()).GetAsync("/me")).ShouldBe(200);
        (await Api.DeleteAsync($"/users/{user.Id}")).ShouldBe(204);
        (await Api.With(orphaned.Secret()).GetAsync("/me")).ShouldBeProblem(401, "auth.token");
    }

    [Test]
    public async Task A_rotation_gives_a_new_secret_and_the_old_one_an_overlap()
    {
        var issued = await Api.TokenAsync((await Api.UserAsync("finance")).Id, TimeSpan.FromDays(30));
        var path = $"/authz/api-tokens/{issued["api_token_id"]}/rotate";
        var rotated = (await Api.PostAsync(path, new { overlap_hours = 2, expires_at = TestClock.Start.AddDays(60) })).ShouldBe(200);
        rotated.Secret().ShouldNotBe(issued.Secret());
        foreach (var secret in new[] { issued.Secret(), rotated.Secret() })
            (await Api.With(secret).GetAsync("/me")).ShouldBe(200);
        Clock.Now += TimeSpan.FromHours(2);
        (await Api.With(issued.Secret()).GetAsync("/me")).ShouldBeProblem(401, "auth.token");
        (await Api.With(rotated.Secret()).GetAsync("/me")).ShouldBe(200);

        rotated["expires_at"]!.GetValue<DateTimeOffset>().ShouldBe(TestClock.Start.AddDays(60));
        var atOnce = (await Api.PostAsync(path, new { overlap_hours = 0 })).ShouldBe(200);
        atOnce["expires_at"]!.GetValue<DateTimeOffset>().ShouldBe(TestClock.Start.AddDays(60)); // a rotation alone prolongs nothing
        (await Api.With(rotated.Secret()).GetAsync("/me")).ShouldBeProblem(401, "auth.token");
        (await Api.DeleteAsync($"/authz/api-tokens/{issued["api_token_id"]}")).ShouldBe(204);
        (await Api.With(atOnce.Secret()).GetAsync("/me")).ShouldBeProblem(401, "auth.token");
        (await Api.PostAsync(path, new { })).ShouldBeProblem(409, "token.ended");
    }

    [TestCase("""{"overlap_hours": 169}""", "overlap_hours")]
    [TestCase("""{"overlap_hours": -1}""", "overlap_hours")]
    [TestCase("""{"overlap_hours": "2"}""", "overlap_hours")]
    [TestCase("""{"expires_at": "2026-11-20T14:59:59Z"}""", "expires_at")]
    [TestCase("""{"expires_at": "2027-11-22T15:00:00Z"}""", "expires_at")]
    [TestCase("""{"lifetime": 3}""", "lifetime")]
    public async Task A_rotation_out_of_range_names_the_field_and_changes_nothing(string body, string field)
    {
        var issued = await Api.TokenAsync((await Api.UserAsync("finance")).Id);
        (await Api.PostAsync($"/authz/api-tokens/{issued["api_token_id"]}/rotate", body)).ShouldBe(422)["errors"]![field].ShouldNotBeNull();
        (await Api.With(issued.Secret()).GetAsync("/me")).ShouldBe(200);
    }

    [Test]
    public async Task Others_tokens_are_the_admins_business()
    {
        var (mine, other) = (await Api.UserAsync("finance"), await Api.UserAsync("finance"));
        var (me, theirs) = (Api.With((await Api.TokenAsync(mine.Id)).Secret()), await Api.TokenAsync(other.Id));
        (await me.ReadAsync("/authz/api-tokens")).Column("user_id").Distinct().ShouldBe([mine.Id.ToString()]);
        (await me.PostAsync("/authz/api-tokens", new { user_id = other.Id, name = "x", expires_at = TestClock.Start.AddDays(1) })).ShouldBeProblem(403, "auth.field_forbidden");
        (await me.PostAsync($"/authz/api-tokens/{theirs["api_token_id"]}/rotate", new { })).ShouldBe(404);
        (await me.DeleteAsync($"/authz/api-tokens/{theirs["api_token_id"]}")).ShouldBe(404);
        var own = (await me.PostAsync("/authz/api-tokens", new { name = "mine", expires_at = TestClock.Start.AddDays(1) })).ShouldBe(201);
        (await me.DeleteAsync($"/authz/api-tokens/{own["api_token_id"]}")).ShouldBe(204);
    }

    [Test]
    public async Task A_repeated_call_gets_its_first_answer_without_the_secret()
    {
        var user = await Api.UserAsync("finance");
        var body = new { user_id = user.Id, name = "Once", expires_at = TestClock.Start.AddDays(1) };
        var first = (await Api.PostAsync("/authz/api-tokens", body, ("Idempotency-Key", "once-1"))).ShouldBe(201);
        var again = (await Api.PostAsync("/authz/api-tokens", body, ("Idempotency-Key", "once-1"))).ShouldBe(201);
        again["api_token_id"]!.GetValue<Guid>().ShouldBe(first["api_token_id"]!.GetValue<Guid>());
        again["token"].ShouldBeNull();
        (await Api.ReadAsync($"/authz/api-tokens?user_id={user.Id}")).Total.ShouldBe(1);
    }

    [Test]
    public async Task Two_credentials_that_differ_and_a_foreign_scheme_are_refused()
    {
        var (a, b) = (await Api.TokenAsync((await Api.UserAsync("finance")).Id), await Api.TokenAsync((await Api.UserAsync("sales")).Id));
        (await Api.With(a.Secret()).GetAsync("/me", ("X-NetOS-API-Key", b.Secret()))).ShouldBeProblem(401, "auth.token");
        (await Api.With(a.Secret()).GetAsync("/me", ("X-NetOS-API-Key", a.Secret()))).ShouldBe(200);
        (await Api.GetAsync("/me", ("Authorization", "Basic ZGV2OmRldg=="))).ShouldBeProblem(401, "auth.scheme");
    }

    [Test]
    public async Task Last_use_is_written_at_most_once_a_minute()
    {
        var issued = await Api.TokenAsync((await Api.UserAsync("finance")).Id);
        await Api.With(issued.Secret()).ReadAsync("/me");
        var first = await LastUseAsync(issued, null);
        Clock.Now += TimeSpan.FromSeconds(59);
        await Api.With(issued.Secret()).ReadAsync("/me");
        Clock.Now += TimeSpan.FromSeconds(1);
        await Api.With(issued.Secret()).ReadAsync("/me");
        (DateTime.Parse((await LastUseAsync(issued, first))!, System.Globalization.CultureInfo.InvariantCulture) - DateTime.Parse(first!, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(TimeSpan.FromMinutes(1));
    }

    /// <summary>The last use once it is another than the one given; it is written beside the requests.</summary>
    private async Task<string?> LastUseAsync(Answer issued, string? other)
    {
        for (var i = 0; i < 100; i++)
        {
            var item = (await Api.ReadAsync($"/authz/api-tokens?id={issued["api_token_id"]}")).Items[0]!;
            if (item["last_used_at"]?.ToString() is { } at && at != other)
            {
                item["last_used_address"]!.ToString().ShouldBe("127.0.0.1");
                return at;
            }

            await Task.Delay(100);
        }

        throw new ShouldAssertException("The last use was never written.");
    }
}
