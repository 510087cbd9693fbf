using NetOS.Domain.Documents;

namespace NetOS.Application.Documents;

/// <summary>What an inspection found.</summary>
/// <param name="File">The file as the record keeps it.</param>
/// <param name="Pages">Its text, page by page.</param>
public sealed record InspectedFile(DocumentFile File, IReadOnlyList<string> Pages);

/// <summary>Tells from its bytes what a file is, and makes its text, its thumbnail and the copy that may be shown.</summary>
public interface IFileInspector
{
    /// <exception cref="Common.Errors.UnsupportedMediaException">It is of a kind that is not taken, or pretends to be another.</exception>
    /// <exception cref="Common.Errors.InvalidException">It is empty, damaged, or larger unpacked than is bearable.</exception>
    Task<InspectedFile> InspectAsync(IStagedFile staged, string fileName, CancellationToken ct);
}
