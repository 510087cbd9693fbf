using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace NetOS.Infrastructure.Imports.Files.Workbooks;

/// <summary>Texts of a workbook: one run or several, without reading aids.</summary>
internal static partial class XlsxText
{
    /// <summary>The text of the element the reader stands on; it stands on its end afterwards.</summary>
    public static string Read(XmlReader xml, string element)
    {
        if (xml.IsEmptyElement)
            return "";
        string? first = null;
        StringBuilder? more = null;
        var (depth, inText, inAid) = (xml.Depth, false, false);
        while (xml.Read() && !(xml.Depth == depth && xml.IsEndOf(element)))
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when !xml.IsEmptyElement:
                    inAid = inAid || xml.LocalName == "rPh";
                    inText = xml.LocalName == "t" && !inAid;
                    break;
                case XmlNodeType.EndElement:
                    inAid = inAid && xml.LocalName != "rPh";
                    inText = false;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when inText:
                    if (first is null)
                        first = xml.Value;
                    else
                        (more ??= new StringBuilder(first)).Append(xml.Value);
                    break;
            }
        }

        return Unescape(more?.ToString() ?? first ?? "");
    }

    /// <summary>Characters XML has no place for stand as <c>_x000D_</c>.</summary>
    public static string Unescape(string text) =>
        text.Contains("_x", StringComparison.Ordinal)
            ? Escaped().Replace(text, m => ((char)ushort.Parse(m.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
            : text;

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escaped();
}
