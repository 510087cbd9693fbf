using ExcelDataReader.Exceptions;
using NetOS.Application.Common.Errors;
using NetOS.Application.Imports.Files;
using NetOS.Infrastructure.Imports.Files.Tables;

namespace NetOS.Infrastructure.Imports.Files;

/// <inheritdoc/>
internal sealed class ImportFiles(ImportLimits limits) : IImportFiles
{
    public Task<FileLook> LookAsync(Stream file, string fileName, FileChoices chosen, CancellationToken ct) => Task.Run(() => Look(file, fileName, chosen, ct), ct);

    public IAsyncEnumerable<SourceRow> RowsAsync(Stream file, FileLook look, CancellationToken ct) => Guarded.Each(Rows(file, look, ct), Refusal).ToAsyncEnumerable();

    private FileLook Look(Stream file, string fileName, FileChoices chosen, CancellationToken ct)
    {
        if (file.Length > limits.MaxBytes)
            throw limits.TooManyBytes(file.Length);
        try
        {
            using var opened = FileKind.Open(file, fileName, chosen, survey: true, limits, ct);
            return new TableReader(opened, limits).Look(chosen, ct);
        }
        catch (Exception e) when (Refusal(e) is { } refusal)
        {
            throw refusal;
        }
    }

    private IEnumerable<SourceRow> Rows(Stream file, FileLook look, CancellationToken ct)
    {
        var chosen = new FileChoices(look.Encoding, look.Delimiter, look.Sheet);
        using var opened = FileKind.Open(file, "", chosen, survey: false, limits, ct);
        foreach (var row in new TableReader(opened, limits).Rows(look, ct))
            yield return row;
    }

    /// <summary>What a person is told when reading fails; null for what is no fault of the file. Damaged workbooks fail in many ways; other formats speak for themselves.</summary>
    private static InvalidException? Refusal(Exception e) => e switch
    {
        InvalidException or OperationCanceledException or OutOfMemoryException or ObjectDisposedException => null,
        InvalidPasswordException => FileProblem.Password(),
        _ => FileProblem.BrokenWorkbook(),
    };
}
