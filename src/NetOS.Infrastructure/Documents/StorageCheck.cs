using NetOS.Application.Documents;

namespace NetOS.Infrastructure.Documents;

/// <summary>What does not belong together.</summary>
internal sealed record StorageFindings(int Documents, IReadOnlyList<string> Lines);

/// <summary>Compares the records of documents with the files there are: files without a record, records without their file, uploads that broke off.</summary>
internal sealed class StorageCheck(IDocumentStorage storage, DocumentFiles files, TimeProvider clock)
{
    /// <summary>Younger ones may be uploads under way.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    public async Task<StorageFindings> RunAsync(CancellationToken ct)
    {
        // Files first: what is stored meanwhile has a record by the time the records are read.
        var stored = storage.List().ToDictionary(f => f.Document, f => f.Size);
        var recorded = await files.AllAsync(ct);
        return new StorageFindings(recorded.Count,
        [
            .. stored.Keys.Where(id => !recorded.ContainsKey(id)).Order().Select(id => $"file without a record: {id}"),
            .. recorded.Where(r => stored.GetValueOrDefault(r.Key) is null).OrderBy(r => r.Key).Select(r => $"record without its file: {r.Key} ({r.Value.Title})"),
            .. recorded.Where(r => stored.GetValueOrDefault(r.Key) is { } size && size != r.Value.Size).OrderBy(r => r.Key)
                .Select(r => $"file of another size than its record says: {r.Key} ({r.Value.Title}), {stored[r.Key]} instead of {r.Value.Size} bytes"),
            .. storage.Abandoned(clock.GetUtcNow() - Patience).Order(StringComparer.Ordinal).Select(path => $"upload that broke off: {Path.GetFileName(path)}"),
        ]);
    }
}
