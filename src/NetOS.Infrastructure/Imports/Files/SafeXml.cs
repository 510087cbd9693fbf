using System.Xml;

namespace NetOS.Infrastructure.Imports.Files;

/// <summary>XML of strangers: no document types, no entities, nothing fetched.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    public static XmlReader Open(Stream stream, bool closeInput)
    {
        var settings = Settings.Clone();
        settings.CloseInput = closeInput;
        return XmlReader.Create(stream, settings);
    }

    public static bool IsElement(this XmlReader xml, string name) => xml.NodeType == XmlNodeType.Element && xml.LocalName == name;

    public static bool IsEndOf(this XmlReader xml, string name) => xml.NodeType == XmlNodeType.EndElement && xml.LocalName == name;
}
