using NetOS.FunctionalTests.Access;

namespace NetOS.FunctionalTests.Feedback;

internal sealed class FeedbackTests : ApiFixture
{
    private const string Pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["NEW_USER_EMAIL_ENABLED"] = "false" };

    [Test]
    public async Task A_request_comes_from_any_role_and_is_triaged_by_those_who_may()
    {
        var sales = Api.As("sales", "lena@example.net");
        var sent = (await sales.PostAsync("/feedback", new { kind = "bug", title = "The export stops", page_url = "/circuits?q=zayo" })).ShouldBe(201);
        (sent["status"]!.ToString(), sent["priority"]!.ToString(), sent["requester"]!.ToString()).ShouldBe(("new", "normal", "lena@example.net"));
        (await sales.PatchAsync($"/feedback/{sent.Id}", new { status = "done" })).ShouldBeProblem(403, "auth.field_forbidden");
        (await sales.PatchAsync($"/feedback/{sent.Id}", new { title = "The export stops at 500 rows" })).ShouldBe(200);
        (await Api.As("pm", "tom@example.net").PatchAsync($"/feedback/{sent.Id}", new { title = "Mine now" })).ShouldBeProblem(403, "auth.permission_missing");
        (await Api.PatchAsync($"/feedback/{sent.Id}", new { status = "planned", priority = "high", assignee = "dana@example.net" })).ShouldBe(200)["status"]!.ToString().ShouldBe("planned");
        (await Api.ReadAsync("/feedback?status=planned&facets=status")).Total.ShouldBe(1);
        foreach (var elsewhere in new[] { "https://example.net", "//example.net", "/\\example.net", "javascript:alert(1)" })
            (await sales.PostAsync("/feedback", new { kind = "bug", title = "x", page_url = elsewhere })).ShouldBe(422)["errors"]!["page_url"].ShouldNotBeNull(elsewhere);
        (await Api.As("agent").PostAsync("/feedback", new { kind = "bug", title = "x" })).ShouldBeProblem(403, "auth.permission_missing");
    }

    [Test]
    public async Task Public_comments_and_news_reach_the_requester_by_email_and_private_ones_nobody_else()
    {
        var requester = await Api.NewUserAsync("sales", new { email = "asks@example.net" });
        var request = (await requester.PostAsync("/feedback", new { kind = "feature", title = "Dark <b>maps</b>" })).ShouldBe(201).Id;
        (await Api.PostAsync($"/feedback/{request}/comments", new { body = "Is it \"this\" <script>?" })).ShouldBe(201);
        (await Api.PostAsync($"/feedback/{request}/comments", new { body = "Not worth it", is_public = false })).ShouldBe(201);
        (await requester.PostAsync($"/feedback/{request}/comments", new { body = "Yes" })).ShouldBe(201);
        (await requester.PostAsync($"/feedback/{request}/comments", new { body = "Psst", is_public = false })).ShouldBeProblem(403, "auth.field_forbidden");
        (await Api.PatchAsync($"/feedback/{request}", new { status = "in_progress" })).ShouldBe(200);
        (await requester.ReadAsync($"/feedback/{request}/comments")).Column("body").ShouldBe(["Is it \"this\" <script>?", "Yes"]);
        (await Api.ReadAsync($"/feedback/{request}/comments")).Total.ShouldBe(3);
        (await requester.ReadAsync($"/feedback/{request}"))["comment_count"]!.GetValue<int>().ShouldBe(2);
        var mails = (await Api.ReadAsync("/outbox?kind=feedback&recipient=asks@example.net&sort=created_at&fields=recipient,subject")).Items;
        mails.Select(m => m!["recipient"]!.ToString()).ShouldBe(["asks@example.net", "asks@example.net"]);
        mails[0]!["subject"]!.ToString().ShouldBe("Re: Dark <b>maps</b>");
    }

    [Test]
    public async Task A_picture_is_checked_by_its_bytes_and_belongs_to_the_request()
    {
        var request = (await Api.PostAsync("/feedback", new { kind = "bug", title = "Looks odd" })).ShouldBe(201).Id;
        (await Api.PostAsync($"/feedback/{request}/screenshot", new { image = "data:image/png;base64,PHNjcmlwdD4=" })).ShouldBe(422)["errors"]!["image"].ShouldNotBeNull();
        (await Api.PostAsync($"/feedback/{request}/screenshot", new { image = "no base64!" })).ShouldBe(422)["errors"]!["image"].ShouldNotBeNull();
        (await Api.As("sales", "other@example.net").PostAsync($"/feedback/{request}/screenshot", new { image = Pixel })).ShouldBeProblem(403, "auth.permission_missing");
        (await Api.PostAsync($"/feedback/{request}/screenshot", new { image = "data:image/png;base64," + Pixel })).ShouldBe(200)["has_screenshot"]!.GetValue<bool>().ShouldBeTrue();
        var picture = (await Api.GetAsync($"/feedback/{request}/screenshot")).ShouldBe(200);
        picture.MediaType.ShouldBe("image/png");
        picture.Bytes.ShouldBe(Convert.FromBase64String(Pixel));
        (await Api.DeleteAsync($"/feedback/{request}")).ShouldBe(204);
        (await Api.GetAsync($"/feedback/{request}/screenshot")).ShouldBeProblem(404, "record.not_found");
    }
}
