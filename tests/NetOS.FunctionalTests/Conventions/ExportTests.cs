using System.IO.Compression;
using System.Xml.Linq;

namespace NetOS.FunctionalTests.Conventions;

internal sealed class ExportTests : ApiFixture
{
    private Guid _evil;

    protected override async Task BeforeAllAsync()
    {
        var (a, z) = ((await Make.EndpointAsync(new { latitude = 39.7, longitude = -86.1 })).Id, (await Make.EndpointAsync(new { latitude = 41.8, longitude = -87.6 })).Id);
        for (var i = 0; i < 7; i++)
            await Make.CircuitAsync(new { circuit_id = $"EX-{i}", mrc = 100.5 + i, a_endpoint_id = a, z_endpoint_id = i < 5 ? z : (Guid?)null, status = i % 2 == 0 ? "active" : "ordered", install_date = "2024-03-04" });
        _evil = (await Make.CircuitAsync(new
        {
            circuit_id = "EVIL",
            name = "=HYPERLINK(\"http://x\")",
            handoff = "line\r\nbreak",
            vlan = "+1",
            ban = "-2",
            diversity_group = "@x",
            notes = "say \"hi\", <b>&\u0001",
            at_risk_reason = "'=1",
            tags = new[] { "=t", "b" },
        })).Id;
    }

    [Test]
    public async Task A_CSV_holds_the_rows_of_the_list_with_id_and_version()
    {
        var export = await Api.ReadAsync("/circuits/export?format=csv&status=active&sort=-mrc&circuit_id__isw=EX");
        export.ContentHeaders.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        export.ContentHeaders.ContentDisposition!.ToString().ShouldBe("attachment; filename=\"netos-circuits.csv\"");
        var rows = Csv(export.Text);
        var list = await Api.ReadAsync("/circuits?status=active&sort=-mrc&circuit_id__isw=EX");
        rows[0][..2].ShouldBe(["id", "version"]);
        rows.Skip(1).Select(r => r[Array.IndexOf(rows[0], "circuit_id")]).ShouldBe(list.Column("circuit_id"));
        foreach (var (row, item) in rows.Skip(1).Zip(list.Items))
        {
            foreach (var (name, cell) in rows[0].Zip(row))
            {
                if (item![name] is JsonValue value && value.ToString() is var text)
                    (name.EndsWith("_at", StringComparison.Ordinal) ? DateTimeOffset.Parse(cell) == DateTimeOffset.Parse(text) : cell == text).ShouldBeTrue($"{name}: {cell} instead of {text}");
                else if (item[name] is null)
                    cell.ShouldBeEmpty(name);
            }
        }
    }

    [Test]
    public async Task Fields_choose_the_columns() => Csv((await Api.ReadAsync("/circuits/export?format=csv&fields=circuit_id,mrc")).Text)[0].ShouldBe(["id", "version", "circuit_id", "mrc"], ignoreOrder: true);

    [Test]
    public async Task Formulas_are_disarmed_and_everything_else_comes_back_as_it_was()
    {
        var rows = Csv((await Api.ReadAsync($"/circuits/export?format=csv&id={_evil}")).Text);
        string Cell(string name) => rows[1][Array.IndexOf(rows[0], name)];
        Cell("name").ShouldBe("'=HYPERLINK(\"http://x\")");
        Cell("vlan").ShouldBe("'+1");
        Cell("ban").ShouldBe("'-2");
        Cell("diversity_group").ShouldBe("'@x");
        Cell("at_risk_reason").ShouldBe("''=1");
        Cell("tags").ShouldBe("'=t, b");
        Cell("handoff").ShouldBe("line\r\nbreak");
        Cell("notes").ShouldBe("say \"hi\", <b>&\u0001");
    }

