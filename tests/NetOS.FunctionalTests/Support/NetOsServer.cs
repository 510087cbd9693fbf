using MediatR;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NetOS.Infrastructure.Persistence;

namespace NetOS.FunctionalTests.Support;

/// <summary>The real application behind Kestrel on loopback, on a database of its own.</summary>
internal sealed class NetOsServer : WebApplicationFactory<Program>
{
    private readonly string _connection;

    private readonly IReadOnlyDictionary<string, string> _settings;

    private readonly Action<IServiceCollection>? _services;

    public NetOsServer(string connection, IReadOnlyDictionary<string, string>? settings = null, Action<IServiceCollection>? services = null)
    {
        _connection = connection;
        _services = services;
        _settings = settings ?? new Dictionary<string, string>();
        UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
    }

    public TestClock Clock { get; } = new();

    public FailureLog Failures { get; } = new();

    public string ConnectionString => _connection;

    /// <summary>Where this server keeps the files of documents; gone with it.</summary>
    public string Storage { get; } = Path.Combine(Path.GetTempPath(), $"netos-test-storage-{Guid.NewGuid():N}");

    /// <summary>Where this server keeps what it encrypts with; gone with it.</summary>
    private string Keys => Storage + "-keys";

    public Uri Address => new(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("DATABASE_URL", _connection);
        builder.UseSetting("NETOS_STORAGE", Storage);
        builder.UseSetting("NETOS_KEYS", Keys);
        builder.UseSetting("NETOS_RATE_LIMIT", "0"); // tests throw more at one caller than people do
        builder.UseSetting("NETOS_RUN_JOBS", "false"); // tests run what they are about themselves
        foreach (var (name, value) in _settings)
            builder.UseSetting(name, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            _services?.Invoke(services);
            services.AddLogging(logging => logging.ClearProviders().AddProvider(Failures));
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        foreach (var folder in new[] { Storage, Keys }.Where(Directory.Exists))
            Directory.Delete(folder, recursive: true);
    }

    /// <summary>Sends a request of the application as NetOS itself, as its scheduled work does.</summary>
    public async Task<T> RunAsSystemAsync<T>(IRequest<T> request)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerContext>().EnterSystem("test");
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }
}

/// <summary>Keeps what the server logs as an error, so that a test that meets a 500 can say why.</summary>
internal sealed class FailureLog : ILoggerProvider, ILogger
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<string> _lines = new();

    public string Take()
    {
        var text = string.Join(Environment.NewLine, _lines.Take(10));
        _lines.Clear();
        return text;
    }

    public ILogger CreateLogger(string categoryName) => categoryName.StartsWith("NetOS", StringComparison.Ordinal) ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
            _lines.Enqueue(string.Join(Environment.NewLine, $"{formatter(state, exception)} {exception}".Split(Environment.NewLine).Take(8)));
    }

    public void Dispose() { }
}
