namespace NetOS.FunctionalTests.Renewals;

/// <summary>Today is 2026-11-20; contracts run from 2026-01-01 for 12 months, so their last day is 2026-12-31 and their deadline 2026-12-01.</summary>
internal abstract class RenewalFixture : ApiFixture
{
    protected async Task<(Guid Contract, Guid Circuit)> ContractAsync(object? fields = null, object? circuit = null, decimal mrc = 900)
    {
        var id = (await Make.CircuitAsync(circuit)).Id;
        return (await OverAsync([(id, mrc)], fields), id);
    }

    /// <summary>A contract over circuits at their rates.</summary>
    protected async Task<Guid> OverAsync((Guid Circuit, decimal Mrc)[] circuits, object? fields = null)
    {
        var usual = new JsonObject
        {
            ["notice_days"] = 30,
            ["end_of_term"] = "auto_renew",
            ["renewal_term_months"] = 12,
            ["subjects"] = new JsonArray([.. circuits.Select(c => new JsonObject { ["circuit_id"] = c.Circuit, ["mrc"] = c.Mrc })]),
        };
        foreach (var (name, value) in fields is null ? [] : JsonSerializer.SerializeToNode(fields)!.AsObject())
            usual[name] = value?.DeepClone();
        return (await Make.ContractAsync(circuits[0].Circuit, usual)).Id;
    }

    protected Task<Answer> TryAsync(Guid contract, object move) => Api.PostAsync($"/contracts/{contract}/renewal/transitions", move);

    protected async Task<Answer> MoveAsync(Guid contract, object move) => (await TryAsync(contract, move)).ShouldBe(200);

    /// <summary>Takes it up, decides, and sends the notice on the day it is.</summary>
    protected async Task NotifyAsync(Guid contract, string decision)
    {
        await MoveAsync(contract, new { to = "in_review" });
        await MoveAsync(contract, new { to = "decided", decision });
        await MoveAsync(contract, new { to = "notice_sent", notice = new { method = "email", sent_on = Server.Today().ToString("O"), tracking_number = "MSG-1" } });
    }

    protected async Task<string> StatusAsync(Guid contract) => (await Api.ReadAsync($"/contracts/{contract}"))["status"]!.ToString();

    /// <summary>All contracts over a circuit: first day, last day, status, MRC.</summary>
    protected async Task<List<string>> ChainAsync(Guid circuit) =>
        [.. (await Api.ReadAsync($"/circuits/{circuit}/contracts?sort=start_date")).Items.Select(c => $"{c!["start_date"]} {c["end_date"]?.ToString() ?? "–"} {c["status"]} {c["mrc"]}")];

    /// <summary>The nightly work of that day.</summary>
    protected async Task GoToAsync(string day)
    {
        Clock.GoTo(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        (await Server.NightAsync()).Failures.ShouldBeEmpty();
    }
}
