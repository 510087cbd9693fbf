using NetOS.Infrastructure.Imports.Kinds;
using Npgsql;

namespace NetOS.FunctionalTests.Imports;

/// <summary>Every kind of file, from its template to the database and back through its export.</summary>
internal sealed class KindTests : ApiFixture
{
    // A kind comes after those its rows refer to.
    private static readonly (string Kind, string? Export)[] Order =
    [
        ("carriers", "carriers"), ("infrastructure", "infrastructure"), ("customers", "customers"), ("endpoints", "endpoints"), ("circuits", "circuits"), ("contracts", "contracts"), ("rf_systems", "rf-systems"),
        ("rf_links", "rf-links"), ("electrical_services", "electrical-services"), ("electrical_bills", null), ("lifecycle_events", null),
    ];

    protected override async Task BeforeAllAsync()
    {
        await Make.ServiceTypeAsync(new { code = "EPL" });
        await Make.SiteAsync(new { name = "Eagle water tower" });
        foreach (var (kind, _) in Order)
        {
            var import = await Api.BringAsync(kind, await Files.TemplateAsync(kind, "xlsx"), $"{kind}.xlsx");
            (import.Count("total"), import.Count("error"), import.Count("unchanged"), import["status"]!.ToString()).ShouldBe((1, 0, 0, "validated"), kind + " " + await Api.SaidAsync(import));
            import = await Api.CommitAsync(import.Id);
            (import.Count("committed"), import["status"]!.ToString()).ShouldBe((1, "committed"), kind + " " + await Api.SaidAsync(import));
        }
    }

    [Test]
    public async Task A_template_brought_once_more_changes_nothing()
    {
        foreach (var (kind, _) in Order)
        {
            var import = await Api.BringAsync(kind, await Files.TemplateAsync(kind, "csv"));
            import.Count("unchanged").ShouldBe(1, kind + " " + await Api.SaidAsync(import));
        }
    }

    [Test]
    public async Task What_a_list_exports_changes_nothing([Values("csv", "xlsx")] string format)
    {
        foreach (var (kind, resource) in Order.Where(o => o.Export is not null))
        {
            var file = (await Api.GetAsync($"/{resource}/export?format={format}")).ShouldBe(200);
            var import = await Api.BringAsync(kind, file.Bytes, $"{kind}.{format}");
            import.Count("total").ShouldBeGreaterThan(0, kind);
            import.Count("unchanged").ShouldBe(import.Count("total"), kind + " " + await Api.SaidAsync(import));
        }
    }

    [Test]
    public async Task A_new_record_gets_the_name_another_system_has_for_it()
    {
        var carrier = (await Api.ReadAsync("/carriers?q=Lumen&limit=1")).Items.Single()!;
        var named = (await Api.ReadAsync($"/carriers/{carrier["id"]}"))["external_ids"]!.AsArray().Single()!;
        (named["source"]!.ToString(), named["id"]!.ToString()).ShouldBe(("crm", "4711"));
    }

    /// <summary>The database understands how records are recognised and shown.</summary>
    [Test]
    public async Task Keys_are_sql_the_database_can_plan()
    {
        await using var connection = new NpgsqlConnection(Server.ConnectionString);
        await connection.OpenAsync();
        foreach (var part in ImportKinds.All.SelectMany(kind => kind.Parts))
        {
            foreach (var key in part.Keys)
            {
                var columns = Enumerable.Range(0, key.Fields.Count).Select(i => (char)('a' + i)).ToList();
                var asked = $"unnest(array[1], {string.Join(", ", columns.Select(_ => "array['x']"))}) as k(ord, {string.Join(", ", columns)})";
                await PlanAsync(key.Sql.Replace("{k}", asked, StringComparison.Ordinal));
            }

            await PlanAsync(part.LabelSql.Replace("$1", "array[]::uuid[]", StringComparison.Ordinal));
        }

        async Task PlanAsync(string sql)
        {
            await using var command = new NpgsqlCommand("explain " + sql, connection);
            await command.ExecuteNonQueryAsync();
        }
    }

