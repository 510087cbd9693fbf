using NetOS.Domain.Imports;
using NetOS.Domain.Imports.Columns;
using NetOS.Domain.Imports.Values;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Imports;

public sealed class ColumnProfileTests
{
    private static ColumnFindings Ask(ValueKind kind, string header, params string[] values) => Ask(Cells.Column(kind), header, values);

    private static ColumnFindings Ask(ColumnRule rule, string header, params string[] values)
    {
        var profile = new ColumnProfile(header);
        foreach (var value in values)
            profile.Add(SourceCell.Of(value));
        return profile.Findings(rule);
    }

    [TestCase("mdy", "03/04/2028", "02/13/2024")]
    [TestCase("dmy", "03/04/2028", "13/02/2024")]
    [TestCase("mdy", "03/04/24", "02/13/24")]
    [TestCase("ymd", "24-03-04", "45-01-13")]
    public void One_value_proves_the_order_of_all(string order, params string[] values)
    {
        var findings = Ask(ValueKind.Date, "Date", values);
        findings.Questions.ShouldBeEmpty();
        findings.Problems.ShouldBeEmpty();
        var evidence = findings.Evidence.ShouldHaveSingleItem();
        (evidence.Code, evidence.Value).ShouldBe(("date_order", order));
        evidence.Words.ShouldContain("can only be");
        var rule = ColumnAnswers.Apply(Cells.Column(ValueKind.Date), evidence.Code, evidence.Value)!;
        foreach (var value in values)
            rule.Read(value).State.ShouldBe(CellState.Value);
    }

    [Test]
    public void An_open_order_is_asked_with_two_samples_both_ways()
    {
        var question = Ask(ValueKind.Date, "Start", "03/04/2028", "05/06/2028", "07/08/2028", "2028-01-01", "01/01/2028").Questions.ShouldHaveSingleItem();
        question.Code.ShouldBe("date_order");
        question.Words.ShouldContain("03/04/2028: Mar 4, 2028 or Apr 3, 2028?");
        question.Choices.Select(choice => choice.Value).ShouldBe(["mdy", "dmy"]);
        question.Choices[1].Samples.ShouldBe(["03/04/2028 → Apr 3, 2028", "05/06/2028 → Jun 5, 2028"]);
        question.Suggested.ShouldBe("mdy");
        Ask(ValueKind.Date, "Start", "03.04.2028").Questions.Single().Suggested.ShouldBe("dmy");
    }

    [Test]
    public void Days_that_read_one_way_ask_nothing()
    {
        var findings = Ask(ValueKind.Date, "Start", "2028-04-03", "4-Mar-2028", "03/03/2028");
        findings.Questions.ShouldBeEmpty();
        findings.Evidence.ShouldBeEmpty();
    }

    [Test]
    public void Dates_that_contradict_each_other_are_a_problem_and_a_question()
    {
        var findings = Ask(ValueKind.Date, "Start", "13/02/2024", "02/13/2024", "02/14/2024", "03/04/2024");
        findings.Problems.ShouldHaveSingleItem().Words.ShouldContain("13/02/2024 is not month/day/year; 02/13/2024 is not day/month/year");
        findings.Questions.ShouldHaveSingleItem().Suggested.ShouldBe("mdy");
    }

    [TestCase(".", "1,234", "1,234.50")]
    [TestCase(",", "1.234", "1.234,50 €")]
    [TestCase(",", "1.234", "12,5")]
    [TestCase(".", "$1,200", "$12.50")]
    [TestCase(",", "1.234", "1.234.567")]
    public void One_value_proves_the_decimal_mark_of_all(string mark, params string[] values)
    {
        var findings = Ask(ValueKind.Money, "MRC", values);
        findings.Questions.ShouldBeEmpty();
        findings.Evidence.ShouldHaveSingleItem().Value.ShouldBe(mark);
    }

    [Test]
    public void An_open_decimal_mark_is_asked()
    {
        var question = Ask(ValueKind.Money, "MRC", "1.234", "500").Questions.ShouldHaveSingleItem();
        question.Code.ShouldBe("decimal");
        question.Words.ShouldContain("1.234 or 1234");
        question.Choices.Select(choice => choice.Samples[0]).ShouldBe(["1.234 → 1.234", "1.234 → 1234"]);
        question.Suggested.ShouldBeNull();
        Ask(ValueKind.Money, "MRC", "$1,200").Questions.Single().Suggested.ShouldBe(".");
    }

