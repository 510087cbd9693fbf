using System.Collections.Concurrent;
using System.Diagnostics;
using NetOS.Application.Common.Email;

namespace NetOS.FunctionalTests.Mail;

/// <summary>How a mail server of a test behaves.</summary>
internal sealed record MailServerOptions
{
    /// <summary><c>starttls</c>, <c>tls</c> or <c>plain</c>, which does not offer STARTTLS.</summary>
    public string Mode { get; init; } = "starttls";

    public string? Username { get; init; }
    public string? Password { get; init; }
    public IReadOnlyList<string>? AuthMethods { get; init; }
    public string? Certificate { get; init; }
    public string? Key { get; init; }

    /// <summary>Where it stops answering: <c>greeting</c> or <c>content</c>.</summary>
    public string? Hang { get; init; }

    /// <summary><c>data</c>: closes the connection while the e-mail is handed over.</summary>
    public string? Drop { get; init; }

    public bool HideUtf8 { get; init; }

    /// <summary>What it refuses at <c>mail</c>, <c>rcpt</c> or <c>data</c>, and how often.</summary>
    public IReadOnlyList<MailFailure> Failures { get; init; } = [];
}

/// <param name="Stage">Where.</param>
/// <param name="Code">Its code.</param>
/// <param name="Words">Its words.</param>
/// <param name="Times">How often.</param>
/// <param name="To">At <c>rcpt</c>: only for addresses that begin with this.</param>
internal sealed record MailFailure(string Stage, int Code, string Words, int Times, string? To = null);

/// <summary>An e-mail a test's mail server took down.</summary>
internal sealed record ReceivedMail(string Raw, bool Secure, string? User, string To)
{
    /// <summary>A header field, unfolded; null when it is not there.</summary>
    public string? Header(string name)
    {
        var head = Raw[..Raw.IndexOf("\r\n\r\n", StringComparison.Ordinal)].Replace("\r\n ", " ", StringComparison.Ordinal);
        return head.Split("\r\n").Where(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase)).Select(line => line[(name.Length + 1)..].Trim()).SingleOrDefault();
    }
}

/// <summary>A real mail server (smtp-server on Node) in a process of its own, gone with the test.</summary>
internal sealed class TestMailServer : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Process _process;
    private readonly ConcurrentQueue<JsonNode> _events = new();
    private readonly TaskCompletionSource<int> _port = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private TestMailServer(MailServerOptions options)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Folder(), "smtp-server.mjs"), JsonSerializer.Serialize(options, Json)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => TestContext.Progress.WriteLine(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public int Port { get; private set; }

    public IReadOnlyList<ReceivedMail> Mails =>
        [.. Events("content").Select(e => new ReceivedMail(Encoding.UTF8.GetString(Convert.FromBase64String(e["raw"]!.ToString())), e["secure"]!.GetValue<bool>(), e["user"]?.ToString(), e["to"]!.ToString()))];

    public static async Task<TestMailServer> StartAsync(MailServerOptions options)
    {
        var server = new TestMailServer(options);
        server.Port = await server._port.Task.WaitAsync(Patience);
        return server;
    }

    public IEnumerable<JsonNode> Events(string name) => _events.Where(e => e["event"]!.ToString() == name);

    /// <summary>The settings by which NetOS reaches it.</summary>
    public MailServer At(SmtpSecurity security, string host = "localhost", string? username = null, string? password = null, string from = "NetOS <netos@example.net>") =>
        new(host, Port, security, username, password, from);

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync().WaitAsync(Patience);
        _process.Dispose();
    }

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NetOS.sln")))
                return Path.Combine(folder.FullName, "tests", "NetOS.FunctionalTests", "Mail");
        }

        throw new DirectoryNotFoundException("NetOS.sln is in no folder above the tests.");
    }

    private void Note(string? line)
    {
        if (line is null)
        {
            _port.TrySetException(new InvalidOperationException("The mail server of the test ended. Are the packages of web/ there (npm ci --prefix web)?"));
            return;
        }

        var told = JsonNode.Parse(line)!;
        if (told["event"]!.ToString() == "ready")
            _port.TrySetResult(told["port"]!.GetValue<int>());
        else
            _events.Enqueue(told);
    }
}
