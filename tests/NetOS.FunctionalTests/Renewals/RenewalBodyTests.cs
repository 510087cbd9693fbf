namespace NetOS.FunctionalTests.Renewals;

/// <summary>What is wrong with a body is said by name, and nothing is changed by it.</summary>
internal sealed class RenewalBodyTests : RenewalFixture
{
    private const string Notice = "\"method\":\"email\",\"tracking_number\":\"M\"";
    private Guid _pending, _inReview, _decided;
    private int _versions;

    protected override async Task BeforeAllAsync()
    {
        (_pending, _inReview, _decided) = ((await ContractAsync()).Contract, (await ContractAsync()).Contract, (await ContractAsync()).Contract);
        await MoveAsync(_inReview, new { to = "in_review" });
        await MoveAsync(_decided, new { to = "in_review" });
        await MoveAsync(_decided, new { to = "decided", decision = "terminate" });
        _versions = await VersionsAsync();
    }

    [TestCase("{}", "to")]
    [TestCase("{\"to\":null}", "to")]
    [TestCase("{\"to\":\"missed\"}", "to", Description = "only the night misses")]
    [TestCase("{\"to\":\"pending\"}", "to")]
    [TestCase("{\"to\":\"In_Review\"}", "to")]
    [TestCase("{\"to\":1}", "to")]
    [TestCase("{\"to\":[\"in_review\"]}", "to")]
    [TestCase("{\"to\":\"in_review\",\"why\":\"x\"}", "why")]
    [TestCase("{\"to\":\"in_review\",\"owner\":\"nobody@example.net\"}", "owner")]
    [TestCase("{\"to\":\"in_review\",\"owner\":7}", "owner")]
    [TestCase("{\"to\":\"in_review\",\"comment\":{}}", "comment")]
    [TestCase("{\"to\":\"withdrawn\"}", "comment")]
    [TestCase("{\"to\":\"withdrawn\",\"comment\":\"  \"}", "comment")]
    public Task Taking_up_and_withdrawing(string body, string field) => RefusedAsync(_pending, body, field);

    [TestCase("{\"to\":\"decided\"}", "decision")]
    [TestCase("{\"to\":\"decided\",\"decision\":\"cancel\"}", "decision")]
    [TestCase("{\"to\":\"decided\",\"decision\":\"renew\",\"successor\":[]}", "successor")]
    [TestCase("{\"to\":\"decided\",\"decision\":\"renew\",\"successor\":{\"months\":12}}", "months")]
    [TestCase("{\"to\":\"decided\",\"decision\":\"renew\",\"successor\":{\"term_months\":0}}", "term_months")]
    [TestCase("{\"to\":\"decided\",\"decision\":\"renew\",\"successor\":{\"term_months\":1201}}", "term_months")]
    [TestCase("{\"to\":\"decided\",\"decision\":\"renew\",\"successor\":{\"term_months\":1.5}}", "term_months")]
    [TestCase("{\"to\":\"decided\",\"decision\":\"renew\",\"successor\":{\"mrc\":-0.01}}", "mrc")]
    [TestCase("{\"to\":\"decided\",\"decision\":\"renew\",\"successor\":{\"mrc\":1.005}}", "mrc")]
    [TestCase("{\"to\":\"decided\",\"decision\":\"renew\",\"successor\":{\"mrc\":1e10}}", "mrc")]
    [TestCase("{\"to\":\"decided\",\"decision\":\"renew\",\"successor\":{\"notice_days\":731}}", "notice_days")]
    [TestCase("{\"to\":\"decided\",\"decision\":\"renew\",\"successor\":{\"end_of_term\":\"forever\"}}", "end_of_term")]
    [TestCase("{\"to\":\"decided\",\"decision\":\"renew\",\"successor\":{\"renewal_term_months\":-1}}", "renewal_term_months")]
    [TestCase("{\"to\":\"decided\",\"decision\":\"renew\",\"successor\":{\"escalator_kind\":\"fixed_percent\"}}", "escalator_value")]
    [TestCase("{\"to\":\"decided\",\"decision\":\"renew\",\"successor\":{\"escalator_kind\":\"fixed_percent\",\"escalator_value\":101}}", "escalator_value")]
    [TestCase("{\"to\":\"decided\",\"decision\":\"renew\",\"successor\":{\"escalator_every_months\":121}}", "escalator_every_months")]
    [TestCase("{\"to\":\"decided\",\"decision\":\"renew\",\"successor\":{\"etf\":{\"kind\":\"free\"}}}", "etf")]
    [TestCase("{\"to\":\"decided\",\"decision\":\"renew\",\"successor\":{\"start_date\":\"2027-02-30\"}}", "start_date")]
    [TestCase("{\"to\":\"decided\",\"decision\":\"renew\",\"successor\":{\"start_date\":\"2027-01-01\"}}", "successor")]
    [TestCase("{\"to\":\"decided\",\"decision\":\"terminate\",\"successor\":{}}", "successor")]
    public Task Deciding(string body, string field) => RefusedAsync(_inReview, body, field);

