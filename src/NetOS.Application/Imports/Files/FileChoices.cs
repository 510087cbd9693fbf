namespace NetOS.Application.Imports.Files;

/// <summary>What a person decided about the reading of a file; null where NetOS shall find out.</summary>
/// <param name="Encoding">utf-8, utf-16le, utf-16be or windows-1252; of text files.</param>
/// <param name="Delimiter">One character; of text files.</param>
/// <param name="Sheet">The name of a sheet; of workbooks.</param>
/// <param name="HeaderRow">The number of the (first) header row; 0 when there is none.</param>
/// <param name="HeaderRowCount">How many rows the header has: 1 or 2.</param>
public sealed record FileChoices(string? Encoding = null, string? Delimiter = null, string? Sheet = null, int? HeaderRow = null, int? HeaderRowCount = null)
{
    public static readonly FileChoices None = new();
}
