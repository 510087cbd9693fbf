using NetOS.Application.Imports.Files;
using NetOS.Domain.Imports;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Imports.Files;

internal sealed class WorkbookTests
{
    [TestCase("0.30000000000000004", null, SourceCellKind.Number, "0.3")]
    [TestCase("2.5", null, SourceCellKind.Number, "2.5")]
    [TestCase("1E-7", null, SourceCellKind.Number, "0.0000001")]
    [TestCase("1.23456789012345E-20", null, SourceCellKind.Number, "1.23456789012345E-20")]
    [TestCase("123456789012345678", null, SourceCellKind.Number, "123456789012346000")]
    [TestCase("9007199254740991", null, SourceCellKind.Number, "9007199254740991")]
    [TestCase("1E300", null, SourceCellKind.Number, "1E+300")]
    [TestCase("-12.10", "#,##0.00;[Red](#,##0.00)", SourceCellKind.Number, "-12.1")]
    [TestCase("45292", "yyyy\\-mm\\-dd", SourceCellKind.Date, "2024-01-01")]
    [TestCase("45292.5", "m/d/yyyy h:mm", SourceCellKind.Date, "2024-01-01T12:00:00")]
    [TestCase("45292.99999999", "m/d/yyyy h:mm", SourceCellKind.Date, "2024-01-02")]
    [TestCase("45292", "[$-409]mmm d, yyyy;@", SourceCellKind.Date, "2024-01-01")]
    [TestCase("45292", "mmm-yy", SourceCellKind.Date, "2024-01-01")]
    [TestCase("1", "d/m/yyyy", SourceCellKind.Date, "1900-01-01")]
    [TestCase("59", "d/m/yyyy", SourceCellKind.Date, "1900-02-28")]
    [TestCase("60", "d/m/yyyy", SourceCellKind.Number, "60")]
    [TestCase("61", "d/m/yyyy", SourceCellKind.Date, "1900-03-01")]
    [TestCase("0", "d/m/yyyy", SourceCellKind.Number, "0")]
    [TestCase("99999999", "d/m/yyyy", SourceCellKind.Number, "99999999")]
    [TestCase("1.5", "[h]:mm", SourceCellKind.Text, "36:00:00")]
    [TestCase("0.5", "h:mm AM/PM", SourceCellKind.Text, "12:00:00")]
    [TestCase("5", "0 \"days\"", SourceCellKind.Number, "5")]
    [TestCase("5", "0\\d", SourceCellKind.Number, "5")]
    [TestCase("0.25", "0%", SourceCellKind.Number, "0.25")]
    [TestCase("2134", "00000", SourceCellKind.Text, "02134")]
    [TestCase("21341234", "00000\\-0000", SourceCellKind.Text, "02134-1234")]
    [TestCase("1234567", "00000", SourceCellKind.Text, "1234567")]
    [TestCase("7.5", "00.00", SourceCellKind.Number, "7.5")]
    public void A_number_is_what_its_format_shows(string value, string? format, SourceCellKind kind, string text)
    {
        var read = Reading.Of(WorkbookBytes.Xlsx($"<row r='1'><c r='A1' s='1'><v>{value}</v></c></row>", formats: [format ?? "General"]), "x.xlsx", new FileChoices(HeaderRow: 0));
        read[0, 0].ShouldBe(new SourceCell(kind, text));
    }

    [Test]
    public void A_workbook_of_the_1904_calendar_counts_its_days() =>
        Reading.Of(WorkbookBytes.Xlsx("<row><c s='1'><v>0</v></c></row><row><c s='1'><v>43830</v></c></row>", formats: ["yyyy-mm-dd"], since1904: true), "x.xlsx", new FileChoices(HeaderRow: 0))
            .Texts.ShouldBe([["1904-01-01"], ["2024-01-01"]]);

