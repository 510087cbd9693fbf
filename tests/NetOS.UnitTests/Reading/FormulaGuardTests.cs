using NetOS.Infrastructure.Spreadsheets;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Reading;

internal sealed class FormulaGuardTests
{
    [TestCase("=1+1", "'=1+1")]
    [TestCase("+1", "'+1")]
    [TestCase("-1", "'-1")]
    [TestCase("@x", "'@x")]
    [TestCase("\tx", "'\tx")]
    [TestCase("\rx", "'\rx")]
    [TestCase("'=x", "''=x")]
    [TestCase("''-x", "'''-x")]
    public void What_a_spreadsheet_would_take_for_a_formula_gets_one_apostrophe(string text, string expected) => FormulaGuard.Protect(text).ShouldBe(expected);

    [TestCase("")]
    [TestCase("x=1")]
    [TestCase(" =1")]
    [TestCase("'quoted'")]
    [TestCase("'")]
    [TestCase("1-1")]
    public void Everything_else_stays(string text) => FormulaGuard.Protect(text).ShouldBe(text);

    [FsCheck.NUnit.Property]
    public bool Taking_one_apostrophe_off_gives_the_text_back(FsCheck.NonNull<string> text)
    {
        var kept = FormulaGuard.Protect(text.Get);
        return FormulaGuard.Restore(kept) == text.Get && (kept == text.Get || kept == "'" + text.Get);
    }

    [TestCase("'=1", "=1")]
    [TestCase("''-x", "'-x")]
    [TestCase("'\tx", "\tx")]
    [TestCase("'quoted'", "'quoted'")]
    [TestCase("'", "'")]
    [TestCase("=1", "=1")]
    public void Import_takes_off_our_apostrophe_and_no_other(string text, string expected) => FormulaGuard.Restore(text).ShouldBe(expected);
}
