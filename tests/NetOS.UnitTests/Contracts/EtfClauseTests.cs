using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NetOS.Domain.Contracts;
using NUnit.Framework;
using Shouldly;
using PropertyAttribute = FsCheck.NUnit.PropertyAttribute;

namespace NetOS.UnitTests.Contracts;

internal sealed class EtfClauseTests
{
    private static readonly string[] Shapes =
    [
        """{"kind":"none"}""",
        """{"kind":"percent_of_remaining","percent":75}""",
        """{"kind":"banded","bands":[{"from_month":1,"percent":100},{"from_month":13,"percent":50}]}""",
        """{"kind":"banded","bands":[{"from_month":1,"percent":100}],"months_from":"original"}""",
        """{"kind":"by_component","components":[{"name":"port","mrc":600,"percent":50},{"name":"loop","mrc":400,"percent":100}]}""",
        """{"kind":"average_of_last_invoices","count":3}""",
        """{"kind":"average_of_last_invoices","count":3,"percent":80}""",
        """{"kind":"fixed_amount","amount":5000}""",
        """{"kind":"declining","opening":325,"step":10}""",
        """{"kind":"months_of_mrc","months":6}""",
    ];

    private static readonly string[] Additions =
    [
        "\"clawback_nrc\":true",
        "\"clawback_nrc\":false",
        "\"promo_credits\":300",
        "\"third_party\":2500.50",
        """ "pre_install":{"months_of_mrc":3,"third_party":2500}""",
        """ "pre_install":{"third_party":0}""",
        """ "waivers":[{"kind":"replacement","min_term_months":36,"within_days":30},{"kind":"chronic_outage"}]""",
        """ "waivers":[{"kind":"replacement"}]""",
    ];

    private static readonly string[] OfEachAddition = [.. Additions.Select(addition => With(Shapes[0], addition))];

    private static JsonElement Json(string text) => JsonElement.Parse(text);

    private static string With(string clause, params IEnumerable<string> members) => string.Join(',', [clause[..^1], .. members]) + "}";

    private static void ShouldBeRefused(string clause, string code, params string[] words)
    {
        var broken = ((Action)(() => EtfClause.Parse(Json(clause)))).ShouldBreak(code, "etf");
        foreach (var word in words)
            broken.Message.ShouldContain(word);
    }

    [TestCaseSource(nameof(Shapes))]
    [TestCaseSource(nameof(OfEachAddition))]
    public void A_clause_written_again_says_the_same(string clause) => JsonElement.DeepEquals(EtfClause.Parse(Json(clause)).ToJson(), Json(clause)).ShouldBeTrue();

    [Test]
    public void A_clause_becomes_its_shape()
    {
        var banded = EtfClause.Parse(Json(With(Shapes[2], Additions[0], Additions[6]))).ShouldBeOfType<EtfBanded>();
        banded.Bands.ShouldBe([new EtfBand(1, 100), new EtfBand(13, 50)]);
        banded.MonthsFrom.ShouldBeNull();
        banded.ClawbackNrc.ShouldBe(true);
        banded.Waivers.ShouldBe([new EtfWaiver(EtfWaiverKind.Replacement, 36, 30), new EtfWaiver(EtfWaiverKind.ChronicOutage)]);
    }

    [Test]
    public void The_order_of_members_does_not_matter() =>
        EtfClause.Parse(Json("""{"percent":75,"kind":"percent_of_remaining"}""")).ShouldBe(new EtfPercentOfRemaining(75));

    [TestCaseSource(nameof(Shapes))]
    public void Clauses_are_equal_when_they_say_the_same(string clause)
    {
        var parsed = EtfClause.Parse(Json(With(clause, Additions[6])));
        parsed.ShouldBe(EtfClause.Parse(Json(With(clause, Additions[6]))));
        parsed.GetHashCode().ShouldBe(EtfClause.Parse(Json(With(clause, Additions[6]))).GetHashCode());
        parsed.ShouldNotBe(EtfClause.Parse(Json(clause)));
    }

