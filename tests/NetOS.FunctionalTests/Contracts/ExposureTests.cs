using NetOS.Application.Contracts.Etf;

namespace NetOS.FunctionalTests.Contracts;

/// <summary>What leaving would cost as lists, totals and the dashboard show it. Today is 2026-11-20.</summary>
internal sealed class ExposureTests : ApiFixture
{
    private readonly object _clause = new { kind = "percent_of_remaining", percent = 100 };

    private async Task<(Guid Carrier, Guid Circuit, Guid Contract)> MakeAsync(object? fields = null, decimal? mrc = 1000m)
    {
        var carrier = (await Make.CarrierAsync()).Id;
        var circuit = (await Make.CircuitAsync(new { carrier_id = carrier })).Id;
        var body = JsonSerializer.SerializeToNode(new { start_date = "2026-04-01", term_months = 36, etf = _clause, subjects = new[] { new { circuit_id = circuit, mrc } } })!.AsObject();
        foreach (var (name, value) in JsonSerializer.SerializeToNode(fields ?? new { })!.AsObject())
            body[name] = value?.DeepClone();
        return (carrier, circuit, (await Make.ContractAsync(circuit, body)).Id);
    }

    private async Task<decimal?> OfCircuitAsync(Guid circuit) => (await Api.ReadAsync($"/circuits/{circuit}"))["etf_today"]?.GetValue<decimal>();

    private async Task<decimal> OfCarrierAsync(Guid carrier) => (await Api.ReadAsync($"/carriers/{carrier}"))["etf_exposure"]!.AsArray().Sum(x => x!["amount"]!.GetValue<decimal>());

    [Test]
    public async Task A_contract_in_force_shows_on_its_circuit_its_carrier_and_itself_at_once()
    {
        var (carrier, circuit, contract) = await MakeAsync();
        (await OfCircuitAsync(circuit)).ShouldBe(28_000m);
        (await Api.ReadAsync($"/contracts/{contract}"))["etf_today"]!.GetValue<decimal>().ShouldBe(28_000m);
        (await OfCarrierAsync(carrier)).ShouldBe(28_000m);
        (await Api.ReadAsync($"/circuits?sort=-etf_today&carrier_id={carrier}&totals=etf_today"))["totals"]!["etf_today"]![0]!["amount"]!.GetValue<decimal>().ShouldBe(28_000m);
    }

    [Test]
    public async Task What_it_depends_on_changes_it_at_once()
    {
        var (carrier, circuit, contract) = await MakeAsync(mrc: null);
        (await OfCircuitAsync(circuit)).ShouldBe(0m, "no MRC is recorded");
        (await Api.PatchAsync($"/circuits/{circuit}", new { mrc = 10 })).ShouldBe(200);
        (await OfCircuitAsync(circuit)).ShouldBe(280m);
        (await Api.PatchAsync($"/contracts/{contract}", new { etf = new { kind = "fixed_amount", amount = 5 } })).ShouldBe(200);
        (await OfCircuitAsync(circuit)).ShouldBe(5m);
        (await Api.PatchAsync($"/contracts/{contract}", new { etf = new { kind = "fixed_amount", amount = 5, pre_install = new { third_party = 7 } } })).ShouldBe(200);
        (await Api.PatchAsync($"/circuits/{circuit}", new { install_date = "2026-12-01" })).ShouldBe(200);
        (await OfCircuitAsync(circuit)).ShouldBe(7m);
        (await Api.DeleteAsync($"/contracts/{contract}")).ShouldBe(204);
        (await OfCircuitAsync(circuit)).ShouldBeNull();
        (await OfCarrierAsync(carrier)).ShouldBe(0m);
        (await Api.PostAsync($"/contracts/{contract}/restore")).ShouldBe(200);
        (await OfCircuitAsync(circuit)).ShouldBe(7m);
        (await Api.DeleteAsync($"/circuits/{circuit}")).ShouldBe(204);
        (await OfCarrierAsync(carrier)).ShouldBe(0m);
    }

