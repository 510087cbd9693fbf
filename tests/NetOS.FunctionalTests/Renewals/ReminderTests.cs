using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using NetOS.Application.Contracts;
using NetOS.Application.Renewals;
using NetOS.FunctionalTests.Access;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Reports;

namespace NetOS.FunctionalTests.Renewals;

/// <summary>Reminders at 90, 60, 30, 14, 7, 1 and 0 days, and once a deadline was missed; e-mails are written here, not sent.</summary>
internal sealed class ReminderTests : ApiFixture
{
    private static readonly int[] Thresholds = [90, 60, 30, 14, 7, 1, 0, -1];

    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["SMTP_HOST"] = "localhost",
        ["SMTP_FROM"] = "netos@example.net",
        ["NEW_USER_EMAIL_ENABLED"] = "false",
    };

    [Test, Order(1)]
    public async Task A_year_reminds_of_every_deadline_at_every_threshold_and_of_none_twice()
    {
        await Api.UserAsync("exec", new { email = "dana.year@example.net" });
        await Api.UserAsync("read_only", new { email = "reader.year@example.net" });
        for (var i = 0; i < 10; i++)
        {
            await ContractAsync($"YEAR-{i:00}", new
            {
                start_date = new DateOnly(2026, 1, 5).AddDays(i * 23).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                term_months = 11 + i,
                notice_days = i * 11,
                end_of_term = i % 3 == 0 ? "auto_renew" : i % 3 == 1 ? "month_to_month" : "auto_disconnect",
                renewal_term_months = 6,
            });
        }

        var days = Enumerable.Range(0, 366).Select(TestClock.Today.AddDays).ToList();
        foreach (var day in days)
        {
            Clock.GoTo(day);
            await Server.RunAsSystemAsync(new RefreshTerms());
            (await Server.RunAsSystemAsync(new EvaluateRenewals())).Failures.ShouldBeEmpty();
            (await RemindAsync()).Reason.ShouldBeNull();
        }

        var written = (await RowsAsync("select to_char(created_at at time zone 'America/New_York', 'YYYY-MM-DD') || ' ' || (regexp_matches(text_body, '\\* (YEAR-\\d\\d):', 'g'))[1] from outbox_messages where kind = 'renewal-reminder'")).Order().ToList();
        // From the records alone: the days on which each term must have been in an e-mail.
        var terms = await RowsAsync("""
            select sc.circuit_id || ' ' || (k.end_date - k.notice_days) || ' ' || k.start_date || ' ' || k.end_date from contracts k join contract_subjects s on s.contract_id = k.id join circuits sc on sc.id = s.circuit_id
            where sc.circuit_id like 'YEAR-%' and k.deleted_at is null and k.end_date is not null
            """);
        var expected = terms.Select(term => term.Split(' ')).SelectMany(term =>
        {
            var (deadline, known) = (Day(term[1]), Day(term[2]) > days[0] ? Day(term[2]) : days[0]);
            // What had passed when the term came to be known is made up for once, by the nearest threshold.
            // Without notice days the day after the deadline is the day after the term: it has rolled before anybody could be told.
            var due = Thresholds.Where(t => t >= 0 || term[1] != term[3]).Select(t => deadline.AddDays(-t)).ToList();
            return due.Where(d => d > known).Concat(due.Where(d => d <= known).Take(1).Select(_ => known)).Where(d => d <= days[^1]).Distinct().Select(d => $"{d:yyyy-MM-dd} {term[0]}");
        }).Order().ToList();
        written.ShouldBe(expected);
        written.Count.ShouldBeGreaterThan(80);
        (await RowsAsync("select distinct recipient from outbox_messages where kind = 'renewal-reminder'")).ShouldBe(["dana.year@example.net"]);
    }

    [Test]
    public async Task The_owner_alone_is_reminded_and_who_turned_it_off_is_not()
    {
        await Api.UserAsync("finance", new { email = "owner.one@example.net" });
        var off = await Api.UserAsync("finance", new { email = "off.one@example.net" });
        (await Api.PatchAsync($"/users/{off.Id}", new { wants_reminders = false })).ShouldBe(200);
        var contract = await ContractAsync("OWNED-1", new { notice_days = 30 });
        (await Api.PatchAsync($"/contracts/{contract}/renewal", new { owner = "owner.one@example.net" })).ShouldBe(200);
        await AgainAsync();
        (await RemindAsync()).Reason.ShouldBeNull();
        (await RowsAsync("select recipient from outbox_messages where text_body like '%OWNED-1%'")).ShouldBe(["owner.one@example.net"]);
        await AgainAsync();
        await RemindAsync();
        (await RowsAsync("select recipient from outbox_messages where text_body like '%OWNED-1%'")).Count.ShouldBe(1);
    }

    [Test]
    public async Task Who_may_not_see_money_or_the_state_is_written_neither()
    {
        await Api.UserAsync("pm", new { email = "pm.nevada@example.net", scope_states = new[] { "NV" } });
        var place = (await Make.EndpointAsync(new { state = "ID" })).Id;
        var circuit = (await Make.CircuitAsync(new { circuit_id = "IDAHO-7", a_endpoint_id = place })).Id;
        await Make.ContractAsync(circuit, new { notice_days = 30, subjects = new[] { new { circuit_id = circuit, mrc = 4321.09 } } });
        await AgainAsync();
        await RemindAsync();
        (await RowsAsync("select recipient from outbox_messages where text_body like '%IDAHO-7%'")).ShouldNotContain("pm.nevada@example.net");
        (await RowsAsync("select recipient from outbox_messages where html_body like '%4,321.09%' and not shows_money")).ShouldBeEmpty();
    }

    [Test]
    public async Task A_calendar_reads_its_users_deadlines_until_the_address_ends()
    {
        await ContractAsync("CAL-1", new { notice_days = 30, agreement_number = "SO, with; marks" });
        var person = await Api.NewUserAsync("sales");
        (await person.GetAsync("/me/calendar")).ShouldBe(200)["exists"]!.GetValue<bool>().ShouldBeFalse();
        var path = PathOf((await person.PostAsync("/me/calendar")).ShouldBe(200)["url"]!.ToString());
        var feed = (await Api.GetAsync(path)).ShouldBe(200);
        feed.MediaType.ShouldBe("text/calendar");
        var lines = feed.Text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        lines.ShouldContain("DTSTART;VALUE=DATE:20261201");
        lines.ShouldContain(line => line.StartsWith("SUMMARY:Decide: CAL-1", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("DESCRIPTION:", StringComparison.Ordinal) && line.Contains("SO\\, with\\; marks", StringComparison.Ordinal));
        feed.Text.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        feed.Text.ShouldNotContain("a month"); // sales sees no money
        (await person.GetAsync("/me/calendar")).ShouldBe(200)["last_read_at"].ShouldNotBeNull();
        var next = PathOf((await person.PostAsync("/me/calendar")).ShouldBe(200)["url"]!.ToString());
        (await Api.GetAsync(path)).ShouldBeProblem(404, "record.not_found");
        (await Api.GetAsync(next)).ShouldBe(200);
        (await person.DeleteAsync("/me/calendar")).ShouldBe(204);
        (await Api.GetAsync(next)).ShouldBeProblem(404, "record.not_found");
        (await Api.PostAsync("/me/calendar")).ShouldBeProblem(409, "user.none");
    }

    private static string PathOf(string url) => new Uri(url).PathAndQuery["/api/v1".Length..];

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task<Guid> ContractAsync(string circuitId, object fields)
    {
        var circuit = (await Make.CircuitAsync(new { circuit_id = circuitId })).Id;
        return (await Make.ContractAsync(circuit, fields)).Id;
    }

    private async Task<Reminded> RemindAsync()
    {
        await using var scope = Server.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerContext>().EnterSystem("test");
        return await scope.ServiceProvider.GetRequiredService<Reminders>().SendAsync(CancellationToken.None);
    }

    /// <summary>As if this day's reminding had not been.</summary>
    private Task<List<string>> AgainAsync() => RowsAsync("with gone as (delete from job_periods where job = 'renewal_reminders' returning job) select job from gone");

    private async Task<List<string>> RowsAsync(string sql)
    {
        await using var command = Server.Services.GetRequiredService<Databases>().Prepared.CreateCommand(sql);
        await using var row = await command.ExecuteReaderAsync();
        List<string> rows = [];
        while (await row.ReadAsync())
            rows.Add(row.GetString(0));
        return rows;
    }
}