    [Test]
    public void Equal_terms_with_equal_clauses_are_equal() =>
        (Sample.Terms with { Etf = EtfClause.Parse(Json(Shapes[2])) }).ShouldBe(Sample.Terms with { Etf = EtfClause.Parse(Json(Shapes[2])) });

    [TestCase("""{"kind":"guillotine"}""")]
    [TestCase("""{"kind":1}""")]
    [TestCase("""{"kind":null}""")]
    [TestCase("""{"percent":75}""")]
    [TestCase("{}")]
    public void An_unknown_kind_is_refused_naming_the_known_ones(string clause) =>
        ShouldBeRefused(clause, "contract.etf_kind", "etf.kind", "none", "percent_of_remaining", "banded", "by_component", "average_of_last_invoices", "fixed_amount", "declining", "months_of_mrc");

    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("75")]
    [TestCase("\"none\"")]
    public void What_is_no_object_is_refused(string clause) => ShouldBeRefused(clause, "contract.etf_value", "etf must be an object");

    [TestCaseSource(nameof(Shapes))]
    public void An_unknown_member_is_refused_naming_it(string clause) => ShouldBeRefused(With(clause, "\"ammount\":1"), "contract.etf_member", "'ammount'", "kind");

    [TestCase("""{"kind":"fixed_amount","amount":5,"percent":50}""", "'percent'")]
    [TestCase("""{"kind":"none","months_from":"original"}""", "'months_from'")]
    [TestCase("""{"kind":"none","waivers":[{"kind":"chronic_outage","within_days":3}]}""", "'within_days'")]
    [TestCase("""{"kind":"none","Percent":3}""", "'Percent'")]
    public void A_member_of_another_kind_is_refused(string clause, string member) => ShouldBeRefused(clause, "contract.etf_member", member);

    [TestCase("percent_of_remaining", "percent")]
    [TestCase("banded", "bands")]
    [TestCase("by_component", "components")]
    [TestCase("average_of_last_invoices", "count")]
    [TestCase("fixed_amount", "amount")]
    [TestCase("declining", "opening")]
    [TestCase("months_of_mrc", "months")]
    public void A_missing_member_is_named(string kind, string member) => ShouldBeRefused($$"""{"kind":"{{kind}}"}""", "contract.etf_member", member);

    [Test]
    public void A_member_given_twice_is_refused() => ShouldBeRefused("""{"kind":"fixed_amount","amount":5,"amount":6}""", "contract.etf_member", "etf.amount", "twice");

    [TestCase("0")]
    [TestCase("100")]
    [TestCase("99.9999")]
    public void A_percent_from_0_to_100_is_taken(string value) => Should.NotThrow(() => EtfClause.Parse(Json($$"""{"kind":"percent_of_remaining","percent":{{value}}}""")));

    [TestCase("-0.0001")]
    [TestCase("100.0001")]
    [TestCase("1000")]
    [TestCase("50.00001")]
    [TestCase("1e400")]
    [TestCase("\"75\"")]
    [TestCase("null")]
    [TestCase("true")]
    public void Any_other_percent_is_refused(string value) =>
        ShouldBeRefused($$"""{"kind":"percent_of_remaining","percent":{{value}}}""", "contract.etf_value", "etf.percent", "0 to 100");

    [TestCase("0")]
    [TestCase("999999999.99")]
    public void Money_up_to_999_999_999_99_is_taken(string value) => Should.NotThrow(() => EtfClause.Parse(Json($$"""{"kind":"fixed_amount","amount":{{value}}}""")));

    [TestCase("-1")]
    [TestCase("1000000000")]
    [TestCase("0.001")]
    public void Any_other_money_is_refused(string value) => ShouldBeRefused($$"""{"kind":"fixed_amount","amount":{{value}}}""", "contract.etf_value", "etf.amount", "999,999,999.99");

    [TestCase("""{"kind":"months_of_mrc","months":0}""", "etf.months")]
    [TestCase("""{"kind":"months_of_mrc","months":1201}""", "etf.months")]
    [TestCase("""{"kind":"months_of_mrc","months":1.5}""", "etf.months")]
    [TestCase("""{"kind":"average_of_last_invoices","count":0}""", "etf.count")]
    [TestCase("""{"kind":"average_of_last_invoices","count":121}""", "etf.count")]
    [TestCase("""{"kind":"banded","bands":[]}""", "etf.bands")]
    [TestCase("""{"kind":"banded","bands":{"from_month":1,"percent":1}}""", "etf.bands")]
    [TestCase("""{"kind":"banded","bands":[{"from_month":2,"percent":100}]}""", "begins with 1")]
    [TestCase("""{"kind":"banded","bands":[{"from_month":1,"percent":100},{"from_month":1,"percent":50}]}""", "ascends")]
    [TestCase("""{"kind":"banded","bands":[{"from_month":1,"percent":100},{"from_month":13,"percent":50},{"from_month":12,"percent":20}]}""", "ascends")]
    [TestCase("""{"kind":"banded","bands":[{"from_month":1,"percent":100},{"from_month":13,"percent":101}]}""", "etf.bands[1].percent")]
    [TestCase("""{"kind":"banded","bands":[7]}""", "etf.bands[0]")]
    [TestCase("""{"kind":"banded","bands":[{"from_month":1,"percent":1}],"months_from":"current"}""", "etf.months_from must be original")]
    [TestCase("""{"kind":"by_component","components":[{"name":"","mrc":1,"percent":1}]}""", "etf.components[0].name")]
    [TestCase("""{"kind":"by_component","components":[{"name":"a\u0000","mrc":1,"percent":1}]}""", "etf.components[0].name")]
    [TestCase("""{"kind":"by_component","components":[{"name":"port","mrc":1,"percent":1},{"name":"PORT","mrc":1,"percent":1}]}""", "different names")]
    [TestCase("""{"kind":"by_component","components":[{"name":"\ud800","mrc":1,"percent":1}]}""", "surrogate")]
    [TestCase("""{"kind":"none","\udc00":1}""", "surrogate")]
    [TestCase("""{"kind":"none","clawback_nrc":"yes"}""", "true or false")]
    [TestCase("""{"kind":"none","pre_install":{}}""", "months_of_mrc, third_party or both")]
    [TestCase("""{"kind":"none","waivers":[]}""", "etf.waivers")]
    [TestCase("""{"kind":"none","waivers":[{"kind":"replacement","within_days":731}]}""", "etf.waivers[0].within_days")]
    public void A_wrong_value_is_refused_naming_its_place_and_what_is_allowed(string clause, string words) => ShouldBeRefused(clause, "contract.etf_value", words);

    [Test]
    public void An_unknown_waiver_is_refused_naming_the_known_ones() =>
        ShouldBeRefused("""{"kind":"none","waivers":[{"kind":"kindness"}]}""", "contract.etf_kind", "etf.waivers[0].kind", "replacement", "chronic_outage");

    [Property(Arbitrary = [typeof(Clauses)], MaxTest = 500)]
    public void Any_shape_with_any_additions_survives_writing_and_reading(Clause clause)
    {
        var parsed = EtfClause.Parse(Json(clause.Text));
        EtfClause.Parse(parsed.ToJson()).ShouldBe(parsed);
        JsonElement.DeepEquals(parsed.ToJson(), Json(clause.Text)).ShouldBeTrue();
    }

    internal sealed record Clause(string Text);

    internal static class Clauses
    {
        /// <summary>Any shape with additions of different names.</summary>
        public static Arbitrary<Clause> Any() => Gen.Elements(Shapes)
            .SelectMany(_ => Gen.SubListOf(Additions), (shape, additions) => new Clause(With(shape, additions.DistinctBy(member => member.Split(':')[0]))))
            .ToArbitrary();
    }
}
