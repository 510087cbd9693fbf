using NetOS.Infrastructure.Reading;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Reading;

internal sealed class SearchTermsTests
{
    [TestCase(null, "")]
    [TestCase("   ", "")]
    [TestCase("Indy  RING\tindy", "indy|ring")]
    [TestCase("a b c d e f g h i j", "a|b|c|d|e|f|g|h|i|j")]
    public void A_text_is_its_different_words(string? text, string expected) => string.Join('|', SearchTerms.Of(text)).ShouldBe(expected);

    [TestCase("L3/ETH 0098 \t12", "l3/eth009812")]
    [TestCase("abc", "abc")]
    public void An_identifier_is_compared_without_case_and_white_space(string text, string expected) => SearchTerms.Fold(text).ShouldBe(expected);

    [TestCase("100%", "100\\%")]
    [TestCase("a_b", "a\\_b")]
    [TestCase("a\\b", "a\\\\b")]
    [TestCase("\\%_", "\\\\\\%\\_")]
    public void Wildcards_stand_for_themselves(string text, string expected) => SearchTerms.EscapeLike(text).ShouldBe(expected);
}
