namespace NetOS.Infrastructure.Scheduling;

/// <summary>The runs under way in this process, and the word that they are to stop.</summary>
internal sealed class RunningJobs : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    private readonly CancellationTokenSource _stop = new();
    private int _count;

    public CancellationToken Stopping => _stop.Token;

    public IDisposable Enter()
    {
        Interlocked.Increment(ref _count);
        return new Exit(this);
    }

    public Task StopAsync() => _stop.CancelAsync();

    /// <summary>Waits until no run is under way.</summary>
    /// <returns>False when the patience ended first.</returns>
    public async Task<bool> EndAsync(TimeSpan patience)
    {
        for (var waited = TimeSpan.Zero; Volatile.Read(ref _count) > 0; waited += Look)
        {
            if (waited >= patience)
                return false;
            await Task.Delay(Look);
        }

        return true;
    }

    public void Dispose() => _stop.Dispose();

    private sealed class Exit(RunningJobs jobs) : IDisposable
    {
        public void Dispose() => Interlocked.Decrement(ref jobs._count);
    }
}
