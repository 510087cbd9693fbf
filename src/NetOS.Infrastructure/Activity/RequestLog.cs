using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Activity;

/// <summary>One request, as the activity log keeps it.</summary>
internal readonly record struct LoggedRequest(DateTimeOffset At, string RequestId, string Actor, string Role, string? Token, string Method, string Path, int Status, float Milliseconds, string Address);

/// <summary>Writes requests in batches, off their path: one synchronous row each would cost more than everything else a read does.</summary>
internal sealed class RequestLog(Databases databases, TimeProvider clock, ILogger<RequestLog> log) : BackgroundService
{
    private const int Capacity = 50_000;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    // When the database cannot follow, the oldest lines give way: requests never wait for their log.
    private readonly Channel<LoggedRequest> _waiting = Channel.CreateBounded<LoggedRequest>(new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
    private DateOnly _partition;

    public void Add(LoggedRequest request) => _waiting.Writer.TryWrite(request);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await _waiting.Reader.WaitToReadAsync(stoppingToken))
            {
                await Task.Delay(Pause, stoppingToken);
                await WriteAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await WriteAsync(CancellationToken.None);
        }
    }

    private async Task WriteAsync(CancellationToken ct)
    {
        try
        {
            await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
            await EnsurePartitionAsync(connection, ct);
            await using var copy = await connection.BeginBinaryImportAsync("copy request_log (at, request_id, actor, role, token, method, path, status, milliseconds, address) from stdin (format binary)", ct);
            while (_waiting.Reader.TryRead(out var line))
            {
                await copy.StartRowAsync(ct);
                await copy.WriteAsync(line.At, NpgsqlDbType.TimestampTz, ct);
                await copy.WriteAsync(line.RequestId, ct);
                await copy.WriteAsync(line.Actor, ct);
                await copy.WriteAsync(line.Role, ct);
                if (line.Token is { } token)
                    await copy.WriteAsync(token, ct);
                else
                    await copy.WriteNullAsync(ct);
                await copy.WriteAsync(line.Method, ct);
                await copy.WriteAsync(line.Path, ct);
                await copy.WriteAsync(line.Status, ct);
                await copy.WriteAsync(line.Milliseconds, ct);
                await copy.WriteAsync(line.Address, ct);
            }

            await copy.CompleteAsync(ct);
        }
        catch (NpgsqlException error)
        {
            log.LogWarning("Some lines of the request log were lost: {Reason}", error.Message);
        }
    }

    /// <summary>This month's partition and the next, so that midnight finds its place.</summary>
    private async Task EnsurePartitionAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        var month = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        month = new DateOnly(month.Year, month.Month, 1);
        if (month == _partition)
            return;
        await using var command = new NpgsqlCommand("select netos_ensure_request_log($1), netos_ensure_request_log($2)", connection);
        command.Parameters.Add(new NpgsqlParameter { Value = month });
        command.Parameters.Add(new NpgsqlParameter { Value = month.AddMonths(1) });
        await command.ExecuteNonQueryAsync(ct);
        _partition = month;
    }
}
