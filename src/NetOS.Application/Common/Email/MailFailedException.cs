namespace NetOS.Application.Common.Email;

/// <summary>What a failure is about, which says when another attempt makes sense.</summary>
public enum MailFault
{
    /// <summary>The server or its settings: no e-mail can leave until that is mended.</summary>
    Server,

    /// <summary>This e-mail, for the moment (4xx, or the connection broke while it was handed over).</summary>
    Later,

    /// <summary>This e-mail, for good (5xx).</summary>
    Never,
}

/// <summary>Where on the way it failed.</summary>
public enum MailStage { Settings, Connect, Certificate, Greeting, Starttls, SignIn, Sender, Recipient, Content }

/// <summary>An e-mail was not taken.</summary>
/// <param name="fault">What that is about.</param>
/// <param name="stage">Where on the way.</param>
/// <param name="message">What went wrong, in words for people.</param>
/// <param name="words">The server's own words; null when it said nothing.</param>
public sealed class MailFailedException(MailFault fault, MailStage stage, string message, string? words = null) : Exception(words is null ? message : $"{message} The server says: {words}")
{
    public MailFault Fault { get; } = fault;

    public MailStage Stage { get; } = stage;

    /// <summary>What went wrong, without the server's words.</summary>
    public string Reason { get; } = message;

    public string? Words { get; } = words;
}
