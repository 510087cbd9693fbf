namespace NetOS.Domain.Contracts;

/// <summary>One thing a clause charges. Every shape of a clause is made of these three.</summary>
/// <param name="Label">What it is for.</param>
internal abstract record EtfLine(string Label);

/// <summary>Each month that remains at its own rate × the percent of the band its number falls in.</summary>
/// <param name="Label">What it is for.</param>
/// <param name="Bands">Ascending, the first from month 1.</param>
/// <param name="Rate">Of the whole contract instead of the subjects' own.</param>
/// <param name="FirstBandMonth">The number that the term's month 1 has among the bands.</param>
internal sealed record EtfRemainingMonths(string Label, IReadOnlyList<EtfBand> Bands, EtfContractRate? Rate = null, int FirstBandMonth = 1) : EtfLine(Label);

/// <summary>So many months at the subjects' rates of the last day of service.</summary>
/// <param name="Label">What it is for.</param>
/// <param name="Months">How many.</param>
/// <param name="AtMostRemaining">Never more than remain.</param>
internal sealed record EtfMonthsAtDayRate(string Label, int Months, bool AtMostRemaining) : EtfLine(Label);

/// <summary>An amount of the whole contract, less a step for each month served in full, never below 0.</summary>
/// <param name="Label">What it is for.</param>
/// <param name="Opening">The amount.</param>
/// <param name="Step">What it loses a month.</param>
/// <param name="WhileMonthsRemain">Nothing in the last month of the term.</param>
internal sealed record EtfLump(string Label, decimal Opening, decimal Step = 0, bool WhileMonthsRemain = false) : EtfLine(Label);

/// <summary>A rate that is one for the whole contract.</summary>
/// <param name="Mrc">Money per month; escalated like the contract's, at its anchor.</param>
/// <param name="Escalates">False: the same for every month.</param>
internal sealed record EtfContractRate(decimal Mrc, bool Escalates);

/// <summary>What a clause charges, as lines: a new shape is a new line here and nothing elsewhere.</summary>
/// <param name="Shape">The larger of these and notice not served counts.</param>
/// <param name="Additions">Come on top.</param>
/// <param name="BeforeInstall">Instead of all that before a circuit's install date; null: no such clause.</param>
/// <param name="Warnings">What had to be assumed.</param>
internal sealed record EtfPlan(IReadOnlyList<EtfLine> Shape, IReadOnlyList<EtfLine> Additions, IReadOnlyList<EtfLine>? BeforeInstall, IReadOnlyList<string> Warnings)
{
    private const string Remaining = "Remaining months";

    public static EtfPlan Of(EtfClause clause, EtfQuestion question)
    {
        List<string> warnings = [];
        return new EtfPlan(
            [.. ShapeOf(clause, question, warnings)],
            [
                .. Lump("Waived NRC charged back", clause.ClawbackNrc == true ? question.Terms.WaivedNrc : null, whileMonthsRemain: true),
                .. Lump("Promotional credits charged back", clause.PromoCredits),
                .. Lump("Third-party charges", clause.ThirdParty),
            ],
            clause.PreInstall is { } before
                ?
                [
                    .. before.MonthsOfMrc is { } months ? [new EtfMonthsAtDayRate("Before installation", months, AtMostRemaining: false)] : Array.Empty<EtfLine>(),
                    .. Lump("Before installation: third-party charges", before.ThirdParty),
                ]
                : null,
            warnings);
    }

    private static IEnumerable<EtfLine> ShapeOf(EtfClause clause, EtfQuestion question, List<string> warnings) => clause switch
    {
        EtfNone => [],
        EtfPercentOfRemaining shape => [new EtfRemainingMonths(Remaining, All(shape.Percent))],
        EtfBanded shape => [new EtfRemainingMonths(Remaining, shape.Bands, FirstBandMonth: shape.MonthsFrom is null ? 1 : MonthsBefore(question) + 1)],
        EtfByComponent shape => shape.Components.Select(component => new EtfRemainingMonths(component.Name, All(component.Percent), new EtfContractRate(component.Mrc, Escalates: true))),
        EtfAverageOfLastInvoices shape => [new EtfRemainingMonths($"Average of the last {shape.Count} bills", All(shape.Percent ?? 100), MeanBill(shape.Count, question.LastBills, warnings))],
        EtfFixedAmount shape => Lump("Fixed amount", shape.Amount, whileMonthsRemain: true),
        EtfDeclining shape => Lump("Declining amount", shape.Opening, shape.Step),
        EtfMonthsOfMrc shape => [new EtfMonthsAtDayRate("Months of MRC", shape.Months, AtMostRemaining: true)],
        _ => throw new NotSupportedException($"{clause.GetType().Name} has no lines."),
    };

    private static EtfBand[] All(decimal percent) => [new(1, percent)];

    private static IEnumerable<EtfLump> Lump(string label, decimal? opening, decimal step = 0, bool whileMonthsRemain = false) =>
        opening > 0 ? [new EtfLump(label, opening.Value, step, whileMonthsRemain)] : [];

    private static int MonthsBefore(EtfQuestion question)
    {
        var start = question.Terms.StartDate;
        return ContractCalendar.MonthsBetween(question.ChainStart ?? start, start, question.Terms.AnchorDay ?? start.Day);
    }

    private static EtfContractRate? MeanBill(int count, IReadOnlyList<decimal> bills, List<string> warnings)
    {
        if (bills.Count == 0)
        {
            warnings.Add("No bill is recorded: the contract's rate stands in for the average of the last bills.");
            return null;
        }

        if (bills.Count < count)
            warnings.Add($"Only {bills.Count} of the last {count} bills {(bills.Count == 1 ? "is" : "are")} recorded: the average is over {(bills.Count == 1 ? "it" : "them")}.");
        return new EtfContractRate(Math.Max(0, bills.Take(count).Average()), Escalates: false);
    }
}
