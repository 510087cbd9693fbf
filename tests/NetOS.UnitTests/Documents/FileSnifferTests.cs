using System.Buffers.Binary;
using System.Text;
using ImageMagick;
using NetOS.Application.Common.Errors;
using NetOS.Infrastructure.Documents;
using NUnit.Framework;
using Shouldly;
using static NetOS.UnitTests.Documents.SampleFiles;

namespace NetOS.UnitTests.Documents;

/// <summary>What a file is, told from its bytes.</summary>
internal sealed class FileSnifferTests
{
    private static readonly byte[] Png = Picture(MagickFormat.Png), Jpeg = Picture(MagickFormat.Jpeg), Gif = Picture(MagickFormat.Gif), Webp = Picture(MagickFormat.WebP), Tiff = Picture(MagickFormat.Tiff);

    private static IEnumerable<TestCaseData> Taken()
    {
        TestCaseData Case(string name, byte[] bytes, string type) => new TestCaseData(name, bytes, type).SetArgDisplayNames(name, type);
        yield return Case("agreement.pdf", Pdf, "application/pdf");
        yield return Case("AGREEMENT.PDF", Pdf, "application/pdf");
        yield return Case("agreement", Pdf, "application/pdf");
        yield return Case("newer.pdf", Bytes("%PDF-2.0\n%%EOF"), "application/pdf");
        yield return Case("photo.png", Png, "image/png");
        yield return Case("photo.jpg", Jpeg, "image/jpeg");
        yield return Case("photo.jpeg", Jpeg, "image/jpeg");
        yield return Case("photo.jfif", Jpeg, "image/jpeg");
        yield return Case("photo.gif", Gif, "image/gif");
        yield return Case("photo.webp", Webp, "image/webp");
        yield return Case("scan.tif", Tiff, "image/tiff");
        yield return Case("scan.tiff", Tiff, "image/tiff");
        yield return Case("notes.txt", Bytes("Called the NOC.\r\nTicket 4711\n"), "text/plain");
        yield return Case("notes", Bytes("Called the NOC."), "text/plain");
        yield return Case("notes.txt", Encoding.UTF8.GetBytes("Zürich, 北京, 🛰"), "text/plain");
        yield return Case("notes.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("UTF-16 little")], "text/plain");
        yield return Case("notes.txt", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("UTF-16 big")], "text/plain");
        yield return Case("latin.txt", [0x5A, 0xFC, 0x72, 0x69, 0x63, 0x68], "text/plain");
        yield return Case("bill.csv", Bytes("month,kwh\n2026-01,4711\n"), "text/csv");
        yield return Case("readme.md", Bytes("# Site\n\n- key at the desk\n"), "text/markdown");
        yield return Case("answer.eml", Bytes("From: noc@example.net\r\nSubject: FOC\r\n\r\nInstalled.\r\n"), "message/rfc822");
        yield return Case("contract.docx", Docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        yield return Case("rates.xlsx", Xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    private static IEnumerable<TestCaseData> Refused()
    {
        TestCaseData Case(string name, byte[] bytes, string words) => new TestCaseData(name, bytes, words).SetArgDisplayNames(name, words);
        // Another kind than its name says.
        yield return Case("agreement.pdf", Png, "content is PNG");
        yield return Case("agreement.pdf", Bytes("just text"), "content is plain text");
        yield return Case("photo.png", Jpeg, "content is JPEG");
        yield return Case("photo.jpg", Pdf, "content is PDF");
        yield return Case("run.js", Bytes("alert(1)"), "ends with .js");
        yield return Case("run.bat", Bytes("del *.*"), "ends with .bat");
        yield return Case("page.html", Bytes("plain words"), "ends with .html");
        yield return Case("contract.pdf.exe", Pdf, "ends with .exe");
        yield return Case("rates.xlsx", Docx, "content is DOCX");
        // Kinds that are not taken.
        yield return Case("setup.exe", [0x4D, 0x5A, 0x90, 0x00, 0x03], "Windows program");
        yield return Case("setup.pdf", [0x4D, 0x5A, 0x90, 0x00, 0x03], "Windows program");
        yield return Case("tool", [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01], "ELF");
        yield return Case("a.class", [0xCA, 0xFE, 0xBA, 0xBE, 0x00], "Java");
        yield return Case("run.sh", Bytes("#!/bin/sh\nrm -rf /\n"), "a script");
        yield return Case("run.txt", Bytes("#!/usr/bin/env python3\n"), "a script");
        yield return Case("page.txt", Bytes("<!DOCTYPE html><p>hi"), "HTML");
        yield return Case("page.txt", Bytes("  \r\n<HTML><script>alert(1)</script>"), "HTML");
        yield return Case("page.txt", [0xEF, 0xBB, 0xBF, .. Bytes("<script>alert(1)</script>")], "HTML");
        yield return Case("page.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<html>wide")], "HTML");
        yield return Case("logo.svg", Bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "SVG");
        yield return Case("logo.txt", Bytes("<?xml version=\"1.0\"?><svg onload=\"alert(1)\"/>"), "XML");
        yield return Case("a.zip", Office(("readme.txt", "hello")), "ZIP archive");
        yield return Case("a.docx", Office(("readme.txt", "hello")), "ZIP archive");
        yield return Case("a.jar", Office(("[Content_Types].xml", "<Types/>"), ("META-INF/MANIFEST.MF", "x")), "ZIP archive");
        yield return Case("a.gz", [0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00], "gzip");
        yield return Case("a.7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z");
        yield return Case("a.rar", Bytes("Rar!\x1A\x07"), "RAR");
        yield return Case("old.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "old Office");
        yield return Case("photo.heic", [0, 0, 0, 0x18, .. Bytes("ftypheic"), 0, 0, 0, 0], "HEIC");
        yield return Case("a.bin", [0, 1, 2, 3, 4, 5], "unknown kind");
        yield return Case("notes.txt", Bytes("half text\0half not"), "unknown kind");
        yield return Case("notes.txt", Bytes("an escape \x1B[2J of a terminal"), "unknown kind");
        yield return Case("odd.txt", [0xFF, 0xFE, 0x41], "unknown kind");
        // Two things at once.
        yield return Case("late.pdf", [.. Bytes("GARBAGE\n"), .. Pdf], "before its PDF header");
        yield return Case("mixed.pdf", Bytes("%PDF-1.4\n<script>alert(1)</script>\n%%EOF"), "script");
        yield return Case("mixed.jpg", [.. Jpeg[..20], .. Bytes("<HTML><body>"), .. Jpeg[20..]], "web page or a script");
        yield return Case("mixed.png", [.. Png[..33], .. Bytes("....tEXt<?php system($_GET[0]);"), .. Png[33..]], "web page or a script");
        yield return Case("script.gif", [.. Bytes("GIF89a/*"), .. Gif[8..], .. Bytes("*/=1;alert(1)")], "script in disguise");
        yield return Case("gifar.gif", [.. Gif, .. Office(("META-INF/MANIFEST.MF", "x"))], "ZIP archive as well");
        yield return Case("gifar.jpg", [.. Jpeg, .. Office(("a.class", "x"))], "ZIP archive as well");
        yield return Case("both.pdf", [.. Pdf, .. Office(("a.js", "x"))], "ZIP archive as well");
        yield return Case("macros.docx", Office(("[Content_Types].xml", "<Types/>"), ("word/document.xml", Words("x")), ("word/vbaProject.bin", "x")), "macros");
    }

    [TestCaseSource(nameof(Taken))]
    public void What_is_taken_is_known_by_its_bytes(string name, byte[] bytes, string type) => Identify(name, bytes).ContentType.ShouldBe(type);

    [TestCaseSource(nameof(Refused))]
    public void What_is_not_taken_is_refused_by_what_it_is(string name, byte[] bytes, string words)
    {
        var refused = Should.Throw<UnsupportedMediaException>(() => Identify(name, bytes));
        refused.Message.ShouldContain(words);
        refused.Message.ShouldContain("Taken are: PDF, PNG, JPEG, WebP, GIF, TIFF, plain text, CSV, Markdown, e-mail, DOCX, XLSX.");
        (refused.Status, refused.Code).ShouldBe((415, "document.type"));
    }

    [Test]
    public void Archives_that_unpack_to_too_much_are_refused_before_they_are_unpacked()
    {
        var bomb = Office(("[Content_Types].xml", "<Types/>"), ("word/document.xml", new string('A', 40_000_000)));
        bomb.Length.ShouldBeLessThan(100_000);
        Bomb(bomb).ShouldContain($"more than {OfficeFile.MostRatio} times");
        Bomb(Office([("[Content_Types].xml", "<Types/>"), .. Enumerable.Range(0, OfficeFile.MostEntries).Select(i => ($"word/{i}.xml", ""))])).ShouldContain("more than 10,000 parts");

        // A size that lies: the directory says a gigabyte.
        var lie = Docx.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(lie.AsSpan(lie.AsSpan().LastIndexOf("PK\x01\x02"u8) + 24), 1_000_000_000);
        Bomb(lie).ShouldContain("unpacks to more than 500 MB");

        var over = Docx.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(over.AsSpan(over.AsSpan().LastIndexOf("PK\x01\x02"u8) + 20), 1_000_000);
        Bomb(over).ShouldContain("lie over one another");

        static string Bomb(byte[] bytes)
        {
            var refused = Should.Throw<InvalidException>(() => Identify("a.docx", bytes));
            refused.Code.ShouldBe("document.bomb");
            return refused.Message;
        }
    }

    [Test]
    public void A_damaged_archive_is_refused_as_such()
    {
        Should.Throw<InvalidException>(() => Identify("a.docx", Docx[..^30])).Code.ShouldBe("document.damaged");
        Should.Throw<InvalidException>(() => Identify("a.docx", [0x50, 0x4B, 0x03, 0x04])).Code.ShouldBe("document.damaged");
        using var broken = new MemoryStream(Office(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w:document")));
        Should.Throw<InvalidException>(() => OfficeFile.TextOf(broken)).Code.ShouldBe("document.damaged");
        using var entity = new MemoryStream(Office(("word/document.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><w:document xmlns:w=\"x\">&a;</w:document>")));
        Should.Throw<InvalidException>(() => OfficeFile.TextOf(entity)).Code.ShouldBe("document.damaged");
    }

    [Test]
    public void The_words_of_a_DOCX_are_read_paragraph_by_paragraph()
    {
        using var stream = new MemoryStream(Docx);
        OfficeFile.TextOf(stream).ShouldBe("Notice must be given\nninety days before\n");
    }

    private static FileType Identify(string name, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return FileSniffer.Identify(stream, name);
    }
}
