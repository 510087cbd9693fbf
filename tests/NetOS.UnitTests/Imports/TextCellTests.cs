using NetOS.Domain.Imports;
using NetOS.Domain.Imports.Values;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Imports;

public sealed class TextCellTests
{
    private static readonly ColumnRule Text = Cells.Column(ValueKind.Text);

    [Test]
    public void Every_kind_knows_blank_clear_and_error_cells([Values] ValueKind kind)
    {
        var rule = Cells.Column(kind) with { Words = DomainWords.CircuitStatus };
        rule.Read(" \t").ShouldBe(CellReading.Blank);
        rule.Read(" <Clear> ").ShouldBe(CellReading.Clear);
        (rule with { Required = true }).Read("<clear>").ShouldBeWrong("cell.clear_required", "field");
        CellReader.Read(SourceCell.Error("#REF!"), rule).ShouldBeWrong("cell.error", "#REF!");
    }

    [Test]
    public void Every_kind_refuses_a_text_it_cannot_read_with_words([Values] ValueKind kind)
    {
        if (kind is ValueKind.Text or ValueKind.TextList or ValueKind.State)
            return;
        var reading = (Cells.Column(kind) with { Words = DomainWords.CircuitStatus }).Read("?! ~~ nothing of the kind ~~");
        reading.State.ShouldBe(CellState.Wrong);
        reading.Problem!.Words.ShouldContain("nothing of the kind");
        reading.Problem.Words.ShouldContain("rite");
    }

    [TestCase("12345.0", "12345")]
    [TestCase("1.2E+10", "12000000000")]
    [TestCase("12.50", "12.5")]
    public void A_number_of_a_workbook_is_its_digits(string number, string text) => Text.ReadNumber(number).ShouldBeValue(text);

    [Test]
    public void A_text_keeps_leading_zeros_and_loses_outer_blanks()
    {
        Text.Read("000123").ShouldBeValue("000123");
        Text.Read("\u00a0 Boise\u00a0POP \ufeff").ShouldBeValue("Boise POP");
        Text.Read("a\r\nb").ShouldBeValue("a b", "text.lines");
        (Text with { MultiLine = true }).Read("a\nb").ShouldBeValue("a\nb");
        Text.Read("1.2E+10").ShouldBeValue("1.2E+10", "text.shortened_number");
        CellReader.Read(SourceCell.Of(new DateTime(2027, 3, 4, 0, 0, 0, DateTimeKind.Unspecified)), Text).ShouldBeValue("2027-03-04", "text.date");
        CellReader.Read(SourceCell.Of(true), Text).ShouldBeValue("true");
    }

    [Test]
    public void A_text_is_as_long_as_its_field_takes()
    {
        (Text with { MaxLength = 5 }).Read("12345").ShouldBeValue("12345");
        (Text with { MaxLength = 5 }).Read("123456").ShouldBeWrong("text.too_long", "6 characters", "5");
        Text.Read("a\u0001b").ShouldBeWrong("text.control");
    }

    [Test]
    public void A_list_has_parts()
    {
        var list = Cells.Column(ValueKind.TextList) with { MaxLength = 10 };
        ((string[])list.Read("core; metro,core\n ring ,,").Value!).ShouldBe(["core", "metro", "ring"]);
        ((string[])list.ReadNumber("365").Value!).ShouldBe(["365"]);
        list.Read(" ; ,").ShouldBe(CellReading.Blank);
        list.Read("core, a part too long").ShouldBeWrong("text.too_long", "each part");
    }

    [TestCase("noc@example.net", "noc@example.net")]
    [TestCase("mailto:noc@example.net", "noc@example.net")]
    [TestCase("The NOC <noc@example.net>", "noc@example.net")]
    public void An_address_is_taken_out_of_what_stands_around_it(string text, string address) => Cells.Column(ValueKind.Email).Read(text).ShouldBeValue(address);

    [TestCase("noc@example", "email.malformed")]
    [TestCase("a@b.net; c@d.net", "email.several")]
    [TestCase("call us", "email.malformed")]
    public void What_is_no_address_is_said(string text, string code) => Cells.Column(ValueKind.Email).Read(text).ShouldBeWrong(code, "noc@example.net");

