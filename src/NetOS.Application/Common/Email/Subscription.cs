namespace NetOS.Application.Common.Email;

/// <summary>E-mails a person may turn off for themselves.</summary>
public enum Subscription { RenewalReport, ActivityDigest, Reminders }

/// <summary>Makes the links by which readers turn off what they get.</summary>
public interface IUnsubscribeLinks
{
    /// <summary>Signed, for this user and this kind alone; needs no signing in. For <see cref="EmailMessage.Unsubscribe"/> and for the foot of the e-mail.</summary>
    Uri For(Guid user, Subscription subscription);
}
