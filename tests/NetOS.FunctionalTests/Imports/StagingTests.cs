using NetOS.FunctionalTests.Documents;

namespace NetOS.FunctionalTests.Imports;

/// <summary>From the file to rows that say what would become of them.</summary>
internal sealed class StagingTests : ApiFixture
{
    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["NETOS_IMPORT_LIMIT_MB"] = "1", ["NETOS_IMPORT_LIMIT_ROWS"] = "50" };

    protected override Task BeforeAllAsync() => Make.ServiceTypeAsync(new { code = "EPL" });

    [Test]
    public async Task A_file_whose_headers_speak_for_themselves_is_validated_at_once()
    {
        var import = await Api.BringAsync("carriers", "Provider;NOC number;AS number", "Teton Fiber;+1 208 555 0100;64500", "Owyhee Telephone;;");
        (import.Status(), import.Count("new"), import.Count("total")).ShouldBe(("validated", 2, 2), await Api.SaidAsync(import));
        import["detected"]!["delimiter"]!.ToString().ShouldBe(";");
        import["columns"]!.AsArray().Select(c => c!["field"]?.ToString()).ShouldBe(["name", "noc_phone", "asn"]);
        import["created_by"]!.ToString().ShouldNotBeEmpty();
        (await Api.ReadAsync("/carriers?q=Teton")).Total.ShouldBe(0);
        (await Api.ReadAsync("/imports?kind=carriers&status=validated")).Column("id").ShouldContain(import.Id.ToString());
        (await Api.ReadAsync("/imports?kind=circuits")).Column("id").ShouldNotContain(import.Id.ToString());
    }

    [Test]
    public async Task An_unknown_header_is_mapped_or_left_out_on_purpose()
    {
        var import = await Api.BringAsync("carriers", "name,Zebra stripes", "Sawtooth Net,12");
        (import.Status(), import["unmapped"]!.ToJsonString()).ShouldBe(("parsed", """["Zebra stripes"]"""));
        (await Api.PostAsync($"/imports/{import.Id}/commit", new { mode = "all" })).ShouldBeProblem(409, "import.status");
        (await Api.MapAsync(import.Id, new { columns = new { Zebra = (string?)null } })).ShouldBe(422).Text.ShouldContain("The file has no such header");
        var mapping = new JsonObject { ["Zebra stripes"] = new JsonObject { ["field"] = "stripes" } };
        (await Api.MapAsync(import.Id, new { columns = mapping })).ShouldBe(422).Text.ShouldContain("have no field stripes");
        mapping["Zebra stripes"] = new JsonObject { ["field"] = "name" };
        (await Api.MapAsync(import.Id, new { columns = mapping })).ShouldBe(422).Text.ShouldContain("is given by name already");
        mapping["Zebra stripes"] = null;
        import = await Api.MappedAsync(import.Id, mapping);
        (import.Status(), import.Count("new"), import["unmapped"]!.AsArray().Count).ShouldBe(("validated", 1, 0));
    }

    [Test]
    public async Task A_required_field_no_column_brings_is_asked_for_and_may_be_said_for_all_rows()
    {
        var import = await Api.BringAsync("circuits", "circuit_id,service_type_code,status", "CK-1,EPL,active");
        (import.Status(), import["missing"]!.ToJsonString()).ShouldBe(("parsed", """["carrier_name"]"""));
        (await Api.MapAsync(import.Id, new { defaults = new { carrier_name = "Teton Fiber" }, create_missing = new[] { "carrier" } })).ShouldBe(200);
        import = await Api.SettledAsync(import.Id);
        (import.Status(), import.Count("new")).ShouldBe(("validated", 1), await Api.SaidAsync(import));
        (await Api.RowsAsync(import.Id))[0]["creates"]!.AsArray().Select(c => c!.ToString()).ShouldBe(["circuit", "carrier"]);
    }

    [Test]
    public async Task A_date_that_reads_two_ways_is_asked_once_for_its_column()
    {
        var carrier = await Make.CarrierAsync();
        var name = carrier["name"]!.ToString();
        var import = await Api.BringAsync("circuits", "carrier_name,circuit_id,service_type_code,status,install_date", $"{name},D-1,EPL,active,03/04/2026", $"{name},D-2,EPL,active,05/06/2026");
        var column = import["columns"]!.AsArray().Single(c => c!["field"]?.ToString() == "install_date")!;
        import.Status().ShouldBe("parsed");
        column["questions"]!.AsArray().Count.ShouldBe(1);
        column["questions"]![0]!["choices"]!.AsArray().Select(c => c!["value"]!.ToString()).ShouldBe(["mdy", "dmy"], ignoreOrder: true);
        (await Api.MapAsync(import.Id, new { columns = new { install_date = new { field = "install_date", date_order = "sideways" } } })).ShouldBe(422).Text.ShouldContain("sideways is no date order of install_date");
        import = await Api.MappedAsync(import.Id, new { install_date = new { field = "install_date", date_order = "dmy" } });
        import.Status().ShouldBe("validated", await Api.SaidAsync(import));
        import = await Api.CommitAsync(import.Id);
        import.Count("committed").ShouldBe(2, await Api.SaidAsync(import));
        (await Api.ReadAsync("/circuits?circuit_id=D-1")).Items.Single()!["install_date"]!.ToString().ShouldBe("2026-04-03");
    }

    [Test]
    public async Task All_that_is_wrong_is_said_at_once_by_row_and_field()
    {
        var import = await Api.BringAsync(
            "circuits", "carrier_name,circuit_id,service_type_code,status,mrc,install_date,bandwidth",
            "Nobody Net,E-1,EPL,active,10,2026-01-01,100 Mb", "Nobody Net,E-2,XYZ,humming,ten,2026-02-30,fast", ",,EPL,active,,,");
        (import.Status(), import.Count("error")).ShouldBe(("validated", 3));
        var rows = await Api.RowsAsync(import.Id);
        rows[0].Said().ShouldHaveSingleItem().ShouldStartWith("carrier_name reference.unknown: There is no carrier “Nobody Net”");
        rows[1]["messages"]!.AsArray().Select(m => m!["field"]!.ToString()).Order().ToArray().ShouldBe(["bandwidth_mbps", "carrier_name", "install_date", "mrc", "service_type_code", "status"], string.Join('\n', rows[1].Said()));
        rows[2]["messages"]!.AsArray().Select(m => m!["field"]!.ToString()).Order().ToArray().ShouldBe(["carrier_name", "circuit_id"], string.Join('\n', rows[2].Said()));
        var page = await Api.ReadAsync($"/imports/{import.Id}/rows?message=reference.unknown&limit=1");
        page.Total.ShouldBe(2);
        page["messages"]!.AsArray().Single(m => m!["field"]!.ToString() == "carrier_name" && m["code"]!.ToString() == "reference.unknown")!["count"]!.GetValue<int>().ShouldBe(2);
        (await Api.GetAsync($"/imports/{import.Id}/rows?state=odd")).ShouldBeProblem(400, "query.value");
        (await Api.GetAsync($"/imports/{import.Id}/rows?order=odd")).ShouldBeProblem(400, "query.value");
        (await Api.GetAsync($"/imports/{import.Id}/rows?limit=0")).ShouldBeProblem(400, "query.value");
    }

    private static IEnumerable<TestCaseData> Refused()
    {
        yield return new TestCaseData("carriers", Array.Empty<byte>(), "nothing.csv", "empty").SetArgDisplayNames("an empty file");
        yield return new TestCaseData("carriers", "   \n\n  \n"u8.ToArray(), "blank.csv", "").SetArgDisplayNames("a blank file");
        yield return new TestCaseData("carriers", "PK\u0003\u0004 this is no workbook"u8.ToArray(), "broken.xlsx", "").SetArgDisplayNames("a broken workbook");
        yield return new TestCaseData("carriers", Uploads.Pdf("Carriers"), "carriers.pdf", "").SetArgDisplayNames("a PDF");
        yield return new TestCaseData("carriers", new byte[1 + (1 << 20)], "large.csv", "NETOS_IMPORT_LIMIT_MB").SetArgDisplayNames("too many bytes");
        yield return new TestCaseData("carriers", Encoding.UTF8.GetBytes("name\n" + string.Concat(Enumerable.Range(0, 51).Select(i => $"Carrier {i}\n"))), "long.csv", "NETOS_IMPORT_LIMIT_ROWS").SetArgDisplayNames("too many rows");
        yield return new TestCaseData("zebras", "name\nA\n"u8.ToArray(), "a.csv", "carriers").SetArgDisplayNames("an unknown kind");
        yield return new TestCaseData("", "name\nA\n"u8.ToArray(), "a.csv", "carriers").SetArgDisplayNames("no kind");
    }

    [TestCaseSource(nameof(Refused))]
    public async Task What_cannot_be_read_is_refused_with_words_and_leaves_nothing(string kind, byte[] content, string name, string words)
    {
        var refused = await Api.UploadAsync(kind, content, name);
        refused.ShouldBeProblem();
        ((int)refused.Status).ShouldBeOneOf([413, 415, 422], refused.Text);
        refused.Text.ShouldContain(words);
        (await Api.ReadAsync("/imports?kind=carriers")).Items.Select(i => i!["file"]!["name"]!.ToString()).ShouldNotContain(name);
    }

    [Test]
    public async Task A_form_without_a_file_or_no_form_at_all_is_refused()
    {
        using var empty = new MultipartFormDataContent { { new StringContent("carriers"), "kind" } };
        (await Api.SendAsync(HttpMethod.Post, "/imports", empty)).ShouldBe(422).ShouldBeProblem();
        (await Api.PostAsync("/imports", new { kind = "carriers" })).ShouldBe(415).ShouldBeProblem();
        using var template = Uploads.Form([("kind", "carriers"), ("template_id", Guid.NewGuid().ToString())], "name\nA"u8.ToArray(), "a.csv");
        (await Api.SendAsync(HttpMethod.Post, "/imports", template)).ShouldBe(422).Text.ShouldContain("template_id");
        (await Api.GetAsync($"/imports/{Guid.NewGuid()}")).ShouldBeProblem(404, "record.not_found");
    }

    [Test]
    public async Task A_kept_mapping_is_used_when_the_same_headers_return()
    {
        string[] file = ["name,Hotline at night,Extra", "Bruneau Net,+1 208 555 0101,x"];
        var import = await Api.BringAsync("carriers", file);
        var mapping = new JsonObject { ["Hotline at night"] = new JsonObject { ["field"] = "noc_phone" }, ["Extra"] = null };
        (await Api.MappedAsync(import.Id, mapping)).Status().ShouldBe("validated");
        var kept = (await Api.PostAsync("/import-mappings", new { import_id = import.Id, name = "Bruneau's list" })).ShouldBe(201);
        var again = await Api.BringAsync("carriers", file);
        (again.Status(), again["template"]!["name"]!.ToString()).ShouldBe(("validated", "Bruneau's list"));
        (await Api.ReadAsync("/import-mappings?kind=carriers")).Column("name").ShouldContain("Bruneau's list");
        (await Api.PostAsync("/import-mappings", new { import_id = import.Id, name = "" })).ShouldBe(422).ShouldBeProblem();
        (await Api.DeleteAsync($"/import-mappings/{kept.Id}")).ShouldBe(204);
        (await Api.BringAsync("carriers", file)).Status().ShouldBe("parsed");
    }

    [Test]
    public async Task Events_end_when_nothing_runs_and_tell_how_it_stands()
    {
        var import = await Api.BringAsync("carriers", "name", "Payette Net");
        var events = await Api.ReadAsync($"/imports/{import.Id}/events");
        events.MediaType.ShouldBe("text/event-stream");
        var data = JsonNode.Parse(events.Text.Split("data: ")[^1])!;
        events.Text.ShouldStartWith("event: import\n");
        (data["status"]!.ToString(), data["counts"]!["new"]!.GetValue<int>(), data["progress"]).ShouldBe(("validated", 1, null));
        (await Api.GetAsync($"/imports/{Guid.NewGuid()}/events")).ShouldBeProblem(404, "record.not_found");
    }
}
