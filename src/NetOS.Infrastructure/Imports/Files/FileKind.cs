using System.Text;
using NetOS.Application.Common.Errors;
using NetOS.Application.Imports.Files;
using NetOS.Infrastructure.Imports.Files.Places;
using NetOS.Infrastructure.Imports.Files.Text;
using NetOS.Infrastructure.Imports.Files.Workbooks;

namespace NetOS.Infrastructure.Imports.Files;

/// <summary>Opens a file by what it holds, not by what its name says.</summary>
internal static class FileKind
{
    private const int Start = 4096;

    /// <exception cref="InvalidException">It is of no kind that can be imported.</exception>
    public static IOpenedFile Open(Stream file, string fileName, FileChoices chosen, bool survey, ImportLimits limits, CancellationToken ct)
    {
        file.Position = 0;
        var buffer = new byte[Start];
        ReadOnlySpan<byte> start = buffer.AsSpan(0, file.ReadAtLeast(buffer, Start, throwOnEndOfStream: false));
        if (start.IsEmpty)
            throw FileProblem.Empty();
        if (start.StartsWith("PK"u8))
            return OpenPacked(file, chosen, survey, limits, ct);
        if (start.StartsWith(CompoundFile.Signature))
            return OpenCompound(file, chosen, survey, limits);
        if (IsBareWorkbook(start))
            return Workbook(new XlsWorkbook(file, limits), chosen, survey);
        var word = Encoding.UTF8.GetString(start).TrimStart('\uFEFF', '\u001E', ' ', '\t', '\r', '\n');
        if (start.StartsWith("%PDF"u8))
            throw Other("PDF", "Export the table from the program it comes from as .xlsx or .csv.");
        if (word.StartsWith('<'))
            return OpenMarkup(file, word, limits, ct);
        if (word.StartsWith('{'))
            return FeatureFile.Open("geojson", token => GeoJsonFeatures.Read(file, token), limits, null, ct);
        if (word.StartsWith("[{", StringComparison.Ordinal))
            throw Other("JSON, but not GeoJSON", "Save the table as .csv or .xlsx.");
        return TextFile.Open(file, fileName, chosen, limits);
    }

    /// <summary>Workbooks of the time before compound files begin with a record that says so, of one of four lengths.</summary>
    private static bool IsBareWorkbook(ReadOnlySpan<byte> start) => start is [0x09, 0 or 2 or 4 or 8, 4 or 6 or 8 or 16, 0, ..];

    private static IOpenedFile OpenPacked(Stream file, FileChoices chosen, bool survey, ImportLimits limits, CancellationToken ct)
    {
        var zip = ZipPackage.Open(file, limits);
        try
        {
            var package = new OpenXmlPackage(zip);
            if (package.HasWorkbook)
                return Workbook(package.IsBinary ? new XlsbWorkbook(package, limits) : new XlsxWorkbook(package, limits), chosen, survey);
            var map = zip.Names.Order(StringComparer.Ordinal).FirstOrDefault(n => n.EndsWith(".kml", StringComparison.OrdinalIgnoreCase));
            if (map is not null)
                return FeatureFile.Open("kml", token => ReadPart(zip, map, token), limits, zip, ct);
            throw zip.Has("word/document.xml") ? Other("a Word document", "Save the table in it as .xlsx or .csv.")
                : zip.Has("content.xml") ? Other("an OpenDocument file", "Save it as .xlsx or .csv and upload that.")
                : Other("a packed file without a workbook in it", "Unpack it and upload the table itself.");
        }
        catch
        {
            zip.Dispose();
            throw;
        }
    }

    private static IEnumerable<Feature> ReadPart(ZipPackage zip, string part, CancellationToken ct)
    {
        using var stream = zip.OpenPart(part);
        foreach (var feature in KmlFeatures.Read(stream, ct))
            yield return feature;
    }

    private static WorkbookFile OpenCompound(Stream file, FileChoices chosen, bool survey, ImportLimits limits)
    {
        var compound = CompoundFile.Open(file);
        if (compound.IsProtected)
            throw FileProblem.Password();
        return compound.IsWorkbook ? Workbook(new XlsWorkbook(file, limits), chosen, survey) : throw Other("an old Office document, but no workbook", "Save the table in it as .xlsx or .csv.");
    }

    private static FeatureFile OpenMarkup(Stream file, string word, ImportLimits limits, CancellationToken ct)
    {
        if (word.Contains("<kml", StringComparison.OrdinalIgnoreCase))
            return FeatureFile.Open("kml", token => KmlFeatures.Read(Rewound(file), token), limits, null, ct);
        if (word.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal))
            throw Other("a workbook in the XML form of 2003", "Open it in your spreadsheet program, save it as .xlsx and upload that.");
        throw word.Contains("<html", StringComparison.OrdinalIgnoreCase) || word.Contains("<table", StringComparison.OrdinalIgnoreCase) || word.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase)
            ? Other("a web page (HTML), whatever its name says", "Open it in your spreadsheet program, save it as .xlsx and upload that.")
            : Other("XML, but not KML", "Save the table as .csv or .xlsx.");
    }

    private static Stream Rewound(Stream file)
    {
        file.Position = 0;
        return file;
    }

    private static WorkbookFile Workbook(IWorkbook workbook, FileChoices chosen, bool survey)
    {
        try
        {
            return survey ? WorkbookFile.Survey(workbook, chosen.Sheet) : WorkbookFile.Open(workbook, chosen.Sheet ?? "");
        }
        catch
        {
            workbook.Dispose();
            throw;
        }
    }

    private static InvalidException Other(string what, string remedy) => FileProblem.Of("format", $"This is {what}. {remedy}");
}
