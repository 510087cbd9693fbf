using System.Text;

namespace NetOS.Infrastructure.Documents;

/// <summary>Text without a format: what it is, and reading it.</summary>
internal static class TextFile
{
    private static readonly FileType[] Types = [FileType.Text, FileType.Csv, FileType.Markdown, FileType.Email];

    // Beginnings that a browser or a shell would act on.
    private static readonly (string Begins, string Name)[] Markup =
    [
        ("<!doctype html", "HTML"), ("<html", "HTML"), ("<head", "HTML"), ("<body", "HTML"), ("<script", "HTML"), ("<iframe", "HTML"), ("<svg", "SVG"), ("<!doctype svg", "SVG"),
        ("<?xml", "XML"), ("<?php", "a PHP script"), ("#!", "a script"),
    ];

    /// <returns>The type its name asks for; null when it is not text.</returns>
    public static FileType? Identify(Stream content, byte[] head, string extension)
    {
        if (MarkupName(head) is not null || head.AsSpan().IndexOf("%PDF-"u8) >= 0 || !IsText(content))
            return null;
        return extension.Length == 0 ? FileType.Text : Array.Find(Types, t => t.Extensions.Contains(extension)) ?? FileType.Text;
    }

    /// <summary>What a text that is more than text calls itself; null for others.</summary>
    public static string? MarkupName(ReadOnlySpan<byte> head)
    {
        var text = Decode(head.ToArray()).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return Array.Find(Markup, m => text.StartsWith(m.Begins, StringComparison.OrdinalIgnoreCase)).Name;
    }

    /// <summary>UTF-8, UTF-16 with its mark, else Windows-1252 as far as Latin-1 goes.</summary>
    public static string Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        // A character cut in two at the end of a portion is no reason to take all of it for another encoding.
        var whole = bytes.AsSpan();
        for (var cut = 0; cut < 4 && cut <= whole.Length; cut++)
        {
            if (System.Text.Unicode.Utf8.IsValid(whole[..^cut]))
                return Encoding.UTF8.GetString(whole[..^cut]);
        }

        return Encoding.Latin1.GetString(bytes);
    }

    private static bool IsText(Stream content)
    {
        content.Position = 0;
        var buffer = new byte[64 * 1024];
        var first = content.ReadAtLeast(buffer, 2, throwOnEndOfStream: false);
        var wide = first >= 2 && buffer.AsSpan(0, 2) is [0xFF, 0xFE] or [0xFE, 0xFF];
        if (wide)
            return IsWideText(content);
        for (var read = first; read > 0; read = content.Read(buffer))
        {
            if (buffer.AsSpan(0, read).ContainsAnyInRange<byte>(0x00, 0x08) || buffer.AsSpan(0, read).ContainsAnyInRange<byte>(0x0E, 0x1F) || buffer.AsSpan(0, read).ContainsAny<byte>(0x0B, 0x7F))
                return false;
        }

        return true;
    }

    private static bool IsWideText(Stream content)
    {
        var text = Decode(FileSniffer.ReadAt(content, 0, (int)Math.Min(content.Length, ReadableText.MostBytes)));
        return content.Length % 2 == 0 && !text.Any(c => (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f')) || c is '\uFFFD' or '\uFFFE' or '\uFFFF');
    }
}
