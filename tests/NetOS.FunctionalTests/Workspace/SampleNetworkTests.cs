using Microsoft.Extensions.DependencyInjection;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Seeding;

namespace NetOS.FunctionalTests.Workspace;

/// <summary>The sample network, and the pages that sum it up.</summary>
internal sealed class SampleNetworkTests : ApiFixture
{
    protected override bool Sample => true;

    [Test]
    public async Task It_has_what_the_design_names()
    {
        (await Api.ReadAsync("/carriers?sort=name")).Column("name").ShouldBe(["Cogent", "Hurricane Electric", "Lumen", "Zayo"]);
        (await Api.ReadAsync("/endpoints?latitude__null=false")).Total.ShouldBe(10);
        var circuits = await Api.ReadAsync("/circuits?facets=service_type_id,status");
        circuits.Total.ShouldBe(8);
        circuits["facets"]!["service_type_id"]!.AsArray().Count.ShouldBeGreaterThanOrEqualTo(5);
        circuits["facets"]!["status"]!.AsArray().Count.ShouldBeGreaterThanOrEqualTo(4);
        var contracts = await Api.ReadAsync("/contracts?facets=urgency");
        contracts.Total.ShouldBe(8);
        contracts["facets"]!["urgency"]!.AsArray().Select(f => f!["value"]!.ToString()).ShouldBe(["overdue", "critical", "active", "watch", "none"], ignoreOrder: true);
        (await Api.ReadAsync("/service-types")).Column("code").ShouldBe(["Wave", "EPL", "EVPL", "DIA", "IP Transit", "Dark Fiber", "Cross-Connect", "Broadband"], ignoreOrder: true);
        var events = 0L;
        foreach (var id in circuits.Column("id"))
            events += (await Api.ReadAsync($"/circuits/{id}/lifecycle-events")).Total;
        events.ShouldBeInRange(13, 17);
        foreach (var id in (await Api.ReadAsync("/carriers")).Column("id"))
            (await Api.ReadAsync($"/carriers/{id}/contacts")).Total.ShouldBeGreaterThan(0);
    }

    [Test]
    public async Task Loading_it_again_changes_nothing()
    {
        var before = await StateAsync();
        await using var scope = Server.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerContext>().Enter(SampleData.Author, "again", "system");
        (await scope.ServiceProvider.GetRequiredService<SampleData>().LoadAsync()).ShouldBe(0);
        (await StateAsync()).ShouldBe(before);
    }

    [Test]
    public async Task What_was_edited_or_deleted_since_stays_so_when_it_is_loaded_again()
    {
        var carrier = (await Api.ReadAsync("/carriers?name=Cogent")).Items[0]!["id"]!.GetValue<Guid>();
        (await Api.PatchAsync($"/carriers/{carrier}", new { notes = "mine" })).ShouldBe(200);
        var unused = (await Api.ReadAsync("/service-types?code=Broadband")).Items[0]!["id"]!.GetValue<Guid>();
        (await Api.DeleteAsync($"/service-types/{unused}")).ShouldBe(204);
        await using (var scope = Server.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<CallerContext>().Enter(SampleData.Author, "again", "system");
            (await scope.ServiceProvider.GetRequiredService<SampleData>().LoadAsync()).ShouldBe(0);
        }

        (await Api.ReadAsync($"/carriers/{carrier}"))["notes"]!.ToString().ShouldBe("mine");
        (await Api.GetAsync($"/service-types/{unused}")).ShouldBe(404);
        (await Api.PostAsync($"/service-types/{unused}/restore")).ShouldBe(200);
    }

    [Test]
    public async Task Counts_are_those_of_the_lists()
    {
        var counts = await Api.ReadAsync("/counts");
        foreach (var kind in new[] { "circuits", "endpoints", "carriers", "contracts" })
            counts[kind]!.GetValue<long>().ShouldBe((await Api.ReadAsync("/" + kind)).Total, kind);
        counts["renewals_overdue"]!.GetValue<long>().ShouldBe((await Api.ReadAsync("/contracts?urgency=overdue")).Total);
    }

    [Test]
    public async Task A_search_groups_by_kind_and_knows_how_many_there_are()
    {
        var groups = (await Api.ReadAsync("/search?q=zayo&limit=1"))["groups"]!.AsArray();
        groups.Select(g => g!["kind"]!.ToString()).ShouldBe(["circuits", "endpoints", "carriers", "contracts", "infrastructure", "rf-links", "customers", "electrical-services", "documents"], ignoreOrder: true);
        var circuits = groups.Single(g => g!["kind"]!.ToString() == "circuits")!;
        (circuits["items"]!.AsArray().Count, circuits["total"]!.GetValue<long>()).ShouldBe((1, 2L));
        var item = circuits["items"]![0]!;
        item["label"]!.ToString().ShouldNotBeEmpty();
        item["detail"]!.ToString().ShouldContain("Zayo");
        (item["series"]!.GetValue<int>(), item["status"]!.ToString(), item["urgency"]!.ToString()).ShouldSatisfyAllConditions(x => x.Item1.ShouldBeGreaterThan(0), x => x.Item2.ShouldNotBeEmpty());
        (await Api.ReadAsync("/search?q=nothing-at-all"))["groups"]!.AsArray().ShouldAllBe(g => g!["total"]!.GetValue<long>() == 0);
        (await Api.ReadAsync("/search?q=l3/eth/009812/indy"))["groups"]![0]!["items"]![0]!["label"]!.ToString().ShouldBe("L3/ETH/009812/INDY");
    }

