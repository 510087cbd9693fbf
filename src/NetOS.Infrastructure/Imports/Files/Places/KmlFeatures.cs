using System.Globalization;
using System.Text;
using System.Xml;
using NetOS.Domain.Imports;

namespace NetOS.Infrastructure.Imports.Files.Places;

/// <summary>The placemarks of a KML file.</summary>
internal static class KmlFeatures
{
    public static IEnumerable<Feature> Read(Stream kml, CancellationToken ct)
    {
        using var xml = SafeXml.Open(kml, closeInput: false);
        while (xml.Read())
        {
            ct.ThrowIfCancellationRequested();
            if (xml.IsElement("Placemark"))
                yield return ReadPlacemark(xml);
        }
    }

    private static Feature ReadPlacemark(XmlReader xml)
    {
        var feature = new Feature();
        feature.Say("name", SourceCell.Blank);
        if (xml.IsEmptyElement)
            return feature;
        var depth = xml.Depth;
        xml.Read();
        while (!(xml.Depth == depth && xml.IsEndOf("Placemark")))
        {
            if (xml.EOF)
                throw new XmlException("The placemark breaks off.");
            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
                continue;
            }

            switch (xml.LocalName)
            {
                case "name" or "description" or "address" or "phoneNumber":
                    feature.Say(xml.LocalName, SourceCell.Of(xml.ReadElementContentAsString()));
                    break;
                case "Data":
                    ReadData(xml, feature);
                    break;
                case "SimpleData":
                    Say(feature, xml.GetAttribute("name"), xml.ReadElementContentAsString());
                    break;
                case "Point" or "LineString":
                    ReadShape(xml, feature);
                    break;
                case "MultiGeometry" or "Polygon" or "LinearRing" or "Model" or "Track" or "MultiTrack":
                    feature.Refuse($"It is a {xml.LocalName}");
                    xml.Skip();
                    break;
                case "ExtendedData" or "SchemaData":
                    xml.Read();
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }

        return feature;
    }

    private static void ReadData(XmlReader xml, Feature feature)
    {
        var name = xml.GetAttribute("name");
        Say(feature, name, Inside(xml, "value"));
    }

    private static void Say(Feature feature, string? name, string value)
    {
        if (!string.IsNullOrWhiteSpace(name))
            feature.Say(name, SourceCell.Of(value));
    }

    private static void ReadShape(XmlReader xml, Feature feature)
    {
        var isLine = xml.LocalName == "LineString";
        var positions = Inside(xml, "coordinates").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Position).ToList();
        if (positions.Count == 0 || positions.Contains(null))
            feature.Refuse("Its coordinates are not longitude,latitude");
        else if (isLine)
            feature.Say(Feature.Route, new SourceCell(SourceCellKind.Text, Line(positions)));
        else
            feature.StandAt(positions[0]!.Value.Latitude, positions[0]!.Value.Longitude);
    }

    /// <summary>The text of a member of the element the reader stands on; it stands behind that element afterwards.</summary>
    private static string Inside(XmlReader xml, string member)
    {
        var text = "";
        using (var inner = xml.ReadSubtree())
        {
            while (inner.Read())
            {
                if (inner.IsElement(member))
                    text = inner.ReadElementContentAsString();
            }
        }

        xml.Read();
        return text;
    }

    private static (decimal Latitude, decimal Longitude)? Position(string text)
    {
        var parts = text.Split(',');
        return parts.Length >= 2 && Number(parts[0], out var longitude) && Number(parts[1], out var latitude) ? (latitude, longitude) : null;

        static bool Number(string part, out decimal number) => decimal.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }

    private static string Line(List<(decimal Latitude, decimal Longitude)?> positions)
    {
        var json = new StringBuilder("{\"type\":\"LineString\",\"coordinates\":[");
        json.AppendJoin(',', positions.Select(p => string.Create(CultureInfo.InvariantCulture, $"[{p!.Value.Longitude},{p.Value.Latitude}]")));
        return json.Append("]}").ToString();
    }
}
