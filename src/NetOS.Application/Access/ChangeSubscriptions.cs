using NetOS.Application.Common.Email;
using NetOS.Application.Common.Records;
using NetOS.Domain.Access;

namespace NetOS.Application.Access;

/// <summary>Which e-mails a user wants.</summary>
public static class ChangeSubscriptions
{
    /// <summary>The command that sets some of a user's wishes and leaves the others.</summary>
    public static UpdateRecord<User, UserDetails> Of(Guid user, IReadOnlyDictionary<Subscription, bool> wanted) =>
        new(user, null, new Patch<UserDetails>([.. wanted.Keys.Select(NameOf)], details => wanted.Aggregate(details, (d, w) => With(d, w.Key, w.Value))));

    /// <summary>The field of a user that says it.</summary>
    public static string NameOf(Subscription subscription) => subscription switch
    {
        Subscription.RenewalReport => "wants_renewal_report",
        Subscription.ActivityDigest => "wants_activity_digest",
        Subscription.Reminders => "wants_reminders",
        _ => throw new ArgumentOutOfRangeException(nameof(subscription)),
    };

    private static UserDetails With(UserDetails details, Subscription subscription, bool wanted) => subscription switch
    {
        Subscription.RenewalReport => details with { WantsRenewalReport = wanted },
        Subscription.ActivityDigest => details with { WantsActivityDigest = wanted },
        Subscription.Reminders => details with { WantsReminders = wanted },
        _ => throw new ArgumentOutOfRangeException(nameof(subscription)),
    };
}
