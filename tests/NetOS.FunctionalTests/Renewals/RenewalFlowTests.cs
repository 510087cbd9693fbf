using NetOS.Application.Renewals;

namespace NetOS.FunctionalTests.Renewals;

internal sealed class RenewalFlowTests : RenewalFixture
{
    [Test]
    public async Task A_contract_made_within_the_lookahead_is_pending_at_once()
    {
        var (contract, circuit) = await ContractAsync();
        var renewal = await Api.ReadAsync($"/contracts/{contract}/renewal");
        (renewal["status"]!.ToString(), renewal["deadline"]!.ToString(), renewal["urgency"]!.ToString()).ShouldBe(("pending", "2026-12-01", "critical"));
        var listed = (await Api.ReadAsync($"/renewals?open=true&q={(await Api.ReadAsync($"/circuits/{circuit}"))["circuit_id"]}"))["items"]!.AsArray().ShouldHaveSingleItem()!;
        (listed["contract_id"]!.GetValue<Guid>(), listed["mrc"]!.GetValue<decimal>(), listed["label"]!.ToString()).ShouldBe((contract, 900m, (await Api.ReadAsync($"/circuits/{circuit}"))["circuit_id"]!.ToString()));
        await Server.RunAsSystemAsync(new EvaluateRenewals());
        (await Api.ReadAsync($"/contracts/{contract}/renewals")).Total.ShouldBe(1);
    }

    [Test]
    public async Task To_renew_makes_a_scheduled_successor_with_the_new_terms_and_ends_the_urgency()
    {
        var (contract, circuit) = await ContractAsync();
        await MoveAsync(contract, new { to = "in_review" });
        var decided = await MoveAsync(contract, new { to = "decided", decision = "renew", successor = new { term_months = 36, mrc = 800 } });
        decided["owner"]!.ToString().ShouldBe("dev@netos.local");
        (await Api.ReadAsync($"/contracts/{contract}"))["urgency"]!.ToString().ShouldBe("none");
        var done = await MoveAsync(contract, new { to = "completed" });
        var successor = await Api.ReadAsync($"/contracts/{done["successor_id"]}");
        (successor["status"]!.ToString(), successor["start_date"]!.ToString(), successor["end_date"]!.ToString(), successor["mrc"]!.GetValue<decimal>()).ShouldBe(("scheduled", "2027-01-01", "2029-12-31", 800m));
        (await Api.ReadAsync($"/contracts/{contract}"))["successor_id"]!.GetValue<Guid>().ShouldBe(successor.Id);
        await GoToAsync("2027-01-01");
        (await StatusAsync(contract), await StatusAsync(successor.Id)).ShouldBe(("superseded", "active"));
        (await Api.ReadAsync($"/circuits/{circuit}"))["current_mrc"]!.GetValue<decimal>().ShouldBe(800m);
        done["history"]!.AsArray().Select(h => h!["to"]!.ToString()).ShouldBe(["pending", "in_review", "decided", "completed"]);
    }

    [Test]
    public async Task To_terminate_needs_a_notice_with_its_proof_and_disconnects()
    {
        var (contract, circuit) = await ContractAsync();
        await MoveAsync(contract, new { to = "in_review" });
        await MoveAsync(contract, new { to = "decided", decision = "terminate" });
        var early = (await TryAsync(contract, new { to = "completed" })).ShouldBeProblem(409, "renewal.notice_required");
        early["allowed"]!.AsArray().Select(a => a!.ToString()).ShouldBe(["in_review", "notice_sent", "withdrawn"]);
        (await TryAsync(contract, new { to = "notice_sent", notice = new { method = "certified_mail", sent_on = "2026-11-19" } })).ShouldBeProblem(422, "renewal.proof_needed");
        (await TryAsync(contract, new { to = "notice_sent", notice = new { method = "certified_mail", sent_on = "2026-11-21", tracking_number = "7019" } })).ShouldBeProblem(422, "renewal.notice_in_future");
        (await MoveAsync(contract, new { to = "notice_sent", notice = new { method = "certified_mail", sent_on = "2026-11-19", tracking_number = "7019" } }))["notice_timing"]!.ToString().ShouldBe("in_time");
        (await Api.ReadAsync($"/contracts/{contract}"))["urgency"]!.ToString().ShouldBe("none");
        await MoveAsync(contract, new { to = "completed" });
        var read = await Api.ReadAsync($"/circuits/{circuit}");
        (read["status"]!.ToString(), read["billing_stop_on"]!.ToString()).ShouldBe(("disconnect_pending", "2026-12-31"));
        await GoToAsync("2027-01-01");
        (await StatusAsync(contract)).ShouldBe("terminated");
    }

