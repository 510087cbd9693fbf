namespace NetOS.FunctionalTests.Access;

internal sealed class UserAndRoleTests : ApiFixture
{
    [Test]
    public async Task The_roles_are_those_of_the_table_until_somebody_edits_them()
    {
        var roles = await Api.ReadAsync("/roles?sort=created_at");
        roles.Column("key").Take(8).ShouldBe(Permissions.PermissionTable.Roles);
        roles.Items.Take(8).ShouldAllBe(r => r!["built_in"]!.GetValue<bool>());
    }

    [Test]
    public async Task What_a_role_may_do_changes_at_once_for_those_who_have_it()
    {
        var role = (await Api.PostAsync("/roles", new { name = "Night desk", permissions = new[] { "circuits_view" } })).ShouldBe(201);
        role["key"]!.ToString().ShouldBe("night_desk");
        var user = await Api.NewUserAsync("night_desk");
        (await user.GetAsync("/carriers")).ShouldBeProblem(403, "auth.permission_missing");
        (await user.ReadAsync("/circuits"))["redacted"]!.AsArray().Count.ShouldBeGreaterThan(0);
        (await Api.PatchAsync($"/roles/{role.Id}", new { permissions = new[] { "circuits_view", "carriers_edit", "financials_view" } })).ShouldBe(200)
            ["permissions"]!.AsArray().Select(p => p!.ToString()).ShouldBe(["carriers_edit", "carriers_view", "circuits_view", "financials_view"]);
        (await user.GetAsync("/carriers")).ShouldBe(200);
        (await user.ReadAsync("/circuits"))["redacted"].ShouldBeNull();
    }

    [Test]
    public async Task Unknown_permissions_are_named()
    {
        (await Api.PostAsync("/roles", new { name = "Odd", permissions = new[] { "circuits_view", "everything" } })).ShouldBe(422)["errors"]!["permissions"]![0]!.ToString().ShouldContain("everything");
        (await Api.PostAsync("/roles", new { name = "???" })).ShouldBe(422)["errors"]!["name"].ShouldNotBeNull();
    }

    [Test]
    public async Task A_role_somebody_has_and_one_NetOS_starts_with_stay()
    {
        var role = (await Api.PostAsync("/roles", new { name = "Busy", permissions = Array.Empty<string>() })).ShouldBe(201);
        var user = await Api.UserAsync("busy");
        (await Api.DeleteAsync($"/roles/{role.Id}")).ShouldBeProblem(409, "record.referenced")["detail"]!.ToString().ShouldContain(user["email"]!.ToString());
        (await Api.DeleteAsync($"/users/{user.Id}")).ShouldBe(204);
        (await Api.DeleteAsync($"/roles/{role.Id}")).ShouldBe(204);
        (await Api.PostAsync($"/users/{user.Id}/restore")).ShouldBeProblem(409, "record.reference_deleted");
        (await Api.DeleteAsync($"/roles/{await Api.RoleAsync("agent")}")).ShouldBeProblem(409, "role.built_in");
    }

    [Test]
    public async Task E_mail_addresses_are_unique_without_case()
    {
        var user = await Api.UserAsync("sales", new { email = "One@Example.net" });
        user["email"]!.ToString().ShouldBe("one@example.net");
        var taken = (await Api.PostAsync("/users", new { email = "ONE@example.net", name = "Two", role_id = await Api.RoleAsync("sales") })).ShouldBeProblem(409, "user.email_taken");
        taken["conflict"]!["id"]!.GetValue<Guid>().ShouldBe(user.Id);
        foreach (var bad in new[] { "one", "one@", "a b@example.net", "Eve <eve@example.net>" })
            (await Api.PostAsync("/users", new { email = bad, name = "Bad", role_id = await Api.RoleAsync("sales") })).ShouldBe(422)["errors"]!["email"].ShouldNotBeNull(bad);
    }

    [Test]
    public async Task A_new_user_is_welcomed_through_the_outbox()
    {
        var before = (await Api.ReadAsync("/outbox/status"))["waiting"]!.GetValue<long>();
        var user = await Api.UserAsync("sales", new { name = "Eve <script>" });
        await Api.UserAsync("sales", new { active = false });
        var status = await Api.ReadAsync("/outbox/status");
        status["configured"]!.GetValue<bool>().ShouldBeFalse();
        status["waiting"]!.GetValue<long>().ShouldBe(before + 1);
        var mail = (await Api.ReadAsync($"/outbox?recipient={user["email"]}")).Items.ShouldHaveSingleItem()!;
        mail["kind"]!.ToString().ShouldBe("welcome");
        mail["status"]!.ToString().ShouldBe("waiting");
        mail["html_body"]!.ToString().ShouldContain("Eve &lt;script&gt;");
        mail["html_body"]!.ToString().ShouldNotContain("<script>");
    }

