using System.Collections.Concurrent;
using Microsoft.VisualBasic.FileIO;
using NetOS.Domain.Imports;
using NetOS.Domain.Imports.Columns;
using NetOS.Domain.Imports.Headers;
using NetOS.Domain.Imports.Values;
using NetOS.FunctionalTests.Support;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Imports;

/// <summary>Whole published files through headers, questions and cells.</summary>
public sealed class RealSheetTests
{
    private sealed record Sheet(string[] Headers, List<string[]> Rows)
    {
        public int Column(string header) => Array.IndexOf(Headers, header);

        public ColumnProfile Profile(string header)
        {
            var profile = new ColumnProfile(header);
            Rows.ForEach(row => profile.Add(SourceCell.Of(row[Column(header)])));
            return profile;
        }

        public void EachShouldBeRead(string header, ColumnRule rule, string? currency = null)
        {
            foreach (var row in Rows)
                rule.Read(row[Column(header)], currency).Problem.ShouldBeNull(row[0]);
        }

        /// <summary>The rule with what the column proves; nothing may be left to ask.</summary>
        public ColumnRule Settle(string header, ColumnRule rule)
        {
            var findings = Profile(header).Findings(rule);
            findings.Questions.ShouldBeEmpty(header);
            findings.Problems.ShouldBeEmpty(header);
            return findings.Evidence.Aggregate(rule, (settled, evidence) => ColumnAnswers.Apply(settled, evidence.Code, evidence.Value)!);
        }
    }

    private static readonly ConcurrentDictionary<string, Sheet> Opened = new(StringComparer.Ordinal);

    private static Sheet Open(params string[] path) => Opened.GetOrAdd(SharedData.FileOrSkip(path), Parse);

    private static Sheet Parse(string file)
    {
        using var csv = new TextFieldParser(file) { Delimiters = [","], HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        var headers = csv.ReadFields()!;
        var rows = new List<string[]>();
        while (csv.ReadFields() is { } row)
            rows.Add(row);
        return new Sheet(headers, rows);
    }

    [Test]
    public void Headers_and_values_of_the_towers_find_the_same_fields_as_headers_alone()
    {
        var sheet = Open("towers", "towers.csv");
        var matches = HeaderMatcher.Match(sheet.Headers, [.. sheet.Headers.Select(sheet.Profile)], ImportFields.Places);
        matches.Where(match => match.Field is not null).Select(match => $"{match.Header}={match.Field}").ShouldBe(
        [
            "site_id=code", "licensee=landlord", "asr_number=asr_number", "structure_type=kind", "overall_height_m=height_m", "ground_elevation_m=ground_elevation_m",
            "latitude=latitude", "longitude=longitude", "site_name=name", "address=address_line1", "city=city", "state=state",
        ]);
    }

    [TestCase("latitude", ValueKind.Latitude)]
    [TestCase("longitude", ValueKind.Longitude)]
    public void Degrees_minutes_and_seconds_of_the_towers_are_their_decimal_degrees(string header, ValueKind kind)
    {
        var sheet = Open("towers", "towers.csv");
        var rule = Cells.Column(kind);
        foreach (var row in sheet.Rows)
        {
            var (plain, dms) = (rule.Read(row[sheet.Column(header)]), rule.Read(row[sheet.Column($"{header}_dms")]));
            dms.State.ShouldBe(CellState.Value, dms.Problem?.Words);
            ((double)dms.Value!).ShouldBe((double)plain.Value!, 0.000001, row[0]);
        }
    }

    [TestCase("tx_antenna_height_m", ValueKind.Length)]
    [TestCase("tx_ground_elevation_m", ValueKind.Length)]
    [TestCase("frequency_mhz", ValueKind.Frequency)]
    [TestCase("tx_azimuth_deg", ValueKind.Angle)]
    [TestCase("eirp_dbm", ValueKind.Power)]
    [TestCase("max_digital_rate_kbps", ValueKind.Bandwidth)]
    [TestCase("tx_state", ValueKind.State)]
    public void Every_value_of_the_radio_links_is_read_without_a_question(string header, ValueKind kind)
    {
        var sheet = Open("rf", "rf_links.csv");
        sheet.EachShouldBeRead(header, sheet.Settle(header, Cells.Column(kind)));
    }

    [TestCase("rf", "rf_licences.csv", "grant_date", "mdy")]
    [TestCase("rf", "rf_licences.csv", "expiry_date", "mdy")]
    [TestCase("contracts", "act_contracts_2025.csv", "execution_date", null)]
    [TestCase("contracts", "act_contracts_2025.csv", "expiry_date", null)]
    public void Dates_prove_their_order(string folder, string file, string header, string? order)
    {
        var sheet = Open(folder, file);
        var rule = sheet.Settle(header, Cells.Column(ValueKind.Date));
        rule.DateOrder.ShouldBe(order is null ? null : DateOrder.MonthDayYear);
        sheet.EachShouldBeRead(header, rule);
    }

    [Test]
    public void Amounts_and_countries_are_read()
    {
        var contracts = Open("contracts", "act_contracts_2025.csv");
        contracts.EachShouldBeRead("amount", contracts.Settle("amount", Cells.Column(ValueKind.Money) with { Scale = 2 }), "AUD");
        var facilities = Open("peeringdb", "facilities.csv");
        facilities.EachShouldBeRead("country", Cells.Column(ValueKind.Country));
        facilities.EachShouldBeRead("website", Cells.Column(ValueKind.Url));
        Open("networks", "uninett2011", "endpoints.csv").EachShouldBeRead("country", Cells.Column(ValueKind.Country));
    }
}
