using System.Net.Sockets;

namespace NetOS.FunctionalTests.BadInput;

/// <summary>Hostile headers and request lines, byte by byte.</summary>
internal sealed class HeaderTests : ApiFixture
{
    private Guid _carrier;

    protected override async Task BeforeAllAsync() => _carrier = (await Make.CarrierAsync()).Id;

    [TestCase("If-Match", "garbage")]
    [TestCase("If-Match", "\"v\"")]
    [TestCase("If-Match", "\"v-1\"")]
    [TestCase("If-Match", "\"v99999999999-0\"")]
    [TestCase("If-Match", "\"v1e3-0\"")]
    [TestCase("If-Match", "v1; drop table carriers")]
    public async Task An_If_Match_that_is_no_tag_of_ours_is_a_400(string name, string value)
    {
        (await Api.PatchAsync($"/carriers/{_carrier}", new { notes = "x" }, (name, value))).ShouldBeProblem(400, "request.if_match");
        (await Api.DeleteAsync($"/carriers/{_carrier}", (name, value))).ShouldBeProblem(400, "request.if_match");
    }

    [TestCase("garbage")]
    [TestCase("\"v999-0\"")]
    [TestCase("W/\"\", \"\", ,")]
    public async Task An_If_None_Match_that_is_no_tag_of_ours_matches_nothing(string value) => (await Api.GetAsync($"/carriers/{_carrier}", ("If-None-Match", value))).ShouldBe(200);

    [Test]
    public async Task Any_version_is_meant_by_a_star() => (await Api.PatchAsync($"/carriers/{_carrier}", new { notes = "star" }, ("If-Match", "*"))).ShouldBe(200);

    // What is not HTTP the web server refuses before anybody can phrase a problem: a bare 4xx, and the connection is closed.
    [TestCase("GET /api/v1/circuits HTTP/1.1\r\nHost: localhost\r\nx-user-email: a\0b@example.net\r\n\r\n", 400)]
    [TestCase("GET /api/v1/circuits HTTP/1.1\r\nHost: localhost\r\nx-user-role: exec\r\n folded\r\n\r\n", 400)]
    [TestCase("GET /api/v1/circuits\0 HTTP/1.1\r\nHost: localhost\r\n\r\n", 400)]
    [TestCase("GET /api/v1/circ uits HTTP/1.1\r\nHost: localhost\r\n\r\n", 400)]
    [TestCase("GET /api/v1/circuits HTTP/1.1\r\n\r\n", 400)]
    [TestCase("POST /api/v1/carriers HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n", 400)]
    [TestCase("NONSENSE\r\n\r\n", 400)]
    public async Task What_is_not_HTTP_is_refused_and_the_server_goes_on(string request, int status)
    {
        (await RawAsync(Encoding.Latin1.GetBytes(request))).ShouldStartWith($"HTTP/1.1 {status} ");
        (await Api.GetAsync("/circuits")).ShouldBe(200);
    }

    [Test]
    public async Task Too_long_an_address_or_head_is_refused()
    {
        (await RawAsync(Encoding.ASCII.GetBytes($"GET /api/v1/circuits?q={new string('x', 10_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n"))).ShouldStartWith("HTTP/1.1 414 ");
        (await RawAsync(Encoding.ASCII.GetBytes($"GET /api/v1/circuits HTTP/1.1\r\nHost: localhost\r\nx-long: {new string('x', 40_000)}\r\n\r\n"))).ShouldStartWith("HTTP/1.1 431 ");
    }

    [TestCase("x-user-email: \u00ff\u00fe@example.net")]
    [TestCase("x-user-email: \u00c3\u0028@example.net")]
    [TestCase("x-user-role: \u00ed\u00a0\u0080")]
    public async Task Bytes_that_are_not_UTF_8_in_a_header_are_a_4xx(string header)
    {
        var answer = await RawAsync(Encoding.Latin1.GetBytes($"GET /api/v1/circuits HTTP/1.1\r\nHost: localhost\r\n{header}\r\nConnection: close\r\n\r\n"));
        answer[9].ShouldBe('4', answer);
    }

    [Test]
    public async Task A_body_that_ends_early_is_refused()
    {
        var answer = await RawAsync(Encoding.ASCII.GetBytes("POST /api/v1/carriers HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5\r\nConnection: close\r\n\r\n{\"a\":"));
        answer.ShouldStartWith("HTTP/1.1 400 ");
        answer.ShouldContain("request.json");
    }

    private async Task<string> RawAsync(byte[] request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(Server.Address.Host, Server.Address.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(request);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        var buffer = new byte[16_384];
        var read = await stream.ReadAtLeastAsync(buffer, 12, throwOnEndOfStream: false, patience.Token);
        return Encoding.Latin1.GetString(buffer, 0, read);
    }
}
