namespace NetOS.FunctionalTests.Imports;

/// <summary>What a list exports comes back: unedited it changes nothing, edited exactly those cells.</summary>
internal sealed class RoundTripTests : ApiFixture
{
    private const string Formula = "=HYPERLINK(\"http://x\",\"y\")";

    protected override async Task BeforeAllAsync()
    {
        await Make.ServiceTypeAsync(new { code = "EPL" });
        var carrier = (await Make.CarrierAsync(new { name = "=Net, \"quoted\"", short_name = "'@r", notes = "line one\nline two\ttab", asn = 64900 })).Id;
        await Make.CarrierAsync(new { name = "Ünïcode Ñet 漢字", notes = "<clear> of snow" });
        var here = (await Make.EndpointAsync(new { name = "-Hut", city = "Boise", state = "ID", latitude = 43.6187, longitude = -116.2146, address_line1 = "+1 Main St" })).Id;
        await Make.CircuitAsync(new
        {
            carrier_id = carrier,
            circuit_id = "=1+1",
            name = Formula,
            a_endpoint_id = here,
            mrc = 1234.5m,
            nrc = 0,
            vlan = "007",
            ban = "1e5",
            handoff = "@lc",
            tags = new[] { "a", "b c" },
            bandwidth_mbps = 10000,
            install_date = "2024-02-29",
            notes = "'=kept",
            at_risk = true,
            at_risk_reason = "-",
        });
        await Make.CircuitAsync(new { carrier_id = carrier, circuit_id = "PLAIN", bandwidth_mbps = 0.128m, mrc = 0.01m, status = "ordered" });
    }

    [Test]
    public async Task Edited_cells_change_and_nothing_else([Values("carriers", "endpoints", "circuits")] string kind)
    {
        var file = (await Api.ReadAsync($"/{kind}/export?format=csv")).Text;
        var before = (await Api.ReadAsync($"/{kind}")).Items;
        var (from, to, field) = kind switch
        {
            "carriers" => ("64900", "64999", "asn"),
            "endpoints" => ("Boise", "Nampa", "city"),
            _ => ("007", "008", "vlan"),
        };
        file.Split($",{from},").Length.ShouldBe(2, $"{from} stands once in {file}");
        var import = await Api.BringAsync(kind, Encoding.UTF8.GetBytes(file.Replace($",{from},", $",{to},", StringComparison.Ordinal)));
        (import.Status(), import.Count("update"), import.Count("unchanged")).ShouldBe(("validated", 1, before.Count - 1), await Api.SaidAsync(import));
        var changed = (await Api.RowsAsync(import.Id, "&state=update")).ShouldHaveSingleItem();
        changed.Changed().ShouldBe([$"{field}: {from} → {to}"]);
        (await Api.CommitAsync(import.Id)).Count("committed").ShouldBe(1);
        foreach (var (was, now) in before.Zip((await Api.ReadAsync($"/{kind}")).Items))
        {
            foreach (var (name, value) in was!.AsObject().Where(m => m.Key is not ("version" or "updated_at" or "updated_by")))
            {
                if (name == field && now!["id"]!.ToString() == changed["record_id"]!.ToString())
                    now[name]!.ToString().ShouldBe(to);
                else if (!name.StartsWith("current_", StringComparison.Ordinal))
                    (now![name]?.ToJsonString() ?? "null").ShouldBe(value?.ToJsonString() ?? "null", name);
            }
        }
    }

    [Test]
    public async Task Texts_that_look_like_formulas_come_back_as_they_were([Values("csv", "xlsx")] string format)
    {
        foreach (var kind in new[] { "carriers", "endpoints", "circuits" })
        {
            var file = (await Api.GetAsync($"/{kind}/export?format={format}")).ShouldBe(200);
            var import = await Api.BringAsync(kind, file.Bytes, $"{kind}.{format}");
            (import.Status(), import.Count("unchanged")).ShouldBe(("validated", import.Count("total")), $"{kind} {await Api.SaidAsync(import)}");
            import.Count("total").ShouldBeGreaterThan(0);
        }
    }

    [Test]
    public async Task A_formula_in_a_new_row_is_kept_as_text_and_one_apostrophe_is_taken_off()
    {
        var import = await Api.BringAsync("carriers", "name,notes", "'=Sum Net,''=two", "-Minus Net,'plain");
        (await Api.CommitAsync(import.Id)).Count("committed").ShouldBe(2, await Api.SaidAsync(import));
        var made = (await Api.ReadAsync("/carriers?q=Net")).Items.ToDictionary(c => c!["name"]!.ToString(), c => c!["notes"]?.ToString());
        made["=Sum Net"].ShouldBe("'=two");
        made["-Minus Net"].ShouldBe("'plain");
    }
}
