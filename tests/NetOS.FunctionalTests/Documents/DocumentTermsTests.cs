namespace NetOS.FunctionalTests.Documents;

/// <summary>What a client is told before it sends a file is what then holds.</summary>
internal sealed class DocumentTermsTests : ApiFixture
{
    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["NETOS_UPLOAD_LIMIT_MB"] = "3" };

    [Test]
    public async Task What_is_taken_is_told_before_anything_is_sent()
    {
        var told = (await Api.GetAsync("/documents/rules")).ShouldBe(200);
        told["max_bytes"]!.GetValue<long>().ShouldBe(3 * 1024 * 1024);
        told["kinds"]!.AsObject().Select(kind => kind.Key + "_id").ShouldBe(Owners.All.Select(owner => owner.Field), ignoreOrder: true);
        foreach (var (field, _, kinds) in Owners.All)
            Words(told["kinds"]![field[..^"_id".Length]]!).ShouldBe(kinds, field);
        Words(told["money_kinds"]!).ShouldBe(["agreement", "amendment", "invoice", "bill"], ignoreOrder: true);
        Words(told["types"]!).ShouldContain("PDF");
        Words(told["extensions"]!).ShouldBeSubsetOf(Words(told["extensions"]!).Select(extension => extension.ToLowerInvariant().TrimStart('.')));
        Words(told["extensions"]!).ShouldContain("docx");
    }

    [Test]
    public async Task The_size_told_is_the_size_taken()
    {
        var circuit = (await Make.CircuitAsync()).Id;
        var limit = (await Api.GetAsync("/documents/rules"))["max_bytes"]!.GetValue<int>();
        var most = Encoding.ASCII.GetBytes(new string('a', limit));
        (await Api.UploadAsync("circuit_id", circuit, "other", most, "most.txt")).ShouldBe(201);
        (await Api.UploadAsync("circuit_id", circuit, "other", [.. most, (byte)'a'], "more.txt")).ShouldBe(413);
    }

    private static IEnumerable<string> Words(JsonNode list) => list.AsArray().Select(word => word!.ToString());
}