    [Test]
    public async Task A_late_notice_is_kept_and_flagged_and_still_beats_the_roll()
    {
        var (contract, _) = await ContractAsync();
        await GoToAsync("2026-12-05");
        var missed = await Api.ReadAsync($"/contracts/{contract}/renewal");
        (missed["status"]!.ToString(), missed["missed_on"]!.ToString()).ShouldBe(("missed", "2026-12-05"));
        (await TryAsync(contract, new { to = "in_review" })).ShouldBeProblem(409, "renewal.move_not_allowed");
        await MoveAsync(contract, new { to = "decided", decision = "terminate" });
        (await MoveAsync(contract, new { to = "notice_sent", notice = new { method = "email", sent_on = "2026-12-05", tracking_number = "MSG-1" } }))["notice_timing"]!.ToString().ShouldBe("late");
        await GoToAsync("2027-03-01");
        (await StatusAsync(contract)).ShouldBe("terminated");
        (await Api.ReadAsync($"/contracts/{contract}/renewal"))["status"]!.ToString().ShouldBe("completed");
    }

    [Test]
    public async Task Nothing_decided_renews_by_itself_as_often_as_terms_have_run_out()
    {
        var (contract, circuit) = await ContractAsync(new { renewal_term_months = 6, escalator_kind = "fixed_percent", escalator_value = 10 });
        await GoToAsync("2028-08-15");
        var chain = (await Api.ReadAsync($"/circuits/{circuit}/contracts?sort=start_date"))["items"]!.AsArray();
        chain.Select(c => $"{c!["start_date"]} {c["end_date"]} {c["status"]} {c["mrc"]}").ShouldBe(
        [
            "2026-01-01 2026-12-31 superseded 900.00", "2027-01-01 2027-06-30 superseded 900.00", "2027-07-01 2027-12-31 superseded 990.00",
            "2028-01-01 2028-06-30 superseded 990.00", "2028-07-01 2028-12-31 active 1089.00",
        ]);
        (await Api.ReadAsync($"/circuits/{circuit}"))["current_mrc"]!.GetValue<decimal>().ShouldBe(1089m);
        var first = await Api.ReadAsync($"/contracts/{contract}/renewal");
        (first["status"]!.ToString(), first["open"]!.GetValue<bool>()).ShouldBe(("missed", false));
        var again = await Server.RunAsSystemAsync(new EvaluateRenewals());
        (again.Opened, again.Missed, again.Ended).ShouldBe((0, 0, 0));
    }

    [Test]
    public async Task Above_the_threshold_a_second_person_approves()
    {
        var (contract, _) = await ContractAsync(mrc: 5_000.01m);
        await MoveAsync(contract, new { to = "in_review" });
        (await MoveAsync(contract, new { to = "decided", decision = "renew" }))["awaits_approval"]!.GetValue<bool>().ShouldBeTrue();
        (await Api.ReadAsync($"/contracts/{contract}"))["urgency"]!.ToString().ShouldBe("critical");
        (await TryAsync(contract, new { to = "completed" })).ShouldBeProblem(409, "renewal.approval_required");
        (await TryAsync(contract, new { to = "approved" })).ShouldBeProblem(409, "renewal.second_person");
        (await Api.As("operations").PostAsync($"/contracts/{contract}/renewal/transitions", new { to = "approved" })).ShouldBeProblem(403, "auth.permission_missing");
        (await Api.As("finance", "jordan@example.net").PostAsync($"/contracts/{contract}/renewal/transitions", new { to = "approved" })).ShouldBe(200)["approved_by"]!.ToString().ShouldBe("jordan@example.net");
        await MoveAsync(contract, new { to = "completed" });
    }

