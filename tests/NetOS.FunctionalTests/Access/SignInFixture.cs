using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace NetOS.FunctionalTests.Access;

/// <summary>NetOS beside an identity provider of the test's own.</summary>
internal abstract class SignInFixture : ApiFixture
{
    private static readonly TimeSpan Apart = TimeSpan.FromMinutes(10);
    private readonly string _keys = Path.Combine(Path.GetTempPath(), $"netos-test-keys-{Guid.NewGuid():N}");
    private DateTimeOffset _reached = TestClock.Start;

    protected FakeIssuer Issuer { get; private set; } = null!;

    /// <summary>Every line of the log, for what must not stand in it.</summary>
    protected LogLines Log { get; } = new();

    protected Guid FinanceRole { get; private set; }

    protected override IReadOnlyDictionary<string, string> Settings
    {
        get
        {
            Issuer = FakeIssuer.Start();
            var settings = new Dictionary<string, string> { ["NETOS_KEYS"] = _keys, ["NETOS_ROLE_GROUPS"] = "netos-finance=finance,netos-ops=operations", ["NEW_USER_EMAIL_ENABLED"] = "false" };
            Configure(settings);
            return settings;
        }
    }

    /// <summary>Which provider NetOS is told of; the fake one as a plain OIDC issuer unless a fixture says otherwise.</summary>
    protected virtual void Configure(Dictionary<string, string> settings)
    {
        settings["OIDC_ISSUER"] = Issuer.Address;
        settings["OIDC_CLIENT_ID"] = FakeIssuer.ClientId;
        settings["OIDC_CLIENT_SECRET"] = FakeIssuer.ClientSecret;
        settings["JWT_AUDIENCE"] = FakeIssuer.Audience;
    }

    protected override async Task BeforeAllAsync()
    {
        Issuer.Clock = Clock;
        Server.Services.GetRequiredService<ILoggerFactory>().AddProvider(Log);
        FinanceRole = Guid.Parse((await Api.ReadAsync("/roles?key=finance")).Column("id").Single()!);
    }

    /// <summary>Tests stand minutes apart: what one is refused for does not slow the next, and keys may be read again.</summary>
    [SetUp]
    public void Later()
    {
        Clock.Now = _reached + Apart;
        Issuer.Spoil = null;
        Issuer.UserInfo = null;
        Issuer.Answer.Clear();
        Issuer.Keys = null;
    }

    [TearDown]
    public void Reached() => _reached = Clock.Now;

    [OneTimeTearDown]
    public async Task EndIssuerAsync()
    {
        Log.Dispose();
        if (Issuer is not null)
            await Issuer.DisposeAsync();
        if (Directory.Exists(_keys))
            Directory.Delete(_keys, recursive: true);
    }

    /// <summary>A user nobody else uses.</summary>
    protected async Task<(Guid Id, string Email)> UserAsync(bool active = true)
    {
        var email = $"person{Make.Next()}@example.net";
        return ((await Api.PostAsync("/users", new { email, name = "A Person", role_id = FinanceRole, active })).ShouldBe(201).Id, email);
    }

    /// <summary>A user the issuer already knows by this subject.</summary>
    protected async Task<(Guid Id, string Email, string Subject)> KnownUserAsync(string? issuer = null, bool active = true)
    {
        var (id, email) = await UserAsync(active);
        var subject = $"subject-{Make.Next()}";
        await SqlAsync($"insert into user_identities values ('{issuer ?? Issuer.Name}', '{subject}', '{id}', now())");
        return (id, email, subject);
    }

    /// <summary>A user the issuer knows, who signs in next.</summary>
    protected async Task<(Guid Id, string Email, Browser Browser)> PersonAsync()
    {
        var (id, email, subject) = await KnownUserAsync();
        Issuer.Person = new JsonObject { ["sub"] = subject, ["email"] = email, ["name"] = "A Person" };
        return (id, email, new Browser(Server.Address));
    }

    protected Task<Answer> AsAsync(string token, string path = "/me") => Api.GetAsync(path, ("Authorization", "Bearer " + token));

    protected async Task ShouldBeRefusedAsync(string token) => (await AsAsync(token)).ShouldBeProblem(401, "auth.jwt");

    protected async Task<List<string>> SqlAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var row = await command.ExecuteReaderAsync();
        List<string> rows = [];
        while (await row.ReadAsync())
            rows.Add(string.Join(" | ", Enumerable.Range(0, row.FieldCount).Select(i => row.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : row.GetValue(i).ToString())));
        return rows;
    }
}

internal sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<string> _lines = new();

    public string Text => string.Join('\n', _lines);

    // As the product's own log: the framework's lines of every request are left out there.
    public ILogger CreateLogger(string categoryName) => categoryName.StartsWith("NetOS", StringComparison.Ordinal) ? this : new Framework(this);

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => _lines.Enqueue($"{formatter(state, exception)} {exception}");

    public void Dispose() { }

    private sealed class Framework(LogLines lines) : ILogger
    {
        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                lines.Log(logLevel, eventId, state, exception, formatter);
        }
    }
}
