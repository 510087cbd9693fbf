using System.Text;
using NetOS.Application.Imports.Files;
using NetOS.Domain.Imports;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Imports.Files;

internal sealed class TextFileTests
{
    [TestCase("a,b\n1,2\n", ",")]
    [TestCase("a;b\n1,5;2,5\n", ";")]
    [TestCase("a\tb\n1\t2,3\n", "\t")]
    [TestCase("a|b\n1|2;3\n", "|")]
    [TestCase("sep=;\r\na,x;b\r\n1;2\r\n", ";")]
    [TestCase("name\nZayo\nCogent\n", ",")]
    [TestCase("note\nbought; not used\nplain\nold\n", ",")]
    [TestCase("name;note\n\"a,b,c\";\"x,y,z\"\n\"d,e,f\";\"u,v,w\"\n", ";")]
    public void The_delimiter_is_what_makes_rows_alike(string text, string expected) => Reading.Of(text).Look.Delimiter.ShouldBe(expected);

    [Test]
    public void The_line_that_declares_the_delimiter_is_no_row()
    {
        var read = Reading.Of("sep=;\r\na;b\r\n1;2\r\n");
        read.Look.Headers.ShouldBe(["a", "b"]);
        read.Look.HeaderRow.ShouldBe(2);
        read.Rows.Single().Number.ShouldBe(3);
    }

    [Test]
    public void A_chosen_delimiter_counts() => Reading.Of("a;b,c\n1;2,3\n", chosen: new FileChoices(Delimiter: ",")).Look.Headers.ShouldBe(["a;b", "c"]);

    [TestCase("")]
    [TestCase("ab")]
    [TestCase("\"")]
    [TestCase("x")]
    public void What_cannot_separate_cells_is_refused(string delimiter) => Reading.Refusal("a,b\n1,2\n", chosen: new FileChoices(Delimiter: delimiter)).Errors.Keys.ShouldBe(["delimiter"]);

    [TestCase("\n")]
    [TestCase("\r\n")]
    [TestCase("\r")]
    public void Every_line_end_ends_a_row_and_belongs_to_a_quoted_cell(string end)
    {
        var read = Reading.Of(string.Join(end, "a,b", $"\"x{end}y\",\"say \"\"hi\"\"\"", "1,2"));
        read.Texts.ShouldBe([[$"x{end}y", "say \"hi\""], ["1", "2"]]);
        read.Rows.Select(r => r.Number).ShouldBe([2, 4]);
    }

    private static IEnumerable<TestCaseData> Encodings()
    {
        yield return new(new UTF8Encoding(false), "utf-8");
        yield return new(new UTF8Encoding(true), "utf-8");
        yield return new(new UnicodeEncoding(false, true), "utf-16le");
        yield return new(new UnicodeEncoding(true, true), "utf-16be");
        yield return new(new UnicodeEncoding(false, false), "utf-16le");
        yield return new(new UnicodeEncoding(true, false), "utf-16be");
        yield return new(CodePagesEncodingProvider.Instance.GetEncoding(1252)!, "windows-1252");
    }

    [TestCaseSource(nameof(Encodings))]
    public void The_encoding_is_found_with_and_without_a_mark(Encoding encoding, string name)
    {
        var read = Reading.Of([.. encoding.Preamble, .. encoding.GetBytes("site,city\nCafé,Málaga €\n")]);
        read.Look.Encoding.ShouldBe(name);
        read.Look.Headers.ShouldBe(["site", "city"]);
        read.Texts.ShouldBe([["Café", "Málaga €"]]);
    }

    [Test]
    public void Wide_text_that_begins_with_a_tab_is_no_old_workbook() =>
        Reading.Of(Encoding.Unicode.GetBytes("\tname\tcity\n1\tZayo\tDenver\n")).Look.Headers.ShouldBe(["Column A", "name", "city"]);

    [Test]
    public void One_letter_far_down_decides_between_utf_8_and_windows()
    {
        var lines = new StringBuilder("a,b\n");
        for (var i = 0; i < 40_000; i++)
            lines.Append("plain,é\n");
        Reading.Of(lines.ToString()).Look.Encoding.ShouldBe("utf-8");
        var windows = Encoding.Latin1.GetBytes(lines.ToString().Replace('é', 'e') + "x,é\n");
        var read = Reading.Of(windows);
        read.Look.Encoding.ShouldBe("windows-1252");
        read.Look.Notes.ShouldContain(n => n.Code == "encoding.guessed");
        read.Texts[^1][1].ShouldBe("é");
    }

    [Test]
    public void A_chosen_encoding_counts_and_an_unknown_one_is_refused_by_name()
    {
        Reading.Of(Encoding.Latin1.GetBytes("a\né\n"), chosen: new FileChoices(Encoding: "utf-8")).Look.Notes.ShouldContain(n => n.Code == "encoding.lost");
        Reading.Refusal("a\n1\n", chosen: new FileChoices(Encoding: "ebcdic")).Message.ShouldContain("utf-8, utf-16le, utf-16be, windows-1252");
    }

