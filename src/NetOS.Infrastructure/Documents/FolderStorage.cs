using System.Security.Cryptography;
using NetOS.Application.Common.Errors;
using NetOS.Application.Documents;

namespace NetOS.Infrastructure.Documents;

/// <summary>Where the files of documents are, and how large one may be.</summary>
/// <param name="Folder">Made when it is first needed.</param>
/// <param name="UploadLimit">Bytes.</param>
internal sealed record StorageSettings(string Folder, long UploadLimit);

/// <summary>
/// A folder for each document, named by its id. What comes in is written below <c>staging</c>, flushed to the disk and then moved as a whole: a crash at any
/// moment leaves a staged upload or a folder without a record, never a record without its file.
/// </summary>
internal sealed class FolderStorage(StorageSettings settings) : IDocumentStorage
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const int Buffer = 128 * 1024;

    private string Staging => Path.Combine(settings.Folder, "staging");

    private string Documents => Path.Combine(settings.Folder, "documents");

    public async Task<IStagedFile> StageAsync(Stream content, long limit, CancellationToken ct)
    {
        var folder = Path.Combine(Staging, Guid.NewGuid().ToString("N"));
        Make(folder);
        var staged = new StagedFile(folder);
        try
        {
            await staged.WriteAsync(content, limit, ct);
            return staged;
        }
        catch
        {
            await staged.DisposeAsync();
            throw;
        }
    }

    public Task CommitAsync(IStagedFile staged, Guid document, CancellationToken ct)
    {
        var (file, target) = ((StagedFile)staged, FolderOf(document));
        var shelf = Path.GetDirectoryName(target)!;
        Make(shelf);
        Durable.FlushFiles(file.Folder);
        Directory.Move(file.Folder, target);
        file.Folder = target;
        Durable.FlushFolder(shelf);
        return Task.CompletedTask;
    }

    public Stream? Open(Guid document, string part) => Locate(document, part) is { } path ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, Buffer, FileOptions.Asynchronous) : null;

    public string? Locate(Guid document, string part) => Path.Combine(FolderOf(document), part) is var path && File.Exists(path) ? path : null;

    public async Task AddAsync(Guid document, string part, Func<string, Task> write, CancellationToken ct)
    {
        var target = Path.Combine(FolderOf(document), part);
        var temporary = Path.Combine(Staging, Guid.NewGuid().ToString("N"));
        Make(Staging);
        try
        {
            await write(temporary);
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    public IEnumerable<(Guid Document, long? Size)> List()
    {
        if (!Directory.Exists(Documents))
            yield break;
        foreach (var folder in Directory.EnumerateDirectories(Documents).SelectMany(Directory.EnumerateDirectories))
        {
            var original = new FileInfo(Path.Combine(folder, StoredParts.Original));
            if (Guid.TryParseExact(Path.GetFileName(folder), "D", out var id))
                yield return (id, original.Exists ? original.Length : null);
        }
    }

    public IEnumerable<string> Abandoned(DateTimeOffset before) => Directory.Exists(Staging)
        ? Directory.EnumerateFileSystemEntries(Staging).Where(path => File.GetLastWriteTimeUtc(path) < before.UtcDateTime)
        : [];

    public void Probe()
    {
        Make(Staging);
        Make(Documents);
        var probe = Path.Combine(Staging, ".probe-" + Guid.NewGuid().ToString("N"));
        File.WriteAllBytes(probe, []);
        File.Delete(probe);
    }

    // The last digits of a UUID version 7 are random, the first ones are the time.
    private string FolderOf(Guid document)
    {
        var name = document.ToString("D");
        return Path.Combine(Documents, name[^2..], name);
    }

    private static void Make(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, OwnerOnly);
    }

    private sealed class StagedFile(string folder) : IStagedFile
    {
        private bool _stays;

        public string Folder { get; set; } = folder;

        public long Size { get; private set; }

        public string Sha256 { get; private set; } = "";

        public async Task WriteAsync(Stream content, long limit, CancellationToken ct)
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            await using var file = new FileStream(PathOf(StoredParts.Original), FileMode.CreateNew, FileAccess.Write, FileShare.None, 0, FileOptions.Asynchronous);
            var buffer = new byte[Buffer];
            int read;
            while ((read = await content.ReadAsync(buffer, ct)) > 0)
            {
                if ((Size += read) > limit)
                    throw new TooLargeException(limit);
                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), ct);
            }

            Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
        }

        public Stream Open() => new FileStream(PathOf(StoredParts.Original), FileMode.Open, FileAccess.Read, FileShare.Read, Buffer, FileOptions.Asynchronous);

        public string PathOf(string part) => Path.Combine(Folder, part);

        public void Keep() => _stays = true;

        public ValueTask DisposeAsync()
        {
            if (!_stays && Directory.Exists(Folder))
                Directory.Delete(Folder, recursive: true);
            return ValueTask.CompletedTask;
        }
    }
}
