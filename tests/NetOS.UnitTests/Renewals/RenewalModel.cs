namespace NetOS.UnitTests.Renewals;

/// <summary>
/// The design's table of renewals (domain.md, section 4) written down a second time, in words and days, for one chain of contracts over one circuit whose
/// terms start on a day every month has. It knows nothing of the code it is compared with.
/// </summary>
internal sealed class RenewalModel(string? endOfTerm, int renewalMonths, int noticeDays, bool aboveThreshold)
{
    private const int Lookahead = 180;

    public sealed class Term(string status, DateOnly start, DateOnly? end)
    {
        public string Status = status;
        public DateOnly? EndsOn;
        public DateOnly Start => start;
        public DateOnly? End => end;
        public List<Decision> Renewals { get; } = [];
        public Decision? Open => Renewals.Find(r => r.Open);
        public DateOnly? LastDay => Status == "month_to_month" ? EndsOn : end;
    }

    public sealed class Decision
    {
        public string Status = "pending";
        public string? Choice, By;
        public bool Open = true, NeedsApproval, Approved, EverMissed;
        public DateOnly? SentOn;
    }

    public List<Term> Terms { get; } = [];

    public DateOnly Today;

    /// <summary>Whether the move is allowed; if it is, it is done.</summary>
    public bool Move(Term term, string to, string by, string choice, string? reason, DateOnly sentOn)
    {
        if (term.Open is not { } it)
            return false;
        var allowed = to switch
        {
            "in_review" => it.Status == "pending" || (it.Status == "decided" && reason is not null),
            "decided" => it.Status is "in_review" or "missed" && !(choice == "month_to_month" && term.Status == "month_to_month"),
            "approved" => Awaits(it) && it.By != by,
            "notice_sent" => it.Status == "decided" && !Awaits(it),
            "completed" => it.Status == "notice_sent" || (it.Status == "decided" && !Awaits(it) && !NeedsNotice(term, it)),
            _ => reason is not null,
        };
        if (!allowed)
            return false;
        switch (to)
        {
            case "in_review":
                (it.Status, it.NeedsApproval, it.Approved) = ("in_review", false, false);
                break;
            case "decided":
                (it.Status, it.Choice, it.By, it.NeedsApproval, it.Approved) = ("decided", choice, by, aboveThreshold, false);
                break;
            case "approved":
                it.Approved = true;
                break;
            case "notice_sent":
                (it.Status, it.SentOn) = ("notice_sent", sentOn);
                Serve(term, it);
                break;
            case "completed":
                Complete(term, it);
                break;
            default:
                if (it.Status == "notice_sent" && it.Choice == "terminate")
                    term.EndsOn = null;
                (it.Status, it.Open) = ("withdrawn", false);
                break;
        }

        return true;
    }

    public static bool OpenByHand(Term term)
    {
        if (term.Open is not null || term.Status is not ("active" or "month_to_month"))
            return false;
        term.Renewals.Add(new Decision());
        return true;
    }

    /// <summary>Nothing is left to decide: the newest decision needs no more, or its notice is out.</summary>
    public bool Settled(Term term)
    {
        if ((term.Open ?? term.Renewals.LastOrDefault()) is not { } it)
            return false;
        return it.Status is "notice_sent" or "completed" || (it.Open && it.Status == "decided" && !Awaits(it) && !NeedsNotice(term, it));
    }

    public void Night()
    {
        foreach (var term in Terms.Where(t => t.Status == "scheduled" && t.Start <= Today))
            term.Status = "active";
        See();
        while (Terms.Find(t => t.Status is "active" or "month_to_month" && t.LastDay < Today) is { } over)
            End(over);
        See();
    }

    private static bool Awaits(Decision it) => it is { Status: "decided", NeedsApproval: true, Approved: false };

    private bool NeedsNotice(Term term, Decision it) => it.Choice == "terminate" || (it.Choice != "renew" && endOfTerm == "auto_renew" && term.Status == "active");

    private void See()
    {
        foreach (var term in Terms.Where(t => t.Status == "active"))
            See(term);
    }

    private void See(Term term)
    {
        var deadline = term.End!.Value.AddDays(-noticeDays);
        if (Settled(term))
            return;
        if (deadline <= Today.AddDays(Lookahead) && term.Open is null)
            term.Renewals.Add(new Decision());
        if (deadline < Today && term.Open is { EverMissed: false, Status: "pending" or "in_review" or "decided" } late)
            (late.Status, late.EverMissed) = ("missed", true);
    }

    private void End(Term term)
    {
        if (term.Status == "active")
            See(term);
        if (term.Open is { Status: "notice_sent" } told)
            Complete(term, told);
        var monthly = term.Status == "month_to_month";
        var decided = term.Renewals.FindLast(r => r.Status == "completed")?.Choice;
        var told2 = term.Renewals.Exists(r => r.SentOn is not null);
        term.Status = decided switch
        {
            "renew" => "superseded",
            "renegotiate" => "expired", // a draft follows nothing
            "terminate" => "terminated",
            "month_to_month" when !monthly => "month_to_month",
            _ when told2 => "expired",
            _ => endOfTerm switch { "auto_renew" => "superseded", "month_to_month" => "month_to_month", _ => "expired" },
        };
        if (decided is null && term.Status == "superseded")
            Follow(term, "scheduled", term.End!.Value.AddDays(1));
        if (term.Open is { } open)
            open.Open = false;
    }

    private void Complete(Term term, Decision it)
    {
        if (it.Choice is "renew" or "renegotiate")
        {
            var start = (term.Status == "month_to_month" ? term.EndsOn ?? Today : term.End!.Value).AddDays(1);
            if (it.Choice == "renew" && term.Status == "month_to_month")
                term.EndsOn = start.AddDays(-1);
            Follow(term, it.Choice == "renew" ? "scheduled" : "draft", start);
        }

        Serve(term, it);
        (it.Status, it.Open) = ("completed", false);
    }

    private void Follow(Term term, string status, DateOnly start) =>
        Terms.Add(new Term(status == "scheduled" && start <= Today ? "active" : status, start, start.AddMonths(renewalMonths).AddDays(-1)));

    private void Serve(Term term, Decision it)
    {
        if (it.Choice != "terminate" || term.Status != "month_to_month")
            return;
        var served = it.SentOn!.Value.AddDays(noticeDays);
        var lastDay = served < term.End ? term.End.Value : served;
        term.EndsOn = term.EndsOn < lastDay ? term.EndsOn : lastDay;
    }
}
