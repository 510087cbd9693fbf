using Npgsql;

namespace NetOS.Infrastructure.Reading;

/// <summary>
/// Three pools on one database: <see cref="Prepared"/> keeps statements prepared; <see cref="Planned"/> plans each statement for its very values,
/// which is what a search wants (a generic plan halves its rate); <see cref="Scheduler"/> is the scheduler's own, so that it shows signs of life however busy the others are.
/// </summary>
internal sealed class Databases : IAsyncDisposable
{
    // Many short statements at once: compiling them and starting workers for them cost more than they bring (PostGIS looks costly to the planner).
    private const string SessionOptions = "-c jit=off -c max_parallel_workers_per_gather=0";

    // The last day of the calendar is a day, not infinity, which PostgreSQL cannot count with.
    static Databases() => AppContext.SetSwitch("Npgsql.DisableDateTimeInfinityConversions", true);

    public Databases(string connectionString)
    {
        // The key of a refused row is in the detail; it names the record in the way and goes no further.
        // A page or a map answer comes in a few reads of the socket instead of hundreds.
        ConnectionString = new NpgsqlConnectionStringBuilder(connectionString) { IncludeErrorDetail = true, Options = SessionOptions, ReadBufferSize = 64 * 1024 }.ConnectionString;
        Prepared = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(ConnectionString) { MaxAutoPrepare = 200, AutoPrepareMinUsages = 2, NoResetOnClose = true }.ConnectionString);
        Scheduler = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(ConnectionString) { MaxPoolSize = 12, MaxAutoPrepare = 60, AutoPrepareMinUsages = 2, KeepAlive = 30 }.ConnectionString);
        Planned = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(ConnectionString) { MaxPoolSize = 20, NoResetOnClose = true }.ConnectionString);
    }

    public string ConnectionString { get; }

    public NpgsqlDataSource Prepared { get; }

    public NpgsqlDataSource Planned { get; }

    public NpgsqlDataSource Scheduler { get; }

    public async ValueTask DisposeAsync()
    {
        await Prepared.DisposeAsync();
        await Planned.DisposeAsync();
        await Scheduler.DisposeAsync();
    }
}
