using System.Text.Json;
using NetOS.Domain.Imports;
using NetOS.FunctionalTests.Support;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Imports.Files;

/// <summary>The values in others' files, as the authors of the files say they are.</summary>
internal sealed class SharedValueTests
{
    [TestCase("comma_in_quotes")]
    [TestCase("empty")]
    [TestCase("empty_crlf")]
    [TestCase("escaped_quotes")]
    [TestCase("json")]
    [TestCase("location_coordinates")]
    [TestCase("newlines")]
    [TestCase("newlines_crlf")]
    [TestCase("quotes_and_newlines")]
    [TestCase("simple")]
    [TestCase("simple_crlf")]
    [TestCase("utf8")]
    public void Csv_spectrum_gives_what_its_answers_say(string name)
    {
        var read = Read("csv-spectrum", "csv", name + ".csv");
        using var answer = JsonDocument.Parse(File.ReadAllText(SharedData.FileOrSkip("import-files", "csv-spectrum", "json", name + ".json")));
        List<JsonElement> records = answer.RootElement.ValueKind == JsonValueKind.Array ? [.. answer.RootElement.EnumerateArray()] : [answer.RootElement];
        read.Data.Count().ShouldBe(records.Count);
        foreach (var (row, record) in read.Data.Zip(records))
        {
            // The answer to this one file has another telephone number than the file itself.
            var members = record.EnumerateObject().Where(m => m.Name != "Contact Phone Number").ToList();
            members.Select(m => row.Cells[read.Look.Headers.ToList().IndexOf(m.Name)].Text).ShouldBe(members.Select(m => m.Value.GetString()!));
            record.EnumerateObject().Count().ShouldBe(row.Cells.Count);
        }
    }

    [TestCase("Feb-2016.csv")]
    [TestCase("GPC_DCLG_December_2015_for_Publication.csv")]
    [TestCase("dwp-cmg-spend-1214.csv")]
    [TestCase("epcs-dwp-cmg-spend-july-2017.csv")]
    [TestCase("over25k-transparency.csv")]
    public void A_payment_list_as_published_is_the_same_table_as_its_tidied_copy(string name)
    {
        var (raw, clean) = (Read("spend", "raw", name), Read("spend", "clean", name));
        raw.Look.Headers.ShouldBe(clean.Look.Headers);
        raw.Rows.Select(r => (r.Role, string.Join('\u0001', Reading.TextsOf(r)))).ShouldBe(clean.Rows.Select(r => (r.Role, string.Join('\u0001', Reading.TextsOf(r)))));
        using var parameters = JsonDocument.Parse(File.ReadAllText(SharedData.FileOrSkip("import-files", "spend", "parameters", name + "_parameters.json")));
        raw.Look.Headers.Count.ShouldBeLessThanOrEqualTo(parameters.RootElement.GetProperty("n_columns").GetInt32());
        raw.Look.Delimiter.ShouldBe(parameters.RootElement.GetProperty("delimiter").GetString());
        raw.Look.HeaderRowCount.ShouldBe(1);
    }

    [TestCase("utf8.csv", "ʤ")]
    [TestCase("utf8_bom.csv", "ʤ")]
    [TestCase("utf16le_bom.csv", "ʤ")]
    [TestCase("utf16be_bom.csv", "ʤ")]
    [TestCase("cp1252.csv", "æøå")]
    public void Encodings_give_their_letters(string name, string letters) => Read("exceldatareader", "csv", name)[1, 2].Text.ShouldBe(letters);

    [Test]
    public void A_long_list_gives_the_value_at_the_border_of_a_block()
    {
        var read = Read("exceldatareader", "csv", "MOCK_DATA.csv");
        read.Texts[16].ShouldBe(["17", "Christoper", "Blanning", "cblanningg@so-net.ne.jp", "Male", "76.108.72.165"]);
        read[999, 5].Text.ShouldBe("111.4.88.155");
    }

    [TestCase("test_utf16_big.csv")]
    [TestCase("test_utf16_little.csv")]
    [TestCase("test_utf8.csv")]
    [TestCase("test_utf8_bom.csv")]
    public void Csvkits_encodings_give_their_letters(string name) => Read("csvkit", name)[1, 2].Text.ShouldBe("ʤ");

