using System.Net.Http.Headers;

namespace NetOS.FunctionalTests.Support;

/// <summary>An answer, read whole.</summary>
internal sealed record Answer(HttpStatusCode Status, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders, byte[] Bytes, string Request)
{
    private JsonNode? _json;

    public string Text => Encoding.UTF8.GetString(Bytes);

    /// <summary>The body as JSON.</summary>
    public JsonNode Json => _json ??= JsonNode.Parse(Bytes) ?? throw new InvalidOperationException($"{Request} answered null.");

    public string? MediaType => ContentHeaders.ContentType?.MediaType;

    public string? ETag => Headers.TryGetValues("ETag", out var values) ? values.Single() : null;

    public JsonNode? this[string member] => Json[member];

    public Guid Id => Json["id"]!.GetValue<Guid>();

    public int Version => Json["version"]!.GetValue<int>();

    public string? Code => Json["code"]?.GetValue<string>();

    public JsonArray Items => Json["items"]!.AsArray();

    public long Total => Json["total"]!.GetValue<long>();

    /// <summary>One field of every item of a list.</summary>
    public IReadOnlyList<string?> Column(string field) => [.. Items.Select(item => item![field]?.ToString())];

    public Answer ShouldBe(HttpStatusCode expected)
    {
        if (Status != expected)
            throw new ShouldAssertException($"{Request} answered {(int)Status} instead of {(int)expected}: {(Text.Length > 1_500 ? Text[..1_500] + "…" : Text)}");
        return this;
    }

    public Answer ShouldBe(int expected) => ShouldBe((HttpStatusCode)expected);

    /// <summary>An RFC 9457 problem of this status and code.</summary>
    public Answer ShouldBeProblem(int status, string code)
    {
        ShouldBe(status).ShouldBeProblem();
        Code.ShouldBe(code, Request + " " + Text);
        return this;
    }

    public Answer ShouldBeProblem()
    {
        ((int)Status).ShouldBeInRange(400, 499, Request + " " + Text);
        MediaType.ShouldBe("application/problem+json", Request);
        foreach (var member in new[] { "type", "title", "detail", "code", "trace_id" })
            (Json[member]?.GetValueKind() == JsonValueKind.String && Json[member]!.GetValue<string>().Length > 0).ShouldBeTrue($"{Request}: the problem has no {member}: {Text}");
        Json["status"]!.GetValue<int>().ShouldBe((int)Status, Request);
        return this;
    }
}
