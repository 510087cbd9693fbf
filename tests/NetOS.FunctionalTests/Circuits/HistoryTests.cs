namespace NetOS.FunctionalTests.Circuits;

internal sealed class HistoryTests : ApiFixture
{
    [Test]
    public async Task Changes_and_events_stand_on_one_line_newest_first()
    {
        var circuit = (await Make.CircuitAsync(new { ban = "1" })).Id;
        Clock.Now += TimeSpan.FromHours(1);
        (await Api.PatchAsync($"/circuits/{circuit}", new { ban = "2" })).ShouldBe(200);
        Clock.Now += TimeSpan.FromHours(1);
        await Make.EventAsync(circuit, new { kind = "outage", occurred_on = "2026-11-21", title = "Cut" });
        var history = await Api.ReadAsync($"/circuits/{circuit}/history");
        history.Total.ShouldBe(3);
        history.Items.Select(i => $"{i!["type"]} {i["action"]}").ShouldBe(["event recorded", "change updated", "change created"]);
        history.Items[0]!["title"]!.ToString().ShouldBe("Cut");
        var change = history.Items[1]!["changes"]!.AsArray().Single()!;
        (change["field"]!.ToString(), change["old"]!.ToString(), change["new"]!.ToString()).ShouldBe(("ban", "1", "2"));
        history.Items[1]!["by"]!.ToString().ShouldBe("dev@netos.local");
    }

    [Test]
    public async Task A_changed_reference_shows_the_words_people_know_it_by()
    {
        var (one, two) = (await Make.CarrierAsync(new { name = "First carrier" }), await Make.CarrierAsync(new { name = "Second carrier" }));
        var circuit = (await Make.CircuitAsync(new { carrier_id = one.Id })).Id;
        (await Api.PatchAsync($"/circuits/{circuit}", new { carrier_id = two.Id })).ShouldBe(200);
        var change = (await Api.ReadAsync($"/circuits/{circuit}/history")).Items.Single(i => i!["action"]!.ToString() == "updated")!["changes"]!.AsArray().Single()!;
        (change["old_label"]!.ToString(), change["new_label"]!.ToString()).ShouldBe(("First carrier", "Second carrier"));
    }

    [Test]
    public async Task It_is_paged_and_knows_its_length_on_every_page()
    {
        var circuit = (await Make.CircuitAsync()).Id;
        foreach (var title in new[] { "1", "2", "3" })
            await Make.EventAsync(circuit, new { title });
        var page = await Api.ReadAsync($"/circuits/{circuit}/history?limit=2&offset=2");
        (page.Total, page.Items.Count).ShouldBe((4, 2));
        var beyond = await Api.ReadAsync($"/circuits/{circuit}/history?limit=2&offset=10");
        (beyond.Total, beyond.Items.Count).ShouldBe((4, 0));
    }

    [Test]
    public async Task A_change_of_money_alone_leaves_no_line_for_those_who_may_not_see_it()
    {
        var circuit = (await Make.CircuitAsync(new { mrc = 5 })).Id;
        (await Api.PatchAsync($"/circuits/{circuit}", new { nrc = 7 })).ShouldBe(200);
        (await Api.ReadAsync($"/circuits/{circuit}/history")).Total.ShouldBe(2);
        (await Api.As("sales").ReadAsync($"/circuits/{circuit}/history")).Total.ShouldBe(1);
    }
}
