using System.Collections.Concurrent;
using System.Net.Http.Headers;

namespace NetOS.FunctionalTests.BadInput;

/// <summary>Hostile bodies at every operation that takes one.</summary>
internal sealed class BodyTests : ApiFixture
{
    private OpenApiDocument _document = null!;
    private Network _network = null!;

    protected override async Task BeforeAllAsync()
    {
        _document = await OpenApiDocument.ReadAsync(Api);
        _network = await Network.MakeAsync(Api, Make);
    }

    private IEnumerable<ApiOperation> Writes => _document.Operations.Where(o => o.HasBody);

    private static readonly (string Name, string Body, int Status)[] Malformed =
    [
        ("nothing", "", 400), ("half", "{", 400), ("text", "hello", 400), ("single quotes", "{'a': 1}", 400), ("trailing comma", "{\"a\": 1,}", 400), ("comment", "{\"a\": 1} // x", 400), ("two", "{}{}", 400),
        ("NaN", "{\"a\": NaN}", 400), ("bad escape", "{\"a\": \"\\x\"}", 400), ("raw control character", "{\"a\": \"\u0001\"}", 400), ("array", "[]", 422), ("array of objects", "[{}]", 422), ("text value", "\"x\"", 422),
        ("number", "1", 422), ("null", "null", 422), ("unknown member", "{\"foo\": 1}", 422), ("empty member", "{\"\": 1}", 422), ("lone surrogate member", "{\"\\ud800\": 1}", 400), ("nul member", "{\"\\u0000\": 1}", 422),
        ("proto", "{\"__proto__\": {\"x\": 1}}", 422), ("deep", new string('[', 10_000) + new string(']', 10_000), 400), ("deep object", string.Concat(Enumerable.Repeat("{\"a\":", 1_000)) + "1" + new string('}', 1_000), 400),
        ("long member", $"{{\"{new string('x', 100_000)}\": 1}}", 422),
    ];

    [Test]
    public async Task Malformed_bodies_are_refused_everywhere()
    {
        var calls = Writes.SelectMany(o => Malformed.Select(m => (o, m.Name, Content: ApiClient.Content(m.Body)!, m.Status)));
        (await RunAsync(calls)).ShouldBeEmpty();
    }

    [Test]
    public async Task A_member_that_stands_twice_is_refused_everywhere()
    {
        var calls = Writes.Select(o =>
        {
            var body = _network.BodyOf(o).ToJsonString();
            var (name, value) = _network.BodyOf(o).First();
            return (o, "twice", ApiClient.Content($"{{\"{name}\": {value?.ToJsonString() ?? "null"}, {body[1..]}")!, 400);
        });
        (await RunAsync(calls)).ShouldBeEmpty();
    }

    [TestCase("text/plain", 415)]
    [TestCase("application/xml", 415)]
    [TestCase("multipart/form-data; boundary=x", 415)]
    [TestCase("application/x-www-form-urlencoded", 415)]
    [TestCase(null, 415)]
    public async Task Another_content_type_is_refused_everywhere(string? type, int status)
    {
        var calls = Writes.Select(o =>
        {
            HttpContent content = new ByteArrayContent(Encoding.UTF8.GetBytes(_network.BodyOf(o).ToJsonString()));
            content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
            return (o, type ?? "none", content, status);
        });
        (await RunAsync(calls)).ShouldBeEmpty();
    }

    [Test]
    public async Task Bytes_that_are_not_UTF_8_are_refused_everywhere()
    {
        var calls = Writes.SelectMany(o => new byte[][] { [0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D], [0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00], [0x00], [0x1F, 0x8B, 0x08, 0x00] }
            .Select(bytes => (o, "bytes " + Convert.ToHexString(bytes), ApiClient.Content(bytes)!, 400)));
        (await RunAsync(calls)).ShouldBeEmpty();
    }

    [Test]
    public async Task A_body_of_ten_megabytes_is_refused_everywhere()
    {
        var large = Encoding.UTF8.GetBytes($"{{\"name\": \"{new string('x', 10 * 1024 * 1024)}\"}}");
        foreach (var operation in Writes)
        {
            // Every second with a key, whose hash reads the body first.
            (string, string)[] headers = operation.Method == "POST" && operation.Id.Length % 2 == 0 ? [("Idempotency-Key", "large")] : [];
            using var content = new ByteArrayContent(large) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
            var status = await StatusOfLargeAsync(operation, content, headers);
            status.ShouldBeOneOf([413, null], $"{operation.Id}: {status}");
        }

        (await Api.GetAsync("/circuits")).ShouldBe(200);
    }

