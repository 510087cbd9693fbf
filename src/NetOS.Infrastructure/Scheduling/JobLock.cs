using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Scheduling;

/// <summary>
/// The right to run a job, held as a lock of a database session: it ends with the process that held it, however that ends, and never while the process still works.
/// </summary>
internal sealed class JobLock : IAsyncDisposable
{
    /// <summary>Sets these locks apart from all other advisory locks.</summary>
    public const int Kind = 0x4E65_744F;

    private readonly NpgsqlConnection _connection;
    private readonly int _key;

    private JobLock(NpgsqlConnection connection, int key) => (_connection, _key) = (connection, key);

    /// <summary>The lock's number for a job: the same in every process and positive, as <c>pg_locks</c> shows it.</summary>
    public static int KeyOf(string job) => BinaryPrimitives.ReadInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(job))) & int.MaxValue;

    /// <returns>Null when somebody runs the job now.</returns>
    public static async Task<JobLock?> TryTakeAsync(Databases databases, string job, CancellationToken ct)
    {
        var connection = await databases.Scheduler.OpenConnectionAsync(ct);
        var held = new JobLock(connection, KeyOf(job));
        if (await held.AskAsync("select pg_try_advisory_lock($1, $2)", ct))
            return held;
        await connection.DisposeAsync();
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await AskAsync("select pg_advisory_unlock($1, $2)", CancellationToken.None);
        }
        catch (NpgsqlException)
        {
            // The connection is gone, and the lock with it.
        }

        await _connection.DisposeAsync();
    }

    private async Task<bool> AskAsync(string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, _connection) { Parameters = { new NpgsqlParameter { Value = Kind }, new NpgsqlParameter { Value = _key } } };
        return await command.ExecuteScalarAsync(ct) is true;
    }
}
