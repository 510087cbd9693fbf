using NetOS.Application.Imports.Files;

namespace NetOS.Infrastructure.Imports.Files.Text;

/// <summary>A table as delimited text.</summary>
internal sealed class TextFile : IOpenedFile
{
    private readonly Stream _file;
    private readonly TextEncoding _encoding;
    private readonly Dialect _dialect;
    private readonly ImportLimits _limits;

    private TextFile(Stream file, TextEncoding encoding, Dialect dialect, ImportLimits limits) =>
        (_file, _encoding, _dialect, _limits) = (file, encoding, dialect, limits);

    public string Format => "csv";

    public string? Encoding => _encoding.Name;

    public string? Delimiter => _dialect.Delimiter.ToString();

    public IReadOnlyList<SheetLook> Sheets => [];

    public string? Sheet => null;

    public IReadOnlyList<FileNote> Notes => _encoding.Notes;

    public IReadOnlyList<string>? Columns => null;

    public MergedCells Merges => MergedCells.None;

    public static TextFile Open(Stream file, string fileName, FileChoices chosen, ImportLimits limits)
    {
        var encoding = TextEncoding.Of(file, chosen.Encoding);
        using var text = encoding.Open(file);
        return new TextFile(file, encoding, Dialect.Of(text, fileName, chosen.Delimiter, limits), limits);
    }

    public IEnumerable<RawRow> Rows(CancellationToken ct)
    {
        using var text = _encoding.Open(_file);
        var reader = new DelimitedReader(text, _dialect.Delimiter, _limits);
        if (_dialect.DeclaredInLine)
            reader.Read();
        while (reader.Read() is { } cells)
        {
            ct.ThrowIfCancellationRequested();
            if (reader.IsUnclosed)
                throw FileProblem.Of("quote", $"In the row that begins in line {reader.Number} a quotation mark (\") is opened and never closed. Close it, or double it if it belongs to the text.");
            yield return new RawRow(reader.Number, cells, reader.Width, RawRow.NoNotes);
        }
    }

    public void Dispose()
    {
    }
}