    [Test]
    public void Csvkits_edge_cases_give_what_they_are_about()
    {
        Read("csvkit", "test_latin1.csv")[1, 2].Text.ShouldBe("©");
        Read("csvkit", "mac_newlines.csv").Texts.ShouldBe([["1", "2", "3"], ["Once upon\ra time", "5", "6"]]);
        Read("csvkit", "null_byte.csv").Texts.ShouldBe([["", "2", "3"]]);
        Read("csvkit", "test_header_newline.csv").Look.Headers.ShouldBe(["start end", "b", "c"]);
        Read("csvkit", "test_no_leading_zeroes.csv").Texts.ShouldBe([["01", "00.11", "0.1"]]);
        Read("csvkit", "test_locale.csv").Texts.ShouldBe([["1,7", "200.000.000", ""]]);
        var bad = Read("csvkit", "bad.csv");
        bad.Rows.Select(r => r.Notes.Select(n => n.Code).FirstOrDefault()).ShouldBe(["row.long", "row.short", null]);
        bad.Rows[0].Notes.Single().Message.ShouldContain("I'm too long!");
    }

    [Test]
    public void Merged_cells_are_filled_downwards()
    {
        var read = Read("exceldatareader", "Test_MergedCell.xlsx");
        read.Texts.ShouldBe([
            ["Merge Cell 1", "", "Merge Cell 2"], ["Merge Cell 3", "B4", "Merge Cell 2"], ["Merge Cell 3", "B5", "Merge Cell 2"], ["Merge Cell 3", "B6", "Merge Cell 2"], ["Merge Cell 4", "", ""]]);
    }

    [TestCase("roo_1900_base.xlsx")]
    [TestCase("roo_1904_base.xlsx")]
    public void Both_calendars_give_the_same_days(string name)
    {
        var read = Read("exceldatareader", name);
        read.Data.Select(r => r.Cells[0]).ShouldBe([new(SourceCellKind.Date, "2009-06-15"), new(SourceCellKind.Date, "2013-04-19")]);
    }

    [Test]
    public void Error_cells_are_errors() =>
        Read("exceldatareader", "Test_git_issue_329_error.xlsx").Data.Single().Cells.ShouldBe([SourceCell.Error("#DIV/0!"), SourceCell.Error("#N/A"), SourceCell.Error("#VALUE!")]);

    [Test]
    public void Small_numbers_keep_their_digits() =>
        Read("exceldatareader", "Test_Decimal_Locale.xlsx").Data.Select(r => r.Cells[0].Text).ShouldBe(["0.01", "0.0001", "0.123456789", "0.00000000001"]);

    [Test]
    public void Texts_of_digits_stay_texts_and_binary_dust_goes()
    {
        var read = Read("exceldatareader", "Test_Issue_11773_Exponential.xlsx");
        read[0, 0].ShouldBe(new SourceCell(SourceCellKind.Text, "000099"));
        read[0, 6].ShouldBe(new SourceCell(SourceCellKind.Number, "2566.37168141593"));
    }

    [Test]
    public void Numbers_dates_and_texts_come_with_their_types()
    {
        var read = Read("exceldatareader", "Test_num_double_date_bool_string.xlsx");
        read.Data.Count().ShouldBe(30);
        (read[0, 0].Text, read[29, 0].Text).ShouldBe(("1", "1346269"));
        (read[0, 1].Text, read[2, 1].Text, read[29, 1].Text).ShouldBe(("1.02", "4.08", "547608330.24"));
        (read[0, 2], read[29, 2]).ShouldBe((new(SourceCellKind.Date, "2009-05-11"), new(SourceCellKind.Date, "2009-11-30")));
    }

    [Test]
    public void The_binary_workbook_gives_its_cells()
    {
        var read = Read("exceldatareader", "Test10x10.xlsb");
        read.Look.Format.ShouldBe("xlsb");
        read.Look.Top[1].Cells[0].Text.ShouldBe("10x10");
        read.Look.Top[9].Cells[9].Text.ShouldBe("10x27");
    }

    [TestCase("sheets.xls")]
    [TestCase("sheets.xlsx")]
    public void The_sheet_with_the_table_is_chosen_among_several(string name)
    {
        var read = Read("csvkit", name);
        read.Look.Sheets.Select(s => s.Name).ShouldBe(["not this one", "data", "ʤ"]);
        read.Look.Sheet.ShouldBe("data");
        read.Texts[1].ShouldBe(["Chicago Sun-Times", "1948-01-01", "63", "true", "1.27", "1948-01-01T14:57:13", ""]);
        read.Rows[1].Notes.Single().Message.ShouldContain("Extra data beyond headers will be");
    }

    [Test]
    public void A_protected_workbook_says_what_to_do()
    {
        var content = File.ReadAllBytes(SharedData.FileOrSkip("import-files", "exceldatareader", "agile_AES256_SHA512_CBC_pwd_password.xlsx"));
        Reading.Refusal(content, "x.xlsx").Message.ShouldBe("The workbook is protected by a password. Save it without one and upload it again.");
    }

    private static Reading Read(params string[] path)
    {
        var file = SharedData.FileOrSkip(["import-files", .. path]);
        using var stream = File.OpenRead(file);
        return Reading.Of(stream, Path.GetFileName(file));
    }
}
