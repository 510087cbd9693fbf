namespace NetOS.FunctionalTests.Scheduling;

/// <summary>Waits for what another thread or process does, never longer than it may take.</summary>
internal static class Until
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    /// <returns>The first value that is as it should be.</returns>
    public static async Task<T> AsyncIs<T>(Func<Task<T>> read, Func<T, bool> wanted, TimeSpan patience, string what)
    {
        var end = DateTime.UtcNow + patience;
        while (true)
        {
            var value = await read();
            if (wanted(value))
                return value;
            if (DateTime.UtcNow > end)
                throw new TimeoutException($"{what} did not come about within {patience.TotalSeconds} s; the last was {value}.");
            await Task.Delay(Look);
        }
    }
}