    [Test]
    public void Numbers_that_contradict_each_other_are_a_problem_and_a_question()
    {
        var findings = Ask(ValueKind.Money, "MRC", "1.5", "1,5", "2.5");
        findings.Problems.ShouldHaveSingleItem().Code.ShouldBe("column.decimal_marks");
        findings.Questions.ShouldHaveSingleItem().Suggested.ShouldBe(".");
    }

    [Test]
    public void What_bounds_or_kind_decide_is_not_asked()
    {
        Ask(Cells.Column(ValueKind.Angle) with { Min = 0, Max = 360 }, "Azimuth", "123.456").Questions.ShouldBeEmpty();
        Ask(ValueKind.Integer, "Units", "1,234").Questions.ShouldBeEmpty();
        Ask(ValueKind.Text, "Notes", "1,234", "03/04/2028").Questions.ShouldBeEmpty();
    }

    [TestCase(ValueKind.Bandwidth, "Bandwidth Mbps", "Mbps")]
    [TestCase(ValueKind.Bandwidth, "bandwidth_mbps", "Mbps")]
    [TestCase(ValueKind.Bandwidth, "Speed (Gb)", "Gbps")]
    [TestCase(ValueKind.Length, "Height (ft)", "ft")]
    [TestCase(ValueKind.Length, "tx_antenna_height_m", "m")]
    [TestCase(ValueKind.Length, "HeightFeet", "ft")]
    [TestCase(ValueKind.Frequency, "frequency_mhz", "MHz")]
    [TestCase(ValueKind.Frequency, "FreqGHz", "GHz")]
    public void A_header_proves_the_unit(ValueKind kind, string header, string unit)
    {
        var findings = Ask(kind, header, "100");
        findings.Questions.ShouldBeEmpty();
        findings.Evidence.Single(evidence => evidence.Code == "unit").Value.ShouldBe(unit);
    }

    [TestCase(ValueKind.Bandwidth, "Bandwidth", "1000", "Mbps", "Mbps Gbps kbps")]
    [TestCase(ValueKind.Bandwidth, "Speed", "10", null, "Mbps Gbps kbps")]
    [TestCase(ValueKind.Length, "Height", "120", null, "m ft")]
    [TestCase(ValueKind.Frequency, "Freq", "11.225", "GHz", "MHz GHz kHz")]
    [TestCase(ValueKind.Frequency, "Freq", "11225.5", "MHz", "MHz GHz kHz")]
    public void Bare_numbers_ask_for_their_unit(ValueKind kind, string header, string value, string? suggested, string choices)
    {
        var question = Ask(Cells.Column(kind) with { DecimalMark = DecimalMark.Point }, header, value).Questions.ShouldHaveSingleItem();
        question.Code.ShouldBe("unit");
        string.Join(' ', question.Choices.Select(choice => choice.Value)).ShouldBe(choices);
        question.Suggested.ShouldBe(suggested);
        foreach (var choice in question.Choices)
            ColumnAnswers.Apply(Cells.Column(kind), question.Code, choice.Value)!.Unit.ShouldBe(choice.Value);
    }

    [Test]
    public void Figures_with_units_and_numbers_of_workbooks_settle_themselves()
    {
        Ask(ValueKind.Bandwidth, "Speed", "10G", "100 Mbps", "T1").Questions.ShouldBeEmpty();
        var profile = new ColumnProfile("Height");
        profile.Add(new SourceCell(SourceCellKind.Number, "36.6"));
        profile.Findings(Cells.Column(ValueKind.Length)).Questions.Single().Code.ShouldBe("unit");
        profile.Filled.ShouldBe(1);
    }

    [TestCase("date_order", "first")]
    [TestCase("decimal", ";")]
    [TestCase("unit", "furlong")]
    [TestCase("colour", "red")]
    public void An_answer_nobody_offered_is_none(string code, string value) => ColumnAnswers.Apply(Cells.Column(ValueKind.Length), code, value).ShouldBeNull();
}
