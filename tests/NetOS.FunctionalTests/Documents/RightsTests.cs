using NetOS.FunctionalTests.Access;
using NetOS.FunctionalTests.Permissions;

namespace NetOS.FunctionalTests.Documents;

/// <summary>Who sees a document: those who see its owner, and money only those who see money.</summary>
internal sealed class RightsTests : ApiFixture
{
    private static readonly string[] Money = ["agreement", "amendment", "invoice", "bill"];

    private Owners _owners = null!;
    private readonly Dictionary<string, Guid> _secret = [];

    protected override async Task BeforeAllAsync()
    {
        _owners = await Owners.MakeAsync(Make);
        foreach (var (field, _, kinds) in Owners.All)
        {
            foreach (var kind in kinds.Intersect(Money))
                _secret[$"{field} {kind}"] = (await Api.UploadAsync(field, _owners.Of(field), kind, Uploads.Pdf($"SECRETMONEY of {kind}"), $"SECRETFILE-{kind}.pdf", new { title = $"SECRETTITLE {kind}" })).ShouldBe(201).Id;
        }
    }

    [TestCaseSource(typeof(PermissionTable), nameof(PermissionTable.WithoutMoney))]
    public async Task Documents_about_money_do_not_exist_for_those_who_may_not_see_money(string role)
    {
        var api = Api.As(role);
        await Api.AnyDocumentAsync("customer_id", _owners.Customer, "other", new { title = "No secret" });
        List<string> paths = ["/documents?limit=500", "/documents?limit=500&facets=kind,owner_kind,content_type", "/documents?q=secretmoney", "/documents/search?q=secretmoney", "/search?q=secrettitle", "/documents/export?format=csv", "/documents?current=true,false&limit=500", .. Owners.All.Select(o => $"/{o.Address}/{_owners.Of(o.Field)}/documents")];
        foreach (var path in paths)
        {
            var text = (await api.GetAsync(path)).ShouldBe(200).Text;
            text.ShouldNotContain("SECRET", Case.Sensitive, path);
            foreach (var kind in Money)
                text.ShouldNotContain($"\"{kind}\"", Case.Sensitive, path);
            (await Api.GetAsync(path)).Text.ShouldContain("SECRET", Case.Sensitive, path);
        }

        (await api.ReadAsync("/documents/search?q=secretmoney")).Total.ShouldBe(0);
        (await api.ReadAsync("/documents?q=secretmoney")).Total.ShouldBe(0);
        foreach (var id in _secret.Values)
        {
            foreach (var door in new[] { "", "/content", "/pages/1", "/thumbnail", "/revisions" })
                (await api.GetAsync($"/documents/{id}{door}")).ShouldBeProblem(404, "record.not_found");
        }
    }

    [Test]
    public async Task A_newer_revision_about_money_does_not_hide_the_older_one_from_those_who_cannot_see_it()
    {
        var first = await Api.AnyDocumentAsync("circuit_id", _owners.Circuit);
        var second = await Api.AnyDocumentAsync("circuit_id", _owners.Circuit, "agreement", new { previous_id = first.Id });
        (await Api.ReadAsync($"/documents?id={first.Id}")).Total.ShouldBe(0);
        (await Api.As("sales").ReadAsync($"/documents?id={first.Id}")).Total.ShouldBe(1);
        (await Api.As("sales").ReadAsync($"/documents/{first.Id}/revisions")).Column("id").ShouldBe([first.Id.ToString()]);
        (await Api.ReadAsync($"/documents/{first.Id}/revisions")).Column("id").ShouldBe([second.Id.ToString(), first.Id.ToString()]);
    }

    [Test]
    public async Task Who_may_not_change_money_writes_no_document_about_it()
    {
        // They see money and may edit documents, but not money.
        var api = Api.As("network_eng");
        var agreement = _secret["circuit_id agreement"];
        foreach (var kind in Money)
        {
            var owner = Owners.All.First(o => o.Kinds.Contains(kind));
            NamesTheKind(await api.UploadAsync(owner.Field, _owners.Of(owner.Field), kind, Uploads.Text(), "a.txt"));
        }

        NamesTheKind(await api.PatchAsync($"/documents/{agreement}", new { title = "Mine" }));
        NamesTheKind(await api.PatchAsync($"/documents/{agreement}", new { kind = "other" }));
        NamesTheKind(await api.DeleteAsync($"/documents/{agreement}"));
        var note = await api.AnyDocumentAsync("circuit_id", _owners.Circuit);
        NamesTheKind(await api.PatchAsync($"/documents/{note.Id}", new { kind = "agreement" }));
        NamesTheKind(await api.UploadAsync("circuit_id", _owners.Circuit, "other", Uploads.Text(), "a.txt", new { previous_id = agreement }));
        (await api.PostAsync("/documents/bulk", new { ids = new[] { note.Id, agreement }, action = "delete" })).ShouldBe(422)["results"]![1]!["code"]!.ToString().ShouldBe("auth.field_forbidden");
        (await Api.ReadAsync($"/documents/{agreement}"))["title"]!.ToString().ShouldBe("SECRETTITLE agreement");
        (await api.PatchAsync($"/documents/{note.Id}", new { title = "Fine" })).ShouldBe(200);

        static void NamesTheKind(Answer answer) => answer.ShouldBeProblem(403, "auth.field_forbidden")["fields"]!.AsArray().Select(f => f!.ToString()).ShouldBe(["kind"]);
    }

