using System.Diagnostics;
using System.Net.Sockets;

namespace NetOS.FunctionalTests.Scheduling;

/// <summary>NetOS as a process of its own, as it is run in earnest.</summary>
internal sealed class NetOsProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _log = new();

    public NetOsProcess(string connection, string storage, params IEnumerable<(string Name, string Value)> settings)
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        var probe = typeof(ProbeStartup).Assembly;
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "NetOS.Api.dll"), "--urls", Address.ToString()]) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in settings.Concat(
        [
            ("DATABASE_URL", connection), ("ASPNETCORE_ENVIRONMENT", "Development"), ("NETOS_STORAGE", storage), ("NETOS_RUN_JOBS", "true"),
            ("DOTNET_STARTUP_HOOKS", probe.Location), ("ASPNETCORE_HOSTINGSTARTUPASSEMBLIES", probe.GetName().Name!),
        ]))
            start.Environment[name] = value;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public int Id => _process.Id;

    public string Log
    {
        get
        {
            lock (_log)
                return _log.ToString();
        }
    }

    /// <summary>Ends it as a power cut would.</summary>
    public void Kill() => _process.Kill();

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_log)
            _log.AppendLine(line.Data);
    }
}
