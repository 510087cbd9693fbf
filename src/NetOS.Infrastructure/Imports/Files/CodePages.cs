using System.Text;

namespace NetOS.Infrastructure.Imports.Files;

/// <summary>Encodings of the time before Unicode; .NET has them on request.</summary>
internal static class CodePages
{
    static CodePages() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Windows1252 => Encoding.GetEncoding(1252);
}