    [Test]
    public void Nul_characters_are_left_out_and_counted()
    {
        var read = Reading.Of("a,b,c\n\0,2\0,\"3\0\"\n");
        read.Texts.ShouldBe([["", "2", "3"]]);
        read.Look.Notes.Single(n => n.Code == "text.nul").Message.ShouldBe("3 NUL characters were left out.");
    }

    [Test]
    public void A_short_row_is_noted_and_a_long_one_is_an_error_that_shows_what_is_too_much()
    {
        var read = Reading.Of("a,b,c\n1,2\n1,2,3,,\n1,2,3,extra\n");
        read.Texts.ShouldBe([["1", "2", ""], ["1", "2", "3"], ["1", "2", "3"]]);
        read.Rows.Select(r => r.Notes.Select(n => (n.Code, n.IsError)).FirstOrDefault()).ShouldBe([("row.short", false), default, ("row.long", true)]);
        read.Rows[2].Notes.Single().Message.ShouldContain("'extra'");
    }

    [Test]
    public void A_quotation_mark_that_is_never_closed_is_refused_with_its_line() =>
        Reading.Refusal("a,b\n1,2\n3,\"4\n5,6\n").Message.ShouldBe("In the row that begins in line 3 a quotation mark (\") is opened and never closed. Close it, or double it if it belongs to the text.");

    [Test]
    public void Stray_quotation_marks_are_text() => Reading.Of("size,note\n6\" pipe,\"a\"b\n").Texts.ShouldBe([["6\" pipe", "ab"]]);

    [Test]
    public void Our_own_apostrophe_before_a_formula_goes_and_others_stay() =>
        Reading.Of("a,b,c,d\n'=1+1,''-x,'quoted',=raw\n").Texts.ShouldBe([["=1+1", "'-x", "'quoted'", "=raw"]]);

    [Test]
    public void Texts_keep_their_blanks_and_blank_alone_is_blank()
    {
        var read = Reading.Of("a,b,c\n x ,   ,007\n");
        read.Texts.ShouldBe([[" x ", "", "007"]]);
        read[0, 1].ShouldBe(SourceCell.Blank);
    }

    [TestCase("", "The file is empty.")]
    [TestCase(" \n\n,,,\n", "There is nothing to import: no cell of the file holds anything.")]
    [TestCase("<html><body><table><tr><td>1</td></tr></table></body></html>", "This is a web page (HTML), whatever its name says. Open it in your spreadsheet program, save it as .xlsx and upload that.")]
    [TestCase("%PDF-1.7\n", "This is PDF. Export the table from the program it comes from as .xlsx or .csv.")]
    [TestCase("[{\"a\":1}]", "This is JSON, but not GeoJSON. Save the table as .csv or .xlsx.")]
    [TestCase("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>", "This is a workbook in the XML form of 2003. Open it in your spreadsheet program, save it as .xlsx and upload that.")]
    public void What_is_no_table_is_refused_in_words_that_help(string content, string words)
    {
        var refusal = Reading.Refusal(content, "report.xls");
        refusal.Message.ShouldBe(words);
        refusal.Errors.Keys.ShouldBe(["file"]);
        refusal.Status.ShouldBe(422);
    }

    [Test]
    public void A_picture_is_no_table() => Reading.Refusal([0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]).Message.ShouldContain("This is not a table");

    [Test]
    public void A_text_table_named_xls_is_read_as_what_it_is()
    {
        var read = Reading.Of("a\tb\n1\t2\n", "report.xls");
        (read.Look.Format, read.Look.Delimiter).ShouldBe(("csv", "\t"));
        read.Texts.ShouldBe([["1", "2"]]);
    }

    [Test]
    public void Each_limit_is_named_with_its_setting()
    {
        var limits = new ImportLimits(MaxBytes: 3000, MaxRows: 2, MaxColumns: 3, MaxCellLength: 10);
        Reading.Refusal(new string('x', 3001), limits: limits).Message.ShouldContain("NETOS_IMPORT_LIMIT_MB");
        Reading.Refusal("a,b\n1,2\n1,2\n\n1,2\n", limits: limits).Message.ShouldBe("The file has more than 2 rows (NETOS_IMPORT_LIMIT_ROWS). Split it into several files.");
        Reading.Refusal("a,b,c,d\n1,2,3,4\n", limits: limits).Message.ShouldContain("NETOS_IMPORT_LIMIT_COLUMNS");
        Reading.Refusal("a,b\n1,12345678901\n", limits: limits).Message.ShouldContain("NETOS_IMPORT_LIMIT_CELL");
        Reading.Of("a,b,c,,,,,\n1,2,3,,,,,\n1,2,3\n", limits: limits).Rows.Count.ShouldBe(2);
    }
}
