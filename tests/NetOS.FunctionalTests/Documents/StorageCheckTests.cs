using Microsoft.Extensions.DependencyInjection;
using NetOS.Application.Documents;
using NetOS.Infrastructure.Documents;

namespace NetOS.FunctionalTests.Documents;

/// <summary>Files and records that a crash, a restore or a hand has torn apart are found.</summary>
internal sealed class StorageCheckTests : ApiFixture
{
    [Test]
    public async Task Orphans_of_both_kinds_are_listed()
    {
        var circuit = (await Make.CircuitAsync()).Id;
        var (whole, deleted, lost, longer) = (await Any(), await Any(), await Any(), await Any());
        (await Api.DeleteAsync($"/documents/{deleted}")).ShouldBe(204);
        (await CheckAsync()).Lines.ShouldBeEmpty();

        // As after a crash between the file and its record, and one in the middle of an upload.
        var storage = Server.Services.GetRequiredService<IDocumentStorage>();
        var orphan = Guid.CreateVersion7();
        using (var content = new MemoryStream([1, 2, 3]))
            await storage.CommitAsync(await storage.StageAsync(content, 100, default), orphan, default);
        using (var content = new MemoryStream([1, 2, 3]))
            await storage.StageAsync(content, 100, default);
        var abandoned = Directory.GetDirectories(Path.Combine(Server.Storage, "staging")).ShouldHaveSingleItem();
        File.Delete(storage.Locate(lost, StoredParts.Original)!);
        await File.AppendAllTextAsync(storage.Locate(longer, StoredParts.Original)!, "x");

        Directory.SetLastWriteTimeUtc(abandoned, Clock.Now.UtcDateTime.AddMinutes(-59));
        (await CheckAsync()).Lines.ShouldNotContain(line => line.StartsWith("upload", StringComparison.Ordinal), "it may be under way");
        Directory.SetLastWriteTimeUtc(abandoned, Clock.Now.UtcDateTime.AddMinutes(-61));
        var found = await CheckAsync();
        found.Documents.ShouldBe(4);
        found.Lines.Count.ShouldBe(4);
        found.Lines[0].ShouldBe($"file without a record: {orphan}");
        found.Lines[1].ShouldBe($"record without its file: {lost} (note)");
        found.Lines[2].ShouldStartWith($"file of another size than its record says: {longer}");
        found.Lines[3].ShouldBe($"upload that broke off: {Path.GetFileName(abandoned)}");

        (await Api.GetAsync($"/documents/{lost}/content")).ShouldBeProblem(404, "record.not_found");
        (await Api.GetAsync($"/documents/{whole}/content")).ShouldBe(200);

        async Task<Guid> Any() => (await Api.AnyDocumentAsync("circuit_id", circuit)).Id;
        Task<StorageFindings> CheckAsync() => Server.Services.GetRequiredService<StorageCheck>().RunAsync(default);
    }

    [Test]
    public async Task A_storage_that_cannot_be_written_is_not_ready()
    {
        (await Api.ReadAsync("/readyz"))["checks"]!["storage"]!.ToString().ShouldBe("ok");
        var (folder, aside) = (Server.Storage, Server.Storage + "-aside");
        Directory.Move(folder, aside);
        await File.WriteAllTextAsync(folder, "in the way");
        try
        {
            var answer = (await Api.GetAsync("/readyz")).ShouldBe(503);
            answer["checks"]!["storage"]!.ToString().ShouldBe("cannot be written: see NETOS_STORAGE");
            answer["checks"]!["database"]!.ToString().ShouldBe("ok");
        }
        finally
        {
            File.Delete(folder);
            Directory.Move(aside, folder);
        }

        (await Api.GetAsync("/readyz")).ShouldBe(200);
    }
}
