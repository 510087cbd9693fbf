using NetOS.Application.Reports;
using NetOS.Domain.Contracts;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Reports;

/// <summary>What the weekly renewal report says on Monday, 2026-11-23.</summary>
internal sealed class RenewalReportTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);
    private static readonly ReportFoot Foot = new("Sent to 18 active users every Monday at 08:00 UTC.", new Uri("https://netos.example.net/unsubscribe?token=a&b=c"));

    [TestCase(-1, Urgency.Overdue)]
    [TestCase(0, Urgency.Critical)]
    [TestCase(30, Urgency.Critical)]
    [TestCase(31, Urgency.Active)]
    [TestCase(90, Urgency.Active)]
    [TestCase(91, Urgency.Watch)]
    [TestCase(180, Urgency.Watch)]
    public void A_term_stands_in_the_group_of_its_urgency(int days, Urgency urgency) =>
        Report(Term("A", days)).Groups.Where(g => g.Rows.Count > 0).ShouldHaveSingleItem().Urgency.ShouldBe(urgency);

    [Test]
    public void The_news_stand_in_the_subject_the_cost_and_the_next_below()
    {
        var mail = Mail(Term("OQYX/284117//ZYO", -12, 9850m), Term("Late", -3, 3070m), Term("L3/WAVE/014402/CHCG", 4, 11240.5m), Term("Soon", 18, 100m), Term("Far", 120, 1m));
        mail.Subject.ShouldBe("2 renewals overdue, 2 due within 30 days");
        mail.Lead.ShouldBe("$12,920.00 a month is past its deadline. Next: L3/WAVE/014402/CHCG by Fri, Nov 27.");
        mail.Counts.ShouldBe(new Dictionary<string, int> { ["total"] = 5, ["overdue"] = 2, ["critical"] = 2, ["active"] = 0, ["watch"] = 1, ["licenses"] = 0 });
        var html = mail.Html(Foot);
        html.ShouldContain("Of 5 terms to decide in the next 180 days. Figures are USD a month.");
        html.ShouldContain("12 days late");
        html.ShouldContain("$11,340.50");
        Order(html, "OQYX/284117//ZYO", "Late", "L3/WAVE/014402/CHCG", "Soon", "Far");
    }

    [Test]
    public void Long_lists_are_cut_and_say_what_the_rest_costs_in_each_currency()
    {
        RenewalReportRow[] rows = [.. Enumerable.Range(0, 8).Select(i => Term($"SHOWN-{i}", 1 + i, 10m)), .. Enumerable.Range(0, 5).Select(i => Term($"CUT-{i}", 20, 3000m)), Term("CUT-EURO", 25, 1200m) with { Currency = "EUR" }];
        var mail = Mail(rows);
        foreach (var text in new[] { mail.Html(Foot), mail.Text(Foot) })
        {
            text.ShouldContain("and 6 more, $15,000.00 and €1,200.00 EUR.");
            text.ShouldContain("SHOWN-7");
        }

        mail.Text(Foot).ShouldNotContain("* CUT-");
        mail.Html(Foot).Length.ShouldBeLessThan(100_000);
    }

    [Test]
    public void Currencies_are_never_added()
    {
        var mail = Mail(Term("A", -1, 100m), Term("B", -2, 50m) with { Currency = "EUR" }, Term("C", -2, 25.5m) with { Currency = "EUR" });
        mail.Lead.ShouldStartWith("$100.00 and €75.50 EUR a month is past its deadline.");
        mail.Html(Foot).ShouldContain("Figures are a month, each currency by itself.");
        mail.Html(Foot).ShouldNotContain("175.50");
    }

    [Test]
    public void Who_may_not_see_money_gets_none()
    {
        var mail = Mail(Term("A", -1), Term("B", 3));
        mail.ShowsMoney.ShouldBeFalse();
        foreach (var text in new[] { mail.Html(Foot), mail.Text(Foot), mail.Subject, mail.Lead })
            text.ShouldNotContain("$");
        mail.Html(Foot).ShouldNotContain("MRC");
        Mail(Term("A", -1, 5m)).ShowsMoney.ShouldBeTrue();
    }

    [Test]
    public void What_people_typed_is_text_and_nothing_else()
    {
        const string Evil = "<script>alert('x')</script>\"&";
        var row = Term(Evil, 2, 1m) with { Counterparty = Evil, Where = Evil, Owner = Evil, AgreementNumber = Evil, Kind = Evil };
        var html = Mail(row, License(Evil, 10)).Html(Foot);
        html.ShouldNotContain("<script", Case.Insensitive);
        html.ShouldContain("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;");
    }

    [Test]
    public void Licences_are_a_kind_of_their_own()
    {
        var mail = Mail(License("WQXT412", -2), License("WQXT413", 20), Term("A", 40, 1m));
        mail.Subject.ShouldBe("1 FCC license expired");
        mail.Counts["total"].ShouldBe(1);
        var html = mail.Html(Foot);
        html.ShouldContain("2 FCC licenses have expired or soon will.");
        html.ShouldContain("Expired on Nov 21");
        Order(html, "WQXT412", "WQXT413");
        html.IndexOf("FCC licenses&nbsp;", StringComparison.Ordinal).ShouldBeLessThan(html.IndexOf(">WQXT412</a>", StringComparison.Ordinal));
    }

    [Test]
    public void Nothing_to_decide_is_good_news()
    {
        var mail = Mail();
        mail.Subject.ShouldBe("Nothing to decide in the next 180 days");
        mail.Html(Foot).ShouldContain("There is nothing for you to do.");
        mail.Text(Foot).ShouldContain("There is nothing for you to do.");
    }

    [TestCase("auto_renew", 12, "Renews on Jan 11, 2027 for 12 months")]
    [TestCase("auto_renew", 1, "Renews on Jan 11, 2027 for 1 month")]
    [TestCase("month_to_month", null, "Goes month to month on Jan 11, 2027")]
    [TestCase("auto_disconnect", null, "Disconnects after Jan 10, 2027")]
    public void It_says_what_happens_when_nobody_does_anything(string endOfTerm, int? months, string outcome)
    {
        var row = Term("A", 1) with { EndDate = new DateOnly(2027, 1, 10), EndOfTerm = endOfTerm, RenewalTermMonths = months };
        Report(row).OutcomeOf(row).ShouldBe(outcome);
        Report(row).OutcomeOf(row with { Owner = null }).ShouldBe(outcome + "; no owner yet");
        Report(row).OutcomeOf(row with { AwaitsApproval = true }).ShouldBe(outcome + "; waits for approval");
    }

    [Test]
    public void Every_term_leads_to_its_record_and_for_those_who_may_to_its_documents()
    {
        Mail(Term("A", 1)).Html(Foot).ShouldContain("href=\"https://netos.example.net/contracts/A#documents\"");
        var html = ComposeRenewalReport.Compose(Report(Term("A", 1)), Link, documents: false).Html(Foot);
        html.ShouldContain("href=\"https://netos.example.net/contracts/A\"");
        html.ShouldNotContain("#documents");
    }

    [Test]
    public void The_chart_marks_each_deadline_where_it_stands()
    {
        var html = Mail(Term("A", 90)).Html(Foot);
        html.ShouldContain("""<td width="50%" height="12" bgcolor="#fcf1cf" """.TrimEnd());
        foreach (var month in new[] { "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May" }.Skip(1))
            html.ShouldContain($">{month}</td>");
    }

    [Test]
    public void It_is_what_every_mail_program_shows()
    {
        var html = Mail(Term("A", 1, 1m), License("L", 3)).Html(Foot);
        foreach (var never in new[] { "<script", "<img", "<link", "javascript:", "position:", "display:flex", "display:grid", "url(" })
            html.ShouldNotContain(never);
        html.ShouldContain("href=\"https://netos.example.net/unsubscribe?token=a&amp;b=c\"");
        Mail(Term("A", 1)).Html(Foot with { Unsubscribe = null }).ShouldNotContain("unsubscribe");
    }

    private static void Order(string html, params string[] labels)
    {
        var places = labels.Select(label => html.IndexOf($">{label}</a>", StringComparison.Ordinal)).ToList();
        places.ShouldAllBe(place => place > 0);
        places.ShouldBeInOrder();
    }

    private static RenewalReportRow Term(string label, int days, decimal? mrc = null) => new()
    {
        Label = label,
        Path = "/contracts/" + label,
        Counterparty = "Zayo",
        Series = 2,
        Where = "Denver → Salt Lake City",
        Kind = "service_order",
        Owner = "Dana Keller",
        Mrc = mrc,
        Deadline = Day.AddDays(days),
        EndDate = Day.AddDays(days + 60),
        NoticeDays = 60,
        EndOfTerm = "auto_renew",
        RenewalTermMonths = 12,
    };

    private static RenewalReportRow License(string sign, int days) => new() { Label = sign, Path = "/rf-links/" + sign, IsLicense = true, Deadline = Day.AddDays(days), EndDate = Day.AddDays(days) };

    private static RenewalReport Report(params RenewalReportRow[] rows) => new(rows.Reverse(), Day, 180);

    private static string Link(string path) => "https://netos.example.net" + path;

    private static ReportMail Mail(params RenewalReportRow[] rows) => ComposeRenewalReport.Compose(Report(rows), Link, documents: true);
}
