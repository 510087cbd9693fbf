using NetOS.Application.Imports.Files;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Imports.Files;

/// <summary>Where a table begins and ends, whatever kind of file it stands in.</summary>
internal sealed class TableTests
{
    [Test]
    public void Titles_and_blank_lines_above_the_header_are_stepped_over()
    {
        var read = Reading.Of("Circuits of Zayo\nas of 2025-01-31,,\n\ncircuit,carrier,mrc\nA1,Zayo,100\n\nA2,Zayo,200\n");
        read.Look.HeaderRow.ShouldBe(4);
        read.Look.Headers.ShouldBe(["circuit", "carrier", "mrc"]);
        read.Rows.Select(r => r.Number).ShouldBe([5, 7]);
        read.Look.Top.Select(r => r.Role).ShouldBe([RowRole.Preamble, RowRole.Preamble, RowRole.Blank, RowRole.Header, RowRole.Data, RowRole.Blank, RowRole.Data]);
    }

    [Test]
    public void Headers_lose_line_breaks_are_numbered_when_they_repeat_and_named_when_blank()
    {
        var read = Reading.Of("\" Circuit\r\n  ID \",mrc,MRC,,mrc (2),note\n1,2,3,4,5,6\n7,8,9,,8,x\n", chosen: new FileChoices(HeaderRow: 1));
        read.Look.Headers.ShouldBe(["Circuit ID", "mrc", "MRC (3)", "Column D", "mrc (2)", "note"]);
        read.Look.Notes.Select(n => n.Code).ShouldBe(["header.blank", "header.repeated"]);
    }

    [Test]
    public void Columns_at_the_right_without_a_header_count_only_when_rows_use_them()
    {
        Reading.Of("a,b,,\n1,2,,\n3,4,,\n").Look.Headers.ShouldBe(["a", "b"]);
        Reading.Of("a,b,,\n1,2,x,\n3,4,y,\n").Look.Headers.ShouldBe(["a", "b", "Column C"]);
    }

    [Test]
    public void A_header_of_two_rows_gives_group_and_name()
    {
        var read = Reading.Of("ID,Carrier,A end,,Z end,,MRC\n,,City,State,City,State,\nC1,Zayo,Denver,CO,Austin,TX,100\n");
        read.Look.Headers.ShouldBe(["ID", "Carrier", "A end / City", "A end / State", "Z end / City", "Z end / State", "MRC"]);
        (read.Look.HeaderRow, read.Look.HeaderRowCount).ShouldBe((1, 2));
        read.Texts.Length.ShouldBe(1);
    }

    [Test]
    public void A_row_of_groups_above_a_full_header_is_found()
    {
        var read = Reading.Of("Report\n,,A end,,Z end,\nID,Carrier,City,State,City,State\nC1,Zayo,Denver,CO,Austin,TX\nC2,Zayo,Boise,ID,Reno,NV\n");
        read.Look.HeaderRow.ShouldBe(2);
        read.Look.Headers.ShouldBe(["ID", "Carrier", "A end / City", "A end / State", "Z end / City", "Z end / State"]);
    }

    [Test]
    public void A_first_record_of_words_is_not_taken_for_a_second_header_row() =>
        Reading.Of("name,city,,note\nZayo,Denver,CO,x\nCogent,Boise,ID,y\n").Look.HeaderRowCount.ShouldBe(1);

    [Test]
    public void How_many_rows_the_header_has_can_be_chosen() =>
        Reading.Of("g,,h\na,b,c\n1,2,3\n", chosen: new FileChoices(HeaderRow: 1, HeaderRowCount: 2)).Look.Headers.ShouldBe(["g / a", "g / b", "h / c"]);

    [Test]
    public void Without_a_header_columns_have_their_letters()
    {
        var read = Reading.Of("1,2,Denver\n3,4,Boise\n");
        (read.Look.HeaderRow, read.Look.HeaderRowCount).ShouldBe((0, 0));
        read.Look.Headers.ShouldBe(["Column A", "Column B", "Column C"]);
        read.Look.Notes.Single().Code.ShouldBe("header.none");
        read.Texts.Length.ShouldBe(2);
        Reading.Of("x,y\nz,w\n", chosen: new FileChoices(HeaderRow: 0)).Texts.Length.ShouldBe(2);
    }

    [Test]
    public void A_title_never_becomes_a_record() => Reading.Of("Prices\n\n1,2,3\n4,5,6\n7,8,9\n").Texts.ShouldBe([["4", "5", "6"], ["7", "8", "9"]]);

    [Test]
    public void Years_name_columns() => Reading.Of("Site,2023,2024\nDenver,5,6\nBoise,7,8\n").Look.HeaderRow.ShouldBe(1);

    [TestCase(3)]
    [TestCase(99)]
    public void A_header_row_that_cannot_be_is_refused_by_name(int row) => Reading.Refusal("a,b\n1,2\n,\n3,4\n", chosen: new FileChoices(HeaderRow: row)).Errors.Keys.ShouldBe(["header_row"]);

    [TestCase("Total,,300")]
    [TestCase(",Grand Total:,\"$1,234.50\"")]
    [TestCase("Subtotal,2,(300)")]
    [TestCase("Sum,,300.00 USD")]
    [TestCase("Zayo Total,,300")]
    [TestCase("Totals for 2024,2,300")]
    public void Rows_of_sums_are_shown_and_not_imported(string sums)
    {
        var read = Reading.Of($"carrier,circuits,mrc\nZayo,1,100\n{sums}\nCogent,2,200\n");
        read.Rows.Select(r => r.Role).ShouldBe([RowRole.Data, RowRole.Totals, RowRole.Data]);
    }

    [TestCase("Total Uptime,3,Denver")]
    [TestCase("Total,,")]
    [TestCase("Summit Broadband,3,300")]
    public void A_record_that_only_sounds_like_a_sum_is_a_record(string record) =>
        Reading.Of($"carrier,circuits,mrc\nZayo,1,100\n{record}\n").Rows.ShouldAllBe(r => r.Role == RowRole.Data);

    [Test]
    public void Remarks_beneath_the_table_are_footnotes()
    {
        var read = Reading.Of("carrier,circuits,mrc\nZayo,1,100\n\nNote: prices without tax,,\n and without fees of the state,,\nAll amounts stand for a month and are in dollars.,,\n");
        read.Rows.Select(r => r.Role).ShouldBe([RowRole.Data, RowRole.Footnote, RowRole.Footnote, RowRole.Footnote]);
        Reading.Of("name,city,state\nZayo,,\n\nCogent,,\n").Rows.ShouldAllBe(r => r.Role == RowRole.Data);
    }

    [Test]
    public void A_header_that_repeats_on_each_page_is_no_record() =>
        Reading.Of("a,b\nx,y\nA,B\nz,w\n").Rows.Select(r => r.Role).ShouldBe([RowRole.Data, RowRole.Header, RowRole.Data]);
}
