using System.Globalization;
using MediatR;
using NetOS.Api.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Application.Documents;
using NetOS.Domain.Common;
using NetOS.Domain.Documents;
using NetOS.Infrastructure.Assets;
using NetOS.Infrastructure.Circuits;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Customers;
using NetOS.Infrastructure.Documents;
using NetOS.Infrastructure.Electrical;
using NetOS.Infrastructure.Persistence.Configurations;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Rf;
using SortKey = NetOS.Infrastructure.Reading.SortKey;

namespace NetOS.Api.Endpoints;

/// <summary>Documents: bringing them, finding them, their revisions, and those of each kind of owner.</summary>
internal static class DocumentEndpoints
{
    private const int MostFound = 50, UsuallyFound = 20;
    private const string FoundExample = """{"items": [{"id": "0198c0de-7f00-7000-8000-000000000001", "title": "Service order 448120", "owner_kind": "contract", "owner_label": "SO-448120", "kind": "agreement", "snippet": [{"text": "… not less than ninety days' written ", "hit": false}, {"text": "notice", "hit": true}, {"text": " before the end of the term …", "hit": false}], "page": 7}], "total": 1}""";

    private static readonly Resource Documents = DocumentResource.Definition;
    private static readonly string[] OwnerFields = [.. DocumentResource.Columns.Select(c => c.Column)];
    private static readonly string[] FormFields = [.. OwnerFields, "kind", "title", "notes", "previous_id"];

    private static readonly (Resource Owner, string Column, string Name)[] Owners =
    [
        (CircuitResource.Definition, "circuit_id", "Circuit"),
        (ContractResource.Definition, "contract_id", "Contract"),
        (InfrastructureResource.Definition, "asset_id", "InfrastructureAsset"),
        (RfLinkResource.Definition, "rf_link_id", "RfLink"),
        (ElectricalResource.Definition, "electrical_service_id", "ElectricalService"),
        (CustomerResource.Definition, "customer_id", "Customer"),
    ];

    public static void MapDocuments(this IEndpointRouteBuilder api)
    {
        var documents = api.MapGroup("/" + Documents.Name).WithTags("Documents");
        documents.MapReads(Documents, "Documents", "Document");
        documents.MapChanges<Document, DocumentDetails>(Documents, "Document");
        documents.MapBulk<Document, DocumentDetails>(Documents, "Documents");
        documents.MapExport(Documents, "Documents");
        documents.MapPost("/", CreateAsync).WithName("CreateDocument").Needs(Permission.DocumentsEdit).WithMetadata(new TakesUpload())
            .Doc(new Documented(OperationShape.Create, Documents, "Brings a file: multipart/form-data with one of circuit_id, contract_id, asset_id, rf_link_id, electrical_service_id, customer_id, then kind, title, notes, previous_id (the document it replaces), and the file last.")
            {
                FormFields = [.. FormFields.Select(f => (f, Documents.Find(f)!.Description))],
            });
        documents.MapGet("/search", SearchAsync).WithName("SearchDocuments").Needs(Permission.DocumentsView)
            .Doc(new Documented(OperationShape.Other, null, "Finds words in titles, file names and the text of documents, and shows where they stand.")
            {
                Query = [("q", "What to look for; every word must occur, beginnings of words will do.", "notice"), ("limit", $"1 … {MostFound}.", "20")],
                AnswerExample = FoundExample,
            });
        documents.MapGet("/{id:guid}/revisions", async (HttpContext http, Guid id) =>
            {
                await http.RequireAsync(Documents, id, presence: Presence.Both);
                await RecordEndpoints.ListAsync(http, Documents, (DocumentResource.SameChain, id), usual: false, sort: [new SortKey(Documents.Find("revision")!, true), new SortKey(Documents.Find("id")!, true)]);
            })
            .WithName("ListDocumentRevisions").Needs(Permission.DocumentsView).Doc(new Documented(OperationShape.List, Documents, "The document and all it replaced or was replaced by, newest first.") { Also = [404] });
        documents.MapTerms();
        documents.MapFiles();
        foreach (var (owner, column, name) in Owners)
            api.MapOf(owner, column, name);
    }

    private static void MapOf(this IEndpointRouteBuilder api, Resource owner, string column, string name) =>
        api.MapGet($"/{owner.Name}/{{id:guid}}/documents", async (HttpContext http, Guid id) =>
            {
                await http.RequireAsync(owner, id);
                await RecordEndpoints.ListAsync(http, Documents, ($"{{t}}.{column} = {{value}}", id));
            })
            .WithName($"List{name}Documents").WithTags("Documents").Needs(Permission.DocumentsView).Needs(owner.View)
            .Doc(new Documented(OperationShape.List, Documents, $"The documents of a {owner.Singular}.") { Also = [404] });

    private static async Task CreateAsync(HttpContext http, IMediator mediator, IDocumentStorage storage, StorageSettings settings)
    {
        var ct = http.RequestAborted;
        var form = await UploadForm.ReadAsync(http.Request, FormFields);
        var plan = PlanOf(form, http.Caller());
        await mediator.Send(new CheckDocumentPlan(plan), ct);
        await using var staged = await storage.StageAsync(form.File, settings.UploadLimit, ct);
        await form.RequireEndAsync(ct);
        Guid id;
        try
        {
            id = await mediator.Send(new AddDocument(plan, form.FileName, staged), ct);
        }
        catch (Exception failure) when (failure is not (RequestException or RuleBrokenException))
        {
            // A connection that breaks while it commits does not say whether it did: a file too many is found by the check, a lost one is lost.
            staged.Keep();
            throw;
        }

        staged.Keep();
        await http.AnswerCreatedAsync(Documents, id);
    }

    private static DocumentPlan PlanOf(UploadForm form, Caller caller)
    {
        if (OwnerFields.Where(form.Fields.ContainsKey).ToList() is not [var field])
            throw new InvalidException("owner", $"Exactly one of {string.Join(", ", OwnerFields)} says what it belongs to.");
        var owner = new DocumentOwner(DocumentResource.Columns.Single(c => c.Column == field).Kind, IdOf(form, field)!.Value);
        var details = new BodyBinder<DocumentDetails>(Documents).Create(form.ToJson("kind", "title", "notes"), caller);
        return new DocumentPlan(owner, details, IdOf(form, "previous_id"));
    }

    private static Guid? IdOf(UploadForm form, string field) => !form.Fields.TryGetValue(field, out var text) ? null
        : Guid.TryParse(text, out var id) ? id : throw JsonValues.Wrong(field, "a UUID such as 0198c0de-7f00-7000-8000-000000000001");

    private static async Task<IResult> SearchAsync(HttpContext http, DocumentSearch search)
    {
        var text = http.Request.Query.One("q")?.Trim() ?? "";
        if (text.Length is 0 or > ListRequestParser.MaxSearchLength)
            throw new BadRequestException("query.value", $"'q': a text of 1 to {ListRequestParser.MaxSearchLength} characters.");
        var limit = UsuallyFound;
        if (http.Request.Query.One("limit") is { } given && (!int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit is < 1 or > MostFound))
            throw new BadRequestException("query.value", $"'limit': a whole number from 1 to {MostFound}.");
        var (items, total) = await search.FindAsync(text, limit, http.Caller(), http.RequestAborted);
        return TypedResults.Json(new { items, total }, JsonColumn.Options);
    }
}
