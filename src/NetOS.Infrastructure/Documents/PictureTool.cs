using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using NetOS.Application.Common.Errors;

namespace NetOS.Infrastructure.Documents;

/// <summary>Has pictures read by <see cref="PictureWorker"/> in a process of its own.</summary>
internal sealed class PictureTool(ChildProgram programs, ILogger<PictureTool> log)
{
    private const int Seconds = 60;

    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "NetOS.Api.dll");
    private static readonly string Runtime = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));

    /// <summary>Writes the clean copy and the thumbnail of a picture.</summary>
    /// <exception cref="InvalidException">It cannot be read.</exception>
    public async Task<PictureFacts> ReadAsync(FileType type, string source, string served, string thumbnail, CancellationToken ct)
    {
        var result = await programs.RunAsync(Runtime, [Assembly, PictureWorker.Command, type.ContentType, source, served, thumbnail], Seconds, 64 * 1024, boundMemory: false, ct);
        var facts = result.Succeeded ? JsonSerializer.Deserialize<PictureFacts>(result.Output)! : null;
        if (facts is null)
            log.LogWarning("A picture could not be read (code {Code}): {Error}", result.ExitCode, result.Error.Split('\n')[0]);
        return facts is { Refused: null } ? facts : throw new InvalidException("file", $"The {type.Words} cannot be read: {facts?.Refused ?? "its decoder gave up"}.", "document.damaged");
    }
}
