using NetOS.Application.Access;
using NetOS.Application.Common;
using NetOS.Application.Common.Security;
using NetOS.Application.Common.Settings;
using NetOS.Application.Reports;
using NetOS.Infrastructure.Access;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Reports;

/// <summary>Whether a user has a calendar address, since when, and when it was last read.</summary>
internal sealed record CalendarAddress(bool Exists, DateTime? CreatedAt, DateTime? LastReadAt);

/// <summary>Deadlines for a calendar program, under an address only its user knows. Only a hash of the secret is stored; who has the address sees what the user may see.</summary>
internal sealed class CalendarFeed(Databases databases, AccountDirectory accounts, RenewalReportReader reader, ISettings settings, PublicAddress address, BusinessCalendar calendar)
{
    public const string Path = "/api/v1/renewals.ics";

    public async Task<CalendarAddress> FindAsync(Guid user, CancellationToken ct)
    {
        await using var command = Command("select created_at, last_read_at from calendar_feeds where user_id = $1", user);
        await using var row = await command.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct) ? new CalendarAddress(true, row.GetDateTime(0), row.IsDBNull(1) ? null : row.GetDateTime(1)) : new CalendarAddress(false, null, null);
    }

    /// <summary>Gives the user a new address; the one before stops working.</summary>
    public async Task<string> CreateAsync(Guid user, CancellationToken ct)
    {
        var secret = TokenSecrets.NewSecret();
        await using var command = Command(
            "insert into calendar_feeds (user_id, hash, created_at) values ($1, $2, $3) on conflict (user_id) do update set hash = excluded.hash, created_at = excluded.created_at, last_read_at = null",
            user, TokenSecrets.HashOf(secret), calendar.Now);
        await command.ExecuteNonQueryAsync(ct);
        return address.Of($"{Path}?key={secret}");
    }

    public async Task DeleteAsync(Guid user, CancellationToken ct)
    {
        await using var command = Command("delete from calendar_feeds where user_id = $1", user);
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <returns>The iCalendar file; null when the address is nobody's, or its user may no longer see renewals.</returns>
    public async Task<string?> ReadAsync(string secret, CancellationToken ct)
    {
        await using var command = Command("update calendar_feeds set last_read_at = $2 where hash = $1 returning user_id", TokenSecrets.HashOf(secret), calendar.Now);
        if (await command.ExecuteScalarAsync(ct) is not Guid user || await accounts.FindAsync(user, ct) is not { Active: true } account)
            return null;
        var caller = account.ToCaller(SignInMethod.Token);
        if (!caller.May(Permission.RenewalsView))
            return null;
        var report = await reader.ReadAsync(caller, (await settings.ReadAsync<RenewalSettings>(ct)).LookaheadDays, ct);
        return ComposeCalendar.Of(report, address.Of, address.BaseUrl.IdnHost, calendar.Now);
    }

    private NpgsqlCommand Command(string sql, params object[] values)
    {
        var command = databases.Prepared.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }
}
