namespace NetOS.FunctionalTests.Conventions;

internal sealed class IdempotencyTests : ApiFixture
{
    private const string Header = "Idempotency-Key";

    [Test]
    public async Task The_same_call_again_gets_the_first_answer()
    {
        var body = new { name = "Once" };
        var first = (await Api.PostAsync("/carriers", body, (Header, "a-1"))).ShouldBe(201);
        var again = (await Api.PostAsync("/carriers", body, (Header, "a-1"))).ShouldBe(201);
        again.Text.ShouldBe(first.Text);
        again.ETag.ShouldBe(first.ETag);
        again.Headers.Location.ShouldBe(first.Headers.Location);
        again.Headers.GetValues("Idempotency-Replayed").ShouldBe(["true"]);
        (await Api.ReadAsync("/carriers?name=Once")).Total.ShouldBe(1);
    }

    [Test]
    public async Task The_same_key_with_another_body_is_a_422()
    {
        (await Api.PostAsync("/carriers", new { name = "One body" }, (Header, "b-1"))).ShouldBe(201);
        (await Api.PostAsync("/carriers", new { name = "Other body" }, (Header, "b-1"))).ShouldBeProblem(422, "request.idempotency_key_reused");
        (await Api.ReadAsync("/carriers?name=Other body")).Total.ShouldBe(0);
    }

    [Test]
    public async Task Keys_belong_to_a_caller_and_a_route()
    {
        (await Api.PostAsync("/carriers", new { name = "Shared key" }, (Header, "c-1"))).ShouldBe(201);
        (await Api.As("exec", "other@example.net").PostAsync("/carriers", new { name = "Not a replay" }, (Header, "c-1"))).ShouldBe(201);
        (await Api.PostAsync("/endpoints", new { name = "Another route" }, (Header, "c-1"))).ShouldBe(201);
    }

    [Test]
    public async Task Twins_sent_at_once_make_one_record()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Api.PostAsync("/endpoints", new { name = "Twin" }, (Header, "d-1"))));
        answers.Count(a => a.Status == HttpStatusCode.Created && !a.Headers.Contains("Idempotency-Replayed")).ShouldBe(1);
        answers.ShouldAllBe(a => a.Status == HttpStatusCode.Created || a.Code == "request.idempotency_running");
        (await Api.ReadAsync("/endpoints?name=Twin")).Total.ShouldBe(1);
    }

    [Test]
    public async Task A_call_that_failed_may_be_tried_again()
    {
        await Make.CarrierAsync(new { name = "Taken" });
        (await Api.PostAsync("/carriers", new { name = "taken" }, (Header, "e-1"))).ShouldBe(409);
        (await Api.PostAsync("/carriers", new { name = "Free" }, (Header, "e-1"))).ShouldBe(201);
    }

    [Test]
    public async Task After_a_day_a_key_is_new_again()
    {
        (await Api.PostAsync("/endpoints", new { name = "Daily" }, (Header, "f-1"))).ShouldBe(201);
        Clock.Now += TimeSpan.FromHours(24) + TimeSpan.FromSeconds(1);
        (await Api.PostAsync("/endpoints", new { name = "Daily" }, (Header, "f-1"))).ShouldBe(201).Headers.Contains("Idempotency-Replayed").ShouldBeFalse();
    }

    [TestCase("")]
    [TestCase("with blank")]
    public async Task A_key_is_printable_ASCII_without_blanks(string key) => (await Api.PostAsync("/carriers", new { name = "x" }, (Header, key))).ShouldBeProblem(400, "request.idempotency_key");

    [Test]
    public async Task A_key_has_at_most_200_characters()
    {
        (await Api.PostAsync("/carriers", new { name = "Long key" }, (Header, new string('k', 200)))).ShouldBe(201);
        (await Api.PostAsync("/carriers", new { name = "Too long key" }, (Header, new string('k', 201)))).ShouldBeProblem(400, "request.idempotency_key");
    }
}
