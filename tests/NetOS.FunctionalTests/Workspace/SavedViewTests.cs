namespace NetOS.FunctionalTests.Workspace;

internal sealed class SavedViewTests : ApiFixture
{
    private ApiClient _dana = null!, _marcus = null!;

    protected override Task BeforeAllAsync()
    {
        (_dana, _marcus) = (Api.As("pm", "dana@example.net"), Api.As("sales", "marcus@example.net"));
        return Task.CompletedTask;
    }

    [Test]
    public async Task A_view_keeps_its_search_and_belongs_to_who_made_it()
    {
        var made = await ViewAsync(_dana, new { name = "Renewals", page = "circuits", search = new { status = "active", nested = new object[] { 1, true, "ä" } } });
        made.Headers.Location!.ToString().ShouldBe($"{ApiClient.Base}/saved-views/{made.Id}");
        (made["owner"]!.ToString(), made["mine"]!.GetValue<bool>(), made["shared"]!.GetValue<bool>()).ShouldBe(("dana@example.net", true, false));
        (await _dana.ReadAsync($"/saved-views/{made.Id}"))["search"]!.ToJsonString().ShouldBe(made["search"]!.ToJsonString());
        (await _marcus.GetAsync($"/saved-views/{made.Id}")).ShouldBeProblem(404, "record.not_found");
        (await _marcus.ReadAsync("/saved-views")).Column("name").ShouldNotContain("Renewals");
    }

    [Test]
    public async Task A_shared_view_is_seen_by_all_and_changed_by_its_owner_only()
    {
        var made = await ViewAsync(_dana, new { name = "Shared", page = "map", search = new { }, shared = true });
        var seen = (await _marcus.ReadAsync("/saved-views?page=map")).Items.ShouldHaveSingleItem()!;
        (seen["mine"]!.GetValue<bool>(), seen["owner"]!.ToString()).ShouldBe((false, "dana@example.net"));
        (await _marcus.PatchAsync($"/saved-views/{made.Id}", new { name = "Stolen" })).ShouldBe(404).ShouldBeProblem();
        (await _marcus.DeleteAsync($"/saved-views/{made.Id}")).ShouldBe(404).ShouldBeProblem();
        (await _dana.PatchAsync($"/saved-views/{made.Id}", new { shared = false })).ShouldBe(200)["name"]!.ToString().ShouldBe("Shared");
        (await _marcus.ReadAsync("/saved-views?page=map")).Total.ShouldBe(0);
        (await _dana.DeleteAsync($"/saved-views/{made.Id}")).ShouldBe(204);
        (await _dana.GetAsync($"/saved-views/{made.Id}")).ShouldBe(404);
    }

    [Test]
    public async Task One_view_of_a_page_is_the_default_for_its_owner()
    {
        var one = await ViewAsync(_dana, new { name = "One", page = "providers", search = new { }, is_default = true });
        var two = await ViewAsync(_dana, new { name = "Two", page = "providers", search = new { }, is_default = true });
        await ViewAsync(_marcus, new { name = "His", page = "providers", search = new { }, is_default = true });
        var views = (await _dana.ReadAsync("/saved-views?page=providers")).Items;
        views.Where(v => v!["is_default"]!.GetValue<bool>()).ShouldHaveSingleItem()!["id"]!.GetValue<Guid>().ShouldBe(two.Id);
        (await _dana.PatchAsync($"/saved-views/{one.Id}", new { is_default = true })).ShouldBe(200);
        (await _dana.ReadAsync($"/saved-views/{two.Id}"))["is_default"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Test]
    public async Task A_name_is_taken_once_for_a_person_and_page()
    {
        await ViewAsync(_dana, new { name = "Taken", page = "circuits", search = new { } });
        (await _dana.PostAsync("/saved-views", new { name = "taken", page = "circuits", search = new { } })).ShouldBeProblem(409, "saved_view.name_taken");
        await ViewAsync(_dana, new { name = "Taken", page = "map", search = new { } });
        await ViewAsync(_marcus, new { name = "Taken", page = "circuits", search = new { } });
    }

    [Test]
    public async Task Who_may_only_look_keeps_no_views() =>
        (await Api.As("agent").PostAsync("/saved-views", new { name = "x", page = "circuits", search = new { } })).ShouldBeProblem(403, "auth.permission_missing");

    [TestCase("""{"page": "circuits", "search": {}}""", "name")]
    [TestCase("""{"name": "x", "search": {}}""", "page")]
    [TestCase("""{"name": "x", "page": "circuits"}""", "search")]
    [TestCase("""{"name": "x", "page": "circuits", "search": []}""", "search")]
    [TestCase("""{"name": "x", "page": "circuits", "search": {"a": "\u0000"}}""", "search")]
    [TestCase("""{"name": "x", "page": "circuits", "search": {"a": ["\ud800"]}}""", "search")]
    [TestCase("""{"name": "x", "page": "circuits", "search": {"\u0000": 1}}""", "search")]
    [TestCase("""{"name": "x", "page": "circuits", "search": {}, "shared": "yes"}""", "shared")]
    [TestCase("""{"name": "x", "page": "circuits", "search": {}, "foo": 1}""", "foo")]
    public async Task What_a_view_cannot_be_is_named(string body, string field) => (await _dana.PostAsync("/saved-views", body)).ShouldBe(422).ShouldBeProblem()["errors"]![field].ShouldNotBeNull();

    private static async Task<Answer> ViewAsync(ApiClient who, object body) => (await who.PostAsync("/saved-views", body)).ShouldBe(201);
}
