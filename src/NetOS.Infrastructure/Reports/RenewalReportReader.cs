using NetOS.Application.Common;
using NetOS.Application.Common.Security;
using NetOS.Application.Reports;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Renewals;
using Npgsql;

namespace NetOS.Infrastructure.Reports;

/// <summary>What is to be decided within some days, through the renewals list: its fields, its scope, and what it withholds.</summary>
internal sealed class RenewalReportReader(Databases databases, BusinessCalendar calendar)
{
    private static readonly string[] Names =
    [
        "kind", "contract_id", "rf_link_id", "label", "subject_count", "agreement_number", "counterparty", "carrier_series", "path", "contract_kind", "status", "decision", "awaits_approval", "owner", "owner_name",
        "currency", "mrc", "decision_deadline", "end_date", "notice_days", "end_of_term", "renewal_term_months",
    ];

    private static readonly Resource Renewals = RenewalResource.Definition;

    private static readonly IReadOnlyList<Field> Fields = [.. Names.Select(name => Renewals.Find(name)!)];

    public async Task<RenewalReport> ReadAsync(Caller reader, int lookaheadDays, CancellationToken ct)
    {
        var view = calendar.For(reader);
        var projection = Projection.Of(Renewals, reader, single: false, Fields);
        var request = new ListRequest
        {
            Filters =
            [
                new Filter(Renewals.Find("open")!, FilterOperator.Any, [true]),
                new Filter(Renewals.Find("decision_deadline")!, FilterOperator.LessOrEqual, [view.Today.AddDays(lookaheadDays)]),
            ],
            Sort = [new SortKey(Renewals.Find("deadline")!, Descending: false), new SortKey(Renewals.Find("id")!, Descending: false)],
        };
        await using var connection = await databases.Prepared.OpenConnectionAsync(ct);
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { new ListSql(projection, request, view).Page(withLimit: false).ToCommand() } };
        await using var row = await batch.ExecuteReaderAsync(ct);
        var places = projection.Columns.Select((column, place) => (column.Field.Name, place)).ToDictionary(c => c.Name, c => c.place);
        List<RenewalReportRow> rows = [];
        while (await row.ReadAsync(ct))
            rows.Add(RowOf(new Cells(row, places)));
        return new RenewalReport(rows, view.Today, lookaheadDays);
    }

    private static RenewalReportRow RowOf(Cells cells)
    {
        var license = cells.Text("kind") == "rf_license";
        var id = cells.Value<Guid>(license ? "rf_link_id" : "contract_id")!.Value;
        return new RenewalReportRow
        {
            Id = id,
            Label = cells.Text("label") ?? cells.Text("agreement_number") ?? "Agreement",
            Path = license ? $"/rf-links/{id}" : $"/contracts/{id}",
            IsLicense = license,
            MoreSubjects = Math.Max(0, (int)(cells.Value<long>("subject_count") ?? 0) - 1),
            AgreementNumber = cells.Text("agreement_number"),
            Counterparty = cells.Text("counterparty"),
            Series = (int)(cells.Value<long>("carrier_series") ?? 0),
            Where = cells.Text("path"),
            Kind = cells.Text("contract_kind"),
            Status = cells.Text("status")!,
            Decision = cells.Text("decision"),
            AwaitsApproval = cells.Value<bool>("awaits_approval") ?? false,
            Owner = cells.Text("owner_name") ?? cells.Text("owner"),
            OwnerEmail = cells.Text("owner"),
            Currency = cells.Text("currency") ?? "USD",
            Mrc = license ? null : cells.Value<decimal>("mrc"),
            Deadline = cells.Value<DateOnly>("decision_deadline")!.Value,
            EndDate = cells.Value<DateOnly>("end_date")!.Value,
            NoticeDays = (int?)cells.Value<long>("notice_days"),
            EndOfTerm = cells.Text("end_of_term"),
            RenewalTermMonths = (int?)cells.Value<long>("renewal_term_months"),
        };
    }

    /// <summary>Columns of a row by name; one that is withheld is empty.</summary>
    private readonly struct Cells(NpgsqlDataReader row, Dictionary<string, int> places)
    {
        public string? Text(string name) => places.TryGetValue(name, out var place) ? RecordJson.TextOf(row, place) : null;

        public T? Value<T>(string name) where T : struct => places.TryGetValue(name, out var place) && !row.IsDBNull(place)
            ? typeof(T) == typeof(long) ? (T)(object)Convert.ToInt64(row.GetValue(place), System.Globalization.CultureInfo.InvariantCulture) : row.GetFieldValue<T>(place)
            : null;
    }
}
