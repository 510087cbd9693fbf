namespace NetOS.FunctionalTests.Support;

/// <summary>A fixture with a server and a database of its own. Exec is the role unless a test says otherwise.</summary>
internal abstract class ApiFixture
{
    private HttpClient? _http;

    protected NetOsServer Server { get; private set; } = null!;

    protected ApiClient Api { get; private set; } = null!;

    protected Make Make { get; private set; } = null!;

    protected TestClock Clock => Server.Clock;

    /// <summary>True to start from the sample network instead of an empty database.</summary>
    protected virtual bool Sample => false;

    /// <summary>Settings of the server beside the usual ones.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>();

    /// <summary>Services of the server beside its own.</summary>
    protected virtual void Services(Microsoft.Extensions.DependencyInjection.IServiceCollection services) { }

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        Server = new NetOsServer(await TestDatabases.CreateAsync(Sample), Settings, Services);
        Server.StartServer();
        _http = new HttpClient { BaseAddress = Server.Address, Timeout = TimeSpan.FromSeconds(60) };
        Api = new ApiClient(_http);
        Make = new Make(Api);
        await BeforeAllAsync();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _http?.Dispose();
        if (Server is null)
            return;
        await Server.DisposeAsync();
        await TestDatabases.DropAsync(Server.ConnectionString);
    }

    [SetUp]
    public void SetClock() => Clock.Now = TestClock.Start;

    /// <summary>A failure inside the server belongs to the test that met it.</summary>
    [TearDown]
    public void ReportFailures()
    {
        var failures = Server.Failures.Take();
        if (failures.Length > 0)
            TestContext.Out.WriteLine(failures);
    }

    protected virtual Task BeforeAllAsync() => Task.CompletedTask;
}