    [Test]
    public async Task A_draft_and_a_contract_to_come_cost_nothing_to_leave_yet()
    {
        var (_, circuit, contract) = await MakeAsync(new { status = "draft" });
        (await OfCircuitAsync(circuit)).ShouldBeNull();
        (await Api.PatchAsync($"/contracts/{contract}", new { status = "active" })).ShouldBe(200);
        (await OfCircuitAsync(circuit)).ShouldBe(28_000m);
    }

    [Test]
    public async Task The_night_brings_it_up_to_date_and_running_it_twice_changes_nothing()
    {
        var (carrier, circuit, _) = await MakeAsync();
        Clock.GoTo(new DateOnly(2027, 1, 5));
        (await OfCircuitAsync(circuit)).ShouldBe(28_000m);
        (await Server.RunAsSystemAsync(new RefreshExposures())).ShouldBeGreaterThan(0);
        (await OfCircuitAsync(circuit)).ShouldBe(26_000m);
        await Server.RunAsSystemAsync(new RefreshExposures());
        (await OfCircuitAsync(circuit)).ShouldBe(26_000m);
        (await OfCarrierAsync(carrier)).ShouldBe(26_000m);
        (await Api.ReadAsync("/contracts/etf-exposure"))["as_of"]!.ToString().ShouldBe("2027-01-05");
    }

    [Test]
    public async Task A_contract_that_is_over_is_forgotten_overnight()
    {
        var (_, circuit, _) = await MakeAsync(new { start_date = "2026-01-01", term_months = 12, end_of_term = "auto_disconnect" });
        (await OfCircuitAsync(circuit)).ShouldBe(1_000m);
        Clock.GoTo(new DateOnly(2027, 1, 5));
        await Server.RunAsSystemAsync(new NetOS.Application.Renewals.EvaluateRenewals());
        await Server.RunAsSystemAsync(new RefreshExposures());
        (await OfCircuitAsync(circuit)).ShouldBeNull();
    }

    [Test]
    public async Task Totals_by_carrier_and_by_month_follow_the_same_rule()
    {
        var (carrier, _, _) = await MakeAsync();
        await Server.RunAsSystemAsync(new RefreshExposures());
        var report = await Api.ReadAsync("/contracts/etf-exposure");
        var own = report["carriers"]!.AsArray().Single(c => c!["carrier_id"]!.GetValue<Guid>() == carrier)!;
        (own["amount"]!.GetValue<decimal>(), own["currency"]!.ToString(), own["subjects"]!.GetValue<int>()).ShouldBe((28_000m, "USD", 1));
        report["totals"]!.AsArray().Sum(t => t!["amount"]!.GetValue<decimal>()).ShouldBe(report["carriers"]!.AsArray().Sum(c => c!["amount"]!.GetValue<decimal>()));
        var months = report["months"]!.AsArray().Where(m => m!["currency"]!.ToString() == "USD").ToList();
        months.Select(m => m!["on"]!.ToString()).ShouldBe(Enumerable.Range(0, 24).Select(ahead => new DateOnly(2026, 12, 1).AddMonths(ahead).AddDays(-1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        months[0]!["amount"]!.GetValue<decimal>().ShouldBe(report["totals"]![0]!["amount"]!.GetValue<decimal>(), "the last day of a month costs what each of its days costs here");
        months[1]!["amount"]!.GetValue<decimal>().ShouldBeLessThan(months[0]!["amount"]!.GetValue<decimal>());
    }

    [Test]
    public async Task The_dashboard_adds_up_the_circuits_it_links_to()
    {
        var (carrier, _, _) = await MakeAsync();
        (await Api.ReadAsync($"/dashboard/summary?carrier_id={carrier}"))["cards"]!["etf_exposure"]!.AsArray().ShouldHaveSingleItem()!["amount"]!.GetValue<decimal>().ShouldBe(28_000m);
        var everything = (await Api.ReadAsync("/dashboard/summary"))["cards"]!["etf_exposure"]!.AsArray().Sum(x => x!["amount"]!.GetValue<decimal>());
        everything.ShouldBe((await Api.ReadAsync("/circuits?totals=etf_today"))["totals"]!["etf_today"]!.AsArray().Sum(x => x!["amount"]!.GetValue<decimal>()));
        (await Api.As("sales").ReadAsync("/dashboard/summary"))["cards"]!["etf_exposure"].ShouldBeNull();
    }
}
