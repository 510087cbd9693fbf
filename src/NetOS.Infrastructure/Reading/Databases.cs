using Npgsql;

namespace NetOS.Infrastructure.Reading;

/// <summary>
/// Two pools on one database: <see cref="Prepared"/> keeps statements prepared; <see cref="Planned"/> plans each statement for its very values,
/// which is what a search wants (a generic plan halves its rate).
/// </summary>
internal sealed class Databases : IAsyncDisposable
{
    public Databases(string connectionString)
    {
        ConnectionString = connectionString;
        Prepared = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 200, AutoPrepareMinUsages = 2, NoResetOnClose = true }.ConnectionString);
        Planned = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { MaxPoolSize = 20, NoResetOnClose = true }.ConnectionString);
    }

    public string ConnectionString { get; }

    public NpgsqlDataSource Prepared { get; }

    public NpgsqlDataSource Planned { get; }

    public async ValueTask DisposeAsync()
    {
        await Prepared.DisposeAsync();
        await Planned.DisposeAsync();
    }
}
