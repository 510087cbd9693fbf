namespace NetOS.FunctionalTests.Renewals;

/// <summary>The night's work: twice, at once, in the way of others.</summary>
internal sealed class NightTests : RenewalFixture
{
    private const string Everything = """
        select 'contract', to_jsonb(k)::text from contracts k union all select 'subject', to_jsonb(s)::text from contract_subjects s
        union all select 'renewal', to_jsonb(r)::text from renewals r union all select 'step', to_jsonb(t)::text from renewal_transitions t
        union all select 'circuit', to_jsonb(c)::text from circuits c union all select 'event', to_jsonb(e)::text from lifecycle_events e order by 1, 2
        """;

    [Test]
    public async Task Twice_is_once()
    {
        foreach (var end in new[] { "auto_renew", "month_to_month", "auto_disconnect" })
            await ContractAsync(new { end_of_term = end, renewal_term_months = 1 });
        await GoToAsync("2027-04-10");
        var before = await Server.RowsAsync(Everything);
        var again = await Server.NightAsync();
        (again.Opened, again.Missed, again.Ended, again.Failures.Count).ShouldBe((0, 0, 0, 0));
        (await Server.RowsAsync(Everything)).ShouldBe(before);
    }

    [Test]
    public async Task Each_term_that_ran_out_unseen_has_its_missed_renewal()
    {
        var (_, circuit) = await ContractAsync(new { renewal_term_months = 2 });
        await GoToAsync("2027-08-15");
        (await ChainAsync(circuit)).Select(row => row[..21]).ShouldBe(["2026-01-01 2026-12-31", "2027-01-01 2027-02-28", "2027-03-01 2027-04-30", "2027-05-01 2027-06-30", "2027-07-01 2027-08-31"]);
        (await Server.RowsAsync($"""
            select k.start_date, r.status, r.closed_on is not null, count(*) from renewals r join contracts k on k.id = r.contract_id join contract_subjects s on s.contract_id = k.id
            where s.circuit_id = '{circuit}' group by 1, 2, 3 order by 1
            """)).ShouldBe(["2026-01-01 | missed | True | 1", "2027-01-01 | missed | True | 1", "2027-03-01 | missed | True | 1", "2027-05-01 | missed | True | 1", "2027-07-01 | missed | False | 1"]);
    }

    [Test]
    public async Task A_deleted_contract_is_left_alone_until_it_comes_back()
    {
        var (contract, circuit) = await ContractAsync();
        (await Api.DeleteAsync($"/contracts/{contract}")).ShouldBe(204);
        await GoToAsync("2027-01-10");
        (await Server.RowsAsync($"select status from contracts where id = '{contract}'")).ShouldBe(["active"]);
        (await Server.RowsAsync($"select status, missed_on from renewals where contract_id = '{contract}'")).ShouldBe(["pending | –"]);
        (await Api.PostAsync($"/contracts/{contract}/restore")).ShouldBe(200);
        await GoToAsync("2027-01-11");
        (await ChainAsync(circuit)).ShouldBe(["2026-01-01 2026-12-31 superseded 900.00", "2027-01-01 2027-12-31 active 900.00"]);
    }

    [Test]
    public async Task One_that_cannot_be_brought_to_its_end_holds_up_no_other()
    {
        var (first, _) = await ContractAsync(new { end_date = "2026-12-29", term_months = (int?)null, agreement_number = "STUCK-1" });
        var (second, circuit) = await ContractAsync(new { end_date = "2026-12-30", term_months = (int?)null, agreement_number = "STUCK-2" });
        var (third, _) = await ContractAsync();
        // To renew, its notice out, and the circuit promised to another meanwhile.
        await NotifyAsync(second, "renew");
        var other = await OverAsync([(circuit, 1)], new { start_date = "2027-02-01", term_months = 1 });
        // What nobody foresaw.
        await Server.RowsAsync($"""
            create function netos_test_refuse() returns trigger language plpgsql as $$ begin raise exception 'no paper left'; end $$;
            create trigger refuse before insert on contracts for each row when (new.predecessor_id = '{first}') execute function netos_test_refuse()
            """);
        Clock.GoTo(new DateOnly(2027, 1, 2));
        var night = await Server.NightAsync();
        night.Failures.Count.ShouldBe(2);
        night.Failures.ShouldContain(f => f.StartsWith("STUCK-1: ") && f.Contains("no paper left"));
        night.Failures.ShouldContain(f => f.StartsWith("STUCK-2: Another contract"));
        (await StatusAsync(first), await StatusAsync(second), await StatusAsync(third)).ShouldBe(("active", "active", "superseded"));
        (await Server.RowsAsync($"select count(*) from contracts where predecessor_id in ('{first}', '{second}')")).ShouldBe(["0"]);

        await Server.RowsAsync("drop trigger refuse on contracts; drop function netos_test_refuse()");
        (await Api.PatchAsync($"/contracts/{other}", new { status = "terminated" })).ShouldBe(200);
        await GoToAsync("2027-01-03");
        (await StatusAsync(first), await StatusAsync(second)).ShouldBe(("superseded", "superseded"));
        Server.Failures.Take();
    }