    [Test]
    public async Task Who_may_not_write_money_cannot_set_the_successors_rate()
    {
        var (contract, _) = await ContractAsync();
        (await Api.As("network_eng").PostAsync($"/contracts/{contract}/renewal/transitions", new { to = "in_review" })).ShouldBeProblem(403, "auth.permission_missing");
        (await Api.As("pm").PostAsync($"/contracts/{contract}/renewal/transitions", new { to = "in_review" })).ShouldBe(200);
        (await Api.As("pm").PostAsync($"/contracts/{contract}/renewal/transitions", new { to = "decided", decision = "renew", successor = new { mrc = 1 } })).ShouldBeProblem(403, "auth.field_forbidden");
        await MoveAsync(contract, new { to = "decided", decision = "renew", successor = new { mrc = 700, term_months = 24 } });
        var seen = await Api.As("read_only").ReadAsync($"/contracts/{contract}/renewal");
        seen["successor"]!.ToJsonString().ShouldBe("""{"term_months":24}""");
        seen["mrc"].ShouldBeNull();
    }

    [Test]
    public async Task Sites_and_electrical_services_have_contracts_too()
    {
        var site = (await Make.SiteAsync(new { mrc = 1200, landlord = "Ridge LLC" })).Id;
        var power = (await Make.ElectricalAsync(new { asset_id = site, average_monthly_cost = 300, account_number = "77" })).Id;
        var lease = (await Api.PostAsync("/contracts", new { kind = "lease", start_date = "2026-01-01", term_months = 12, end_of_term = "month_to_month", notice_days = 30, subjects = new object[] { new { asset_id = site }, new { electrical_service_id = power, mrc = 250 } } })).ShouldBe(201);
        (lease["current_rate"]!.GetValue<decimal>(), lease["subject_count"]!.GetValue<int>()).ShouldBe((1450m, 2));
        (await Api.ReadAsync($"/infrastructure/{site}/contracts")).Total.ShouldBe(1);
        (await Api.ReadAsync($"/electrical-services/{power}/contracts")).Total.ShouldBe(1);
        (await Api.PatchAsync($"/infrastructure/{site}", new { mrc = 1300 })).ShouldBe(200);
        (await Api.ReadAsync($"/contracts/{lease.Id}"))["current_rate"]!.GetValue<decimal>().ShouldBe(1550m);
        (await Api.PostAsync("/contracts", new { kind = "lease", start_date = "2026-06-01", term_months = 12, asset_id = site })).ShouldBeProblem(409, "contract.period_overlaps");
        await GoToAsync("2027-01-01");
        (await StatusAsync(lease.Id)).ShouldBe("month_to_month");
    }

    [Test]
    public async Task A_licence_that_expires_is_a_renewal_of_its_own_kind()
    {
        var link = (await Make.RfLinkAsync(new { fcc_license_expires_on = "2027-01-10", fcc_call_sign = "WQAB123" })).Id;
        var item = (await Api.ReadAsync($"/renewals?kind=rf_license&rf_link_id={link}"))["items"]!.AsArray().ShouldHaveSingleItem()!;
        (item["deadline"]!.ToString(), item["urgency"]!.ToString(), item["path"]!.ToString()).ShouldBe(("2027-01-10", "active", "WQAB123"));
        var late = (await Make.RfLinkAsync(new { fcc_license_expires_on = "2027-03-10" })).Id;
        (await Api.ReadAsync($"/renewals?rf_link_id={late}")).Total.ShouldBe(0);
    }
}
