namespace NetOS.Infrastructure.Documents;

/// <summary>Names for what is not taken, so that a refusal says what it found.</summary>
internal static class ForeignFiles
{
    private static readonly (byte[] Signature, int At, string Name)[] Known =
    [
        ([0x4D, 0x5A], 0, "a Windows program"),
        ([0x7F, 0x45, 0x4C, 0x46], 0, "a Linux program (ELF)"),
        ([0xCF, 0xFA, 0xED, 0xFE], 0, "a macOS program"),
        ([0xFE, 0xED, 0xFA, 0xCE], 0, "a macOS program"),
        ([0xCA, 0xFE, 0xBA, 0xBE], 0, "a Java class or a macOS program"),
        ([0x00, 0x61, 0x73, 0x6D], 0, "a WebAssembly program"),
        ([0x23, 0x21], 0, "a script"),
        ([0x50, 0x4B], 0, "a ZIP archive"),
        ([0x1F, 0x8B], 0, "a gzip archive"),
        ([0x42, 0x5A, 0x68], 0, "a bzip2 archive"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], 0, "an xz archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], 0, "a Zstandard archive"),
        ([0x37, 0x7A, 0xBC, 0xAF], 0, "a 7z archive"),
        ([0x52, 0x61, 0x72, 0x21], 0, "a RAR archive"),
        ([0x75, 0x73, 0x74, 0x61, 0x72], 257, "a tar archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], 0, "an old Office document (DOC, XLS, MSG)"),
        ([0x7B, 0x5C, 0x72, 0x74, 0x66], 0, "RTF"),
        ([0x25, 0x21, 0x50, 0x53], 0, "PostScript"),
        ([0x42, 0x4D], 0, "BMP"),
        ([0x38, 0x42, 0x50, 0x53], 0, "a Photoshop picture"),
        ([0x66, 0x74, 0x79, 0x70], 4, "HEIC, AVIF or a video"),
        ([0x1A, 0x45, 0xDF, 0xA3], 0, "a video (Matroska, WebM)"),
        ([0x49, 0x44, 0x33], 0, "sound (MP3)"),
        ([0x4F, 0x67, 0x67, 0x53], 0, "sound or video (Ogg)"),
        ([0x52, 0x49, 0x46, 0x46], 0, "sound or video (RIFF)"),
    ];

    public static string NameOf(ReadOnlySpan<byte> head)
    {
        if (TextFile.MarkupName(head) is { } markup)
            return markup;
        foreach (var (signature, at, name) in Known)
        {
            if (head.Length >= at + signature.Length && head[at..].StartsWith(signature))
                return name;
        }

        return head.IndexOf("%PDF-"u8) > 0 ? "something else before its PDF header" : "of an unknown kind";
    }
}
