namespace NetOS.Infrastructure.Spreadsheets;

/// <summary>A package needs a stream it can seek in; an answer cannot.</summary>
internal static class WorkbookSpool
{
    public static async Task WriteAsync(Func<Stream, Task> write, Stream output, CancellationToken ct)
    {
        var file = Path.Combine(Path.GetTempPath(), $"netos-export-{Guid.NewGuid():N}.xlsx");
        await using var spool = new FileStream(file, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await write(spool);
        spool.Position = 0;
        await spool.CopyToAsync(output, ct);
    }
}
