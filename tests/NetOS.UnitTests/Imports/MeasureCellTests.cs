using NetOS.Domain.Imports.Values;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Imports;

public sealed class MeasureCellTests
{
    private static readonly ColumnRule Bandwidth = Cells.Column(ValueKind.Bandwidth) with { Min = 0.001m, Max = 100_000_000 };
    private static readonly ColumnRule Height = Cells.Column(ValueKind.Length) with { Scale = 2, Min = 0, Max = 1000 };
    private static readonly ColumnRule Frequency = Cells.Column(ValueKind.Frequency);

    [TestCase("10G", "10000")]
    [TestCase("100 Mb", "100")]
    [TestCase("1 Gbps", "1000")]
    [TestCase("1.5 Mbit/s", "1.5")]
    [TestCase("1,5 Mbit/s", "1.5")]
    [TestCase("512k", "0.512")]
    [TestCase("10 Gbit/s", "10000")]
    [TestCase("1.6T", "1600000")]
    [TestCase("T1", "1.544")]
    [TestCase("t-1", "1.544")]
    [TestCase("DS3", "44.736")]
    [TestCase("DS-3", "44.736")]
    [TestCase("OC-48", "2488.32")]
    [TestCase("OC 192", "9953.28")]
    [TestCase("STM-1", "155.52")]
    [TestCase("GigE", "1000")]
    [TestCase("10GE", "10000")]
    [TestCase("100GbE", "100000")]
    [TestCase("10 GigE", "10000")]
    [TestCase("FastE", "100")]
    [TestCase("1000BASE-T", "1000")]
    [TestCase("10GBASE-LR", "10000")]
    [TestCase("50Meg", "50")]
    [TestCase("2.5GbE", "2500")]
    public void A_bandwidth_is_read_in_megabits(string text, string mbps) => Bandwidth.Read(text).ShouldBeValue(Cells.Dec(mbps));

    [TestCase("100 MB", "100")]
    [TestCase("10 GBps", "10000")]
    public void Bytes_are_taken_for_bits_and_that_is_said(string text, string mbps) => Bandwidth.Read(text).ShouldBeValue(Cells.Dec(mbps), "bandwidth.bytes");

    [TestCase("100M/20M", "bandwidth.two", "100 Mbps and 20 Mbps")]
    [TestCase("1G / 500M", "bandwidth.two", "1 Gbps and 500 Mbps")]
    [TestCase("100/20 Mbps", "bandwidth.two", "100 Mbps and 20 Mbps")]
    [TestCase("100/20", "bandwidth.two", "100 and 20")]
    [TestCase("2x10G", "bandwidth.two", "its sum")]
    [TestCase("1.234 Gbps", "number.ambiguous", "1.234 or 1234")]
    [TestCase("100", "bandwidth.no_unit", "Mbps, Gbps or kbps")]
    [TestCase("0 Mbps", "number.range", "0.001")]
    [TestCase("fast", "bandwidth.unknown", "10G")]
    [TestCase("10 parsecs", "bandwidth.unknown", "")]
    [TestCase("up to 100M", "bandwidth.unknown", "")]
    public void What_is_not_one_bandwidth_is_said(string text, string code, string word) => Bandwidth.Read(text).ShouldBeWrong(code, word);

    [TestCase("100", UnitWords.Mbps, "100")]
    [TestCase("10", UnitWords.Gbps, "10000")]
    [TestCase("1,544", UnitWords.Kbps, null)]
    [TestCase("1544", UnitWords.Kbps, "1.544")]
    [TestCase("1.0036e+06", UnitWords.Kbps, "1003.6")]
    [TestCase("200000.5", UnitWords.Gbps, null)]
    public void A_bare_number_is_in_the_unit_of_its_column(string text, string unit, string? mbps)
    {
        var reading = (Bandwidth with { Unit = unit }).Read(text);
        if (mbps is null)
            reading.State.ShouldBe(CellState.Wrong);
        else
            reading.ShouldBeValue(Cells.Dec(mbps));
        (Bandwidth with { Unit = UnitWords.Gbps }).ReadNumber("2.5").ShouldBeValue(2500m);
    }

    [TestCase("36.6 m", "36.6")]
    [TestCase("120 ft", "36.58")]
    [TestCase("120'", "36.58")]
    [TestCase("120’", "36.58")]
    [TestCase("120' 6\"", "36.73")]
    [TestCase("120 ft 6 in", "36.73")]
    [TestCase("36.6m AGL", "36.6")]
    [TestCase("1,200 feet", "365.76")]
    public void A_length_is_read_in_metres(string text, string metres) => (Height with { DecimalMark = DecimalMark.Point }).Read(text).ShouldBeValue(Cells.Dec(metres));

