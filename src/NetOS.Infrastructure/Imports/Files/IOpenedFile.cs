using NetOS.Application.Imports.Files;

namespace NetOS.Infrastructure.Imports.Files;

/// <summary>A file of one format, opened.</summary>
internal interface IOpenedFile : IDisposable
{
    string Format { get; }

    string? Encoding { get; }

    string? Delimiter { get; }

    IReadOnlyList<SheetLook> Sheets { get; }

    string? Sheet { get; }

    /// <summary>What the reading itself found remarkable.</summary>
    IReadOnlyList<FileNote> Notes { get; }

    /// <summary>The names of the columns where the format itself has names (map files); null where a row has them.</summary>
    IReadOnlyList<string>? Columns { get; }

    /// <summary>Cells of the sheet that were joined; empty where there is no such thing.</summary>
    MergedCells Merges { get; }

    /// <summary>All rows from the first; each call begins anew.</summary>
    IEnumerable<RawRow> Rows(CancellationToken ct);
}
