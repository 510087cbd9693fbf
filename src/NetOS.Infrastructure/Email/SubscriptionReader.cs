using NetOS.Application.Common.Email;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Email;

/// <summary>Which e-mails a user wants.</summary>
internal sealed record Subscriptions(string Email, IReadOnlyDictionary<Subscription, bool> Wanted);

internal sealed class SubscriptionReader(Databases databases)
{
    /// <returns>Null when there is no such user any more.</returns>
    public async Task<Subscriptions?> ReadAsync(Guid user, CancellationToken ct)
    {
        await using var command = databases.Prepared.CreateCommand("select email, wants_renewal_report, wants_activity_digest, wants_reminders from users where id = $1 and deleted_at is null");
        command.Parameters.Add(new NpgsqlParameter { Value = user });
        await using var row = await command.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct)
            ? new Subscriptions(row.GetString(0), new Dictionary<Subscription, bool>
            {
                [Subscription.RenewalReport] = row.GetBoolean(1),
                [Subscription.ActivityDigest] = row.GetBoolean(2),
                [Subscription.Reminders] = row.GetBoolean(3),
            })
            : null;
    }
}
