using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace NetOS.Infrastructure.Documents;

/// <summary>How a program that was given a file came out. It has not finished when it took too long or wrote too much and was ended.</summary>
internal sealed record ChildResult(bool Finished, int ExitCode, byte[] Output, string Error)
{
    public bool Succeeded => Finished && ExitCode == 0;

    public string Text => Encoding.UTF8.GetString(Output);
}

/// <summary>
/// Runs a program over a file somebody sent: no shell, nothing of NetOS's own environment (settings and secrets are in it), behind other work, with bounds on
/// time, memory and output. Two at a time.
/// </summary>
internal sealed class ChildProgram : IDisposable
{
    private const int MostErrorCharacters = 4_000;
    private const long MostMemory = 2L * 1024 * 1024 * 1024;
    private static readonly string? Limiter = Find("prlimit");

    private readonly SemaphoreSlim _places = new(2);

    /// <summary>The program's path; null when it is not installed.</summary>
    public static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "/usr/local/bin:/usr/bin:/bin").Split(Path.PathSeparator)
        .Where(Path.IsPathRooted).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>Runs it to its end, or to that of its seconds or of the bytes it may write. Memory is not bounded for programs that reserve far more than they use.</summary>
    public async Task<ChildResult> RunAsync(string program, IReadOnlyList<string> arguments, int seconds, int mostOutput, bool boundMemory, CancellationToken ct)
    {
        await _places.WaitAsync(ct);
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
            limit.CancelAfter(TimeSpan.FromSeconds(seconds));
            return await RunAsync(StartInfo(program, arguments, seconds, boundMemory), mostOutput, limit.Token, ct);
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();

    private static async Task<ChildResult> RunAsync(ProcessStartInfo info, int mostOutput, CancellationToken limit, CancellationToken caller)
    {
        using var process = Process.Start(info)!;
        try
        {
            process.StandardInput.Close();
            Lower(process);
            var error = ReadAsync(process.StandardError.BaseStream, MostErrorCharacters, stop: false, limit);
            var output = await ReadAsync(process.StandardOutput.BaseStream, mostOutput, stop: true, limit);
            await process.WaitForExitAsync(limit);
            return new ChildResult(output is not null, process.ExitCode, output ?? [], Encoding.UTF8.GetString(await error ?? []));
        }
        catch (OperationCanceledException) when (!caller.IsCancellationRequested)
        {
            return new ChildResult(false, -1, [], "It took too long.");
        }
        finally
        {
            End(process);
        }
    }

    private static ProcessStartInfo StartInfo(string program, IReadOnlyList<string> arguments, int seconds, bool boundMemory)
    {
        string[] limits = Limiter is null ? [] : [$"--cpu={(seconds + 1).ToString(CultureInfo.InvariantCulture)}", "--core=0", .. boundMemory ? new[] { $"--as={MostMemory.ToString(CultureInfo.InvariantCulture)}" } : []];
        var info = new ProcessStartInfo(Limiter ?? program, Limiter is null ? arguments : [.. limits, program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        info.Environment.Clear();
        info.Environment["PATH"] = "/usr/bin:/bin";
        info.Environment["HOME"] = Path.GetTempPath();
        info.Environment["LC_ALL"] = "C.UTF-8";
        return info;
    }

    /// <returns>What it wrote; null when it wrote more than it may and is to be ended.</returns>
    private static async Task<byte[]?> ReadAsync(Stream stream, int most, bool stop, CancellationToken ct)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, ct)) > 0)
        {
            if (stop && kept.Length + read > most)
                return null;
            kept.Write(buffer, 0, (int)Math.Min(read, most - kept.Length));
        }

        return kept.ToArray();
    }

    private static void Lower(Process process)
    {
        try
        {
            process.PriorityClass = ProcessPriorityClass.BelowNormal;
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            // It has ended already.
        }
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            // It has ended already.
        }
    }
}
