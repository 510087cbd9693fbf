using FsCheck;
using FsCheck.Fluent;
using NetOS.Application.Common.Errors;
using NetOS.Application.Renewals;
using NetOS.Domain.Common;
using NetOS.Domain.Contracts;
using NetOS.Domain.Renewals;
using NUnit.Framework;
using Shouldly;
using static NetOS.UnitTests.Contracts.Sample;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace NetOS.UnitTests.Renewals;

/// <summary>What to do next; the numbers choose the details.</summary>
public sealed record Step(int Kind, int Pick, int Days);

/// <summary>A contract to walk with.</summary>
public sealed record Paper(int End, int Months, int Renewal, int Notice, bool Large);

public static class Walks
{
    public static Arbitrary<Step> Steps() => Gen.Choose(0, 19).SelectMany(_ => Gen.Choose(0, 255), (kind, pick) => (kind, pick)).SelectMany(_ => Gen.Choose(1, 70), (k, days) => new Step(k.kind, k.pick, days)).ToArbitrary();

    public static Arbitrary<Paper> Papers() => Gen.Choose(0, 3)
        .SelectMany(_ => Gen.Choose(1, 14), (end, months) => (end, months))
        .SelectMany(_ => Gen.Choose(1, 6), (x, renewal) => (x.end, x.months, renewal))
        .SelectMany(_ => Gen.Elements(0, 1, 30, 90), (x, notice) => (x.end, x.months, x.renewal, notice))
        .SelectMany(_ => Gen.Elements(false, true), (x, large) => new Paper(x.end, x.months, x.renewal, x.notice, large)).ToArbitrary();
}

/// <summary>The application's renewals and a model of the design's table go the same random way: moves, days and nights.</summary>
internal sealed class RenewalWalkTests
{
    private static readonly string?[] Ends = ["auto_renew", "month_to_month", "auto_disconnect", null];
    private static readonly EndOfTerm?[] EndsOfTerm = [EndOfTerm.AutoRenew, EndOfTerm.MonthToMonth, EndOfTerm.AutoDisconnect, null];
    private static readonly RenewalMove[] Targets = [RenewalMove.InReview, RenewalMove.Decided, RenewalMove.Decided, RenewalMove.NoticeSent, RenewalMove.Completed, RenewalMove.Approved, RenewalMove.Withdrawn];

    [Property(Arbitrary = [typeof(Walks)], MaxTest = 400, EndSize = 160)]
    public void The_machine_and_the_model_agree_at_every_step(Paper paper, Step[] steps)
    {
        var (office, model) = (OfficeWith(paper), ModelOf(paper));
        Dictionary<Guid, string> closed = [];
        Agree(office, model, closed);
        foreach (var step in steps)
        {
            Take(office, model, step);
            Agree(office, model, closed);
        }
    }

    [Property(Arbitrary = [typeof(Walks)], MaxTest = 200)]
    public void An_outage_leaves_what_every_night_would_have(Paper paper, Step[] steps)
    {
        var (nightly, late) = (OfficeWith(paper), OfficeWith(paper));
        foreach (var step in steps.Take(25))
        {
            if (step.Kind >= Quiet)
            {
                // Both see the same moves; only one of them had the nights before.
                late.Night();
                nightly.Night();
                Take(late, null, step);
                Take(nightly, null, step);
                continue;
            }

            late.Today = late.Today.AddDays(step.Days);
            for (var day = 1; day <= step.Days; day++)
            {
                nightly.Today = nightly.Today.AddDays(1);
                nightly.Night();
            }
        }

        late.Night();
        nightly.Night();
        Shown(late).ShouldBe(Shown(nightly));
    }

    private const int Quiet = 8;

    private static Office OfficeWith(Paper paper)
    {
        var office = new Office(Day("2025-01-10"));
        var details = Terms with { StartDate = Day("2025-01-05"), TermMonths = paper.Months, NoticeDays = paper.Notice, EndOfTerm = EndsOfTerm[paper.End], RenewalTermMonths = paper.Renewal };
        office.Sign(details, new SubjectTerms(SubjectRef.Circuit(ACircuit), paper.Large ? 5000.01m : 5000m));
        return office;
    }

    private static RenewalModel ModelOf(Paper paper)
    {
        var model = new RenewalModel(Ends[paper.End], paper.Renewal, paper.Notice, paper.Large) { Today = Day("2025-01-10") };
        model.Terms.Add(new RenewalModel.Term("active", Day("2025-01-05"), Day("2025-01-05").AddMonths(paper.Months).AddDays(-1)));
        if (model.Terms[0].End!.Value.AddDays(-paper.Notice) <= model.Today.AddDays(180))
            model.Terms[0].Renewals.Add(new RenewalModel.Decision());
        return model;
    }

