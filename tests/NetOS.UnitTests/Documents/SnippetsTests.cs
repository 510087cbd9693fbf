using NetOS.Infrastructure.Documents;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Documents;

internal sealed class SnippetsTests
{
    private static readonly string Page = string.Join(' ', Enumerable.Range(0, 200).Select(i => $"word{i}")) + " Written   notice\nof non-renewal must be given ninety days before the end. " + string.Join(' ', Enumerable.Range(200, 200).Select(i => $"word{i}"));

    [Test]
    public void The_piece_is_cut_where_most_of_the_words_stand()
    {
        var parts = Snippets.Of(Page, ["notice", "ninety"]);
        parts.Where(p => p.Hit).Select(p => p.Text).ShouldBe(["notice", "ninety"]);
        var text = string.Concat(parts.Select(p => p.Text));
        text.ShouldContain("Written notice of non-renewal must be given ninety days");
        text.ShouldStartWith("… ");
        text.ShouldEndWith(" …");
        text.Length.ShouldBeLessThan(400);
    }

    [Test]
    public void Beginnings_of_words_are_hits_and_insides_are_not()
    {
        var parts = Snippets.Of("Noticeable: a NOTICE is denoticed", ["notice"]);
        parts.Select(p => (p.Text, p.Hit)).ShouldBe([("Notice", true), ("able: a ", false), ("NOTICE", true), (" is denoticed", false)]);
    }

    [Test]
    public void Terms_with_signs_are_looked_for_word_by_word() =>
        Snippets.Of("Provider: AT&T Corp.", ["at&t"]).Where(p => p.Hit).Select(p => p.Text).ShouldBe(["AT", "T"]);

    [Test]
    public void Without_a_hit_the_page_begins() => Snippets.Of(Page, ["absent"])[0].Text.ShouldStartWith("word0 word1");

    [Test]
    public void Nothing_gives_nothing() => Snippets.Of("", ["a"]).ShouldBeEmpty();

    [FsCheck.NUnit.Property]
    public bool The_parts_are_a_piece_of_the_text_whatever_it_is(string? text, string? term)
    {
        var plain = System.Text.RegularExpressions.Regex.Replace(text ?? "", @"\s+", " ").Trim();
        var parts = Snippets.Of(text ?? "", [term ?? ""]);
        return plain.Contains(string.Concat(parts.Select(p => p.Text)).Replace("… ", "", StringComparison.Ordinal).Replace(" …", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
