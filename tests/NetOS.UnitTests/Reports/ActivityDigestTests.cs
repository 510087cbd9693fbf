using NetOS.Application.Reports;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Reports;

internal sealed class ActivityDigestTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 20, 15, 4, 0, TimeSpan.Zero);
    private static readonly ReportFoot Foot = new("Sent to 4 active users every Monday at 09:00 UTC.", null);

    [Test]
    public void It_counts_what_was_written_by_person_and_by_kind()
    {
        var mail = Compose(new ActivityDigest
        {
            Day = new DateOnly(2026, 11, 23),
            LookbackDays = 7,
            Written = [new("Dana Keller", "circuits", "created", 3), new("Dana Keller", "contracts", "updated", 2), new("Sam Ortiz", "circuits", "deleted", 1), new("Sam Ortiz", "circuits", "restored", 1), new(ActivityDigest.Itself, "rf-links", "updated", 4)],
        });
        mail.Subject.ShouldBe("11 changes by 2 people in the last 7 days");
        var text = mail.Text(Foot);
        text.ShouldContain("* Dana Keller: 3 created, 2 changed, 0 deleted");
        text.ShouldContain("* Sam Ortiz: 0 created, 1 changed, 1 deleted");
        text.ShouldContain("* Circuits: 3 created, 1 changed, 1 deleted");
        text.ShouldContain("* RF links: 0 created, 4 changed, 0 deleted");
        mail.Counts["writes"].ShouldBe(11);
    }

    [Test]
    public void It_names_rights_tokens_reports_and_renewals_and_what_it_leaves_out()
    {
        var mail = Compose(new ActivityDigest
        {
            Day = new DateOnly(2026, 11, 23),
            LookbackDays = 7,
            Authorizations = [new(At, "Dana Keller", "users", "sam@example.net", "updated")],
            AuthorizationCount = 21,
            Tokens = [new("ntos_live_4fXq", "agent@example.net", 12_345, At)],
            TokenCount = 1,
            Reports = [new(ComposeRenewalReport.Name, "skipped", "schedule", At, 0)],
            Renewals = [new("notice_sent", 2)],
        });
        var text = mail.Text(Foot);
        text.ShouldContain("* User sam@example.net: updated: Dana Keller, Nov 20, 15:04 UTC");
        text.ShouldContain("and 20 more.");
        text.ShouldContain("* ntos_live_4fXq…: agent@example.net, 12,345 requests, Nov 20, 15:04 UTC");
        text.ShouldContain("* Weekly renewal report, scheduled, skipped: Nov 20, 15:04 UTC, 0 recipients");
        text.ShouldContain("* Notice sent: 2 times");
    }

    [Test]
    public void A_quiet_week_says_so()
    {
        var mail = Compose(new ActivityDigest { Day = new DateOnly(2026, 11, 23), LookbackDays = 7 });
        mail.Subject.ShouldBe("Nothing was changed in the last 7 days");
        mail.Html(Foot).ShouldContain("no API token was used");
    }

    [Test]
    public void Names_are_text_and_nothing_else()
    {
        var html = Compose(new ActivityDigest { Day = new DateOnly(2026, 11, 23), LookbackDays = 7, Written = [new("<script>x</script>", "circuits", "created", 1)] }).Html(Foot);
        html.ShouldNotContain("<script", Case.Insensitive);
        html.ShouldContain("&lt;script&gt;");
    }

    private static ReportMail Compose(ActivityDigest digest) => ComposeActivityDigest.Compose(digest, path => "https://netos.example.net" + path);
}