    private static void Take(Office office, RenewalModel? model, Step step)
    {
        if (step.Kind < 6)
            office.Today = office.Today.AddDays(step.Days);
        model?.Today = office.Today;
        if (step.Kind is >= 3 and < Quiet)
        {
            office.Night().Failures.ShouldBeEmpty();
            model?.Night();
            var again = office.Night();
            (again.Opened, again.Missed, again.Ended).ShouldBe((0, 0, 0), "the second night finds nothing to do");
        }
        else if (step.Kind >= Quiet)
        {
            // The contract in force or its predecessor; drafts come to nothing here.
            var current = office.Contracts.ToList().FindLastIndex(c => c.Details.Status != ContractStatus.Draft && c.Details.StartDate <= office.Today);
            Ask(office, model, step.Pick % 8 == 0 ? Math.Max(0, current - 1) : current, step);
        }
    }

    private static void Ask(Office office, RenewalModel? model, int index, Step step)
    {
        var contract = office.Contracts[index];
        if (step.Kind == Quiet)
        {
            // A second decision after a successor stands would make another one: a conflict of the database, tested there.
            if (!office.Contracts.Any(c => c.Details.PredecessorId == contract.Id && c.Details.Status != ContractStatus.Draft))
                Same(() => office.Open(contract, RenewalCase.Ana), model is null ? null : RenewalModel.OpenByHand(model.Terms[index]));
            return;
        }

        var (by, choice, reason, sentOn) = (step.Pick % 2 == 0 ? RenewalCase.Ana : RenewalCase.Ben, (RenewalChoice)(step.Pick / 2 % 4), step.Days % 4 == 0 ? null : "Because", office.Today.AddDays(-(step.Pick % 10)));
        var to = Targets[step.Kind % Targets.Length];
        var move = new MoveRenewal(contract.Id, null, to) { Decision = choice, Comment = reason, Notice = new RenewalNotice(NoticeMethod.Email, sentOn, "MSG-1", null) };
        Same(() => office.Move(by, move), model?.Move(model.Terms[index], Renewal.Word(to), by, Renewal.Word(choice), reason, sentOn));
    }

    /// <summary>Both take it, or both refuse.</summary>
    private static void Same(Action act, bool? allowed)
    {
        var done = true;
        try
        {
            act();
        }
        catch (Exception refused) when (refused is RuleBrokenException or RequestException)
        {
            done = false;
        }

        done.ShouldBe(allowed ?? done);
    }

    private static void Agree(Office office, RenewalModel model, Dictionary<Guid, string> closed)
    {
        Shown(office).ShouldBe(Shown(model));
        foreach (var (contract, term) in office.Contracts.Zip(model.Terms))
        {
            var renewals = office.RenewalsOf(contract);
            var idle = contract.Details.Status != ContractStatus.Active || model.Settled(term);
            (RenewalUrgency.On(contract.Details.Status!.Value, contract.DecisionDeadline, office.Today, 100_000) == Urgency.None).ShouldBe(idle, "urgent exactly while active and unsettled");
            foreach (var renewal in renewals)
            {
                renewal.Transitions[0].FromStatus.ShouldBeNull();
                renewal.Transitions.Zip(renewal.Transitions.Skip(1)).ShouldAllBe(pair => pair.First.ToStatus == pair.Second.FromStatus);
                renewal.Transitions[^1].ToStatus.ShouldBe(renewal.Status);
                if (!renewal.IsOpen)
                {
                    var image = $"{renewal.Status} {renewal.Decision} {renewal.ClosedOn} {renewal.Transitions.Count} {renewal.SuccessorId} {renewal.NoticeSentOn} {renewal.Owner}";
                    closed.TryAdd(renewal.Id, image);
                    image.ShouldBe(closed[renewal.Id], "what is closed stays as it was");
                }
            }

            if (renewals.Any(r => r.NoticeSentOn is not null))
                office.Contracts.Where(c => c.Details.PredecessorId == contract.Id).ShouldAllBe(next => renewals.Any(r => r.SuccessorId == next.Id), "it rolled though its notice was sent");
        }
    }

    private static List<string> Shown(Office office) => [.. office.Contracts.Select(c =>
        $"{c.Details.StartDate:O}–{c.Details.EndDate:O} {Renewal.Word(c.Details.Status!.Value)} {c.EndsOn:O}: "
        + string.Join("; ", office.RenewalsOf(c).Select(r => $"{Renewal.Word(r.Status)} {r.IsOpen} {(r.Decision is { } d ? Renewal.Word(d) : "")} {r.ApprovedBy is not null} {r.MissedOn is not null} {r.NoticeSentOn:O}")))];

    private static List<string> Shown(RenewalModel model) => [.. model.Terms.Select(t =>
        $"{t.Start:O}–{t.End:O} {t.Status} {t.EndsOn:O}: " + string.Join("; ", t.Renewals.Select(r => $"{r.Status} {r.Open} {r.Choice} {r.Approved} {r.EverMissed} {r.SentOn:O}")))];
}
