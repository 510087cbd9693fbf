using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NetOS.Domain.Imports;
using NetOS.Domain.Imports.Columns;
using NetOS.Domain.Imports.Values;
using NUnit.Framework;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace NetOS.UnitTests.Imports;

/// <summary>An amount of whole cents, up to a billion on either side.</summary>
public sealed record Amount(decimal Value);

/// <summary>A bandwidth as the API takes them: three decimals, up to 100 Tbps.</summary>
public sealed record Speed(decimal Mbps);

public static class ValueArbitraries
{
    public static Arbitrary<Amount> Amounts() =>
        Gen.Choose(-2_000_000_000, 2_000_000_000).SelectMany(_ => Gen.Choose(0, 49), (base_, extra) => (base_ * 49L) + extra).Select(cents => new Amount(cents / 100m)).ToArbitrary();

    public static Arbitrary<Speed> Speeds() => Gen.OneOf(
        Gen.Choose(1, 2_000_000_000).Select(bits => bits / 1000m),
        Gen.Choose(1, 100_000).Select(mbps => (decimal)mbps),
        Gen.Choose(1, 100_000).Select(gbps => gbps * 1000m)).Select(mbps => new Speed(mbps)).ToArbitrary();
}

[TestFixture]
public sealed class ValueRoundTripTests
{
    private static readonly ColumnRule Money = Cells.Column(ValueKind.Money) with { Scale = 2 };

    /// <summary>Decimal mark, group mark, what stands before and behind, and whether brackets or a minus behind say negative.</summary>
    private static readonly (string Decimal, string Group, string Before, string Behind, string Negative)[] Locales =
    [
        (".", ",", "$", "", "-"),
        (".", ",", "$", "", "()"),
        (".", ",", "", " USD", "-"),
        (",", ".", "", " €", "-"),
        (",", "\u00a0", "", "\u00a0€", "−"),
        (",", "\u202f", "", " EUR", "-"),
        (".", "'", "CHF ", "", "-"),
        (".", "’", "", "", "-"),
        (",", " ", "", " kr", "-"),
        (".", "", "", "", "after"),
        (",", "", "", "", "after"),
        (".", " ", "£", "", "()"),
    ];