    [Test]
    public async Task What_follows_its_owner_does_so_whoever_deletes_the_owner()
    {
        // Sales may edit customers and see no money; the agreement goes and comes with the customer all the same.
        var own = await Owners.MakeAsync(Make);
        (await Api.DeleteAsync($"/rf-links/{own.RfLink}")).ShouldBe(204);
        var agreement = await Api.AnyDocumentAsync("customer_id", own.Customer, "agreement");
        (await Api.As("sales").DeleteAsync($"/customers/{own.Customer}")).ShouldBe(204);
        (await Api.GetAsync($"/documents/{agreement.Id}")).ShouldBe(404);
        (await Api.As("sales").PostAsync($"/customers/{own.Customer}/restore")).ShouldBe(200);
        (await Api.GetAsync($"/documents/{agreement.Id}")).ShouldBe(200);
    }

    [Test]
    public async Task Documents_of_an_owner_one_may_not_see_do_not_exist()
    {
        foreach (var (field, address, permission) in new[]
        {
            ("circuit_id", "circuits", "circuits_view"), ("contract_id", "contracts", "contracts_view"), ("asset_id", "infrastructure", "infrastructure_view"), ("rf_link_id", "rf-links", "rf_links_view"),
            ("electrical_service_id", "electrical-services", "electrical_view"), ("customer_id", "customers", "customers_view"),
        })
        {
            var document = await Api.AnyDocumentAsync(field, _owners.Of(field));
            string[] rights = ["documents_view", "documents_edit", "financials_view", "circuits_view", "contracts_view", "infrastructure_view", "rf_links_view", "electrical_view", "customers_view"];
            var role = (await Api.PostAsync("/roles", new { name = $"No {address} {Make.Next()}", permissions = rights.Where(r => r != permission) })).ShouldBe(201)["key"]!.ToString();
            var api = Api.As(role);
            (await api.GetAsync($"/documents/{document.Id}")).ShouldBe(404);
            (await api.GetAsync($"/documents/{document.Id}/content")).ShouldBe(404);
            (await api.PatchAsync($"/documents/{document.Id}", new { title = "x" })).ShouldBe(404);
            (await api.ReadAsync($"/documents?{field}={_owners.Of(field)}")).Total.ShouldBe(0);
            (await api.GetAsync($"/{address}/{_owners.Of(field)}/documents")).ShouldBe(403)["permission"]!.ToString().ShouldBe(permission);
            (await Api.ReadAsync($"/documents?{field}={_owners.Of(field)}")).Total.ShouldBeGreaterThan(0);
        }
    }

    [Test]
    public async Task Documents_lie_where_their_owner_lies()
    {
        var indiana = await Owners.MakeAsync(Make, "IN");
        var reader = await Api.NewUserAsync("exec", new { scope_states = new[] { "IN" } });
        foreach (var (field, address, _) in Owners.All)
        {
            var (inside, outside) = (await Api.AnyDocumentAsync(field, indiana.Of(field)), await Api.AnyDocumentAsync(field, _owners.Of(field)));
            (await reader.GetAsync($"/documents/{inside.Id}/content")).ShouldBe(200);
            foreach (var door in new[] { "", "/content", "/revisions", "/thumbnail" })
                (await reader.GetAsync($"/documents/{outside.Id}{door}")).ShouldBe(404);
            (await reader.ReadAsync("/documents?limit=500")).Text.ShouldNotContain(outside.Id.ToString());
            (await reader.GetAsync($"/{address}/{_owners.Of(field)}/documents")).ShouldBe(404);
            (await reader.UploadAsync(field, _owners.Of(field), "other", Uploads.Text(), "a.txt")).ShouldBeProblem(422, "request.invalid");
            (await reader.PatchAsync($"/documents/{outside.Id}", new { title = "x" })).ShouldBe(404);
            await reader.AnyDocumentAsync(field, indiana.Of(field));
        }

        (await reader.ReadAsync("/documents/search?q=SECRETMONEY")).Total.ShouldBe(0);
    }

    [Test]
    public async Task The_audit_tells_of_documents_about_money_to_those_who_may_see_money()
    {
        var role = (await Api.PostAsync("/roles", new { name = $"Auditors {Make.Next()}", permissions = new[] { "audit_view", "documents_view", "circuits_view", "contracts_view", "infrastructure_view", "rf_links_view", "electrical_view", "customers_view" } })).ShouldBe(201)["key"]!.ToString();
        var rows = (await Api.As(role).ReadAsync("/audit?entity=documents&limit=500")).Text;
        rows.ShouldNotContain("SECRET", Case.Sensitive);
        (await Api.As("finance").ReadAsync("/audit?entity=documents&limit=500")).Text.ShouldContain("SECRETTITLE");
        (await Api.As(role).GetAsync("/audit/export?format=csv")).ShouldBe(200).Text.ShouldNotContain("SECRETTITLE", Case.Sensitive);
    }
}
