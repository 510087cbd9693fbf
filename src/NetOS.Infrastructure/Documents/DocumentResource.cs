using NetOS.Application.Common.Security;
using NetOS.Domain.Documents;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Documents;

internal static class DocumentResource
{
    private const string Owner = "owner";

    // A newer revision the caller may not see is none for them.
    private const string IsCurrent = "(not exists (select from documents newer where newer.previous_id = {t}.id and newer.deleted_at is null and {in_scope:documents:newer}))";

    /// <summary>The words for what a document belongs to, over the alias <c>{t}</c>.</summary>
    private const string OwnerLabel = """
        left join lateral (select owc.circuit_id as label from circuits owc where owc.id = {t}.circuit_id
        union all select coalesce(owk.agreement_number, owk.id::text) from contracts owk where owk.id = {t}.contract_id
        union all select owa.name from infrastructure owa where owa.id = {t}.asset_id
        union all select owl.name from rf_links owl where owl.id = {t}.rf_link_id
        union all select concat_ws(' ', owe.utility, owe.account_number) from electrical_services owe where owe.id = {t}.electrical_service_id
        union all select owu.name from customers owu where owu.id = {t}.customer_id) owner on true
        """;

    public static readonly Resource Definition = new()
    {
        Name = "documents",
        Singular = "document",
        Table = "documents",
        Alias = "dc",
        View = Permission.DocumentsView,
        Edit = Permission.DocumentsEdit,
        SearchText = "{t}.search_text",
        SearchAlso = "{t}.id in (select dp.document_id from document_pages dp where dp.words @@ netos_prefix_query({term}))",
        Required = ["kind"],
        DefaultSort = "-uploaded_at",
        UsualFilters = [("current", true)],
        Joins = new Dictionary<string, string> { [Owner] = OwnerLabel },
        Fields =
        [
            .. F.Record,
            F.Uuid("circuit_id", "The circuit it belongs to; exactly one of the six is there."),
            F.Uuid("contract_id", "The contract it belongs to."),
            F.Uuid("asset_id", "The site it belongs to."),
            F.Uuid("rf_link_id", "The RF link it belongs to."),
            F.Uuid("electrical_service_id", "The electrical service it belongs to."),
            F.Uuid("customer_id", "The customer it belongs to."),
            F.Word("owner_kind", "What it belongs to.", DocumentOwnerKind.Circuit).As($"case {string.Join(' ', Columns.Select(c => $"when {{t}}.{c.Column} is not null then '{EnumWords<DocumentOwnerKind>.ToWord(c.Kind)}'"))} end").WithFacet(),
            F.Text("owner_label", "What people know that by.", "L3/ETH/009812/INDY").From(Owner, "owner.label"),
            F.Word("kind", "What it is. Agreements, amendments, invoices and bills are there for those who may see money.", DocumentKind.LoaCfa).WithFacet(),
            F.Text("title", "What it is called; the file's name until somebody says otherwise.", "LOA Indy Telcom, suite 400"),
            F.Text("notes", "Anything else, up to 10,000 characters.", "Signed copy") with { Sortable = false },
            F.Text("file_name", "The name it came with, made harmless.", "LOA-0417.pdf"),
            F.Text("content_type", "Told from its bytes.", "application/pdf").WithFacet(),
            F.Integer("size_bytes", "Of the file as it came.", 477104),
            F.Text("sha256", "Of the file as it came, in hex.", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") with { Sortable = false },
            F.Integer("page_count", "Pages of a PDF that can be opened.", 31),
            F.Integer("width", "Of a picture, upright."),
            F.Integer("height", "Of a picture, upright."),
            new("latitude", FieldType.Float, "Where a picture says it was taken, degrees."),
            new("longitude", FieldType.Float, "Where a picture says it was taken, degrees."),
            new("taken_at", FieldType.Instant, "When a picture says it was taken."),
            F.Bool("has_text", "Whether search finds what is in it.", true),
            F.Bool("has_preview", "Whether there is a thumbnail, and of a PDF its pages as pictures.", true),
            new Field("uploaded_at", FieldType.Instant, "When it came.").As("{t}.created_at"),
            F.Text("uploaded_by", "Who brought it.", "dana@example.net").As("{t}.created_by"),
            F.Integer("revision", "1 for the first, one more for each that replaces another.", 1),
            F.Uuid("previous_id", "The document it replaced."),
            F.Bool("current", "Whether nothing newer has replaced it; lists show only these unless asked.", true).As(IsCurrent) with { Sortable = false },
        ],
    };

    /// <summary>The column that names the owner, for each kind of owner.</summary>
    public static IReadOnlyList<(DocumentOwnerKind Kind, string Column)> Columns =>
        [.. Enum.GetValues<DocumentOwnerKind>().Select(kind => (kind, EnumWords<DocumentOwnerKind>.ToWord(kind) + "_id"))];

    /// <summary>All revisions of the same document.</summary>
    public const string SameChain = "{t}.first_id = (select chain.first_id from documents chain where chain.id = {value})";
}