    [Property(MaxTest = 500, Arbitrary = [typeof(ValueArbitraries)])]
    public bool An_amount_in_any_usual_writing_reads_back_exactly(Amount amount, byte pick)
    {
        var locale = Locales[pick % Locales.Length];
        var format = new NumberFormatInfo { NumberDecimalSeparator = locale.Decimal, NumberGroupSeparator = locale.Group };
        var figure = Math.Abs(amount.Value).ToString("N2", format);
        var plain = $"{locale.Before}{figure}{locale.Behind}";
        var text = amount.Value >= 0 ? plain : locale.Negative switch { "()" => $"({plain})", "after" => $"{figure}-", var minus => $"{minus}{plain}" };
        return Money.Read(text) is { State: CellState.Value, Problem: null, Value: decimal value } && value == amount.Value;
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(ValueArbitraries)])]
    public bool A_number_without_cents_reads_back_once_the_mark_is_known(Amount amount, byte pick)
    {
        var locale = Locales[pick % Locales.Length];
        var whole = decimal.Truncate(amount.Value);
        var text = whole.ToString("N0", new NumberFormatInfo { NumberDecimalSeparator = locale.Decimal, NumberGroupSeparator = locale.Group });
        var rule = Cells.Column(ValueKind.Decimal) with { DecimalMark = locale.Decimal == "." ? DecimalMark.Point : DecimalMark.Comma };
        return rule.Read(text) is { State: CellState.Value, Value: decimal value } && value == whole;
    }

    [Property(MaxTest = 500, Arbitrary = [typeof(ValueArbitraries)])]
    public bool Every_bandwidth_the_application_shows_reads_back(Speed speed)
    {
        var rule = Cells.Column(ValueKind.Bandwidth) with { DecimalMark = DecimalMark.Point };
        var shown = Shown(speed.Mbps);
        return rule.Read(shown) is { State: CellState.Value, Problem: null, Value: decimal value } && value == Rounded(speed.Mbps) && Shown(value) == shown;
    }

    [Property(MaxTest = 500)]
    public bool A_date_reads_back_in_the_order_it_was_written_in(ushort days, byte pick)
    {
        var day = new DateOnly(1970, 1, 1).AddDays(days % 36_000);
        (DateOrder Order, string Format)[] writings =
        [
            (DateOrder.MonthDayYear, "MM/dd/yyyy"),
            (DateOrder.MonthDayYear, "M/d/yy"),
            (DateOrder.MonthDayYear, "MM-dd-yyyy"),
            (DateOrder.DayMonthYear, "dd.MM.yyyy"),
            (DateOrder.DayMonthYear, "d/M/yyyy"),
            (DateOrder.DayMonthYear, "dd-MM-yy"),
            (DateOrder.YearMonthDay, "yy-MM-dd"),
            (DateOrder.YearMonthDay, "yyyy-MM-dd"),
            (DateOrder.YearMonthDay, "MMM d, yyyy"),
            (DateOrder.YearMonthDay, "d-MMM-yy"),
            (DateOrder.YearMonthDay, "d MMMM yyyy"),
        ];
        var (order, format) = writings[pick % writings.Length];
        var rule = Cells.Column(ValueKind.Date) with { DateOrder = order };
        return rule.Read(day.ToString(format, CultureInfo.InvariantCulture)) is { State: CellState.Value, Value: DateOnly read } && read == day;
    }

    [Property(MaxTest = 200)]
    public bool A_column_in_one_order_never_reads_as_other_days(ushort[] days, bool american)
    {
        var format = american ? "MM/dd/yyyy" : "dd/MM/yyyy";
        var all = days.Select(offset => new DateOnly(2000, 1, 1).AddDays(offset % 20_000)).ToList();
        var profile = new ColumnProfile("Date");
        foreach (var day in all)
            profile.Add(SourceCell.Of(day.ToString(format, CultureInfo.InvariantCulture)));
        var findings = profile.Findings(Cells.Column(ValueKind.Date));
        if (findings.Problems.Count > 0)
            return false;
        var answer = findings.Questions.Count > 0 ? american ? "mdy" : "dmy" : findings.Evidence.SingleOrDefault()?.Value;
        var rule = ColumnAnswers.Apply(Cells.Column(ValueKind.Date), ColumnAnswers.DateOrder, answer)!;
        return all.TrueForAll(day => day.Equals(rule.Read(day.ToString(format, CultureInfo.InvariantCulture)).Value));
    }

    [Property(MaxTest = 1000)]
    public bool No_text_whatever_makes_a_reader_fail(string? text, byte pick)
    {
        var kind = Enum.GetValues<ValueKind>()[pick % Enum.GetValues<ValueKind>().Length];
        var rule = Cells.Column(kind) with { Words = DomainWords.CircuitStatus };
        var profile = new ColumnProfile(text ?? "");
        profile.Add(SourceCell.Of(text));
        _ = profile.Findings(rule);
        var reading = rule.Read(text ?? "");
        return (reading.State == CellState.Wrong) == (reading.Value is null && reading.Problem is { Severity: ProblemSeverity.Error });
    }

    [Property(MaxTest = 1000)]
    public bool No_text_of_digits_and_marks_makes_a_reader_fail(byte[] picks, byte pick)
    {
        const string alphabet = "0123456789 .,-/:'\"°()$€%+eEGMbpsftmNWxT\u00a0";
        return No_text_whatever_makes_a_reader_fail(string.Concat(picks.Select(p => alphabet[p % alphabet.Length])), pick);
    }

    /// <summary>As the web application writes a bandwidth: up to three decimals, two from a Tbps on.</summary>
    private static string Shown(decimal mbps) => mbps switch
    {
        >= 1_000_000 => $"{Text(mbps / 1_000_000, 2)} Tbps",
        >= 1000 => $"{Text(mbps / 1000, 3)} Gbps",
        _ => $"{Text(mbps, 3)} Mbps",
    };

    private static decimal Rounded(decimal mbps) => mbps switch
    {
        >= 1_000_000 => decimal.Round(mbps / 1_000_000, 2, MidpointRounding.AwayFromZero) * 1_000_000,
        >= 1000 => decimal.Round(mbps / 1000, 3, MidpointRounding.AwayFromZero) * 1000,
        _ => mbps,
    };

    private static string Text(decimal value, int decimals) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero).ToString(decimals == 2 ? "#,0.##" : "#,0.###", CultureInfo.InvariantCulture);
}
