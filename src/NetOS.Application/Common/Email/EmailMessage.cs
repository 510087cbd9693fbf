namespace NetOS.Application.Common.Email;

/// <summary>An e-mail to be sent.</summary>
/// <param name="Kind">Why it is sent, e.g. <c>welcome</c>.</param>
/// <param name="Recipient">One address.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">The body for readers without HTML.</param>
/// <param name="Html">The body.</param>
public sealed record EmailMessage(string Kind, string Recipient, string Subject, string Text, string Html);

/// <summary>Takes e-mails as part of the transaction at hand; they leave later, and a mail server that fails never blocks a save.</summary>
public interface IEmailOutbox
{
    void Add(EmailMessage message);
}
