using System.Buffers;
using System.Text.Json;
using NetOS.Application.Common;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Assets;
using NetOS.Infrastructure.Carriers;
using NetOS.Infrastructure.Circuits;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Customers;
using NetOS.Infrastructure.Documents;
using NetOS.Infrastructure.Electrical;
using NetOS.Infrastructure.Endpoints;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Rf;
using Npgsql;

namespace NetOS.Infrastructure.Search;

/// <summary>One search over everything the caller may see, grouped by kind, exact identifiers first. One round trip.</summary>
internal sealed class SearchReader(Databases databases, BusinessCalendar calendar)
{
    private sealed record Group(Resource Resource, string[] Fields, string Label, string[] Detail);

    private static readonly Group[] Groups =
    [
        new(CircuitResource.Definition, ["id", "circuit_id", "carrier_name", "a_endpoint_name", "z_endpoint_name", "carrier_series", "status", "urgency"], "circuit_id", ["carrier_name", "a_endpoint_name", "z_endpoint_name"]),
        new(EndpointResource.Definition, ["id", "name", "city", "state", "clli"], "name", ["city", "state", "clli"]),
        new(InfrastructureResource.Definition, ["id", "name", "code", "city", "state", "status"], "name", ["code", "city", "state"]),
        new(RfLinkResource.Definition, ["id", "name", "fcc_call_sign", "band", "status"], "name", ["fcc_call_sign", "band"]),
        new(CustomerResource.Definition, ["id", "name", "account_number", "city", "state", "status"], "name", ["account_number", "city", "state"]),
        new(ElectricalResource.Definition, ["id", "utility", "account_number", "meter_number", "place_name", "status"], "utility", ["account_number", "meter_number", "place_name"]),
        new(CarrierResource.Definition, ["id", "name", "short_name", "series"], "name", ["short_name"]),
        new(ContractResource.Definition, ["id", "agreement_number", "carrier_name", "end_date", "urgency"], "agreement_number", ["carrier_name", "end_date"]),
        new(DocumentResource.Definition, ["id", "title", "owner_label", "kind"], "title", ["owner_label", "kind"]),
    ];

    public async Task WriteAsync(string text, int limit, Caller caller, IBufferWriter<byte> output, CancellationToken ct)
    {
        var seen = Groups.Where(g => caller.May(g.Resource.View)).ToList();
        await using var connection = await databases.Planned.OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch(connection);
        foreach (var group in seen)
        {
            var request = ListRequest.Everything with { Filters = group.Resource.Usual, Search = text, Limit = limit, Sort = [new SortKey(group.Resource.Find(group.Label)!, false), new SortKey(group.Resource.Find("id")!, false)] };
            batch.BatchCommands.Add(new ListSql(ProjectionOf(group, caller), request, calendar.For(caller)).SearchPage().ToCommand());
        }

        await using var row = await batch.ExecuteReaderAsync(ct);
        await using var writer = new Utf8JsonWriter(output, RecordJson.WriterOptions);
        writer.WriteStartObject();
        writer.WriteString("q", text);
        writer.WriteStartArray("groups");
        foreach (var group in seen)
        {
            await WriteGroupAsync(writer, row, group, ct);
            await row.NextResultAsync(ct);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static Projection ProjectionOf(Group group, Caller caller) =>
        Projection.Of(group.Resource, caller, single: false, [.. group.Fields.Select(f => group.Resource.Find(f)!)]);

    private static async Task WriteGroupAsync(Utf8JsonWriter writer, NpgsqlDataReader row, Group group, CancellationToken ct)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", group.Resource.Name);
        long total = 0;
        writer.WriteStartArray("items");
        while (await row.ReadAsync(ct))
        {
            total = row.GetInt64(0);
            if (row.IsDBNull(1))
                continue;
            writer.WriteStartObject();
            writer.WriteString("id", row.GetGuid(1));
            writer.WriteString("label", Value(row, group, group.Label) ?? "");
            writer.WriteString("detail", string.Join(" · ", group.Detail.Select(name => Value(row, group, name)).Where(t => t is not null)));
            foreach (var name in new[] { "carrier_series", "series" }.Intersect(group.Fields))
                writer.WriteNumber("series", row.GetInt64(1 + Array.IndexOf(group.Fields, name)));
            foreach (var name in new[] { "status", "urgency" }.Intersect(group.Fields))
                writer.WriteString(name, Value(row, group, name));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteNumber("total", total);
        writer.WriteEndObject();
    }

    private static string? Value(NpgsqlDataReader row, Group group, string name)
    {
        var at = 1 + Array.IndexOf(group.Fields, name);
        return row.IsDBNull(at) ? null : row.GetFieldType(at) == typeof(string) ? row.GetString(at) : row.GetFieldValue<DateOnly>(at).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }
}