    [Test]
    public async Task A_workbook_has_typed_cells_and_the_same_rows()
    {
        var export = await Api.ReadAsync("/circuits/export?format=xlsx&sort=circuit_id&fields=circuit_id,mrc,install_date,at_risk,name");
        export.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        var rows = Sheet(export.Bytes);
        rows.Count.ShouldBe(9);
        rows[0].Select(c => c.Text).ShouldBe(["id", "version", "circuit_id", "mrc", "install_date", "at_risk", "name"], ignoreOrder: true);
        int At(string name) => rows[0].FindIndex(c => c.Text == name);
        rows[1][At("name")].ShouldBe(("inlineStr", "'=HYPERLINK(\"http://x\")"));
        rows[2][At("circuit_id")].ShouldBe(("inlineStr", "EX-0"));
        rows[2][At("mrc")].ShouldBe(("n", "100.50"));
        rows[2][At("install_date")].ShouldBe(("n", "45355"));
        rows[2][At("at_risk")].ShouldBe(("b", "0"));
        rows[2][At("version")].ShouldBe(("n", "1"));
    }

    [Test]
    public async Task A_GeoJSON_holds_what_has_a_place()
    {
        var export = await Api.ReadAsync("/circuits/export?format=geojson&fields=circuit_id,status");
        export.MediaType.ShouldBe("application/geo+json");
        export["type"]!.ToString().ShouldBe("FeatureCollection");
        var features = export["features"]!.AsArray();
        features.Select(f => f!["properties"]!["circuit_id"]!.ToString()).ShouldBe(["EX-0", "EX-1", "EX-2", "EX-3", "EX-4"], ignoreOrder: true);
        features[0]!["geometry"]!["type"]!.ToString().ShouldBe("LineString");
    }

    [TestCase("/carriers")]
    [TestCase("/service-types")]
    [TestCase("/endpoints")]
    [TestCase("/contracts")]
    public async Task Every_kind_can_be_exported(string path)
    {
        var list = await Api.ReadAsync(path);
        Csv((await Api.ReadAsync(path + "/export?format=csv")).Text).Count.ShouldBe((int)list.Total + 1);
        Sheet((await Api.ReadAsync(path + "/export?format=xlsx")).Bytes).Count.ShouldBe((int)list.Total + 1);
    }

    [TestCase("limit=5")]
    [TestCase("facets=status")]
    [TestCase("cursor=")]
    [TestCase("include=carrier")]
    public async Task What_an_export_cannot_do_is_refused(string query) => (await Api.GetAsync("/circuits/export?format=csv&" + query)).ShouldBe(400).ShouldBeProblem();

    /// <summary>RFC 4180, as strictly as a reader of these files would.</summary>
    private static List<string[]> Csv(string text)
    {
        text = text.TrimStart('\uFEFF');
        List<string[]> rows = [];
        List<string> row = [];
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted)
            {
                if (text[i] != '"')
                    cell.Append(text[i]);
                else if (i + 1 < text.Length && text[i + 1] == '"')
                    cell.Append(text[i++]);
                else
                    quoted = false;
                continue;
            }

            switch (text[i])
            {
                case '"':
                    quoted = true;
                    break;
                case ',':
                    row.Add(cell.ToString());
                    cell.Clear();
                    break;
                case '\r' when text[i + 1] == '\n':
                    row.Add(cell.ToString());
                    cell.Clear();
                    rows.Add([.. row]);
                    row.Clear();
                    i++;
                    break;
                default:
                    cell.Append(text[i]);
                    break;
            }
        }

        rows.Select(r => r.Length).Distinct().Count().ShouldBe(1);
        return rows;
    }

    private static List<List<(string Type, string Text)>> Sheet(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        using var stream = archive.Entries.Single(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) && e.Name.EndsWith(".xml", StringComparison.Ordinal)).Open();
        var rows = XDocument.Load(stream).Descendants().Where(e => e.Name.LocalName == "row");
        return [.. rows.Select(r => r.Elements().Select(c => (c.Attribute("t")?.Value ?? "n", string.Concat(c.DescendantNodes().OfType<XText>().Select(t => t.Value)))).ToList())];
    }
}