    [Test]
    public void A_web_address_without_its_beginning_is_said()
    {
        var url = Cells.Column(ValueKind.Url);
        url.Read("http://www.example.net/a?b=c").ShouldBeValue("http://www.example.net/a?b=c");
        url.Read("www.example.net/portal").ShouldBeValue("https://www.example.net/portal", "url.scheme");
        url.Read("ftp://example.net").ShouldBeWrong("url.malformed");
        url.Read("none").ShouldBeWrong("url.malformed", "https://");
    }

    [TestCase("+1 (208) 555-0100 ext. 12")]
    [TestCase("208.555.0100")]
    [TestCase("1-800-555-0100 opt 2, 3")]
    public void A_telephone_number_stays_as_written(string text) => Cells.Column(ValueKind.Phone).Read(text).ShouldBeValue(text);

    [TestCase("call the NOC")]
    [TestCase("12")]
    public void What_is_no_telephone_number_is_said(string text) => Cells.Column(ValueKind.Phone).Read(text).ShouldBeWrong("phone.malformed");

    [TestCase("us", "US")]
    [TestCase("USA", "US")]
    [TestCase("United States", "US")]
    [TestCase("U.S.A.", "US")]
    [TestCase("Côte d'Ivoire", "CI")]
    [TestCase("Deutschland", "DE")]
    [TestCase("uk", "GB")]
    [TestCase("Norway", "NO")]
    public void A_country_becomes_two_letters(string text, string code) => Cells.Column(ValueKind.Country).Read(text).ShouldBeValue(code);

    [Test]
    public void An_unknown_country_gets_a_suggestion() => Cells.Column(ValueKind.Country).Read("Germny").ShouldBeWrong("country.unknown", "DE for Germany");

    [TestCase("Idaho", "ID")]
    [TestCase("id", "ID")]
    [TestCase("NEW YORK", "NY")]
    [TestCase("N.Y.", "NY")]
    [TestCase("Québec", "QC")]
    [TestCase("Bavaria", "Bavaria")]
    public void A_state_becomes_two_letters_where_it_has_them(string text, string state) => Cells.Column(ValueKind.State).Read(text).ShouldBeValue(state);

    [TestCase("In Service", "active")]
    [TestCase("in-service", "active")]
    [TestCase("DISCONNECT PENDING", "disconnect_pending")]
    [TestCase("disconnect_pending", "disconnect_pending")]
    [TestCase("Canceled", "cancelled")]
    [TestCase("Pending Disco", "disconnect_pending")]
    public void A_word_has_synonyms(string text, string value) => (Cells.Column(ValueKind.Word) with { Words = DomainWords.CircuitStatus }).Read(text).ShouldBeValue(value);

    [TestCase("actve", "perhaps active is meant")]
    [TestCase("gibberish", "write one of quoted, ordered")]
    public void An_unknown_word_names_the_allowed_ones(string text, string word) =>
        (Cells.Column(ValueKind.Word) with { Words = DomainWords.CircuitStatus }).Read(text).ShouldBeWrong("word.unknown", word, "disconnected, cancelled");

    [Test]
    public void Every_list_of_the_domain_reads_its_own_words()
    {
        var tables = typeof(DomainWords).GetFields().Select(field => (WordTable)field.GetValue(null)!).ToList();
        tables.Count.ShouldBeGreaterThan(15);
        foreach (var choice in tables.SelectMany(table => table.Choices.Select(choice => (table, choice))))
        {
            choice.table.Find(choice.choice.Value).ShouldBe(choice.choice.Value);
            choice.choice.Synonyms.ShouldNotBeEmpty();
        }

        DomainWords.RfSystemType.Find("p2p").ShouldBe("PTP");
        DomainWords.CircuitStatus.Find("-").ShouldBeNull();
    }

    [Test]
    public void Json_is_checked_for_form()
    {
        Cells.Column(ValueKind.Json).Read("{\"kind\":\"none\"}").ShouldBeValue("{\"kind\":\"none\"}");
        Cells.Column(ValueKind.Json).Read("{kind}").ShouldBeWrong("json.malformed", "character 2");
    }
}
