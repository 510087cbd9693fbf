using System.Security.Cryptography;

namespace NetOS.FunctionalTests.Documents;

/// <summary>Bringing, changing, replacing and deleting documents.</summary>
internal sealed class DocumentTests : ApiFixture
{
    private Owners _owners = null!;

    protected override async Task BeforeAllAsync() => _owners = await Owners.MakeAsync(Make);

    [Test]
    public async Task Every_owner_takes_its_kinds_and_names_them_when_another_comes()
    {
        foreach (var (field, address, kinds) in Owners.All)
        {
            var before = (await Api.ReadAsync($"/{address}/{_owners.Of(field)}/documents")).Total;
            foreach (var kind in Owners.Kinds)
            {
                var answer = await Api.UploadAsync(field, _owners.Of(field), kind, Uploads.Text(), "a.txt");
                if (kinds.Contains(kind))
                {
                    answer.ShouldBe(201)["kind"]!.ToString().ShouldBe(kind);
                    answer["owner_kind"]!.ToString().ShouldBe(field[..^3]);
                    answer["owner_label"]!.ToString().ShouldNotBeEmpty();
                    answer[field]!.GetValue<Guid>().ShouldBe(_owners.Of(field));
                }
                else
                {
                    answer.ShouldBeProblem(422, "document.kind").Text.ShouldContain(string.Join(", ", kinds));
                }
            }

            (await Api.ReadAsync($"/{address}/{_owners.Of(field)}/documents")).Total.ShouldBe(before + kinds.Length);
            (await Api.ReadAsync($"/documents?{field}={_owners.Of(field)}")).Total.ShouldBe(before + kinds.Length);
        }
    }

    [Test]
    public async Task A_document_is_on_record_with_what_its_bytes_say()
    {
        var bytes = Uploads.Text("Meet me at the desk.");
        var made = (await Api.UploadAsync("circuit_id", _owners.Circuit, "loa_cfa", bytes, "../../LOA \u202E4711.txt", new { notes = "signed" })).ShouldBe(201);
        made.Headers.Location!.ToString().ShouldBe($"{ApiClient.Base}/documents/{made.Id}");
        made["title"]!.ToString().ShouldBe("LOA 4711");
        made["file_name"]!.ToString().ShouldBe("LOA 4711.txt");
        made["content_type"]!.ToString().ShouldBe("text/plain");
        made["size_bytes"]!.GetValue<int>().ShouldBe(bytes.Length);
        made["sha256"]!.ToString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
        (made["revision"]!.GetValue<int>(), made["current"]!.GetValue<bool>(), made["has_text"]!.GetValue<bool>(), made["has_preview"]!.GetValue<bool>()).ShouldBe((1, true, true, false));
        (made["uploaded_by"]!.ToString(), made["uploaded_at"]!.ToString()).ShouldBe(("dev@netos.local", "2026-11-20T15:00:00Z"));
        (await Api.ReadAsync($"/documents/{made.Id}")).Text.ShouldBe(made.Text);
        var changed = (await Api.PatchAsync($"/documents/{made.Id}", new { title = "LOA, suite 400", kind = "other", external_ids = new[] { new { source = "wisdm", id = $"D{Make.Next()}" } } }, ("If-Match", made.ETag!))).ShouldBe(200);
        (changed["title"]!.ToString(), changed["kind"]!.ToString(), changed.Version).ShouldBe(("LOA, suite 400", "other", 2));
        (await Api.PatchAsync($"/documents/{made.Id}", new { kind = "floorplan" })).ShouldBeProblem(422, "document.kind");
        (await Api.PatchAsync($"/documents/{made.Id}", new { sha256 = "0", circuit_id = Guid.NewGuid() })).ShouldBeProblem(422, "request.invalid")["errors"]!.AsObject().Count.ShouldBe(2);
    }

    [Test]
    public async Task The_same_file_again_at_the_same_owner_names_the_first()
    {
        var bytes = Uploads.Text();
        var first = (await Api.UploadAsync("circuit_id", _owners.Circuit, "other", bytes, "a.txt", new { title = "The first" })).ShouldBe(201);
        var again = (await Api.UploadAsync("circuit_id", _owners.Circuit, "photo", bytes, "b.txt")).ShouldBeProblem(409, "document.same_file");
        (again["conflict"]!["id"]!.GetValue<Guid>(), again["conflict"]!["label"]!.ToString()).ShouldBe((first.Id, "The first"));
        (await Api.UploadAsync("customer_id", _owners.Customer, "other", bytes, "a.txt")).ShouldBe(201);
        (await Api.DeleteAsync($"/documents/{first.Id}")).ShouldBe(204);
        (await Api.UploadAsync("circuit_id", _owners.Circuit, "other", bytes, "a.txt")).ShouldBe(201);
        (await Api.PostAsync($"/documents/{first.Id}/restore")).ShouldBeProblem(409, "document.same_file");
    }

