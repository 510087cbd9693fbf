namespace NetOS.Infrastructure.Imports.Files.Workbooks;

/// <summary>Finds the parts of an Office workbook by their relations.</summary>
internal sealed class OpenXmlPackage(ZipPackage zip) : IDisposable
{
    private readonly string? _workbook = Relations(zip, "").Where(r => r.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Select(r => r.Part).FirstOrDefault();
    private IReadOnlyDictionary<string, (string Type, string Part)>? _relations;

    public ZipPackage Zip => zip;

    /// <summary>The part with the list of sheets.</summary>
    public string Workbook => _workbook ?? throw new InvalidDataException("The package has no workbook.");

    public bool HasWorkbook => _workbook?.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) ?? false;

    /// <summary>Whether the parts are binary (.xlsb).</summary>
    public bool IsBinary => Workbook.EndsWith(".bin", StringComparison.OrdinalIgnoreCase);

    /// <summary>The part of a sheet; null where it is none with cells (a chart).</summary>
    public string? Worksheet(string relation) => Related.TryGetValue(relation, out var found) && found.Type.EndsWith("/worksheet", StringComparison.Ordinal) && zip.Has(found.Part) ? found.Part : null;

    /// <summary>A part the workbook has one of, such as <c>styles</c>; null where it has none.</summary>
    public string? Single(string type) => Related.Values.Where(r => r.Type.EndsWith("/" + type, StringComparison.Ordinal) && zip.Has(r.Part)).Select(r => r.Part).FirstOrDefault();

    public void Dispose() => zip.Dispose();

    private IReadOnlyDictionary<string, (string Type, string Part)> Related =>
        _relations ??= Relations(zip, Workbook).GroupBy(r => r.Id).ToDictionary(g => g.Key, g => (g.First().Type, g.First().Part));

    private static IEnumerable<(string Id, string Type, string Part)> Relations(ZipPackage zip, string part)
    {
        var folder = part.Contains('/', StringComparison.Ordinal) ? part[..(part.LastIndexOf('/') + 1)] : "";
        var relations = $"{folder}_rels/{part[folder.Length..]}.rels";
        if (!zip.Has(relations))
            yield break;
        using var xml = zip.OpenXml(relations);
        while (xml.Read())
        {
            if (xml.IsElement("Relationship") && xml.GetAttribute("TargetMode") != "External")
                yield return (xml.GetAttribute("Id") ?? "", xml.GetAttribute("Type") ?? "", Resolve(folder, xml.GetAttribute("Target") ?? ""));
        }
    }

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
            return target[1..];
        List<string> path = [];
        foreach (var step in (folder + target).Split('/'))
        {
            if (step == ".." && path.Count > 0)
                path.RemoveAt(path.Count - 1);
            else if (step is not (".." or "."))
                path.Add(step);
        }

        return string.Join('/', path);
    }
}