    [Test]
    public void Every_type_of_cell_keeps_its_type()
    {
        var read = Reading.Of(WorkbookBytes.Xlsx(
            "<row r='1'><c r='A1' t='inlineStr'><is><t>text</t></is></c><c r='B1' t='s'><v>0</v></c><c r='C1' t='str'><f>A1</f><v>formula</v></c><c r='D1' t='b'><v>1</v></c><c r='E1' t='e'><v>#REF!</v></c><c r='F1' t='d'><v>2024-02-29T00:00:00</v></c><c r='G1'><f>1+1</f><v>2</v></c><c r='H1' t='inlineStr'><is><t>'=1</t></is></c><c r='I1'/></row>",
            texts: "<si><r><t>rich </t></r><rPh><t>aid</t></rPh><r><t>text_x000D_</t></r></si>"), "x.xlsm", new FileChoices(HeaderRow: 0));
        read.Data.Single().Cells.ShouldBe([
            new(SourceCellKind.Text, "text"), new(SourceCellKind.Text, "rich text\r"), new(SourceCellKind.Text, "formula"), SourceCell.Of(true), SourceCell.Error("#REF!"),
            new(SourceCellKind.Date, "2024-02-29"), SourceCell.Of(2m), new(SourceCellKind.Text, "=1")]);
    }

    [Test]
    public void Joined_headers_give_group_and_name_and_joined_cells_beneath_are_filled()
    {
        var read = Reading.Of(WorkbookBytes.Xlsx(
            Row(1, "ID", "A end", "", "MRC") + Row(2, "", "City", "State", "") + Row(3, "C1", "Denver", "CO", "5") + Row(4, "C2", "", "CO", "6") + Row(6, "C3", "Boise", "ID", "7"),
            after: "<mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='B1:C1'/><mergeCell ref='D1:D2'/><mergeCell ref='B3:B4'/></mergeCells>"), "x.xlsx");
        read.Look.Headers.ShouldBe(["ID", "A end / City", "A end / State", "MRC"]);
        read.Texts.ShouldBe([["C1", "Denver", "CO", "5"], ["C2", "Denver", "CO", "6"], ["C3", "Boise", "ID", "7"]]);
        read.Rows.Select(r => r.Number).ShouldBe([3, 4, 6]);
        read.Rows[1].Notes.Single().Message.ShouldBe("Filled from merged cells above: B.");
    }

    [Test]
    public void Hidden_rows_and_columns_are_read_and_noted()
    {
        var read = Reading.Of(WorkbookBytes.Xlsx(Row(1, "a", "b") + "<row r='2' hidden='1'><c r='A2'><v>1</v></c><c r='B2'><v>2</v></c></row>" + Row(3, "3", "4"), before: "<cols><col min='2' max='2' hidden='1'/></cols>"), "x.xlsx");
        read.Look.Notes.Select(n => n.Message).ShouldBe(["Hidden columns are read too: B.", "Hidden rows are read too: there is one."]);
        read.Rows[0].Notes.Single().Code.ShouldBe("row.hidden");
        read.Rows.Count.ShouldBe(2);
    }

    [Test]
    public void Errors_of_old_workbooks_are_errors_and_not_blank()
    {
        var oldest = Reading.Of(WorkbookBytes.Biff2(), "old.xls");
        oldest.Look.Format.ShouldBe("xls");
        oldest.Data.Select(r => r.Cells[1]).ShouldBe([SourceCell.Of(12.5m), SourceCell.Error("#REF!")]);
        Reading.Of(WorkbookBytes.Biff8(), "old.xls").Data.Select(r => r.Cells[1]).ShouldBe([SourceCell.Error("#N/A"), SourceCell.Error("#DIV/0!")]);
    }

    [Test]
    public void A_sheet_that_is_not_there_is_refused_with_those_that_are()
    {
        var refusal = Reading.Refusal(WorkbookBytes.Xlsx(Row(1, "a", "b")), "x.xlsx", new FileChoices(Sheet: "Prices"));
        refusal.Errors["sheet"].Single().ShouldBe("There is no sheet 'Prices'. The workbook has 'Sheet1'.");
    }