    [Test]
    public async Task A_contract_is_over_what_its_row_names_and_costs_what_it_says()
    {
        var carrier = await Make.CarrierAsync(new { name = "Ridge Fiber" });
        var (first, second) = (await Make.CircuitAsync(new { carrier_id = carrier.Id, circuit_id = "RF/001" }), await Make.CircuitAsync(new { carrier_id = carrier.Id, circuit_id = "RF/002" }));
        await Make.CircuitAsync(new { circuit_id = "RF/001" });

        await CommitAsync("contracts", "carrier_name,agreement_number,kind,start_date,term_months,circuits,mrc", "Ridge Fiber,RF-1,SOF,2026-01-01,36,rf/ 001,900.00");
        var contract = await ContractAsync("RF-1");
        (contract["subjects"]!.AsArray().Single()!["circuit_id"]!.GetValue<Guid>(), contract["mrc"]!.GetValue<decimal>()).ShouldBe((first.Id, 900m));

        // Only what was edited changes: the amount in one column or the other, the circuits by their numbers.
        await CommitAsync("contracts", "id,mrc", $"{contract.Id},950.00");
        (await ContractAsync("RF-1"))["mrc"]!.GetValue<decimal>().ShouldBe(950m);
        await CommitAsync("contracts", "id,circuits", $"{contract.Id},\"RF/001, RF/002\"");
        contract = await ContractAsync("RF-1");
        contract["subjects"]!.AsArray().Select(s => (s!["circuit_id"]!.GetValue<Guid>(), s["mrc"]?.GetValue<decimal>())).ShouldBe([(first.Id, 950m), (second.Id, null)], ignoreOrder: true);

        var refused = await Api.BringAsync("contracts", "id,circuits,mrc", $"{contract.Id},,1200.00", $"{(await Make.ContractAsync((await Make.CircuitAsync()).Id)).Id},RF/404,");
        var said = (await Api.ReadAsync($"/imports/{refused.Id}/rows?order=number")).Items.SelectMany(r => r!["messages"]!.AsArray()).Select(m => $"{m!["field"]}: {m["message"]}").ToList();
        said.Count.ShouldBe(2);
        said[0].ShouldStartWith("mrc: It is the sum of what the contract is over, 2 records");
        said[1].ShouldBe("circuits: There is no circuit “RF/404” (by circuit ID).");
    }

    [Test]
    public async Task A_circuit_no_carrier_has_and_one_that_several_have_are_told()
    {
        await Make.CircuitAsync(new { circuit_id = "TWICE/1", carrier_id = (await Make.CarrierAsync()).Id });
        await Make.CircuitAsync(new { circuit_id = "TWICE/1", carrier_id = (await Make.CarrierAsync()).Id });
        var import = await Api.BringAsync("lifecycle_events", "circuit_id,kind,occurred_on,title", "TWICE/1,note,2026-01-01,One", "NONE/1,note,2026-01-01,Two", ",note,2026-01-01,Three");
        var rows = (await Api.ReadAsync($"/imports/{import.Id}/rows?order=number")).Items.Select(r => r!["messages"]![0]!["message"]!.ToString()).ToList();
        rows[0].ShouldStartWith("2 records fit: TWICE/1");
        rows[1].ShouldBe("There is no circuit “NONE/1”.");
        rows[2].ShouldStartWith("Required: the circuit, the site or the RF link");
    }

    [Test]
    public async Task The_far_end_of_a_link_may_be_a_site_or_a_customer_and_a_missing_site_is_made_where_it_stands()
    {
        await Make.CustomerAsync(new { name = "Cedar Ridge HOA" });
        await CommitAsync(
            "rf_links",
            "tx_site_name,tx_latitude,tx_longitude,z_name,rx_site_name,rx_latitude,rx_longitude,rf_system_name,call_sign,frequency_mhz",
            "Shafer Butte tower,,,Cedar Ridge HOA,,,,11 GHz licensed PTP,,",
            "Table Rock,43.5955,-116.1440,,Pickles Butte,43.4935,-116.7090,11 GHz licensed PTP,WQAB123,11245");
        var links = (await Api.ReadAsync("/rf-links?limit=100")).Items;
        links.Select(l => l!["name"]!.ToString()).ShouldContain("Shafer Butte tower ↔ Cedar Ridge HOA · 11 GHz licensed PTP");
        var made = links.Single(l => l!["fcc_call_sign"]?.ToString() == "WQAB123")!;
        (made["name"]!.ToString(), made["frequency_mhz"]!.GetValue<decimal>()).ShouldBe(("Table Rock ↔ Pickles Butte · 11 GHz licensed PTP", 11245m));
        (await Api.ReadAsync("/infrastructure?q=Table%20Rock")).Items.Single()!["kind"]!.ToString().ShouldBe("tower");
    }

