using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace NetOS.Infrastructure.Email;

/// <summary>Looks often whether an e-mail is due, so that a welcome arrives within seconds.</summary>
internal sealed class OutboxWorker(OutboxDelivery delivery, ILogger<OutboxWorker> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        do
        {
            try
            {
                await delivery.RunAsync(stoppingToken);
            }
            catch (NpgsqlException unreachable)
            {
                log.LogWarning("The outbox does not answer ({Reason}); NetOS looks again in {Seconds} seconds", unreachable.Message, Pause.TotalSeconds);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.LogError(error, "E-mails were not sent; NetOS tries again in {Seconds} seconds", Pause.TotalSeconds);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