    [TestCase("120", "measure.no_unit", "feet")]
    [TestCase("tall", "measure.unknown", "36.6 m")]
    [TestCase("6 in 120 ft", "measure.unknown", "")]
    [TestCase("5000 ft", "number.range", "1,000")]
    [TestCase("-3 m", "number.range", "")]
    public void What_is_no_length_is_said(string text, string code, string word) => Height.Read(text).ShouldBeWrong(code, word);

    [Test]
    public void A_bare_length_is_in_the_unit_of_its_column()
    {
        (Height with { Unit = UnitWords.Feet }).Read("120").ShouldBeValue(36.58m);
        (Height with { Unit = UnitWords.Metres }).Read("36.6").ShouldBeValue(36.6m);
        (Height with { Unit = UnitWords.Feet }).ReadNumber("120.5").ShouldBeValue(36.73m);
    }

    [TestCase("5.8 GHz", "5800")]
    [TestCase("11225 MHz", "11225")]
    [TestCase("6,525.5 MHz", "6525.5")]
    [TestCase("3,55 GHz", "3550")]
    [TestCase("950000 kHz", "950")]
    public void A_frequency_is_read_in_megahertz(string text, string megahertz) => Frequency.Read(text).ShouldBeValue(Cells.Dec(megahertz));

    [Test]
    public void A_bare_frequency_is_in_the_unit_of_its_column()
    {
        Frequency.Read("6665.00000000").ShouldBeWrong("measure.no_unit", "GHz");
        (Frequency with { Unit = UnitWords.Megahertz }).Read("6665.00000000").ShouldBeValue(6665m);
        (Frequency with { Unit = UnitWords.Gigahertz }).ReadNumber("11.225").ShouldBeValue(11225m);
    }

    [TestCase("50.9", "50.9")]
    [TestCase("-62,5 dBm", "-62.5")]
    [TestCase("20 dBW", "50")]
    [TestCase("1 W", "30")]
    [TestCase("100 mW", "20")]
    public void Power_is_read_in_dBm(string text, string value) => Cells.Column(ValueKind.Power).Read(text).ShouldBeValue(Cells.Dec(value));

    [TestCase("205.2", "205.2")]
    [TestCase("205,2°", "205.2")]
    [TestCase("205.2 deg", "205.2")]
    [TestCase("205.2 degrees true", "205.2")]
    [TestCase("123.456", null)]
    public void An_angle_is_read_in_degrees(string text, string? value) =>
        (Cells.Column(ValueKind.Angle) with { Min = 0, Max = 360 }).Read(text).ShouldBeValue(Cells.Dec(value ?? text));

    [TestCase("43.61871", 43.61871)]
    [TestCase("43,61871", 43.61871)]
    [TestCase("43.618", 43.618)]
    [TestCase("-8.5", -8.5)]
    [TestCase("43° 36' 54\" N", 43.615)]
    [TestCase("43° 36′ 54″ S", -43.615)]
    [TestCase("43 36 54 N", 43.615)]
    [TestCase("N43 36.9", 43.615)]
    [TestCase("38-14-46.3 N", 38.246194444)]
    [TestCase("43:36:54", 43.615)]
    [TestCase("-43 36 54", -43.615)]
    [TestCase("43d36m54s", 43.615)]
    [TestCase("43 deg 36 min 54 sec north", 43.615)]
    public void A_latitude_is_read_in_degrees(string text, double degrees) => Cells.Column(ValueKind.Latitude).Read(text).ShouldBeValue(degrees);

    [TestCase("W116.2", -116.2)]
    [TestCase("116.2W", -116.2)]
    [TestCase("82-34-42.5 W", -82.578472222)]
    [TestCase("-116.214", -116.214)]
    public void A_longitude_is_read_in_degrees(string text, double degrees) => Cells.Column(ValueKind.Longitude).Read(text).ShouldBeValue(degrees);

    [TestCase("116.2 W", "coordinate.other_axis", "swapped")]
    [TestCase("91", "coordinate.range", "90")]
    [TestCase("43 61 00 N", "coordinate.minutes", "0 to 59")]
    [TestCase("43.5 36 00", "coordinate.minutes", "")]
    [TestCase("-43.6 N", "coordinate.sign_and_letter", "")]
    [TestCase("43.6, -116.2", "coordinate.two", "columns of their own")]
    [TestCase("here", "coordinate.unknown", "43.61871")]
    [TestCase("43 36 54 12", "coordinate.unknown", "")]
    public void What_is_no_latitude_is_said(string text, string code, string word) => Cells.Column(ValueKind.Latitude).Read(text).ShouldBeWrong(code, word);
}