    [Test]
    public async Task A_newer_file_replaces_an_older_and_lists_show_the_newest()
    {
        var circuit = (await Make.CircuitAsync()).Id;
        var first = await Api.AnyDocumentAsync("circuit_id", circuit);
        var second = await Api.AnyDocumentAsync("circuit_id", circuit, fields: new { previous_id = first.Id });
        (second["revision"]!.GetValue<int>(), second["previous_id"]!.GetValue<Guid>()).ShouldBe((2, first.Id));
        var third = await Api.AnyDocumentAsync("circuit_id", circuit, fields: new { previous_id = second.Id });
        (await Api.ReadAsync($"/circuits/{circuit}/documents")).Column("id").ShouldBe([third.Id.ToString()]);
        (await Api.ReadAsync($"/documents?circuit_id={circuit}&current=false&sort=revision")).Column("id").ShouldBe([first.Id.ToString(), second.Id.ToString()]);
        (await Api.ReadAsync($"/documents?circuit_id={circuit}&current=true,false")).Total.ShouldBe(3);
        (await Api.ReadAsync($"/documents/{first.Id}"))["current"]!.GetValue<bool>().ShouldBeFalse();
        foreach (var any in new[] { first, second, third })
            (await Api.ReadAsync($"/documents/{any.Id}/revisions")).Column("id").ShouldBe([third.Id.ToString(), second.Id.ToString(), first.Id.ToString()]);

        var taken = (await Api.UploadAsync("circuit_id", circuit, "other", Uploads.Text(), "a.txt", new { previous_id = first.Id })).ShouldBeProblem(409, "document.replaced_already");
        taken["conflict"]!["id"]!.GetValue<Guid>().ShouldBe(second.Id);
        (await Api.UploadAsync("circuit_id", _owners.Circuit, "other", Uploads.Text(), "a.txt", new { previous_id = third.Id })).ShouldBeProblem(422, "document.previous_elsewhere");
        (await Api.UploadAsync("circuit_id", circuit, "other", Uploads.Text(), "a.txt", new { previous_id = Guid.NewGuid() })).ShouldBeProblem(422, "request.invalid");

        (await Api.DeleteAsync($"/documents/{third.Id}")).ShouldBe(204);
        (await Api.ReadAsync($"/circuits/{circuit}/documents")).Column("id").ShouldBe([second.Id.ToString()]);
        (await Api.PostAsync($"/documents/{third.Id}/restore")).ShouldBe(200);
        (await Api.ReadAsync($"/circuits/{circuit}/documents")).Column("id").ShouldBe([third.Id.ToString()]);
    }

    [Test]
    public async Task Documents_go_with_each_kind_of_owner_and_return_with_it()
    {
        var own = await Owners.MakeAsync(Make);
        // What refers to others goes first.
        foreach (var field in new[] { "rf_link_id", "electrical_service_id", "customer_id", "asset_id", "circuit_id" })
        {
            var address = $"/{Owners.All.Single(o => o.Field == field).Address}/{own.Of(field)}";
            var stays = await Api.AnyDocumentAsync(field, own.Of(field));
            var gone = await Api.AnyDocumentAsync(field, own.Of(field));
            (await Api.DeleteAsync($"/documents/{gone.Id}")).ShouldBe(204);
            Clock.Now += TimeSpan.FromMinutes(1);
            (await Api.DeleteAsync(address)).ShouldBe(204);
            (await Api.GetAsync($"/documents/{stays.Id}")).ShouldBe(404);
            (await Api.GetAsync($"/documents/{stays.Id}/content")).ShouldBe(404);
            (await Api.GetAsync($"{address}/documents")).ShouldBe(404);
            (await Api.PostAsync($"/documents/{stays.Id}/restore")).ShouldBeProblem(409, "record.reference_deleted");
            (await Api.PostAsync($"{address}/restore")).ShouldBe(200);
            (await Api.ReadAsync($"{address}/documents")).Column("id").ShouldBe([stays.Id.ToString()], "what was deleted before stays deleted");
            (await Api.PostAsync($"/documents/{gone.Id}/restore")).ShouldBe(200);
            (await Api.DeleteAsync(address)).ShouldBe(204);
        }
    }

