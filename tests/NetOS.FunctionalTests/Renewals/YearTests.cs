namespace NetOS.FunctionalTests.Renewals;

/// <summary>A year goes by, a night at a time, over contracts of all kinds.</summary>
internal sealed class YearTests : RenewalFixture
{
    private const int Days = 365, Lookahead = 180;
    private static readonly string[] Ends = ["auto_renew", "auto_renew", "month_to_month", "auto_disconnect", "evergreen", "decided"];
    private static readonly int[] Terms = [12, 3, 24, 1, 6, 36];
    private static readonly int[] Notices = [0, 15, 30, 60, 90, 180];

    [Test]
    public async Task No_deadline_passes_unseen_nothing_is_opened_twice_and_each_term_rolls_once()
    {
        await SignAsync();
        var nights = 0;
        (await Server.NightAsync()).Failures.ShouldBeEmpty();
        await Server.SimulateAsync(Days, async day =>
        {
            nights++;
            // Nothing in force is past its end, and whatever must be decided within the lookahead has one open renewal.
            (await Server.RowsAsync($"""
                select k.agreement_number, k.status, k.end_date, k.ends_on from contracts k where k.deleted_at is null
                and ((k.status = 'active' and k.end_date < '{day:O}') or (k.status = 'month_to_month' and k.ends_on < '{day:O}') or (k.status = 'scheduled' and k.start_date <= '{day:O}')
                  or (k.decision_deadline <= date '{day:O}' + {Lookahead} and 1 <> (select count(*) from renewals r where r.contract_id = k.id and r.closed_on is null)))
                """)).ShouldBeEmpty($"{day:O}");
        });
        nights.ShouldBe(Days);

        (await Server.RowsAsync("select contract_id from renewals group by 1 having count(*) > 1")).ShouldBeEmpty("nothing is opened twice");
        (await Server.RowsAsync("select predecessor_id from contracts where predecessor_id is not null group by 1 having count(*) > 1")).ShouldBeEmpty("each term rolled once");
        (await Server.RowsAsync("select n.agreement_number from contracts n join contracts k on k.id = n.predecessor_id where n.start_date <> k.end_date + 1")).ShouldBeEmpty("and the next began the day after");
        // All but those opened by hand: on the first day its deadline was within the lookahead: a night's, or the day it was signed or began.
        (await Server.RowsAsync($"""
            select k.agreement_number, k.start_date, k.end_date, t.at::date from contracts k join renewals r on r.contract_id = k.id join renewal_transitions t on t.renewal_id = r.id and t.act = 'opened'
            where (t.at at time zone 'America/New_York')::date <> greatest(k.end_date - k.notice_days - {Lookahead}, k.start_date, date '2026-11-20')
              and not (k.agreement_number like 'Y-decided%' and k.predecessor_id is null)
            """)).ShouldBeEmpty("it was seen in time");
        // Missed exactly the day after, unless it was settled.
        (await Server.RowsAsync($"""
            select k.agreement_number, r.missed_on from contracts k join renewals r on r.contract_id = k.id
            where r.missed_on is distinct from case when k.renewal_settled or k.end_date - k.notice_days >= '{Server.Today():O}' then null
              else greatest(k.end_date - k.notice_days + 1, k.start_date, date '2026-11-20') end
            """)).ShouldBeEmpty("a deadline that passed is flagged the day after");
        await RolledAsOftenAsTheCalendarSaysAsync();
    }

    private async Task RolledAsOftenAsTheCalendarSaysAsync()
    {
        foreach (var row in (await Server.RowsAsync("select agreement_number, max(end_date), count(*), min(start_date), min(renewal_term_months), min(end_date) from contracts where end_of_term = 'auto_renew' and agreement_number like 'Y-auto%' group by 1")).Select(row => row.Split(" | ")))
        {
            var (end, months, rolls) = (DateOnly.Parse(row[5], null), int.Parse(row[4], null), 0);
            var next = end.AddDays(1);
            while (next.AddDays(-1) < Server.Today())
            {
                next = next.AddMonths(months);
                rolls++;
            }

            (int.Parse(row[2], null) - 1, DateOnly.Parse(row[1], null)).ShouldBe((rolls, next.AddDays(-1)), row[0]);
        }
    }

    /// <summary>Sixty contracts whose ends lie all over the year, on the first of a month so that months are counted simply.</summary>
    private async Task SignAsync()
    {
        for (var i = 0; i < 60; i++)
        {
            var (kind, months, notice) = (Ends[i % Ends.Length], i % Ends.Length == 5 ? 12 : Terms[i / 6 % Terms.Length], Notices[i / 10]);
            var last = new DateOnly(2026, 12, 1).AddMonths(i % 12).AddDays(-1);
            var evergreen = kind == "evergreen";
            var circuit = (await Make.CircuitAsync()).Id;
            var contract = await OverAsync([(circuit, 100 + i)], new
            {
                agreement_number = $"Y-{(kind == "auto_renew" ? "auto" : kind)}-{i}",
                start_date = last.AddDays(1).AddMonths(-months).ToString("O"),
                term_months = evergreen ? null : (int?)months,
                end_of_term = evergreen ? null : kind == "decided" ? "auto_renew" : kind,
                renewal_term_months = evergreen ? null : (int?)months,
                notice_days = notice,
            });
            if (kind == "decided")
                await DecideAsync(contract, i);
        }
    }

    /// <summary>To renew, to terminate with its notice, or neither completed nor told in time.</summary>
    private async Task DecideAsync(Guid contract, int i)
    {
        if ((await Api.GetAsync($"/contracts/{contract}/renewal")).Status == HttpStatusCode.NotFound)
            (await Api.PostAsync($"/contracts/{contract}/renewal", new { })).ShouldBe(201);
        if (i % 18 == 5)
        {
            await MoveAsync(contract, new { to = "in_review" });
            await MoveAsync(contract, new { to = "decided", decision = "renew" });
            await MoveAsync(contract, new { to = "completed" });
        }
        else if (i % 18 == 11)
        {
            await NotifyAsync(contract, "terminate");
        }
    }
}
