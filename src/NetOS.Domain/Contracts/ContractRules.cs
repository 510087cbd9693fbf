using NetOS.Domain.Common;

namespace NetOS.Domain.Contracts;

/// <summary>What must hold of a contract whose dates are complete.</summary>
internal static class ContractRules
{
    private const decimal MostMoney = 999_999_999.99m;
    private const decimal MostPercent = 100;
    private const decimal MostStep = 99_999.99m;
    private const int MostNoticeDays = 730, MostNoticeWindowDays = 3650, MostEscalatorMonths = 120;

    /// <exception cref="RuleBrokenException">A value breaks a rule; its field is named.</exception>
    public static void Check(ContractDetails details)
    {
        if (details is { Kind: ContractKind.Msa, CarrierId: null })
            throw RuleBrokenException.Value("contract.carrier_needed", "carrier_id", "A master agreement is over a carrier: give carrier_id.");
        CheckRenewal(details);
        CheckEscalator(details);
        CheckNumber("waived_nrc", details.WaivedNrc, 0, MostMoney, decimals: 2);
    }

    /// <exception cref="RuleBrokenException">None where one is needed, one twice, or an MRC out of range; the field is <c>subjects</c>.</exception>
    public static void CheckSubjects(ContractDetails details, IReadOnlyList<SubjectTerms> subjects)
    {
        if (subjects.Count == 0 && details.Kind != ContractKind.Msa)
            throw RuleBrokenException.Value("contract.subjects_needed", "subjects", "A contract is over at least one circuit, asset or electrical service; only an MSA may have none.");
        foreach (var same in subjects.GroupBy(subject => subject.Subject.Id).Where(group => group.Skip(1).Any()))
            throw RuleBrokenException.Value("contract.subject_twice", "subjects", $"{same.Key} is listed {same.Count()} times.");
        foreach (var subject in subjects)
            CheckNumber("subjects", subject.Mrc, 0, MostMoney, decimals: 2, what: "mrc of a subject");
    }

    private static void CheckRenewal(ContractDetails details)
    {
        if (details.EndOfTerm == EndOfTerm.AutoRenew)
        {
            if (details.EndDate is null)
                throw RuleBrokenException.Value("contract.renewal_needs_term", "term_months", "Only a contract with a term can renew by itself: give term_months or end_date.");
            if (details.RenewalTermMonths is null)
                throw RuleBrokenException.Value("contract.renewal_term_needed", "renewal_term_months", "A contract that renews by itself needs the months of one renewal, at least 1.");
        }

        if (details.NoticeDays is < 0 or > MostNoticeDays)
            throw RuleBrokenException.Value("contract.notice_range", "notice_days", $"notice_days must be 0 to {MostNoticeDays}.");
        if (details.NoticeNotBeforeDays is { } window && (window < details.NoticeDays || window > MostNoticeWindowDays))
            throw RuleBrokenException.Value("contract.notice_window", "notice_not_before_days", $"notice_not_before_days must be {details.NoticeDays} (notice_days) to {MostNoticeWindowDays}, or no day is left to give notice on.");
    }

    private static void CheckEscalator(ContractDetails details)
    {
        if (details is { EscalatorKind: EscalatorKind.FixedPercent or EscalatorKind.FixedStep, EscalatorValue: null })
            throw RuleBrokenException.Value("contract.escalator_value_needed", "escalator_value", "A fixed escalator needs its value: percent or money per period.");
        if (details.EscalatorKind == EscalatorKind.FixedStep)
            CheckNumber("escalator_value", details.EscalatorValue, -MostStep, MostStep, decimals: 2);
        else
            CheckPercent("escalator_value", details.EscalatorValue);
        if (details.EscalatorEveryMonths is < 1 or > MostEscalatorMonths)
            throw RuleBrokenException.Value("contract.escalator_every_range", "escalator_every_months", $"escalator_every_months must be 1 to {MostEscalatorMonths}.");
        foreach (var percent in details.EscalatorPeriods)
            CheckPercent("escalator_periods", percent);
        CheckPercent("escalator_floor", details.EscalatorFloor);
        CheckPercent("escalator_cap", details.EscalatorCap);
        if (details.EscalatorFloor > details.EscalatorCap)
            throw RuleBrokenException.Value("contract.escalator_floor_above_cap", "escalator_floor", $"The floor {details.EscalatorFloor} is above the cap {details.EscalatorCap}.");
    }

    private static void CheckPercent(string field, decimal? value) => CheckNumber(field, value, -MostPercent, MostPercent, decimals: 4);

    private static void CheckNumber(string field, decimal? value, decimal least, decimal most, int decimals, string? what = null)
    {
        if (value is not { } number)
            return;
        if (number < least || number > most || decimal.Round(number, decimals) != number)
            throw RuleBrokenException.Value("contract.number_range", field, FormattableString.Invariant($"{what ?? field} must be {least:#,0.##} to {most:#,0.##} with at most {decimals} decimals."));
    }
}
