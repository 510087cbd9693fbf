namespace NetOS.Infrastructure.Email.Smtp;

/// <summary>What a mail server answered: a code of three digits and its words.</summary>
internal sealed record SmtpReply(int Code, IReadOnlyList<string> Lines)
{
    private const int LongestQuote = 500;

    public bool IsPositive => Code is >= 200 and < 400;

    public bool IsTransient => Code is >= 400 and < 500;

    /// <summary>As people read it: the code and the words, on one line.</summary>
    public string Words
    {
        get
        {
            var text = $"{Code} {string.Join(' ', Lines.Select(l => l.Trim()))}".TrimEnd();
            var clean = new string([.. text.Select(c => char.IsControl(c) ? ' ' : c)]);
            return clean.Length <= LongestQuote ? clean : clean[..LongestQuote] + "…";
        }
    }

    /// <summary>The words of an extension the server offered after EHLO, e.g. of AUTH; null when it did not.</summary>
    public IReadOnlyList<string>? Extension(string name) => Lines.Skip(1).Select(l => l.Split([' ', '='], StringSplitOptions.RemoveEmptyEntries))
        .Where(words => words.Length > 0 && words[0].Equals(name, StringComparison.OrdinalIgnoreCase)).Select(words => words[1..]).FirstOrDefault();
}