    [Test]
    public async Task Ten_megabytes_sent_in_pieces_are_refused_too()
    {
        using var content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes($"{{\"name\": \"{new string('x', 10 * 1024 * 1024)}\"}}")));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var status = await StatusOfLargeAsync(Writes.First(o => o.Id == "CreateCarrier"), content, [("Transfer-Encoding", "chunked")]);
        status.ShouldBeOneOf(413, null);
    }

    [Test]
    public async Task Every_member_refuses_values_of_another_type()
    {
        var calls = Writes.Where(o => o.BodySchema!["properties"] is not null).SelectMany(o => o.BodySchema!["properties"]!.AsObject().SelectMany(p => WrongFor(p.Value!).Select(value =>
        {
            var body = _network.BodyOf(o);
            if (o.Id.StartsWith("Bulk", StringComparison.Ordinal) && p.Key == "filter")
                body.Remove("ids");
            body[p.Key] = "@";
            return (o, $"{p.Key} = {(value.Length > 60 ? value[..60] : value)}", ApiClient.Content(body.ToJsonString().Replace("\"@\"", value, StringComparison.Ordinal))!, 422);
        })));
        (await RunAsync(calls)).ShouldBeEmpty();
    }

    [Test]
    public async Task Every_text_refuses_half_characters_NUL_and_too_much()
    {
        string[] values = ["\"\\ud800\"", "\"a\\udc00b\"", "\"\\u0000\"", "\"a\\u0000\"", $"\"{new string('x', 10_001)}\""];
        var calls = Writes.Where(o => o.BodySchema!["properties"] is not null).SelectMany(o => o.BodySchema!["properties"]!.AsObject().Where(p => IsText(p.Value!) && p.Key != "token").SelectMany(p => values.Select(value =>
        {
            var body = _network.BodyOf(o);
            body[p.Key] = "@";
            return (o, $"{p.Key} = {(value.Length > 60 ? "long" : value)}", ApiClient.Content(body.ToJsonString().Replace("\"@\"", value, StringComparison.Ordinal))!, 422);
        })));
        (await RunAsync(calls)).ShouldBeEmpty();
    }

    [Test]
    public async Task A_text_may_hold_up_to_200_characters_and_notes_10000()
    {
        var fits = (await Api.PostAsync("/carriers", new { name = new string('n', 200), notes = new string('x', 10_000) })).ShouldBe(201);
        fits["name"]!.GetValue<string>().Length.ShouldBe(200);
        (await Api.PostAsync("/carriers", new { name = new string('n', 201) })).ShouldBeProblem(422, "request.invalid")["errors"]!["name"].ShouldNotBeNull();
        (await Api.PostAsync("/carriers", new { name = "fits", notes = new string('x', 10_001) })).ShouldBeProblem(422, "request.invalid")["errors"]!["notes"].ShouldNotBeNull();
    }

    [Test]
    public async Task Markup_and_SQL_are_texts_like_any_other()
    {
        foreach (var text in new[] { "<script>alert(1)</script>", "Robert'); DROP TABLE circuits;--", "a & b < c > \"d\"", "=cmd|' /C calc'!A0", "{{7*7}}", "💩 é \u202Eabc", "%00 \\u0000", "C:\\temp\\%s" })
        {
            var made = await Make.CircuitAsync(new { name = text, notes = text, tags = new[] { text } });
            var read = await Api.ReadAsync($"/circuits/{made.Id}");
            read["name"]!.GetValue<string>().ShouldBe(text);
            read["notes"]!.GetValue<string>().ShouldBe(text);
            read["tags"]!.AsArray().Single()!.GetValue<string>().ShouldBe(text);
            (await Api.ReadAsync("/circuits?name=" + Uri.EscapeDataString(text) + "&name=" + Uri.EscapeDataString(text))).Total.ShouldBe(1);
        }
    }

    private static IEnumerable<string> WrongFor(JsonNode schema)
    {
        string[] types = schema["type"] is JsonArray several ? [.. several.Select(t => t!.ToString())] : [schema["type"]!.ToString()];
        if (!types.Contains("object"))
            yield return "{\"a\": 1}";
        if (!types.Contains("array"))
            yield return "[1]";
        if (!types.Contains("boolean"))
            yield return "true";
        if (!types.Contains("string"))
            yield return "\"1\"";
        else if (schema["format"] is not null || schema["enum"] is not null)
            yield return "\"nonsense '; --\"";
        if (!types.Contains("number"))
            yield return "1.5";
        if (types.Contains("number") || types.Contains("integer"))
        {
            foreach (var number in new[] { "1e400", "-1e400", "99999999999999999999", "-99999999999999999999" })
                yield return number;
        }

        if (schema["format"]?.ToString() == "date")
        {
            foreach (var date in new[] { "\"2026-02-30\"", "\"2026-1-1\"", "\"2026-11-20T00:00:00Z\"", "\"\"" })
                yield return date;
        }

        if (types.Contains("array"))
        {
            yield return "[null]";
            yield return "[[]]";
        }
    }

    private static bool IsText(JsonNode schema) => schema["format"] is null && schema["enum"] is null && (schema["type"] is JsonArray types ? types.Any(t => t!.ToString() == "string") : schema["type"]!.ToString() == "string");

    private async Task<int?> StatusOfLargeAsync(ApiOperation operation, HttpContent content, (string, string)[] headers)
    {
        try
        {
            var answer = await Api.SendAsync(new HttpMethod(operation.Method), _network.PathOf(operation), content, [.. headers, ("Expect", "100-continue")]);
            return answer.ShouldBeProblem(413, "request.too_large").Status is var status ? (int)status : null;
        }
        catch (HttpRequestException closed) when (closed.InnerException is IOException or System.Net.Sockets.SocketException)
        {
            return null; // the server need not listen to the end
        }
    }

    private async Task<List<string>> RunAsync(IEnumerable<(ApiOperation Operation, string What, HttpContent Content, int Status)> calls)
    {
        var wrong = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(calls, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (call, _) =>
        {
            var answer = await Api.SendAsync(new HttpMethod(call.Operation.Method), _network.PathOf(call.Operation), call.Content);
            var problem = answer.MediaType == "application/problem+json" && answer.Json["code"] is not null && answer.Json["trace_id"] is not null;
            if ((int)answer.Status != call.Status || !problem)
                wrong.Add($"{call.Operation.Id} {call.What}: {(int)answer.Status} {(problem ? answer.Code : answer.Text[..Math.Min(200, answer.Text.Length)])} instead of {call.Status}");
        });
        return [.. wrong.Order(StringComparer.Ordinal)];
    }
}