    [Test]
    public async Task A_bill_finds_its_service_by_the_account_and_stays_with_it()
    {
        var service = await Make.ElectricalAsync(new { utility = "Rocky Mountain Power", account_number = "55-1", meter_number = "M1" });
        var other = await Make.ElectricalAsync(new { utility = "Rocky Mountain Power", account_number = "55-2" });
        await CommitAsync("electrical_bills", "account_number,period_start,period_end,kwh,cost", "55-1,2026-01-01,2026-01-31,1200,140.10", "55-1,2026-02-01,2026-02-28,1100,131.00");
        var bills = (await Api.ReadAsync($"/electrical-services/{service.Id}/bills")).Items;
        bills.Count.ShouldBe(2);
        var moved = await Api.BringAsync("electrical_bills", "id,electrical_service_id,period_start,period_end", $"{bills[0]!["id"]},{other.Id},2026-02-01,2026-02-28");
        (await Api.SaidAsync(moved)).ShouldContain("It stays with the record it belongs to");
    }

    /// <summary>What says more than a name says which record of this name is not meant.</summary>
    [Test]
    public async Task Records_alike_in_all_but_what_tells_them_apart_are_several()
    {
        await CommitAsync("infrastructure", "name,code,kind", "Hilltop,HILL-1,tower", "Hilltop,HILL-2,tower");
        await CommitAsync("electrical_services", "utility,account_number,meter_number,asset_name", "Avista,77,M1,HILL-1", "Avista,77,M2,HILL-1", "Avista,77,,HILL-1");
        await CommitAsync(
            "rf_links", "a_name,z_site_name,rf_system_name,fcc_call_sign", "HILL-1,HILL-2,11 GHz licensed PTP,WQAA101", "HILL-1,HILL-2,11 GHz licensed PTP,WQAA102", "HILL-1,HILL-2,11 GHz licensed PTP,");
        await CommitAsync("endpoints", "name,latitude,longitude", "Main,43.61,-116.20", "Main,45.52,-122.68");
        await Make.CarrierAsync(new { name = "Alike" });
        var import = await Api.BringAsync("circuits", "circuit_id,carrier_name,service_type_code,status,a_endpoint_name,a_endpoint_latitude,a_endpoint_longitude", "M-1,Alike,EPL,active,Main,43.61,-116.20", "M-2,Alike,EPL,active,Main,40.76,-111.89");
        var creates = (await Api.ReadAsync($"/imports/{import.Id}/rows?order=number")).Items.Select(r => string.Join(", ", r!["creates"]!.AsArray().Select(c => c!.ToString())));
        creates.ShouldBe(["circuit", "circuit, endpoint"]);
    }

    [Test]
    public async Task Bases_of_a_subscriber_are_named()
    {
        var radio = await Make.BaseAsync(new { name = "Mesa BN" });
        await CommitAsync("rf_systems", "name,type,role,compatible_bases", "Mesa RN,PtMP,subscriber,mesa bn");
        var system = (await Api.ReadAsync("/rf-systems?q=Mesa%20RN")).Items.Single()!;
        (await Api.ReadAsync($"/rf-systems/{system["id"]}"))["compatible_base_ids"]!.AsArray().Select(i => i!.GetValue<Guid>()).ShouldBe([radio.Id]);
    }

    private async Task CommitAsync(string kind, params string[] lines)
    {
        var import = await Api.BringAsync(kind, lines);
        import.Count("error").ShouldBe(0, await Api.SaidAsync(import));
        import = await Api.CommitAsync(import.Id);
        import["status"]!.ToString().ShouldBe("committed", await Api.SaidAsync(import));
    }

    private async Task<Answer> ContractAsync(string number) => await Api.ReadAsync($"/contracts/{(await Api.ReadAsync($"/contracts?q={number}")).Items.Single()!["id"]}");
}
