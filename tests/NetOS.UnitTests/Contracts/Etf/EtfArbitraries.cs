using FsCheck;
using FsCheck.Fluent;
using NetOS.Domain.Contracts;

namespace NetOS.UnitTests.Contracts;

/// <summary>Any contract with a clause, over one to four subjects, seen on any day around its term.</summary>
public sealed record EtfAny(EtfQuestion Question)
{
    public ContractDetails Terms => Question.Terms;

    public EtfAny With(Func<ContractDetails, ContractDetails> change) => new(Question with { Terms = change(Terms) });

    public decimal FeeOn(DateOnly on, DateOnly noticeGivenOn) => EarlyTermination.Fees(Question with { NoticeGivenOn = noticeGivenOn }, [on])[0].Sum();

    /// <summary>Notice given today, of each day from today to <paramref name="last"/>.</summary>
    public IEnumerable<(DateOnly Day, decimal Fee)> FeesUntil(DateOnly last)
    {
        DateOnly[] days = [.. Enumerable.Range(0, last.DayNumber - Question.Today.DayNumber + 1).Select(Question.Today.AddDays)];
        return days.Zip(EarlyTermination.Fees(Question, days), (day, fees) => (day, fees.Sum()));
    }

    public override string ToString() =>
        $"{Terms.StartDate:o} {Terms.TermMonths} months to {Terms.EndDate:o}, {Terms.EndOfTerm} {Terms.Status}, notice {Terms.NoticeDays}, {Terms.EscalatorKind} {Terms.EscalatorValue} every {Terms.EscalatorEveryMonths}, "
        + $"{Terms.Etf?.ToJson()}, today {Question.Today:o}, on {Question.On:o}, given {Question.NoticeGivenOn:o}, {string.Join(" | ", Question.Subjects)}";
}

/// <summary>A contract of a flat rate whose clause never asks more of a later month.</summary>
public sealed record EtfFalling(EtfAny Any);

/// <summary>A term short enough to look at every day of the window.</summary>
public sealed record EtfShort(EtfAny Any);

public static class EtfArbitraries
{
    private static readonly DateOnly First = new(2020, 1, 1);

    private static Gen<decimal> Cents(int most) => Gen.Choose(0, most * 100).Select(cents => cents / 100m);

    private static Gen<decimal> Percent => Gen.Frequency((3, Gen.Choose(0, 20).Select(steps => steps * 5m)), (1, Gen.Choose(0, 1_000_000).Select(parts => parts / 10_000m)));

    private static Gen<EtfBand[]> Bands(bool falling) =>
        from starts in Gen.Choose(2, 60).ListOf(2)
        from percents in Percent.ArrayOf(3)
        let ordered = falling ? [.. percents.OrderDescending()] : percents
        select new[] { 1 }.Concat(starts).Distinct().Order().Select((month, place) => new EtfBand(month, ordered[place])).ToArray();

    private static Gen<EtfClause> Shape(bool falling) => Gen.OneOf(
        Gen.Constant<EtfClause>(new EtfNone()),
        Percent.Select<decimal, EtfClause>(percent => new EtfPercentOfRemaining(percent)),
        Bands(falling).SelectMany(_ => Gen.Elements<string?>(null, "original"), EtfClause (bands, from) => new EtfBanded(bands, from)),
        Cents(2000).SelectMany(_ => Percent, EtfClause (mrc, percent) => new EtfByComponent([new EtfComponent("port", mrc, percent), new EtfComponent("loop", 400, 100)])),
        Gen.Choose(1, 6).Select<int, EtfClause>(count => new EtfAverageOfLastInvoices(count, 80)),
        Cents(20_000).Select<decimal, EtfClause>(amount => new EtfFixedAmount(amount)),
        Cents(20_000).SelectMany(_ => Cents(500), EtfClause (opening, step) => new EtfDeclining(opening, step)),
        Gen.Choose(1, 24).Select<int, EtfClause>(months => new EtfMonthsOfMrc(months)));

    private static Gen<EtfClause> Clause(bool falling) =>
        from shape in Shape(falling)
        from clawback in Gen.Elements<bool?>(null, true)
        from promo in Gen.OneOf(Gen.Constant<decimal?>(null), Cents(900).Select(amount => (decimal?)amount))
        from third in Gen.OneOf(Gen.Constant<decimal?>(null), Cents(900).Select(amount => (decimal?)amount))
        from before in falling ? Gen.Constant<EtfPreInstall?>(null) : Gen.Elements<EtfPreInstall?>(null, null, new(3, null), new(null, 1234.56m), new(1, 500))
        select shape with { ClawbackNrc = clawback, PromoCredits = promo, ThirdParty = third, PreInstall = before };

    private static Gen<EtfSubject[]> Subjects(DateOnly start) =>
        from count in Gen.Choose(1, 4)
        from subjects in (
            from mrc in Gen.Frequency((5, Cents(9000)), (1, Gen.Constant(0m)))
            from wait in Gen.Frequency((2, Gen.Constant<DateOnly?>(null)), (1, Gen.Choose(-60, 400).Select(days => (DateOnly?)start.AddDays(days))))
            select new EtfSubject(Guid.CreateVersion7(), "C", mrc, wait)).ArrayOf(count)
        select subjects;

    private static Gen<EtfAny> Contracts(bool falling, int most) =>
        from start in Gen.Choose(0, 1500).Select(First.AddDays)
        from months in Gen.Frequency((6, Gen.Choose(1, most).Select(term => (int?)term)), (1, Gen.Constant<int?>(null)))
        from end in Gen.Elements<EndOfTerm?>(null, EndOfTerm.MonthToMonth, EndOfTerm.AutoDisconnect)
        from notice in Gen.Elements(0, 30, 60, 90, 365)
        from clause in Clause(falling)
        from kind in falling ? Gen.Constant(EscalatorKind.None) : Gen.Elements(EscalatorKind.None, EscalatorKind.FixedPercent, EscalatorKind.FixedStep)
        from value in Gen.Choose(-500, 1200).Select(parts => parts / 100m)
        from every in Gen.Elements(1, 6, 12)
        from anchor in Gen.Elements<DateOnly?>(null, start.AddMonths(-24), new DateOnly(start.Year, 1, 1))
        from subjects in Subjects(start)
        from today in Gen.Choose(-90, (most * 31) + 90).Select(start.AddDays)
        let terms = Contract.Create(
            Sample.Terms with
            {
                StartDate = start,
                TermMonths = months,
                EndOfTerm = end,
                NoticeDays = notice,
                Etf = clause,
                WaivedNrc = 2500,
                Status = ContractStatus.Active,
                EscalatorKind = kind,
                EscalatorValue = value,
                EscalatorEveryMonths = every,
                EscalatorAnchorOn = anchor,
            },
            [new SubjectTerms(SubjectRef.Circuit(Sample.ACircuit), 1)],
            start).Details
        select new EtfAny(new EtfQuestion(terms, subjects, today) { LastBills = [900, 1000.01m], ChainStart = start.AddMonths(-12) });

    public static Arbitrary<EtfAny> Any() => Contracts(falling: false, most: 60).ToArbitrary();

    public static Arbitrary<EtfFalling> Falling() => Contracts(falling: true, most: 60).Select(any => new EtfFalling(any)).ToArbitrary();

    public static Arbitrary<EtfShort> Short() => Contracts(falling: false, most: 30).Select(any => new EtfShort(any)).ToArbitrary();
}
