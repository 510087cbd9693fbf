using Microsoft.Extensions.DependencyInjection;
using NetOS.Application.Common.Email;
using NetOS.FunctionalTests.Access;

namespace NetOS.FunctionalTests.Mail;

/// <summary>Everybody decides which regular e-mails they get.</summary>
internal sealed class SubscriptionTests : ApiFixture
{
    private const string Mine = "/me/notifications";

    [Test]
    public async Task Everybody_turns_off_what_they_do_not_want()
    {
        var me = await Api.NewUserAsync("read_only");
        var all = await me.ReadAsync(Mine);
        (Wants(all, "renewal_report"), Wants(all, "activity_digest"), Wants(all, "reminders")).ShouldBe((true, true, true));
        (await me.PatchAsync(Mine, new { wants_activity_digest = false })).ShouldBe(200);
        var now = await me.ReadAsync(Mine);
        (Wants(now, "renewal_report"), Wants(now, "activity_digest"), Wants(now, "reminders")).ShouldBe((true, false, true));
        (await me.PatchAsync(Mine, new { wants_activity_digest = "no" })).ShouldBe(422)["errors"]!["wants_activity_digest"].ShouldNotBeNull();
        (await me.PatchAsync(Mine, new { wants_everything = true })).ShouldBe(422);
        (await Api.ReadAsync("/users?wants_activity_digest=false")).Column("email").ShouldContain(now["email"]!.ToString());
        (await Api.GetAsync(Mine)).ShouldBeProblem(409, "user.none");
    }

    [Test]
    public async Task One_click_turns_off_that_kind_for_that_user_and_looking_changes_nothing()
    {
        var user = await Api.UserAsync("finance");
        var link = LinkFor(user.Id, Subscription.RenewalReport);
        var path = "/unsubscribe" + link.Query;
        var seen = (await Api.Nobody.GetAsync(path)).ShouldBe(200);
        (seen["subscription"]!.ToString(), seen["wanted"]!.GetValue<bool>()).ShouldBe(("renewal_report", true));
        seen["email"]!.ToString().ShouldBe("u***@example.net");
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var http = new HttpClient(handler);
        using var opened = new HttpRequestMessage(HttpMethod.Get, new Uri(Server.Address, link.PathAndQuery)) { Headers = { { "Accept", "text/html,application/xhtml+xml" } } };
        (await http.SendAsync(opened)).Headers.Location!.ToString().ShouldBe("/unsubscribe" + link.Query);
        (await WantsAsync(user.Id, "renewal_report")).ShouldBeTrue();
        using var body = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
        (await http.PostAsync(new Uri(Server.Address, link.PathAndQuery), body)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await WantsAsync(user.Id, "renewal_report")).ShouldBeFalse();
        (await WantsAsync(user.Id, "reminders")).ShouldBeTrue();
        (await Api.Nobody.PostAsync(path)).ShouldBe(200)["wanted"]!.GetValue<bool>().ShouldBeFalse();
        (await Api.ReadAsync($"/audit?entity=users&entity_id={user.Id}&sort=-id&limit=1")).Items.Single()!["actor"]!.ToString().ShouldBe(user["email"]!.ToString());
    }

    [TestCase("")]
    [TestCase("?token=")]
    [TestCase("?token=abc")]
    [TestCase("?token=%F0%9F%92%A9")]
    [TestCase("?token=CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_link_nobody_signed_does_nothing(string query)
    {
        (await Api.Nobody.GetAsync("/unsubscribe" + query)).ShouldBeProblem(404, "record.not_found");
        (await Api.Nobody.PostAsync("/unsubscribe" + query)).ShouldBeProblem(404, "record.not_found");
    }

    [Test]
    public async Task The_link_of_a_user_who_is_gone_does_nothing()
    {
        var user = await Api.UserAsync("finance");
        (await Api.DeleteAsync($"/users/{user.Id}")).ShouldBe(204);
        (await Api.Nobody.PostAsync("/unsubscribe" + LinkFor(user.Id, Subscription.Reminders).Query)).ShouldBeProblem(404, "record.not_found");
    }

    private Uri LinkFor(Guid user, Subscription subscription) => Server.Services.GetRequiredService<IUnsubscribeLinks>().For(user, subscription);

    private async Task<bool> WantsAsync(Guid user, string what) => Wants(await Api.ReadAsync($"/users/{user}"), what);

    private static bool Wants(Answer answer, string what) => answer["wants_" + what]!.GetValue<bool>();
}
