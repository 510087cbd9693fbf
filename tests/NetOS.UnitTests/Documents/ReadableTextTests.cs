using NetOS.Infrastructure.Documents;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Documents;

internal sealed class ReadableTextTests
{
    [Test]
    public void Pages_keep_their_numbers_where_one_is_empty() => ReadableText.Pages("first\n\f\fthird\n\f").ShouldBe(["first", "", "third"]);

    [Test]
    public void What_the_database_cannot_hold_becomes_a_blank() => ReadableText.Portions("a\0b\u0007c\uD800d\uDC00e\uFFFDf\nÄ🛰").ShouldBe(["a b c d e f\nÄ🛰"]);

    [Test]
    public void Text_without_pages_is_cut_between_words_and_nothing_is_lost()
    {
        var text = string.Join(' ', Enumerable.Range(0, 20_000));
        var portions = ReadableText.Portions(text);
        portions.Count.ShouldBeGreaterThan(3);
        portions.ShouldAllBe(p => p.Length <= 20_000);
        string.Concat(portions).ShouldBe(text);
        ReadableText.Portions(new string('x', 45_000)).Select(p => p.Length).ShouldBe([20_000, 20_000, 5_000]);
    }

    [Test]
    public void Text_is_kept_up_to_a_million_characters() => ReadableText.Portions(new string('x', 3_000_000)).Sum(p => p.Length).ShouldBe(ReadableText.MostCharacters);

    [Test]
    public void No_text_gives_no_page() => (ReadableText.Pages("\f\f").Count(p => p.Length > 0), ReadableText.Portions(" \n ").Count).ShouldBe((0, 0));
}