    [TestCase("{\"to\":\"notice_sent\"}", "notice")]
    [TestCase("{\"to\":\"notice_sent\",\"notice\":\"sent\"}", "notice")]
    [TestCase("{\"to\":\"notice_sent\",\"notice\":{\"sent_on\":\"2026-11-20\",\"tracking_number\":\"M\"}}", "method")]
    [TestCase("{\"to\":\"notice_sent\",\"notice\":{\"method\":\"pigeon\",\"sent_on\":\"2026-11-20\",\"tracking_number\":\"M\"}}", "method")]
    [TestCase("{\"to\":\"notice_sent\",\"notice\":{" + Notice + "}}", "sent_on")]
    [TestCase("{\"to\":\"notice_sent\",\"notice\":{" + Notice + ",\"sent_on\":\"yesterday\"}}", "sent_on")]
    [TestCase("{\"to\":\"notice_sent\",\"notice\":{" + Notice + ",\"sent_on\":\"2026-11-21\"}}", "notice", Description = "tomorrow")]
    [TestCase("{\"to\":\"notice_sent\",\"notice\":{\"method\":\"email\",\"sent_on\":\"2026-11-20\"}}", "notice", Description = "no proof")]
    [TestCase("{\"to\":\"notice_sent\",\"notice\":{\"method\":\"email\",\"sent_on\":\"2026-11-20\",\"proof_document_id\":\"0197a000-0000-7000-8000-000000000001\"}}", "notice")]
    [TestCase("{\"to\":\"notice_sent\",\"notice\":{\"method\":\"email\",\"sent_on\":\"2026-11-20\",\"proof_document_id\":\"x\"}}", "proof_document_id")]
    [TestCase("{\"to\":\"notice_sent\",\"notice\":{" + Notice + ",\"sent_on\":\"2026-11-20\",\"by\":\"me\"}}", "by")]
    [TestCase("{\"to\":\"in_review\"}", "comment", Description = "taking a decision back needs a reason")]
    public Task The_notice(string body, string field) => RefusedAsync(_decided, body, field);

    [Test]
    public async Task Texts_too_long()
    {
        await RefusedAsync(_pending, JsonSerializer.Serialize(new { to = "withdrawn", comment = new string('x', 10_001) }), "comment");
        await RefusedAsync(_inReview, JsonSerializer.Serialize(new { to = "decided", decision = "renew", successor = new { agreement_number = new string('x', 201) } }), "agreement_number");
        await RefusedAsync(_decided, JsonSerializer.Serialize(new { to = "notice_sent", notice = new { method = "email", sent_on = "2026-11-20", tracking_number = new string('x', 201) } }), "tracking_number");
    }

    [TestCase("{\"owner\":\"nobody@example.net\"}", "owner")]
    [TestCase("{\"owner\":1}", "owner")]
    [TestCase("{\"usage_notes\":[]}", "usage_notes")]
    [TestCase("{\"status\":\"completed\"}", "status")]
    public async Task Notes_and_owner(string body, string field)
    {
        Named(await Api.PatchAsync($"/contracts/{_pending}/renewal", body), field);
        (await VersionsAsync()).ShouldBe(_versions);
    }

    [TestCase("{\"owner\":\"nobody@example.net\"}", "owner")]
    [TestCase("{\"comment\":false}", "comment")]
    [TestCase("{\"decision\":\"renew\"}", "decision")]
    public async Task Opening(string body, string field)
    {
        var (contract, _) = await ContractAsync(new { term_months = 60 });
        Named(await Api.PostAsync($"/contracts/{contract}/renewal", body), field);
        (await Api.GetAsync($"/contracts/{contract}/renewal")).ShouldBe(404);
    }

    private async Task RefusedAsync(Guid contract, string body, string field)
    {
        Named(await TryAsync(contract, body), field);
        (await VersionsAsync()).ShouldBe(_versions, "what is refused changes nothing");
    }

    private static void Named(Answer answer, string field)
    {
        answer.ShouldBe(422).ShouldBeProblem();
        answer["errors"]?.AsObject().Select(e => e.Key).ShouldBe([field], answer.Text);
    }

    private async Task<int> VersionsAsync()
    {
        var versions = 0;
        foreach (var contract in new[] { _pending, _inReview, _decided })
            versions = (versions * 100) + (await Api.ReadAsync($"/contracts/{contract}/renewal")).Version;
        return versions;
    }
}
