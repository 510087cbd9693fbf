using NetOS.FunctionalTests.Documents;
using Npgsql;

namespace NetOS.FunctionalTests.Imports;

/// <summary>What people see of an import, and what happens beside it.</summary>
internal static class ImportScene
{
    /// <summary>What a commit holds while it writes; whoever holds it keeps commits waiting.</summary>
    private const long CommitLock = 0x4E65744F53496D70;

    /// <summary>Brings a file without waiting.</summary>
    public static Task<Answer> UploadAsync(this ApiClient api, string kind, byte[] content, string name = "file.csv") => api.SendAsync(HttpMethod.Post, "/imports", Uploads.Form([("kind", kind)], content, name));

    public static Task<Answer> MapAsync(this ApiClient api, Guid import, object body) => api.SendAsync(HttpMethod.Put, $"/imports/{import}/mapping", ApiClient.Content(body));

    /// <summary>Says what columns are and waits until the rows were looked through.</summary>
    public static async Task<Answer> MappedAsync(this ApiClient api, Guid import, object columns)
    {
        (await api.MapAsync(import, new { columns })).ShouldBe(200);
        return await api.SettledAsync(import);
    }

    /// <summary>The rows in the order of the file.</summary>
    public static async Task<IReadOnlyList<JsonNode>> RowsAsync(this ApiClient api, Guid import, string query = "") =>
        [.. (await api.ReadAsync($"/imports/{import}/rows?order=number{query}")).Items.Select(row => row!)];

    public static string State(this JsonNode row) => row["state"]!.ToString();

    /// <summary>What is said of a row: field, code and words.</summary>
    public static IReadOnlyList<string> Said(this JsonNode row) => [.. row["messages"]!.AsArray().Select(m => $"{m!["field"]} {m["code"]}: {m["message"]}")];

    /// <summary>What a row changes: field: before → after.</summary>
    public static IReadOnlyList<string> Changed(this JsonNode row) =>
        [.. row["values"]!.AsObject().Where(v => v.Value!["before"] is not null).Select(v => $"{v.Key}: {v.Value!["before"]} → {v.Value["text"]}")];

    /// <summary>Starts work on an import and waits for its end.</summary>
    public static async Task<Answer> WorkAsync(this ApiClient api, Guid import, string work, string mode)
    {
        (await api.PostAsync($"/imports/{import}/{work}", new { mode })).ShouldBe(202);
        return await api.SettledAsync(import);
    }

    public static string Status(this Answer import) => import["status"]!.ToString();

    /// <summary>Keeps commits waiting before they write anything.</summary>
    public static async Task<Hold> HoldCommitsAsync(this NetOsServer server) => await Hold.AsyncOf(server, $"select pg_advisory_xact_lock({CommitLock})");

    /// <summary>Keeps a commit waiting when all is written but its end.</summary>
    public static async Task<Hold> HoldRowsAsync(this NetOsServer server, Guid import) => await Hold.AsyncOf(server, $"select count(*) from (select 1 from import_rows where import_id = '{import}' for update) r");

    /// <summary>Waits until statements wait for what a hold keeps.</summary>
    public static async Task WaitingAsync(this NetOsServer server, int statements = 1)
    {
        for (var end = DateTime.UtcNow.AddSeconds(20); DateTime.UtcNow < end; await Task.Delay(25))
        {
            if ((await server.RowsAsync("select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")).Count >= statements)
                return;
        }

        throw new TimeoutException("Nothing waits for the hold.");
    }
}

/// <summary>A transaction beside the application that keeps a lock until it is let go.</summary>
internal sealed class Hold : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;

    private Hold(NpgsqlConnection connection, NpgsqlTransaction transaction) => (_connection, _transaction) = (connection, transaction);

    public static async Task<Hold> AsyncOf(NetOsServer server, string sql)
    {
        var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        var hold = new Hold(connection, await connection.BeginTransactionAsync());
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteScalarAsync();
        return hold;
    }

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