    [Test]
    public async Task Two_at_once_do_it_once()
    {
        List<Guid> made = [];
        for (var i = 0; i < 12; i++)
            made.Add((await ContractAsync(new { renewal_term_months = 6 })).Contract);
        // Renewals opened and missed by both as well.
        await Server.RowsAsync("delete from renewals");
        Clock.GoTo(new DateOnly(2027, 7, 2));
        var nights = await Task.WhenAll(Server.NightAsync(), Server.NightAsync(), Server.NightAsync());
        nights.SelectMany(n => n.Failures).ShouldBeEmpty();
        var ids = string.Join(',', made.Select(id => $"'{id}'"));
        (await Server.RowsAsync($"select count(*), count(distinct predecessor_id) from contracts where predecessor_id in ({ids})")).ShouldBe(["12 | 12"]);
        (await Server.RowsAsync($"select max(n) from (select count(*) n from renewals group by contract_id) x")).ShouldBe(["1"]);
        (await Server.RowsAsync($"select status, count(*) from contracts where id in ({ids}) group by 1")).ShouldBe(["superseded | 12"]);
        (await Server.NightAsync()).Ended.ShouldBe(0);
    }

    [Test]
    public async Task Two_people_open_one_renewal()
    {
        var (contract, _) = await ContractAsync(new { term_months = 60 });
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Api.PostAsync($"/contracts/{contract}/renewal", new { })));
        answers.Count(a => a.Status == HttpStatusCode.Created).ShouldBe(1);
        foreach (var refused in answers.Where(a => a.Status != HttpStatusCode.Created))
            refused.ShouldBeProblem(409, "renewal.open_already");
    }

    [TestCase("terminated")]
    [TestCase("expired")]
    [TestCase("draft")]
    public async Task A_contract_that_is_no_longer_in_force_has_nothing_to_decide(string status)
    {
        var (contract, _) = await ContractAsync();
        (await Api.PatchAsync($"/contracts/{contract}", new { status })).ShouldBe(200);
        var renewal = await Api.ReadAsync($"/contracts/{contract}/renewal");
        (renewal["open"]!.GetValue<bool>(), renewal["status"]!.ToString()).ShouldBe((false, "pending"));
        renewal["history"]!.AsArray()[^1]!["act"]!.ToString().ShouldBe("closed");
        (await Api.PatchAsync($"/contracts/{contract}", new { status = "active" })).ShouldBe(200);
        (await Api.ReadAsync($"/contracts/{contract}/renewal"))["open"]!.GetValue<bool>().ShouldBeTrue("it is in sight again");
    }

    [Test]
    public async Task A_decision_stands_only_if_its_successor_can_be_made()
    {
        var (contract, _) = await ContractAsync(new { end_of_term = "month_to_month", renewal_term_months = (int?)null });
        await MoveAsync(contract, new { to = "in_review" });
        (await TryAsync(contract, new { to = "decided", decision = "renew", successor = new { end_of_term = "auto_renew" } })).ShouldBeProblem(422, "contract.renewal_term_needed");
        (await TryAsync(contract, new { to = "decided", decision = "renew", successor = new { escalator_kind = "fixed_percent" } })).ShouldBeProblem(422, "contract.escalator_value_needed");
        (await TryAsync(contract, new { to = "decided", decision = "renegotiate", successor = new { escalator_kind = "cpi", escalator_value = 101 } })).ShouldBeProblem(422, "contract.number_range");
        (await Api.ReadAsync($"/contracts/{contract}/renewal"))["status"]!.ToString().ShouldBe("in_review");
        await MoveAsync(contract, new { to = "decided", decision = "renew", successor = new { end_of_term = "auto_renew", renewal_term_months = 12 } });
    }
}
