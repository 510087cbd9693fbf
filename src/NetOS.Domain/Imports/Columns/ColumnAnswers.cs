using NetOS.Domain.Imports.Values;

namespace NetOS.Domain.Imports.Columns;

/// <summary>Codes of questions and the words of their answers.</summary>
public static class ColumnAnswers
{
    public const string DateOrder = "date_order", Decimal = "decimal", Unit = "unit";

    /// <summary>The rule with what was proved or answered.</summary>
    /// <param name="rule">Of the column.</param>
    /// <param name="code">The question.</param>
    /// <param name="value">The answer; null leaves it open.</param>
    /// <returns>Null when the question has no such answer.</returns>
    public static ColumnRule? Apply(ColumnRule rule, string code, string? value) => (code, value) switch
    {
        (_, null) => rule,
        (DateOrder, "mdy") => rule with { DateOrder = Values.DateOrder.MonthDayYear },
        (DateOrder, "dmy") => rule with { DateOrder = Values.DateOrder.DayMonthYear },
        (DateOrder, "ymd") => rule with { DateOrder = Values.DateOrder.YearMonthDay },
        (Decimal, ".") => rule with { DecimalMark = DecimalMark.Point },
        (Decimal, ",") => rule with { DecimalMark = DecimalMark.Comma },
        (Unit, _) when UnitWords.Of(rule.Kind).Contains(value, StringComparer.Ordinal) => rule with { Unit = value },
        _ => null,
    };

    internal static string Of(DateOrder order) => order switch
    {
        Values.DateOrder.MonthDayYear => "mdy",
        Values.DateOrder.DayMonthYear => "dmy",
        _ => "ymd",
    };

    internal static string Of(DecimalMark mark) => mark == DecimalMark.Point ? "." : ",";
}