    [Test]
    public async Task Everybody_may_change_their_own_name_and_nothing_else()
    {
        var me = await Api.NewUserAsync("read_only");
        (await me.PatchAsync("/me", new { name = " Ann " })).ShouldBe(200)["name"]!.ToString().ShouldBe("Ann");
        (await me.ReadAsync("/me"))["name"]!.ToString().ShouldBe("Ann");
        (await me.PatchAsync("/me", new { role = "exec" })).ShouldBe(422)["errors"]!["role"].ShouldNotBeNull();
        (await me.PatchAsync("/me", new { name = "" })).ShouldBe(422);
        (await me.GetAsync("/users")).ShouldBeProblem(403, "auth.permission_missing");
        (await Api.PatchAsync("/me", new { name = "Dev" })).ShouldBeProblem(409, "user.none");
    }

    [Test]
    public async Task Development_headers_name_a_user_with_their_own_role_and_scope()
    {
        var user = await Api.UserAsync("sales", new { scope_states = new[] { "IN" } });
        var me = (await Api.Nobody.GetAsync("/me", ("x-user-email", user["email"]!.ToString()))).ShouldBe(200);
        me["role"]!.ToString().ShouldBe("sales");
        me["scope"]!["states"]!.AsArray().Select(s => s!.ToString()).ShouldBe(["IN"]);
        (await Api.PatchAsync($"/users/{user.Id}", new { active = false })).ShouldBe(200);
        (await Api.Nobody.GetAsync("/me", ("x-user-email", user["email"]!.ToString()))).ShouldBeProblem(401, "auth.inactive");
    }

    [Test]
    public async Task Permissions_are_listed_in_words_each_in_one_group()
    {
        var catalog = (await Api.As("read_only").ReadAsync("/authz/permissions")).Json;
        var areas = catalog["areas"]!.AsArray().Select(a => a!["area"]!.ToString()).ToList();
        catalog["groups"]!.AsArray().SelectMany(g => g!["areas"]!.AsArray()).Select(a => a!.ToString()).ShouldBe(areas, ignoreOrder: true);
        catalog["special"]!.AsArray().Select(s => s!["permission"]!.ToString()).ShouldBe(["circuits_force_status", "imports_commit", "renewals_approve", "feedback_triage"]);
    }
}

/// <summary>There is always somebody who may edit users, once there is one.</summary>
internal sealed class LastAdminTests : ApiFixture
{
    [Test]
    public async Task The_last_admin_cannot_be_removed_demoted_or_lose_the_right_even_when_two_try_at_once()
    {
        var (first, second) = (await Api.UserAsync("exec"), await Api.UserAsync("exec"));
        var sales = await Api.RoleAsync("sales");
        var racing = await Task.WhenAll(
            Api.PatchAsync($"/users/{first.Id}", new { role_id = sales }),
            Api.PatchAsync($"/users/{second.Id}", new { active = false }));
        racing.Select(a => (int)a.Status).Order().ShouldBe([200, 409]);
        racing.Single(a => a.Status == HttpStatusCode.Conflict).ShouldBeProblem(409, "user.last_admin");

        var last = racing[0].Status == HttpStatusCode.Conflict ? first : second;
        (await Api.DeleteAsync($"/users/{last.Id}")).ShouldBeProblem(409, "user.last_admin");
        (await Api.PatchAsync($"/users/{last.Id}", new { active = false })).ShouldBeProblem(409, "user.last_admin");
        (await Api.PatchAsync($"/users/{last.Id}", new { role_id = sales })).ShouldBeProblem(409, "user.last_admin");
        (await Api.PostAsync("/users/bulk", new { ids = new[] { last.Id }, action = "delete" })).ShouldBe(422)["results"]![0]!["code"]!.ToString().ShouldBe("user.last_admin");
        var exec = await Api.ReadAsync($"/roles/{await Api.RoleAsync("exec")}");
        (await Api.PatchAsync($"/roles/{exec.Id}", new { permissions = new[] { "circuits_view" } })).ShouldBeProblem(409, "user.last_admin");
        (await Api.PatchAsync($"/users/{last.Id}", new { name = "Still here" })).ShouldBe(200);
    }
}
