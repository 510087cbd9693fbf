namespace NetOS.Application.Imports.Files;

/// <summary>Reads what people upload for import: any file becomes rows of cells, one after another.</summary>
public interface IImportFiles
{
    /// <summary>Looks at a file: what it is, where its table begins, what stands in its first rows. What <paramref name="chosen"/> leaves open is detected.</summary>
    /// <param name="file">The file; it must be able to seek.</param>
    /// <param name="fileName">The name it was uploaded with; its content decides where the name says something else.</param>
    /// <param name="chosen">What somebody decided.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <exception cref="Common.Errors.InvalidException">It cannot be read, or there is no such sheet, encoding, delimiter or header row; the words say what to do.</exception>
    Task<FileLook> LookAsync(Stream file, string fileName, FileChoices chosen, CancellationToken ct);

    /// <summary>The rows beneath the header, without blank ones. Memory does not grow with their number.</summary>
    /// <param name="file">The file that was looked at.</param>
    /// <param name="look">What was seen.</param>
    /// <param name="ct">Stops the reading.</param>
    /// <exception cref="Common.Errors.InvalidException">A limit is passed, or the file breaks off.</exception>
    IAsyncEnumerable<SourceRow> RowsAsync(Stream file, FileLook look, CancellationToken ct);
}
