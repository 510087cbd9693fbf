using NetOS.Domain.Imports.Values;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Imports;

public sealed class NumberCellTests
{
    private static readonly ColumnRule Money = Cells.Column(ValueKind.Money) with { Scale = 2, Min = -999_999_999.99m, Max = 999_999_999.99m };
    private static readonly ColumnRule Number = Cells.Column(ValueKind.Decimal);

    [TestCase("$1,234.50", "1234.50")]
    [TestCase("(123.45)", "-123.45")]
    [TestCase("($1,234.50)", "-1234.50")]
    [TestCase("1.234,50 €", "1234.50")]
    [TestCase("€ 1.234.567,8", "1234567.8")]
    [TestCase("USD 12", "12")]
    [TestCase("12 usd", "12")]
    [TestCase("US$ 12.50", "12.50")]
    [TestCase("US$12.50 USD", "12.50")]
    [TestCase("12.-", "12")]
    [TestCase("CHF 1'234.-", "1234")]
    [TestCase("12,--", "12")]
    [TestCase("1,234.50-", "-1234.50")]
    [TestCase("-$5", "-5")]
    [TestCase("$-5", "-5")]
    [TestCase("−5.25", "-5.25")]
    [TestCase("1\u00a0234,50", "1234.50")]
    [TestCase("1\u202f234\u202f567,50\u00a0€", "1234567.50")]
    [TestCase("  12  ", "12")]
    [TestCase(".5", "0.5")]
    [TestCase("0", "0")]
    [TestCase("0.125-", null)]
    [TestCase("1,234,567", "1234567")]
    [TestCase("1234567.89", "1234567.89")]
    public void An_amount_is_read_exactly(string text, string? amount)
    {
        var reading = Money.Read(text);
        if (amount is null)
            reading.ShouldBeWrong("number.decimals", "2 decimals");
        else
            reading.ShouldBeValue(Cells.Dec(amount));
    }

    [TestCase("12.345", "USD", "number.ambiguous", "12.345 or 12345")]
    [TestCase("1,234", "USD", "number.ambiguous", "1234 or 1.234")]
    [TestCase("1,23,456.00", "USD", "number.grouping", "by three")]
    [TestCase("12.3.4", "USD", "number.grouping", "")]
    [TestCase("€ 12", "USD", "money.currency", "EUR")]
    [TestCase("12 CAD", "USD", "money.currency", "CAD")]
    [TestCase("$12", "EUR", "money.currency", "EUR")]
    [TestCase("£5 $", "USD", "money.not_an_amount", "1234.50")]
    [TestCase("TBD", "USD", "money.not_an_amount", "leave the cell empty")]
    [TestCase("12 per month", "USD", "money.not_an_amount", "")]
    [TestCase("12.5555", "USD", "number.decimals", "12.56")]
    [TestCase("99999999999", "USD", "number.range", "999,999,999.99")]
    [TestCase("-", "USD", "number.not_a_number", "")]
    [TestCase("12 13", "USD", "number.grouping", "")]
    public void What_is_no_plain_amount_is_said(string text, string currency, string code, string word) => Money.Read(text, currency).ShouldBeWrong(code, word);

    [TestCase("$12", "CAD")]
    [TestCase("kr 12", "SEK")]
    [TestCase("12 EUR", "EUR")]
    public void A_sign_may_stand_for_any_of_its_currencies(string text, string currency) => Money.Read(text, currency).ShouldBeValue(12m);

    [TestCase("1.234", DecimalMark.Point, "1.234")]
    [TestCase("1.234", DecimalMark.Comma, "1234")]
    [TestCase("1,234", DecimalMark.Point, "1234")]
    [TestCase("1,234", DecimalMark.Comma, "1.234")]
    [TestCase("-12,5", DecimalMark.Comma, "-12.5")]
    [TestCase("1.5E+3", null, "1500")]
    [TestCase("0.125", null, "0.125")]
    [TestCase("0,125", null, "0.125")]
    [TestCase("1234.567", null, "1234.567")]
    public void The_column_says_what_the_mark_is(string text, DecimalMark? mark, string value) => (Number with { DecimalMark = mark }).Read(text).ShouldBeValue(Cells.Dec(value));

    [TestCase("12,5", DecimalMark.Point)]
    [TestCase("1.234,5", DecimalMark.Point)]
    [TestCase("1,234.5", DecimalMark.Comma)]
    public void The_other_mark_is_no_number_of_the_column(string text, DecimalMark mark) => (Number with { DecimalMark = mark }).Read(text).ShouldBeWrong("number.other_mark");

    [TestCase("123.456", "123.456")]
    [TestCase("1,234", "1.234")]
    public void Bounds_decide_what_reads_two_ways(string text, string value) => (Number with { Min = 0, Max = 360 }).Read(text).ShouldBeValue(Cells.Dec(value));

    [TestCase("1,234", 1234)]
    [TestCase("1.234", 1234)]
    [TestCase("-7", -7)]
    [TestCase("365.0", 365)]
    public void A_whole_number_needs_no_mark(string text, long value) => Cells.Column(ValueKind.Integer).Read(text).ShouldBeValue(value);

    [TestCase("1.5", "number.decimals")]
    [TestCase("twelve", "number.not_a_number")]
    public void A_whole_number_is_whole(string text, string code) => Cells.Column(ValueKind.Integer).Read(text).ShouldBeWrong(code);

    [TestCase("12.5%", "12.5", null)]
    [TestCase("12,5 %", "12.5", null)]
    [TestCase("0.05%", "0.05", null)]
    [TestCase("0.05", "0.05", "percent.share")]
    [TestCase("3", "3", null)]
    [TestCase("0", "0", null)]
    public void A_percentage_is_of_a_hundred(string text, string value, string? warning) => Cells.Column(ValueKind.Percent).Read(text).ShouldBeValue(Cells.Dec(value), warning);

    [TestCase("yes", true)]
    [TestCase("Y", true)]
    [TestCase("TRUE", true)]
    [TestCase("x", true)]
    [TestCase("1", true)]
    [TestCase("On", true)]
    [TestCase("no", false)]
    [TestCase("n", false)]
    [TestCase("False", false)]
    [TestCase("0", false)]
    [TestCase("off", false)]
    public void Yes_and_no_have_many_words(string text, bool value) => Cells.Column(ValueKind.Boolean).Read(text).ShouldBeValue(value);

    [Test]
    public void Perhaps_is_neither_yes_nor_no() => Cells.Column(ValueKind.Boolean).Read("maybe").ShouldBeWrong("boolean.unknown", "yes or no");

    [Test]
    public void A_number_of_a_workbook_needs_no_mark()
    {
        Number.ReadNumber("1.234").ShouldBeValue(1.234m);
        Money.ReadNumber("1234.5").ShouldBeValue(1234.5m);
        Cells.Column(ValueKind.Boolean).ReadNumber("1").ShouldBeValue(true);
        Cells.Column(ValueKind.Integer).ReadNumber("1E+3").ShouldBeValue(1000L);
    }

    [Test]
    public void A_money_figure_never_passes_through_a_binary_number() => Money.Read("333333333.33").Value.ShouldBe(333333333.33m);
}
