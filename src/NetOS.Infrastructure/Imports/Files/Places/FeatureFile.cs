using System.Text.Json;
using System.Xml;
using NetOS.Application.Imports.Files;
using NetOS.Domain.Imports;

namespace NetOS.Infrastructure.Imports.Files.Places;

/// <summary>A map file as a table: a row a feature, a column for everything any of them says.</summary>
internal sealed class FeatureFile : IOpenedFile
{
    private readonly Func<CancellationToken, IEnumerable<Feature>> _features;
    private readonly IDisposable? _owned;
    private readonly List<string> _columns;

    private FeatureFile(string format, Func<CancellationToken, IEnumerable<Feature>> features, List<string> columns, IDisposable? owned) =>
        (Format, _features, _columns, _owned) = (format, features, columns, owned);

    public string Format { get; }

    public string? Encoding => null;

    public string? Delimiter => null;

    public IReadOnlyList<SheetLook> Sheets => [];

    public string? Sheet => null;

    public IReadOnlyList<FileNote> Notes => [];

    public IReadOnlyList<string> Columns => _columns;

    public MergedCells Merges => MergedCells.None;

    /// <param name="format">geojson or kml.</param>
    /// <param name="features">Reads them from the first; called twice.</param>
    /// <param name="limits">For the number of columns.</param>
    /// <param name="owned">What is closed with the file.</param>
    /// <param name="ct">Stops the reading.</param>
    public static FeatureFile Open(string format, Func<CancellationToken, IEnumerable<Feature>> features, ImportLimits limits, IDisposable? owned, CancellationToken ct)
    {
        List<string> columns = [];
        HashSet<string> known = [];
        var number = 0;
        foreach (var feature in Whole(format, features(ct)))
        {
            number++;
            columns.AddRange(feature.Names.Where(known.Add));
            if (columns.Count > limits.MaxColumns)
                throw limits.TooManyColumns(number);
        }

        return number == 0 ? throw FileProblem.NoTable() : new FeatureFile(format, features, [.. columns.OrderBy(Place)], owned);
    }

    public IEnumerable<RawRow> Rows(CancellationToken ct)
    {
        var number = 0;
        foreach (var feature in Whole(Format, _features(ct)))
        {
            ct.ThrowIfCancellationRequested();
            List<SourceCell> cells = [.. _columns.Select(c => feature[c])];
            while (cells.Count > 0 && cells[^1].Kind == SourceCellKind.Blank)
                cells.RemoveAt(cells.Count - 1);
            yield return new RawRow(++number, cells, null, feature.Notes);
        }
    }

    public void Dispose() => _owned?.Dispose();

    private static IEnumerable<Feature> Whole(string format, IEnumerable<Feature> features) =>
        Guarded.Each(features, e => e is JsonException or XmlException ? FileProblem.BrokenMap(format == "kml" ? "KML" : "GeoJSON") : null);

    private static int Place(string column) => column switch { "id" => 0, "name" => 1, Feature.Latitude => 3, Feature.Longitude => 4, Feature.Route => 5, _ => 2 };
}
