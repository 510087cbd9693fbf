using NetOS.Application.Common.Email;
using NetOS.Application.Common.Security;
using NetOS.Domain.Access;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Reports;

/// <summary>Who gets a report: active users whose role may see what is in it and who want it.</summary>
internal sealed class ReportRecipients(Databases databases)
{
    public Task<IReadOnlyList<Caller>> OfAsync(IReport report, CancellationToken ct) => OfAsync(report.Subscription, report.Needs, ct);

    /// <param name="subscription">What they want.</param>
    /// <param name="needs">All of what they must be allowed to see.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<IReadOnlyList<Caller>> OfAsync(Subscription subscription, IReadOnlyList<string> needs, CancellationToken ct)
    {
        var wants = "u.wants_" + EnumWords<Subscription>.ToWord(subscription);
        await using var command = databases.Prepared.CreateCommand($"""
            select u.id, u.email, u.name, r.key, r.permissions, u.scope_states, u.scope_carriers, u.scope_assets
            from users u join roles r on r.id = u.role_id where u.deleted_at is null and u.active and {wants} and r.permissions @> $1 order by lower(u.email)
            """);
        command.Parameters.Add(new NpgsqlParameter { Value = needs.ToArray() });
        await using var row = await command.ExecuteReaderAsync(ct);
        List<Caller> recipients = [];
        while (await row.ReadAsync(ct))
        {
            recipients.Add(new Caller(row.GetString(1), row.GetString(2), row.GetString(3), new PermissionSet(row.GetFieldValue<string[]>(4)))
            {
                UserId = row.GetGuid(0),
                Scope = new AccessScope(row.GetFieldValue<string[]>(5), row.GetFieldValue<Guid[]>(6), row.GetFieldValue<Guid[]>(7)),
            });
        }

        return recipients;
    }

    /// <summary>The same for readers who see the same: what they may do and their part of the network.</summary>
    public static string ViewOf(Caller reader) => $"{reader.Permissions.Key}|{Joined(reader.Scope.States)}|{Joined(reader.Scope.Carriers)}|{Joined(reader.Scope.Assets)}";

    private static string Joined<T>(IReadOnlyList<T> values) where T : notnull => string.Join(',', values.Select(v => v.ToString()).Order(StringComparer.Ordinal));
}
