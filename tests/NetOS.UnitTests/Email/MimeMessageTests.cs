using System.Net.Mail;
using System.Text;
using NetOS.Application.Common.Email;
using NetOS.Infrastructure.Email.Mime;
using NetOS.Infrastructure.Email.Smtp;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Email;

/// <summary>E-mails as they go over the wire.</summary>
internal sealed class MimeMessageTests
{
    private static readonly DateTimeOffset Day = new(2026, 11, 20, 10, 0, 0, TimeSpan.FromHours(-5));

    [Test]
    public void Every_line_is_ASCII_and_short_whatever_is_said()
    {
        var lines = Write(new EmailMessage("test", "dana@example.net", string.Concat(Enumerable.Repeat("Verlängerung → 40 % 💶 ", 20)), new string('é', 5_000), $"<p>{new string('x', 5_000)}</p>")).Split("\r\n");
        lines.ShouldAllBe(line => line.Length <= 76 && line.All(c => c <= '~' && c >= ' '));
    }

    [Test]
    public void A_subject_beyond_ASCII_comes_back_whole_from_its_encoded_words()
    {
        var subject = string.Concat(Enumerable.Repeat("Größe 💶 ", 15)).Trim();
        var words = Header(Write(Message(subject)), "Subject").Split(' ');
        words.ShouldAllBe(w => w.StartsWith("=?utf-8?B?", StringComparison.Ordinal) && w.EndsWith("?=", StringComparison.Ordinal) && w.Length <= 75);
        string.Concat(words.Select(w => Encoding.UTF8.GetString(Convert.FromBase64String(w[10..^2])))).ShouldBe(subject);
    }

    [TestCase("Decide by Feb 9\r\nBcc: eve@example.net")]
    [TestCase("Decide by Feb 9\nBcc: eve@example.net")]
    [TestCase("Decide by Feb 9\rBcc: eve@example.net\0")]
    [TestCase("Décide\r\nBcc: eve@example.net")]
    public void No_subject_begins_a_header_of_its_own(string subject)
    {
        var text = Write(Message(subject));
        text.Split("\r\n").ShouldNotContain(line => line.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase));
        text.ShouldNotContain("\0");
    }

    [Test]
    public void A_long_subject_folds_between_words_and_a_long_word_is_encoded()
    {
        var folded = HeaderText.Field("Subject", string.Join(' ', Enumerable.Repeat("renewal", 30)));
        folded.Split("\r\n ").Length.ShouldBeGreaterThan(2);
        folded.Replace("\r\n", "", StringComparison.Ordinal).ShouldBe("Subject: " + string.Join(' ', Enumerable.Repeat("renewal", 30)));
        HeaderText.Field("Subject", new string('x', 200)).ShouldContain("=?utf-8?B?");
        HeaderText.Field("Subject", "=?utf-8?Q?forged?=").ShouldBe("Subject: =?utf-8?B?" + Convert.ToBase64String("=?utf-8?Q?forged?="u8) + "?=\r\n");
    }

    [TestCase("NetOS", "\"NetOS\" <netos@example.net>")]
    [TestCase("Net \"OS\" \\ Co", "\"Net \\\"OS\\\" \\\\ Co\" <netos@example.net>")]
    [TestCase("Überwachung", "=?utf-8?B?w5xiZXJ3YWNodW5n?= <netos@example.net>")]
    [TestCase("", "netos@example.net")]
    public void Whom_it_is_from_is_written_so_that_every_name_can_stand_there(string name, string expected) =>
        Header(Encoding.UTF8.GetString(MimeMessage.Write(new OutgoingEmail(Message("Subject"), "<1@netos.example.net>", Day), new MailAddress("netos@example.net", name), new MailAddress("dana@example.net"))), "From").ShouldBe(expected);

    [Test]
    public void The_day_is_written_in_UTC_and_English() => Header(Write(Message("Subject")), "Date").ShouldBe("Fri, 20 Nov 2026 15:00:00 +0000");

    [Test]
    public void Text_and_HTML_stand_beside_each_other_the_HTML_last()
    {
        var text = Write(Message("Subject"));
        var boundary = Header(text, "Content-Type").Split('"')[1];
        var parts = text.Split("--" + boundary);
        parts.Length.ShouldBe(4);
        parts[1].ShouldContain("text/plain; charset=utf-8");
        parts[2].ShouldContain("text/html; charset=utf-8");
        parts[3].ShouldBe("--\r\n");
    }

    [TestCase("a = b", "a =3D b\r\n")]
    [TestCase("é and e", "=C3=A9 and e\r\n")]
    [TestCase("ends with a blank \nnext", "ends with a blank=20\r\nnext\r\n")]
    [TestCase("tab\t", "tab=09\r\n")]
    [TestCase("one\rtwo\nthree\r\nfour", "one\r\ntwo\r\nthree\r\nfour\r\n")]
    public void Quoted_printable_keeps_every_character(string text, string expected)
    {
        var (name, encoded) = BodyEncoding.Encode(text);
        (name, encoded).ShouldBe(("quoted-printable", expected));
    }

    [Test]
    public void Text_that_is_mostly_not_ASCII_is_base64()
    {
        var (name, encoded) = BodyEncoding.Encode("Договор");
        name.ShouldBe("base64");
        Encoding.UTF8.GetString(Convert.FromBase64String(encoded)).ShouldBe("Договор");
    }

    [TestCase(".\r\n", "..\r\n.\r\n")]
    [TestCase("a\r\n.b\r\n..c\r\n", "a\r\n..b\r\n...c\r\n.\r\n")]
    [TestCase("no end", "no end\r\n.\r\n")]
    [TestCase("a.b", "a.b\r\n.\r\n")]
    public void No_line_is_taken_for_the_end(string content, string wire) => Encoding.ASCII.GetString(SmtpSession.Stuffed(Encoding.ASCII.GetBytes(content))).ShouldBe(wire);

    [TestCase("jörg@bücher.example", "jörg@xn--bcher-kva.example", true)]
    [TestCase("dana@example.net", "dana@example.net", false)]
    public void Domains_are_sent_in_ASCII(string text, string address, bool utf8)
    {
        var read = Mailbox.Parse(text).ShouldNotBeNull();
        (read.Address, Mailbox.NeedsUtf8(read)).ShouldBe((address, utf8));
    }

    [TestCase("dana@example.net\r\nRCPT TO:<eve@example.net>")]
    [TestCase("\"a b\"@example.net")]
    [TestCase("dana@example.net, eve@example.net")]
    [TestCase("dana@")]
    public void What_could_not_stand_in_a_command_is_no_address(string text) => Mailbox.ParsePlain(text).ShouldBeNull();

    private static EmailMessage Message(string subject) => new("test", "dana@example.net", subject, "Text", "<p>HTML</p>");

    private static string Write(EmailMessage message) => Encoding.UTF8.GetString(MimeMessage.Write(new OutgoingEmail(message, "<1@netos.example.net>", Day), new MailAddress("netos@example.net", "NetOS"), new MailAddress("dana@example.net")));

    private static string Header(string text, string name) =>
        text[..text.IndexOf("\r\n\r\n", StringComparison.Ordinal)].Replace("\r\n ", " ", StringComparison.Ordinal).Split("\r\n").Single(l => l.StartsWith(name + ":", StringComparison.Ordinal))[(name.Length + 2)..];
}