    [Test]
    public void An_empty_workbook_is_refused() => Reading.Refusal(WorkbookBytes.Xlsx(""), "x.xlsx").Message.ShouldContain("nothing to import");

    [Test]
    public void A_damaged_workbook_is_refused_wherever_it_is_damaged()
    {
        var whole = WorkbookBytes.Xlsx(string.Concat(Enumerable.Range(1, 200).Select(i => Row(i, $"name {i * 7919}", $"{i}"))));
        for (var length = 5; length < whole.Length; length += 97)
            Reading.Refusal(whole[..length], "x.xlsx").Message.ShouldContain("damaged");
        Reading.Refusal(WorkbookBytes.Xlsx("<row r='1'><c r='A1'><v>1</v></row>"), "x.xlsx").Message.ShouldContain("damaged");
        Reading.Refusal(WorkbookBytes.Biff8()[..600], "x.xls").Message.ShouldContain("damaged");
    }

    [Test]
    public void Any_changed_byte_of_an_old_workbook_gives_rows_or_a_refusal()
    {
        var whole = WorkbookBytes.Biff8();
        var (read, refused) = (0, 0);
        foreach (var at in Enumerable.Range(0, 2000).Where(i => i % 3 == 0))
        {
            var changed = whole.ToArray();
            changed[at] ^= 0x5A;
            try
            {
                Reading.Of(changed, "x.xls");
                read++;
            }
            catch (NetOS.Application.Common.Errors.InvalidException)
            {
                refused++;
            }
        }

        (read > 0 && refused > 0).ShouldBeTrue($"{read} read, {refused} refused");
    }

    [Test]
    public void Nothing_is_taken_from_document_types_or_outside()
    {
        var bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>";
        var file = WorkbookBytes.Zip(
            ("_rels/.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>"),
            ("xl/workbook.xml", bomb + "<workbook><sheets>&b;</sheets></workbook>"));
        Reading.Refusal(file, "x.xlsx").Message.ShouldContain("damaged");
    }

    [Test]
    public void What_unpacks_to_very_much_is_refused_before_it_is_read()
    {
        var padding = new string(' ', 80 << 20);
        var refusal = Reading.Refusal(WorkbookBytes.Xlsx(Row(1, "a", "b"), before: padding), "x.xlsx");
        refusal.Message.ShouldContain("200 times its size");
        Reading.Refusal(WorkbookBytes.Xlsx(Row(1, "a", "b")), "x.xlsx", limits: new ImportLimits(MaxUnpackedBytes: 500)).Message.ShouldContain("NETOS_IMPORT_LIMIT_UNPACKED_MB");
    }

    [Test]
    public void Other_packed_files_are_refused_by_what_they_are()
    {
        Reading.Refusal(WorkbookBytes.Zip(("word/document.xml", "<x/>")), "x.xlsx").Message.ShouldContain("Word");
        Reading.Refusal(WorkbookBytes.Zip(("content.xml", "<x/>")), "x.ods").Message.ShouldContain("OpenDocument");
        Reading.Refusal(WorkbookBytes.Zip(("table.csv", "a,b")), "x.zip").Message.ShouldContain("Unpack it");
    }

    [Test]
    public void Cells_beyond_the_limit_of_columns_are_refused() =>
        Reading.Refusal(WorkbookBytes.Xlsx("<row r='1'><c r='A1'><v>1</v></c><c r='XFD1'><v>1</v></c></row>"), "x.xlsx").Message.ShouldContain("NETOS_IMPORT_LIMIT_COLUMNS");

    private static string Row(int number, params string[] cells) =>
        $"<row r='{number}'>{string.Concat(cells.Select((c, i) => c.Length == 0 ? "" : $"<c r='{(char)('A' + i)}{number}' t='inlineStr'><is><t>{c}</t></is></c>"))}</row>";
}
