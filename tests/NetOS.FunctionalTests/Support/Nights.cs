using Microsoft.Extensions.DependencyInjection;
using NetOS.Application.Common;
using NetOS.Application.Contracts;
using NetOS.Application.Renewals;
using Npgsql;

namespace NetOS.FunctionalTests.Support;

/// <summary>Days that go by.</summary>
internal static class Nights
{
    public static DateOnly Today(this NetOsServer server) => server.Services.GetRequiredService<BusinessCalendar>().Today;

    /// <summary>What the scheduler does with contracts on a business day.</summary>
    public static async Task<EvaluatedRenewals> NightAsync(this NetOsServer server)
    {
        await server.RunAsSystemAsync(new RefreshTerms());
        return await server.RunAsSystemAsync(new EvaluateRenewals());
    }

    /// <summary>Lets days go by, each with its night's work.</summary>
    /// <param name="server">Whose clock is moved.</param>
    /// <param name="days">How many.</param>
    /// <param name="eachDay">What else a day does or asks, after its night; it is told the day.</param>
    public static async Task SimulateAsync(this NetOsServer server, int days, Func<DateOnly, Task> eachDay)
    {
        for (var day = server.Today().AddDays(1); days > 0; days--, day = day.AddDays(1))
        {
            server.Clock.GoTo(day);
            (await server.NightAsync()).Failures.ShouldBeEmpty($"{day:O}");
            await eachDay(day);
        }
    }

    /// <summary>Each row of a statement as its values, told apart by bars.</summary>
    public static async Task<List<string>> RowsAsync(this NetOsServer server, string sql)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        List<string> rows = [];
        while (await reader.ReadAsync())
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "–" : reader.GetValue(i) is DateTime or DateOnly ? $"{reader.GetFieldValue<DateOnly>(i):O}" : Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture))));
        return rows;
    }
}
