using System.Security.Cryptography;
using NetOS.Application.Common.Errors;
using NetOS.Application.Documents;
using NetOS.Infrastructure.Documents;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Documents;

internal sealed class FolderStorageTests
{
    private string _folder = null!;
    private FolderStorage _storage = null!;

    [SetUp]
    public void Begin()
    {
        _folder = Path.Combine(Path.GetTempPath(), "netos-storage-" + Guid.NewGuid().ToString("N"));
        _storage = new FolderStorage(new StorageSettings(_folder, 1000));
    }

    [TearDown]
    public void End()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public async Task A_file_is_hashed_staged_and_given_to_its_document()
    {
        var (id, bytes) = (Guid.CreateVersion7(), RandomNumberGenerator.GetBytes(700));
        await using (var staged = await StageAsync(bytes))
        {
            (staged.Size, staged.Sha256).ShouldBe((700, Convert.ToHexStringLower(SHA256.HashData(bytes))));
            await File.WriteAllTextAsync(staged.PathOf(StoredParts.Thumbnail), "small");
            await _storage.CommitAsync(staged, id, default);
            staged.Keep();
        }

        await using var content = _storage.Open(id, StoredParts.Original)!;
        var read = new byte[700];
        await content.ReadExactlyAsync(read);
        read.ShouldBe(bytes);
        _storage.Locate(id, StoredParts.Thumbnail).ShouldNotBeNull();
        _storage.Locate(id, StoredParts.Served).ShouldBeNull();
        _storage.List().ShouldBe([(id, 700L)]);
    }

    [Test]
    public async Task What_nobody_keeps_is_gone_staged_or_given()
    {
        await (await StageAsync([1])).DisposeAsync();
        var staged = await StageAsync([1, 2]);
        await _storage.CommitAsync(staged, Guid.NewGuid(), default);
        await staged.DisposeAsync();
        Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).ShouldBeEmpty();
        _storage.List().ShouldBeEmpty();
    }

    [Test]
    public async Task A_stream_beyond_the_limit_leaves_nothing()
    {
        await Should.ThrowAsync<TooLargeException>(() => StageAsync(new byte[1001]));
        await (await StageAsync(new byte[1000])).DisposeAsync();
        Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Test]
    public async Task A_stream_that_breaks_off_leaves_nothing()
    {
        await using var broken = new BrokenStream();
        await Should.ThrowAsync<IOException>(() => _storage.StageAsync(broken, 1000, default));
        Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Test]
    public async Task An_upload_that_a_crash_broke_off_is_found_later()
    {
        var staged = await StageAsync([1]);
        _storage.Abandoned(DateTimeOffset.UtcNow.AddDays(-1)).ShouldBeEmpty();
        _storage.Abandoned(DateTimeOffset.UtcNow.AddMinutes(1)).Count().ShouldBe(1);
        await staged.DisposeAsync();
        _storage.Abandoned(DateTimeOffset.UtcNow.AddMinutes(1)).ShouldBeEmpty();
    }

    [Test]
    public async Task What_is_made_later_is_there_whole_or_not_at_all()
    {
        var id = Guid.NewGuid();
        await using var staged = await StageAsync([1]);
        await _storage.CommitAsync(staged, id, default);
        await Should.ThrowAsync<InvalidOperationException>(() => _storage.AddAsync(id, StoredParts.Page(1), async path =>
        {
            await File.WriteAllTextAsync(path, "half");
            throw new InvalidOperationException();
        }, default));
        _storage.Locate(id, StoredParts.Page(1)).ShouldBeNull();
        await _storage.AddAsync(id, StoredParts.Page(1), path => File.WriteAllTextAsync(path, "whole"), default);
        (await File.ReadAllTextAsync(_storage.Locate(id, StoredParts.Page(1))!)).ShouldBe("whole");
    }

    [Test]
    public void The_folders_are_readable_by_their_owner_alone()
    {
        _storage.Probe();
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(Path.Combine(_folder, "documents")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private async Task<IStagedFile> StageAsync(byte[] bytes)
    {
        using var content = new MemoryStream(bytes);
        return await _storage.StageAsync(content, 1000, default);
    }

    private sealed class BrokenStream : MemoryStream
    {
        private int _reads;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            _reads++ == 0 ? ValueTask.FromResult(buffer.Length / 1000) : throw new IOException("The connection is gone.");
    }
}
