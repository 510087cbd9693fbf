using System.Globalization;
using System.Xml;
using NetOS.Application.Imports.Files;

namespace NetOS.Infrastructure.Imports.Files.Workbooks;

/// <summary>A workbook as Excel writes it since 2007 (.xlsx, .xlsm).</summary>
internal sealed class XlsxWorkbook : IWorkbook
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private readonly OpenXmlPackage _package;
    private readonly ImportLimits _limits;
    private readonly List<(string Name, bool Hidden, string Part)> _sheets = [];
    private readonly bool _since1904;
    private readonly Lazy<IReadOnlyList<string>> _texts;
    private readonly Lazy<IReadOnlyList<NumberFormat>> _formats;

    public XlsxWorkbook(OpenXmlPackage package, ImportLimits limits)
    {
        (_package, _limits) = (package, limits);
        using var xml = package.Zip.OpenXml(package.Workbook);
        while (xml.Read())
        {
            if (xml.IsElement("workbookPr"))
                _since1904 |= IsTrue(xml.GetAttribute("date1904"));
            else if (xml.IsElement("sheet") && package.Worksheet(xml.GetAttribute("id", Relationships) ?? xml.GetAttribute("id", StrictRelationships) ?? "") is { } part)
                _sheets.Add((xml.GetAttribute("name") ?? "", xml.GetAttribute("state") is "hidden" or "veryHidden", part));
        }

        _texts = new(ReadTexts);
        _formats = new(ReadFormats);
    }

    public string Format => "xlsx";

    public IReadOnlyList<(string Name, bool Hidden)> Sheets => [.. _sheets.Select(s => (s.Name, s.Hidden))];

    public IEnumerable<WorkbookRow> Rows(int sheet, SheetLayout layout) => new XlsxSheet(_texts.Value, _formats.Value, _since1904, _limits).Rows(_package.Zip.OpenXml(_sheets[sheet].Part), layout);

    public void Dispose() => _package.Dispose();

    public static bool IsTrue(string? attribute) => attribute is "1" or "true";

    private List<string> ReadTexts()
    {
        List<string> texts = [];
        if (_package.Single("sharedStrings") is not { } part)
            return texts;
        using var xml = _package.Zip.OpenXml(part);
        while (xml.Read())
        {
            if (xml.IsElement("si"))
                texts.Add(XlsxText.Read(xml, "si"));
        }

        return texts;
    }

    private List<NumberFormat> ReadFormats()
    {
        List<NumberFormat> formats = [];
        if (_package.Single("styles") is not { } part)
            return formats;
        Dictionary<int, NumberFormat> own = [];
        var inCells = false;
        using var xml = _package.Zip.OpenXml(part);
        while (xml.Read())
        {
            if (xml.IsElement("numFmt") && Number(xml, "numFmtId") is { } id)
                own[id] = NumberFormat.Of(xml.GetAttribute("formatCode"));
            else if (xml.IsElement("cellXfs"))
                inCells = true;
            else if (xml.IsEndOf("cellXfs"))
                inCells = false;
            else if (inCells && xml.IsElement("xf"))
                formats.Add(Number(xml, "numFmtId") is { } used ? own.GetValueOrDefault(used) ?? NumberFormat.BuiltIn(used) : NumberFormat.General);
        }

        return formats;
    }

    private static int? Number(XmlReader xml, string attribute) => int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