    [Test]
    public async Task The_dashboards_cards_add_up_to_the_lists()
    {
        var cards = (await Api.ReadAsync("/dashboard/summary"))["cards"]!;
        cards["active_circuits"]!["value"]!.GetValue<long>().ShouldBe((await Api.ReadAsync("/circuits?status=active")).Total);
        cards["active_circuits"]!["total"]!.GetValue<long>().ShouldBe((await Api.ReadAsync("/circuits")).Total);
        cards["active_circuits"]!["provisioning"]!.GetValue<long>().ShouldBe((await Api.ReadAsync("/circuits?status=provisioning")).Total);
        var spend = (await Api.ReadAsync("/circuits?status=active,disconnect_pending&totals=current_mrc"))["totals"]!["current_mrc"]![0]!["amount"]!.GetValue<decimal>();
        cards["monthly_spend"]![0]!["amount"]!.GetValue<decimal>().ShouldBe(spend);
        cards["annualised_spend"]![0]!["amount"]!.GetValue<decimal>().ShouldBe(spend * 12);
        cards["overdue_decisions"]!["count"]!.GetValue<long>().ShouldBe((await Api.ReadAsync("/circuits?urgency=overdue")).Total);
        cards["renewals_due"]!["count"]!.GetValue<long>().ShouldBe((await Api.ReadAsync("/circuits?urgency=critical,active,watch")).Total);
        cards["at_risk_circuits"]!["count"]!.GetValue<long>().ShouldBe((await Api.ReadAsync("/circuits?at_risk=true")).Total);
    }

    [Test]
    public async Task The_dashboards_parts_agree_with_its_cards()
    {
        var board = await Api.ReadAsync("/dashboard/summary");
        var spend = board["cards"]!["monthly_spend"]![0]!["amount"]!.GetValue<decimal>();
        board["spend_by_carrier"]!.AsArray().Sum(c => c!["mrc"]!.GetValue<decimal>()).ShouldBe(spend);
        board["spend_by_carrier"]!.AsArray().Sum(c => c!["share"]!.GetValue<decimal>()).ShouldBe(1m, 0.001m);
        board["service_mix"]!.AsArray().Sum(c => c!["mrc"]?.GetValue<decimal>() ?? 0).ShouldBe(spend);
        var due = board["cards"]!["renewals_due"]!["count"]!.GetValue<long>() + board["cards"]!["overdue_decisions"]!["count"]!.GetValue<long>();
        board["pipeline"]!.AsArray().Sum(p => p!["count"]!.GetValue<long>()).ShouldBe(due);
        var next = board["decide_next"]!.AsArray();
        // One licence of the sample is due; it is no contract and in no card.
        next.Count(x => x!["kind"]!.ToString() == "rf_license").ShouldBe(1);
        next.Count.ShouldBe((int)Math.Min(due + 1, 8));
        next.Select(n => n!["days_to_deadline"]!.GetValue<int>()).ShouldBeInOrder();
        next[0]!["urgency"]!.ToString().ShouldBe("overdue");
    }

    [Test]
    public async Task The_dashboard_narrows_to_carriers_and_states()
    {
        var lumen = (await Api.ReadAsync("/carriers?name=Lumen")).Items[0]!["id"]!.ToString();
        var board = await Api.ReadAsync($"/dashboard/summary?carrier_id={lumen}");
        board["cards"]!["active_circuits"]!["total"]!.GetValue<long>().ShouldBe((await Api.ReadAsync($"/circuits?carrier_id={lumen}")).Total);
        board["spend_by_carrier"]!.AsArray().ShouldHaveSingleItem()!["carrier_name"]!.ToString().ShouldBe("Lumen");
        (await Api.ReadAsync("/dashboard/summary?state=CO"))["cards"]!["active_circuits"]!["total"]!.GetValue<long>().ShouldBe(1);
        (await Api.ReadAsync("/dashboard/summary?state=ZZ"))["spend_by_carrier"]!.AsArray().ShouldBeEmpty();
        (await Api.GetAsync("/dashboard/summary?carrier_id=x")).ShouldBeProblem(400, "query.value");
    }

    [Test]
    public async Task Spend_stops_on_the_day_charges_must_end()
    {
        var circuit = await Make.CircuitAsync(new { mrc = 1000, status = "disconnect_pending", billing_stop_on = "2026-11-21" });
        var with = (await Api.ReadAsync("/dashboard/summary"))["cards"]!["monthly_spend"]![0]!["amount"]!.GetValue<decimal>();
        Clock.GoTo(new DateOnly(2026, 11, 21));
        var without = (await Api.ReadAsync("/dashboard/summary"))["cards"]!["monthly_spend"]![0]!["amount"]!.GetValue<decimal>();
        (with - without).ShouldBe(1000m);
        (await Api.DeleteAsync($"/circuits/{circuit.Id}")).ShouldBe(204);
    }

    private async Task<string> StateAsync()
    {
        var state = new StringBuilder();
        foreach (var kind in new[] { "carriers", "service-types", "endpoints", "circuits", "contracts" })
            state.Append((await Api.ReadAsync($"/{kind}?sort=id&limit=500")).Text);
        return state.Append((await Api.ReadAsync("/audit?limit=1")).Total).ToString();
    }
}
