using NetOS.Application.Imports.Files;
using NetOS.Domain.Imports;

namespace NetOS.Infrastructure.Imports.Files.Places;

/// <summary>One thing on a map: what is said of it, and where it is.</summary>
internal sealed class Feature
{
    public const string Latitude = "latitude", Longitude = "longitude", Route = "route";

    /// <summary>Property and position are the same place when they differ by less (0.1 m).</summary>
    private const decimal Same = 0.000001m;

    private readonly Dictionary<string, SourceCell> _cells = new(StringComparer.Ordinal);
    private readonly List<FileNote> _notes = [];

    public IReadOnlyList<FileNote> Notes => _notes;

    public IEnumerable<string> Names => _cells.Keys;

    public SourceCell this[string name] => _cells.GetValueOrDefault(name, SourceCell.Blank);

    public void Say(string name, SourceCell value) => _cells[name] = value;

    public void Refuse(string what) => _notes.Add(new("row.geometry", $"{what}: only points and lines can be imported.", IsError: true));

    public void StandAt(decimal latitude, decimal longitude)
    {
        if (!IsNear(Latitude, latitude) || !IsNear(Longitude, longitude))
        {
            if (_cells.ContainsKey(Latitude) || _cells.ContainsKey(Longitude))
                _notes.Add(new("row.position", "Its latitude and longitude differ from where it stands on the map; the place on the map counts."));
            (_cells[Latitude], _cells[Longitude]) = (SourceCell.Of(latitude), SourceCell.Of(longitude));
        }
    }

    /// <summary>What was written keeps its digits where it says the same.</summary>
    private bool IsNear(string name, decimal position) =>
        decimal.TryParse(this[name].Text, System.Globalization.CultureInfo.InvariantCulture, out var said) && Math.Abs(said - position) < Same;
}