    [Test]
    public async Task Documents_of_a_contract_go_with_the_circuit_that_takes_the_contract_along()
    {
        var circuit = (await Make.CircuitAsync()).Id;
        var contract = (await Make.ContractAsync(circuit)).Id;
        var agreement = await Api.AnyDocumentAsync("contract_id", contract, "agreement");
        (await Api.DeleteAsync($"/circuits/{circuit}")).ShouldBe(204);
        (await Api.GetAsync($"/documents/{agreement.Id}")).ShouldBe(404);
        (await Api.PostAsync($"/circuits/{circuit}/restore")).ShouldBe(200);
        (await Api.ReadAsync($"/contracts/{contract}/documents")).Column("id").ShouldBe([agreement.Id.ToString()]);
        (await Api.PostAsync("/circuits/bulk", new { ids = new[] { circuit }, action = "delete" })).ShouldBe(200);
        (await Api.GetAsync($"/documents/{agreement.Id}")).ShouldBe(404);
        (await Api.PostAsync("/circuits/bulk", new { ids = new[] { circuit }, action = "restore" })).ShouldBe(200);
        (await Api.GetAsync($"/documents/{agreement.Id}")).ShouldBe(200);
    }

    [Test]
    public async Task Many_documents_change_at_once_and_leave_a_file_of_their_records()
    {
        var circuit = (await Make.CircuitAsync()).Id;
        Guid[] ids = [(await Api.AnyDocumentAsync("circuit_id", circuit)).Id, (await Api.AnyDocumentAsync("circuit_id", circuit)).Id];
        (await Api.PostAsync("/documents/bulk", new { filter = new { circuit_id = circuit }, action = "update", changes = new { kind = "photo" } })).ShouldBe(200)["changed"]!.GetValue<int>().ShouldBe(2);
        (await Api.PostAsync("/documents/bulk", new { ids, action = "update", changes = new { kind = "bill" } })).ShouldBe(422)["results"]!.AsArray().ShouldAllBe(r => r!["code"]!.ToString() == "document.kind");
        (await Api.GetAsync($"/documents/export?format=csv&circuit_id={circuit}")).ShouldBe(200).Text.ShouldContain("note.txt");
        (await Api.PostAsync("/documents/bulk", new { ids, action = "delete" })).ShouldBe(200);
        (await Api.ReadAsync($"/circuits/{circuit}/documents")).Total.ShouldBe(0);
        (await Api.ReadAsync($"/circuits/{circuit}/documents?deleted=only")).Total.ShouldBe(2);
    }

    [Test]
    public async Task Bringing_a_document_is_audited_with_what_it_is()
    {
        var made = await Api.AnyDocumentAsync("circuit_id", _owners.Circuit, fields: new { title = "Audited" });
        var row = (await Api.ReadAsync($"/audit?entity_id={made.Id}")).Items.ShouldHaveSingleItem()!;
        (row["entity"]!.ToString(), row["action"]!.ToString(), row["label"]!.ToString()).ShouldBe(("documents", "created", "Audited"));
        var fields = row["changes"]!.AsArray().Select(c => c!["field"]!.ToString()).ToList();
        fields.ShouldBeSubsetOf(["kind", "title", "circuit_id", "file_name", "content_type", "size_bytes", "sha256", "has_text", "revision", "first_id"]);
        fields.ShouldContain("sha256");
    }

    [Test]
    public async Task A_call_with_a_key_happens_once_whatever_boundary_its_form_has()
    {
        var circuit = (await Make.CircuitAsync()).Id;
        var (bytes, key) = (Uploads.Text(), $"upload-{Make.Next()}");
        var first = (await Api.UploadAsync("circuit_id", circuit, "other", bytes, "a.txt", null, ("Idempotency-Key", key))).ShouldBe(201);
        var again = (await Api.UploadAsync("circuit_id", circuit, "other", bytes, "a.txt", null, ("Idempotency-Key", key))).ShouldBe(201);
        (again.Id, again.Headers.Contains("Idempotency-Replayed")).ShouldBe((first.Id, true));
        (await Api.UploadAsync("circuit_id", circuit, "other", Uploads.Text(), "a.txt", null, ("Idempotency-Key", key))).ShouldBe(422);
        (await Api.ReadAsync($"/circuits/{circuit}/documents")).Total.ShouldBe(1);
    }
}
