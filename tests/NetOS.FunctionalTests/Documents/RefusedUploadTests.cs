using System.Net.Http.Headers;
using System.Net.Sockets;
using FsCheck.Fluent;

namespace NetOS.FunctionalTests.Documents;

/// <summary>Uploads that are refused: by name, and without leaving anything behind.</summary>
internal sealed class RefusedUploadTests : ApiFixture
{
    private const int LimitMegabytes = 1, Limit = LimitMegabytes * 1024 * 1024;

    private Guid _circuit;

    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["NETOS_UPLOAD_LIMIT_MB"] = "1" };

    protected override async Task BeforeAllAsync() => _circuit = (await Make.CircuitAsync()).Id;

    [TearDown]
    public async Task Nothing_is_left_behind()
    {
        var stored = Directory.Exists(Server.Storage) ? Directory.GetFiles(Server.Storage, "original", SearchOption.AllDirectories).Length : 0;
        stored.ShouldBe((int)(await Api.ReadAsync("/documents?current=true,false")).Total);
        var staging = Path.Combine(Server.Storage, "staging");
        (Directory.Exists(staging) ? Directory.GetFileSystemEntries(staging) : []).ShouldBeEmpty();
    }

    [Test]
    public async Task A_body_that_says_it_has_two_gigabytes_is_refused_before_it_is_read()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, Server.Address.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /api/v1/documents HTTP/1.1\r\nHost: localhost\r\nx-user-role: exec\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: {2L * 1024 * 1024 * 1024}\r\n\r\n"));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        var answer = new byte[4096];
        var length = await stream.ReadAsync(answer, patience.Token);
        var text = Encoding.ASCII.GetString(answer, 0, length);
        text.ShouldStartWith("HTTP/1.1 413");
        text.ShouldContain($"{Limit:N0} bytes");
    }

    [Test]
    public async Task A_body_that_says_nothing_of_its_length_is_cut_off_at_the_limit()
    {
        using var form = Uploads.Form([("circuit_id", _circuit.ToString()), ("kind", "other")], new byte[Limit + 1], "zeros.txt");
        var bytes = await form.ReadAsByteArrayAsync();
        using var chunked = new ChunkedContent(bytes, form.Headers.ContentType!);
        (await Api.SendAsync(HttpMethod.Post, "/documents", chunked)).ShouldBeProblem(413, "request.too_large");
        (await Api.UploadAsync("circuit_id", _circuit, "other", new byte[Limit + 1], "zeros.txt")).ShouldBeProblem(413, "request.too_large");
        (await Api.UploadAsync("circuit_id", _circuit, "other", new byte[3 * Limit], "zeros.txt", null, ("Idempotency-Key", $"k{Make.Next()}"))).ShouldBeProblem(413, "request.too_large");
        var longest = Enumerable.Repeat((byte)'x', Limit).ToArray();
        (await Api.UploadAsync("circuit_id", _circuit, "other", longest, "longest.txt")).ShouldBe(201);
    }

    [Test]
    public async Task A_form_that_breaks_off_is_malformed()
    {
        using var form = Uploads.Form([("circuit_id", _circuit.ToString()), ("kind", "other")], Uploads.Text(new string('x', 5000)), "a.txt");
        var bytes = await form.ReadAsByteArrayAsync();
        foreach (var cut in new[] { 10, 100, bytes.Length / 3, bytes.Length / 2, bytes.Length - 20 })
        {
            var half = new ByteArrayContent(bytes[..cut]);
            half.Headers.ContentType = form.Headers.ContentType;
            (await Api.SendAsync(HttpMethod.Post, "/documents", half)).ShouldBeProblem(400, "request.multipart");
        }
    }

    [Test]
    public async Task What_is_not_taken_is_named()
    {
        (await Send("a.txt", [])).ShouldBeProblem(422, "document.empty");
        (await Send("a.exe", [0x4D, 0x5A, 0x90, 0x00])).ShouldBeProblem(415, "document.type").Text.ShouldContain("Windows program");
        (await Send("a.html", "<html><script>alert(1)</script>"u8.ToArray())).ShouldBeProblem(415, "document.type").Text.ShouldContain("HTML");
        (await Send("a.svg", "<svg onload=alert(1)>"u8.ToArray())).ShouldBeProblem(415, "document.type");
        (await Send("a.png", Uploads.Photo())).ShouldBeProblem(415, "document.type").Text.ShouldContain("content is JPEG");
        (await Send("a.jpg", [.. Uploads.Photo()[..100], 1, 2, 3])).ShouldBeProblem(422, "document.damaged");
        (await Send("a.docx", Bomb())).ShouldBeProblem(422, "document.bomb");
        (await Send("a.png", HugePng())).ShouldBeProblem(422, "document.damaged").Text.ShouldContain("larger than");
    }

    [Test]
    public async Task What_is_said_of_a_file_is_checked_before_the_file_is_read()
    {
        (string, string)[] usual = [("circuit_id", _circuit.ToString()), ("kind", "other")];
        (await Form([("kind", "other")])).ShouldBeProblem(422, "request.invalid").Text.ShouldContain("Exactly one of circuit_id, contract_id");
        (await Form([.. usual, ("customer_id", Guid.NewGuid().ToString())])).ShouldBeProblem(422, "request.invalid");
        (await Form([("circuit_id", "x"), ("kind", "other")])).ShouldBeProblem(422, "request.invalid").Text.ShouldContain("UUID");
        (await Form([("circuit_id", Guid.NewGuid().ToString()), ("kind", "other")])).ShouldBeProblem(422, "request.invalid")["errors"]!["circuit_id"].ShouldNotBeNull();
        (await Form([("circuit_id", _circuit.ToString())])).ShouldBeProblem(422, "request.invalid")["errors"]!["kind"].ShouldNotBeNull();
        (await Form([("circuit_id", _circuit.ToString()), ("kind", "letter")])).ShouldBeProblem(422, "request.invalid").Text.ShouldContain("one of agreement");
        (await Form([.. usual, ("kind", "other")])).ShouldBeProblem(422, "request.invalid").Text.ShouldContain("twice");
        (await Form([.. usual, ("foo", "1")])).ShouldBeProblem(422, "request.invalid")["errors"]!["foo"].ShouldNotBeNull();
        (await Form([.. usual, ("title", new string('x', 201))])).ShouldBeProblem(422, "request.invalid")["errors"]!["title"].ShouldNotBeNull();
        (await Form([.. usual, ("notes", "a\0b")])).ShouldBeProblem(422, "request.invalid")["errors"]!["notes"].ShouldNotBeNull();
        (await Form([.. usual, ("notes", new string('x', 100_000))])).ShouldBeProblem(422, "request.invalid")["errors"]!["notes"].ShouldNotBeNull();
        (await Form([.. usual, ("previous_id", "x")])).ShouldBeProblem(422, "request.invalid")["errors"]!["previous_id"].ShouldNotBeNull();
        (await Api.PostAsync("/documents", new { kind = "other" })).ShouldBeProblem(415, "request.media_type");
        (await Api.As("sales").UploadAsync("circuit_id", _circuit, "other", Uploads.Text(), "a.txt")).ShouldBeProblem(403, "auth.permission_missing");

        using var without = new MultipartFormDataContent { Uploads.Part("circuit_id", Encoding.UTF8.GetBytes(_circuit.ToString()), null) };
        (await Api.SendAsync(HttpMethod.Post, "/documents", without)).ShouldBeProblem(422, "request.invalid")["errors"]!["file"].ShouldNotBeNull();
        using var two = Uploads.Form(usual, Uploads.Text(), "a.txt");
        two.Add(Uploads.Part("file", Uploads.Text(), "b.txt"));
        (await Api.SendAsync(HttpMethod.Post, "/documents", two)).ShouldBeProblem(422, "request.invalid").Text.ShouldContain("comes last");

        async Task<Answer> Form((string, string)[] fields)
        {
            using var form = Uploads.Form(fields, Uploads.Text(), "a.txt");
            return await Api.SendAsync(HttpMethod.Post, "/documents", form);
        }
    }

    /// <summary>Random bytes, and the heads of real files with some bytes changed, under names that mean harm.</summary>
    [Test]
    public async Task Whatever_comes_is_taken_or_refused_and_nothing_breaks()
    {
        string[] names = ["a.pdf", "a.png", "a.jpg", "a.gif", "a.webp", "a.tif", "a.docx", "a.xlsx", "a.txt", "../../../etc/cron.d/x.txt", "..\\..\\x.pdf", "\u202Efdp.exe", "con", "a\0b.txt", new string('x', 5000) + ".pdf", "", "%00.txt", "a;b=\"c\".csv", "x.php.png"];
        byte[][] seeds = [Uploads.Pdf("Seed", "page"), Uploads.Photo(), HugePng(), Bomb(), "GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;"u8.ToArray(), "RIFF\u0024\u0000\u0000\u0000WEBPVP8 "u8.ToArray(), "II*\0\b\0\0\0"u8.ToArray(), "From: a@example.net\r\n\r\nx"u8.ToArray(), "PK\u0003\u0004"u8.ToArray(), "PK\u0005\u0006"u8.ToArray()];
        var random = from bytes in Gen.Choose(0, 255).Select(b => (byte)b).ArrayOf(200) select bytes;
        var mutated =
            from seed in Gen.Elements(seeds)
            from at in Gen.Choose(0, Math.Max(0, seed.Length - 1)).ArrayOf(6)
            from value in Gen.Choose(0, 255).ArrayOf(6)
            from cut in Gen.Choose(1, seed.Length)
            from whole in Gen.Elements(true, true, false)
            select Mutate(seed, at, value, whole ? seed.Length : cut);
        var upload = from bytes in Gen.OneOf(random, mutated, mutated) from name in Gen.Elements(names) select (bytes, name);
        var (taken, refused) = (0, 0);
        foreach (var (bytes, name) in upload.Sample(400, 100))
        {
            var answer = await Send(name, bytes);
            ((int)answer.Status).ShouldBeOneOf([201, 409, 415, 422], $"{name} {Convert.ToHexString(bytes[..Math.Min(64, bytes.Length)])} {answer.Text}");
            if (answer.Status == HttpStatusCode.Created)
            {
                taken++;
                (await Api.GetAsync($"/documents/{answer.Id}/content?inline=true")).ShouldBe(200).ContentHeaders.ContentDisposition!.FileName!.ShouldNotContain("/");
                answer["file_name"]!.ToString().ShouldNotContain("..");
            }
            else
            {
                refused++;
                answer.ShouldBeProblem();
            }
        }

        TestContext.Out.WriteLine($"{taken} taken, {refused} refused.");
        refused.ShouldBeGreaterThan(50);
    }

    private async Task<Answer> Send(string name, byte[] bytes) => await Api.UploadAsync("circuit_id", _circuit, "other", bytes, name);

    private static byte[] Mutate(byte[] seed, int[] at, int[] value, int length)
    {
        var bytes = seed.ToArray();
        foreach (var (position, next) in at.Zip(value))
            bytes[position] = (byte)next;
        return bytes[..length];
    }

    private static byte[] Bomb()
    {
        using var stream = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in new[] { "[Content_Types].xml", "word/document.xml" })
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(new byte[20_000_000]);
            }
        }

        return stream.ToArray();
    }

    /// <summary>Says that it has a hundred thousand pixels a side.</summary>
    private static byte[] HugePng() => Convert.FromHexString("89504E470D0A1A0A0000000D49484452000186A0000186A0080200000027309C9F0000000949444154789C630000000100015EFF7DF90000000049454E44AE426082");

    private sealed class ChunkedContent(byte[] bytes, MediaTypeHeaderValue type) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            Headers.ContentType = type;
            return stream.WriteAsync(bytes).AsTask();
        }

        protected override bool TryComputeLength(out long length)
        {
            Headers.ContentType = type;
            length = 0;
            return false;
        }
    }
}
