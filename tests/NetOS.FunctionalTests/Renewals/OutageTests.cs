namespace NetOS.FunctionalTests.Renewals;

/// <summary>Days without NetOS change nothing but the days on which it noticed.</summary>
internal sealed class OutageTests
{
    // All but the instants, and the days on which a deadline was found missed and a renewal closed, which are the days of the finding by what they say.
    private static readonly string[] Tables =
    [
        """
        select k.agreement_number, k.start_date, k.end_date, k.status, k.ends_on, k.renewal_settled, k.decision_deadline, k.anchor_day, k.escalator_anchor_on, k.rates_refresh_on, p.start_date,
          (select string_agg(concat_ws(' ', c.circuit_id, s.mrc, s.rate, s.period), ', ' order by c.circuit_id) from contract_subjects s join circuits c on c.id = s.circuit_id where s.contract_id = k.id)
        from contracts k left join contracts p on p.id = k.predecessor_id order by 1, 2
        """,
        """
        select k.agreement_number, k.start_date, r.status, r.decision, r.notice_sent_on, r.notice_timing, r.missed_on is not null, r.closed_on is not null, n.start_date,
          (select string_agg(concat_ws(' ', t.from_status, t.to_status, t.act, t.comment), ', ' order by t.at, t.id) from renewal_transitions t where t.renewal_id = r.id)
        from renewals r join contracts k on k.id = r.contract_id left join contracts n on n.id = r.successor_id order by 1, 2, 3
        """,
        "select c.circuit_id, c.status, c.billing_stop_on, c.current_mrc, c.term_start, c.term_end, c.decision_deadline, c.terms_refresh_on, k.start_date from circuits c left join contracts k on k.id = c.contract_id order by 1",
        "select c.circuit_id, e.kind, e.occurred_on, e.title, e.description from lifecycle_events e join circuits c on c.id = e.circuit_id order by 1, 3, 4, 5",
    ];

    [TestCase("2026-12-27", 7)]
    [TestCase("2026-11-20", 45)]
    public async Task The_tables_are_the_same(string from, int days)
    {
        var daily = await RunAsync(from, days, eachNight: true);
        var late = await RunAsync(from, days, eachNight: false);
        for (var table = 0; table < Tables.Length; table++)
            late[table].ShouldBe(daily[table]);
        daily[0].Count.ShouldBeGreaterThan(14, "something must have happened");
    }

    private static async Task<List<string>[]> RunAsync(string from, int days, bool eachNight)
    {
        await using var server = new NetOsServer(await TestDatabases.CreateAsync(sample: false));
        try
        {
            server.StartServer();
            using var http = new HttpClient { BaseAddress = server.Address };
            await PrepareAsync(new ApiClient(http));
            var start = DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture);
            server.Clock.GoTo(start);
            (await server.NightAsync()).Failures.ShouldBeEmpty();
            if (eachNight)
            {
                await server.SimulateAsync(days, _ => Task.CompletedTask);
            }
            else
            {
                server.Clock.GoTo(start.AddDays(days));
                (await server.NightAsync()).Failures.ShouldBeEmpty();
            }

            return await Task.WhenAll(Tables.Select(server.RowsAsync));
        }
        finally
        {
            await TestDatabases.DropAsync(server.ConnectionString);
        }
    }

    /// <summary>Every way a contract may end, in the same order each time.</summary>
    private static async Task PrepareAsync(ApiClient api)
    {
        var make = new Make(api);
        async Task<Guid> Contract(string name, object fields, params string[] circuits)
        {
            JsonArray subjects = [];
            foreach (var circuit in circuits)
            {
                var known = (await api.ReadAsync($"/circuits?circuit_id={circuit}")).Items;
                subjects.Add(new JsonObject { ["circuit_id"] = known.Count > 0 ? known[0]!["id"]!.GetValue<Guid>() : (await make.CircuitAsync(new { circuit_id = circuit })).Id, ["mrc"] = 100 });
            }

            var body = new JsonObject { ["agreement_number"] = name, ["notice_days"] = 10, ["end_of_term"] = "auto_renew", ["renewal_term_months"] = 1, ["term_months"] = null, ["end_date"] = "2026-12-31", ["subjects"] = subjects };
            foreach (var (field, value) in JsonSerializer.SerializeToNode(fields)!.AsObject())
                body[field] = value?.DeepClone();
            return (await make.ContractAsync(Guid.Empty, body)).Id;
        }

        await Contract("ROLLS", new { escalator_kind = "fixed_percent", escalator_value = 2, escalator_every_months = 1 }, "C-ROLLS");
        await Contract("OFTEN", new { end_date = "2026-11-29", start_date = "2026-10-30" }, "C-OFTEN");
        await Contract("MONTHLY", new { end_of_term = "month_to_month" }, "C-MONTHLY");
        await Contract("ENDS", new { end_of_term = "auto_disconnect", end_date = "2026-12-29" }, "C-ENDS");
        await Contract("NONE", new { end_of_term = (string?)null, end_date = "2026-12-30" }, "C-NONE");
        await Contract("SHARED", new { end_date = "2026-12-28" }, "C-KEPT", "C-TAKEN");
        await Contract("TAKES", new { start_date = "2026-12-30", end_date = "2027-01-02" }, "C-TAKEN");
        await Contract("DIVIDED", new { end_of_term = "month_to_month", end_date = "2026-12-27" }, "C-STAYS", "C-LEAVES");
        await Contract("LEAVES", new { start_date = "2026-12-31", end_date = "2027-01-01", end_of_term = "month_to_month" }, "C-LEAVES");
        var told = await Contract("TOLD", new { end_date = "2026-12-30" }, "C-TOLD");
        var renewed = await Contract("RENEWED", new { end_date = "2026-12-30" }, "C-RENEWED");
        foreach (var (contract, decision) in new[] { (told, "terminate"), (renewed, "renew") })
        {
            var transitions = $"/contracts/{contract}/renewal/transitions";
            (await api.PostAsync(transitions, new { to = "in_review" })).ShouldBe(200);
            (await api.PostAsync(transitions, new { to = "decided", decision })).ShouldBe(200);
            (await api.PostAsync(transitions, decision == "renew" ? (object)new { to = "completed" } : new { to = "notice_sent", notice = new { method = "email", sent_on = "2026-11-20", tracking_number = "M" } })).ShouldBe(200);
        }
    }
}
