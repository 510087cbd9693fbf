namespace NetOS.FunctionalTests.Rf;

/// <summary>Straight-line depreciation by whole months, as the database works it out for reads and sums.</summary>
internal sealed class DepreciationTests : SqlFixture
{
    [TestCase("2024-03-15", "2024-03-15", 0)]
    [TestCase("2024-03-15", "2024-04-14", 0)]
    [TestCase("2024-03-15", "2024-04-15", 1)]
    [TestCase("2024-03-15", "2025-03-14", 11)]
    [TestCase("2024-03-15", "2025-03-15", 12)]
    [TestCase("2023-12-31", "2024-01-30", 0)]
    [TestCase("2023-12-31", "2024-01-31", 1)]
    // A shorter month is full on its last day.
    [TestCase("2024-01-31", "2024-02-28", 0)]
    [TestCase("2024-01-31", "2024-02-29", 1)]
    [TestCase("2023-01-31", "2023-02-28", 1)]
    [TestCase("2024-01-30", "2024-02-29", 1)]
    [TestCase("2024-05-31", "2024-06-30", 1)]
    [TestCase("2024-01-31", "2024-03-30", 1)]
    [TestCase("2024-01-31", "2024-03-31", 2)]
    [TestCase("2024-02-29", "2025-02-27", 11)]
    [TestCase("2024-02-29", "2025-02-28", 12)]
    [TestCase("2024-02-29", "2028-02-28", 47)]
    [TestCase("2024-02-29", "2028-02-29", 48)]
    // Before it began a month counts from below.
    [TestCase("2024-03-15", "2024-03-14", -1)]
    [TestCase("2024-03-15", "2024-02-15", -1)]
    [TestCase("2024-03-15", "2024-02-14", -2)]
    public async Task Whole_months_between_two_days(string since, string until, int months) =>
        (await ValueAsync<int>($"select netos_months_between('{since}', '{until}')")).ShouldBe(months);

    // CAPEX, salvage value, months, in service, day, written off. 1000 / 84 is 11.90: 83 months of it and 12.30 in the last one.
    [TestCase("1000, null, 84, '2020-01-31', '2020-01-31'", "0.00")]
    [TestCase("1000, null, 84, '2020-01-31', '2020-02-28'", "0.00")]
    [TestCase("1000, null, 84, '2020-01-31', '2020-02-29'", "11.90")]
    [TestCase("1000, null, 84, '2020-01-31', '2020-03-30'", "11.90")]
    [TestCase("1000, null, 84, '2020-01-31', '2020-03-31'", "23.80")]
    [TestCase("1000, null, 84, '2020-01-31', '2026-12-31'", "987.70")]
    [TestCase("1000, null, 84, '2020-01-31', '2027-01-30'", "987.70")]
    [TestCase("1000, null, 84, '2020-01-31', '2027-01-31'", "1000")]
    [TestCase("1000, null, 84, '2020-01-31', '2099-12-31'", "1000")]
    [TestCase("1000, null, 84, '2020-01-31', '2019-12-31'", "0.00")]
    [TestCase("1000, null, 84, '2020-01-31', '1990-06-15'", "0.00")]
    [TestCase("12000, 1200, 36, '2024-07-01', '2025-07-01'", "3600.00")]
    [TestCase("12000, 1200, 36, '2024-07-01', '2027-06-30'", "10500.00")]
    [TestCase("12000, 1200, 36, '2024-07-01', '2027-07-01'", "10800")]
    [TestCase("500, 500, 12, '2024-07-01', '2025-01-01'", "0.00")]
    [TestCase("500, 500, 12, '2024-07-01', '2026-01-01'", "0")]
    [TestCase("0, null, 12, '2024-07-01', '2025-01-01'", "0.00")]
    [TestCase("100, 0, 1, '2024-07-01', '2024-07-31'", "0.00")]
    [TestCase("100, 0, 1, '2024-07-01', '2024-08-01'", "100")]
    // Rounded up, the months would write off more than there is: 0.49 / 84 is a cent, and after 49 months nothing is left.
    [TestCase("0.49, 0, 84, '2024-01-01', '2028-01-01'", "0.48")]
    [TestCase("0.49, 0, 84, '2024-01-01', '2030-12-01'", "0.49")]
    // Rounded down to nothing, all of it falls on the last month.
    [TestCase("0.40, 0, 84, '2024-01-01', '2030-12-31'", "0.00")]
    [TestCase("0.40, 0, 84, '2024-01-01', '2031-01-01'", "0.40")]
    [TestCase("null, null, 84, '2024-01-01', '2025-01-01'", "null")]
    [TestCase("1000, null, 84, null, '2025-01-01'", "null")]
    [TestCase("1000, null, 84, '2024-01-01', null", "null")]
    public async Task What_is_written_off_by_a_day(string given, string expected) => (await RowsAsync($"select netos_depreciated({given})")).ShouldBe([expected]);

    [Test]
    public async Task Every_plan_grows_from_nothing_to_all_of_it_and_never_beyond() =>
        (await RowsAsync($"""
            {Plans}, days as (select p.*, d, netos_depreciated(capex, salvage, months, since, (since + d * interval '1 month')::date) off,
                netos_depreciated(capex, salvage, months, since, (since + (d + 1) * interval '1 month')::date) next from plans p, generate_series(-2, months + 2) d)
            select capex, salvage, months, since, d, off, next from days
            where off > next or off < 0 or off > capex - salvage or (d <= 0 and off <> 0) or (d >= months and off <> capex - salvage)
            """)).ShouldBeEmpty();

    [Test]
    public async Task Between_the_first_and_the_last_every_month_writes_off_the_same() =>
        (await RowsAsync($"""
            {Plans}, amounts as (select p.*, d, netos_depreciated(capex, salvage, months, since, (since + d * interval '1 month')::date)
                - netos_depreciated(capex, salvage, months, since, (since + (d - 1) * interval '1 month')::date) amount from plans p, generate_series(1, months) d)
            select capex, salvage, months, since, count(distinct amount), sum(amount) from amounts where capex >= months
            group by capex, salvage, months, since
            having count(distinct amount) filter (where d < months) > 1 or sum(amount) <> capex - salvage
              or abs(max(amount) filter (where d = months) - (capex - salvage) / months) > 0.005 * months
            """)).ShouldBeEmpty();

    /// <summary>Amounts, terms and first days of every kind, month ends and a leap day among them.</summary>
    private const string Plans = """
        with plans as (select c.capex, round(c.capex * s.share, 2) salvage, m.months, d.since
          from unnest(array[0.01, 0.99, 100, 1234.56, 18500, 999999999.99]) c(capex), unnest(array[0, 0.1, 1]) s(share), unnest(array[1, 7, 36, 84, 600]) m(months),
            unnest(array['2024-01-31', '2024-02-29', '2023-02-28', '2024-12-01', '2024-08-30']::date[]) d(since))
        """;
}
