using NetOS.Domain.Documents;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Documents;

internal sealed class FileNamesTests
{
    [TestCase("agreement.pdf", "agreement.pdf")]
    [TestCase("../../etc/passwd", "passwd")]
    [TestCase("..\\..\\windows\\system32\\cmd.pdf", "cmd.pdf")]
    [TestCase("C:\\Users\\Dana\\LOA 4711.pdf", "LOA 4711.pdf")]
    [TestCase("/var/lib/x/", "file")]
    [TestCase("..", "file")]
    [TestCase(".", "file")]
    [TestCase("", "file")]
    [TestCase(null, "file")]
    [TestCase("   ", "file")]
    [TestCase(".htaccess", "htaccess")]
    [TestCase("name.pdf. . .", "name.pdf")]
    [TestCase("invoice\u202Efdp.exe", "invoicefdp.exe")]
    [TestCase("a\u200Fb\u200Ec\u2066d\u2069\u061C.txt", "abcd.txt")]
    [TestCase("zero\u200Bwidth\uFEFF.txt", "zerowidth.txt")]
    [TestCase("nul\0byte.pdf", "nulbyte.pdf")]
    [TestCase("line\r\nbreak.pdf", "linebreak.pdf")]
    [TestCase("a\u00A0b\u2003c.txt", "a b c.txt")]
    [TestCase("what?<is>:\"this\"|*.txt", "what__is___this___.txt")]
    [TestCase("con", "_con")]
    [TestCase("CON.pdf", "_CON.pdf")]
    [TestCase("com1.txt", "_com1.txt")]
    [TestCase("lpt0.txt", "_lpt0.txt")]
    [TestCase("concord.pdf", "concord.pdf")]
    [TestCase("Zürich 北京 🛰.pdf", "Zürich 北京 🛰.pdf")]
    [TestCase("%2e%2e%2fpasswd", "_2e_2e_2fpasswd")]
    public void A_name_is_made_harmless(string? given, string expected) => FileNames.Clean(given).ShouldBe(expected);

    [Test]
    public void A_long_name_keeps_its_extension_and_no_half_of_a_character()
    {
        FileNames.Clean(new string('x', 500) + ".pdf").ShouldBe(new string('x', 146) + ".pdf");
        var satellites = FileNames.Clean("x" + string.Concat(Enumerable.Repeat("🛰", 200)) + ".pdf");
        satellites.Length.ShouldBeLessThanOrEqualTo(FileNames.Length);
        satellites.ShouldEndWith("🛰.pdf");
    }

    [TestCase("a.pdf", ".pdf", "a")]
    [TestCase("a.b.PDF", ".pdf", "a.b")]
    [TestCase("none", "", "none")]
    [TestCase("a.averylongextension", "", "a.averylongextension")]
    public void The_extension_is_what_follows_the_last_dot(string name, string extension, string rest) => (FileNames.ExtensionOf(name), FileNames.WithoutExtension(name)).ShouldBe((extension, rest));

    [FsCheck.NUnit.Property]
    public bool Whatever_is_sent_the_name_is_one_part_of_a_path_and_cleaning_it_again_changes_nothing(string? given)
    {
        var name = FileNames.Clean(given);
        return name.Length is > 0 and <= FileNames.Length + 1 && Path.GetFileName(name) == name && name is not ("." or "..") && !name.Any(char.IsControl) && FileNames.Clean(name) == name;
    }
}
