using NetOS.Application.Common;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Reading;
using Npgsql;
using NpgsqlTypes;

namespace NetOS.Infrastructure.Documents;

/// <summary>A document that holds what was looked for.</summary>
/// <param name="Id">The document.</param>
/// <param name="Title">What it is called.</param>
/// <param name="OwnerKind">What it belongs to.</param>
/// <param name="OwnerLabel">What people know that by.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Snippet">Where it stands in the text; empty when only the title or the file's name match.</param>
/// <param name="Page">The page of a PDF it stands on.</param>
internal sealed record FoundDocument(Guid Id, string Title, string OwnerKind, string OwnerLabel, string Kind, IReadOnlyList<SnippetPart> Snippet, int? Page);

/// <summary>Full text over titles, file names and what could be read of the files, with the place it stands at.</summary>
internal sealed class DocumentSearch(Databases databases, BusinessCalendar calendar)
{
    private static readonly string[] Columns = ["id", "title", "owner_kind", "owner_label", "kind", "page_count"];

    public async Task<(IReadOnlyList<FoundDocument> Items, long Total)> FindAsync(string text, int limit, Caller caller, CancellationToken ct)
    {
        var resource = DocumentResource.Definition;
        var request = ListRequest.Everything with
        {
            Search = text,
            Limit = limit,
            Filters = resource.Usual,
            Sort = [new SortKey(resource.Find("title")!, false), new SortKey(resource.Find("id")!, false)],
        };
        var sql = new ListSql(Projection.Of(resource, caller, single: false, [.. Columns.Select(name => resource.Find(name)!)]), request, calendar.For(caller));
        await using var connection = await databases.Planned.OpenConnectionAsync(ct);
        var (found, total) = await PageAsync(connection, sql, ct);
        var terms = SearchTerms.Of(text);
        var places = await PlacesAsync(connection, [.. found.Keys], terms, ct);
        return ([
            .. found.Values.Select(f => places.TryGetValue(f.Document.Id, out var place)
                ? f.Document with { Snippet = Snippets.Of(place.Text, terms), Page = f.HasPages ? place.Page : null }
                : f.Document),
        ], total);
    }

    private static async Task<(Dictionary<Guid, (FoundDocument Document, bool HasPages)> Found, long Total)> PageAsync(NpgsqlConnection connection, ListSql sql, CancellationToken ct)
    {
        await using var batch = new NpgsqlBatch(connection) { BatchCommands = { sql.SearchPage().ToCommand() } };
        await using var row = await batch.ExecuteReaderAsync(ct);
        var found = new Dictionary<Guid, (FoundDocument, bool)>();
        long total = 0;
        while (await row.ReadAsync(ct))
        {
            total = row.GetInt64(0);
            if (!row.IsDBNull(1))
                found[row.GetGuid(1)] = (new FoundDocument(row.GetGuid(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), [], null), !row.IsDBNull(6));
        }

        return (found, total);
    }

    /// <summary>Of each document the page that holds most of the terms.</summary>
    private static async Task<Dictionary<Guid, (int Page, string Text)>> PlacesAsync(NpgsqlConnection connection, Guid[] ids, IReadOnlyList<string> terms, CancellationToken ct)
    {
        const string Sql = """
            select distinct on (p.document_id) p.document_id, p.page, left(p.text, 100000)
            from document_pages p, netos_any_prefix_query($2) as wanted(query)
            where p.document_id = any($1) and p.words @@ wanted.query
            order by p.document_id, ts_rank(p.words, wanted.query) desc, p.page
            """;
        await using var command = new NpgsqlCommand(Sql, connection);
        command.Parameters.Add(new NpgsqlParameter { Value = ids, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid });
        command.Parameters.Add(new NpgsqlParameter { Value = terms.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        await using var row = await command.ExecuteReaderAsync(ct);
        var places = new Dictionary<Guid, (int, string)>();
        while (await row.ReadAsync(ct))
            places[row.GetGuid(0)] = (row.GetInt32(1), row.GetString(2));
        return places;
    }
}
