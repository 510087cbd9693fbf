using System.Collections.Concurrent;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Access;

/// <summary>Writes down when users, tokens and sessions were last used: off the request's path and at most once a minute each.</summary>
internal sealed class LastUse(Databases databases, TimeProvider clock, ILogger<LastUse> log) : BackgroundService
{
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1), Pause = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<(string Table, Guid Id), DateTimeOffset> _written = new();
    private readonly ConcurrentDictionary<(string Table, Guid Id), (DateTimeOffset At, string Address)> _waiting = new();

    public void Note(Caller caller, Guid? tokenId, string address)
    {
        if (caller.UserId is { } user)
            Note("users", user, address);
        if (tokenId is { } token)
            Note("api_tokens", token, address);
        if (caller.SessionId is { } session)
            Note("sessions", session, address);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await WriteAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await WriteAsync(CancellationToken.None);
        }
    }

    private void Note(string table, Guid id, string address)
    {
        var now = clock.GetUtcNow();
        if (_written.TryGetValue((table, id), out var last) && now - last < Rest)
            return;
        _written[(table, id)] = now;
        _waiting[(table, id)] = (now, address);
    }

    private async Task WriteAsync(CancellationToken ct)
    {
        foreach (var table in _waiting.Keys.Select(k => k.Table).Distinct().ToList())
        {
            var uses = _waiting.Keys.Where(k => k.Table == table).Select(k => _waiting.TryRemove(k, out var use) ? (k.Id, use.At, use.Address) : default).Where(u => u.Id != Guid.Empty).ToList();
            try
            {
                await using var command = databases.Prepared.CreateCommand(SqlOf(table));
                command.Parameters.Add(new NpgsqlParameter { Value = uses.Select(u => u.Id).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid });
                command.Parameters.Add(new NpgsqlParameter { Value = uses.Select(u => u.At).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.TimestampTz });
                command.Parameters.Add(new NpgsqlParameter { Value = uses.Select(u => u.Address).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
                await command.ExecuteNonQueryAsync(ct);
            }
            catch (NpgsqlException error)
            {
                log.LogWarning("Some last uses were not written: {Reason}", error.Message);
            }
        }

        foreach (var old in _written.Where(w => clock.GetUtcNow() - w.Value > Rest * 10).ToList())
            _written.TryRemove(old.Key, out _);
    }

    private static string SqlOf(string table)
    {
        var set = table switch
        {
            "api_tokens" => "last_used_at = used.at, last_used_address = used.address",
            _ => "last_seen_at = used.at",
        };
        return $"update {table} t set {set} from unnest($1, $2, $3) as used(id, at, address) where t.id = used.id";
    }
}
