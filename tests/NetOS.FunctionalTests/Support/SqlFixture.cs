using Npgsql;

namespace NetOS.FunctionalTests.Support;

/// <summary>A fixture about the database alone: a migrated one of its own, no server.</summary>
internal abstract class SqlFixture
{
    private NpgsqlConnection? _connection;

    protected NpgsqlConnection Connection => _connection!;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        _connection = new NpgsqlConnection(await TestDatabases.CreateAsync(sample: false));
        await _connection.OpenAsync();
        await BeforeAllAsync();
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        if (_connection is null)
            return;
        var connection = _connection.ConnectionString;
        await _connection.DisposeAsync();
        await TestDatabases.DropAsync(connection);
    }

    protected virtual Task BeforeAllAsync() => Task.CompletedTask;

    protected async Task RunAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, Connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The first value of the first row; null where it is null.</summary>
    protected async Task<T?> ValueAsync<T>(string sql)
    {
        await using var command = new NpgsqlCommand(sql, Connection);
        return await command.ExecuteScalarAsync() is T value ? value : default;
    }

    /// <summary>Each row as its values, told apart by blanks.</summary>
    protected async Task<List<string>> RowsAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, Connection);
        await using var reader = await command.ExecuteReaderAsync();
        List<string> rows = [];
        while (await reader.ReadAsync())
            rows.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "null" : Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture))));
        return rows;
    }
}
