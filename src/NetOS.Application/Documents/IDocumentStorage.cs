namespace NetOS.Application.Documents;

/// <summary>A file that has come in whole but belongs to no document yet. Disposing of it removes whatever nobody kept.</summary>
public interface IStagedFile : IAsyncDisposable
{
    /// <summary>Its bytes, from the beginning.</summary>
    Stream Open();

    long Size { get; }

    /// <summary>SHA-256 in lower-case hex.</summary>
    string Sha256 { get; }

    /// <summary>What was made of it so far (<see cref="StoredParts"/>), to be stored with it.</summary>
    string PathOf(string part);

    /// <summary>Its files stay: the document is on record, or may be.</summary>
    void Keep();
}

/// <summary>The files of one document.</summary>
public static class StoredParts
{
    /// <summary>The bytes as they came.</summary>
    public const string Original = "original";

    /// <summary>A picture without what it tells of place, time and camera.</summary>
    public const string Served = "served";

    public const string Thumbnail = "thumbnail";

    /// <summary>One page as a picture.</summary>
    public static string Page(int page) => "page-" + page.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Keeps the files of documents. Nothing a user sends ever becomes part of a name in it.</summary>
public interface IDocumentStorage
{
    /// <summary>Takes a stream in, hashing it on the way.</summary>
    /// <exception cref="Common.Errors.TooLargeException">It is longer than the limit; what was written is gone again.</exception>
    Task<IStagedFile> StageAsync(Stream content, long limit, CancellationToken ct);

    /// <summary>Gives the staged file and what was made of it to a document, in one step that either happened or did not, also after a crash.</summary>
    Task CommitAsync(IStagedFile staged, Guid document, CancellationToken ct);

    /// <summary>A stored file, seekable; null when there is none.</summary>
    Stream? Open(Guid document, string part);

    /// <summary>Adds what is made later, e.g. the picture of a page; <paramref name="write"/> gets the name of a file to write.</summary>
    Task AddAsync(Guid document, string part, Func<string, Task> write, CancellationToken ct);

    /// <summary>The path of a stored file for programs that read it; null when there is none.</summary>
    string? Locate(Guid document, string part);

    /// <summary>Every document with files, and how many bytes its original has; null for those without one.</summary>
    IEnumerable<(Guid Document, long? Size)> List();

    /// <summary>Uploads that broke off before this instant.</summary>
    IEnumerable<string> Abandoned(DateTimeOffset before);

    /// <exception cref="IOException">Nothing can be written.</exception>
    void Probe();
}
