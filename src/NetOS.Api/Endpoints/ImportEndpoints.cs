using System.Globalization;
using System.Text.Json;
using NetOS.Api.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Application.Imports.Files;
using NetOS.Infrastructure.Imports;
using NetOS.Infrastructure.Imports.Kinds;
using NetOS.Infrastructure.Imports.Templates;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Spreadsheets;

namespace NetOS.Api.Endpoints;

/// <summary>Files on their way in: bringing, mapping, looking through, mending, committing, taking back.</summary>
internal static class ImportEndpoints
{
    private const int UsualRows = 100, MostRows = 500, UsualImports = 50;
    private const string CountsExample = """{"total": 1218, "new": 38, "update": 141, "unchanged": 1032, "duplicate": 2, "error": 5, "skipped": 0, "committed": 0, "warning": 12, "selected": 1218}""";
    private const string RowExample = """{"number": 18, "state": "error", "selected": true, "values": {"circuit_id": {"text": "L3/ETH/014420/BOIS"}, "mrc": {"text": "4090.00", "before": "4179.95"}}, "messages": [{"field": "a_endpoint_name", "severity": "error", "code": "reference.unknown", "message": "There is no endpoint “Boize POP”."}], "creates": [], "record_id": null, "label": "L3/ETH/014420/BOIS"}""";
    private const string ImportExample = $$"""
        {"id": "0198c0de-7f00-7000-8000-000000000001", "kind": "circuits", "status": "validated", "file": {"name": "lumen-november.xlsx", "size": 84213, "format": "xlsx"}, "counts": {{CountsExample}},
         "detected": {"encoding": null, "delimiter": null, "sheet": "Inventory", "sheets": [{"name": "Inventory", "rows": 1219, "columns": 14, "hidden": false}], "header_row": 3, "header_rows": 1, "notes": [], "top": [{"number": 1, "role": "preamble", "cells": ["Lumen inventory"]}]},
         "columns": [{"index": 0, "header": "Ckt ID", "field": "circuit_id", "ignored": false, "score": 0.96, "how": "synonym", "samples": ["L3/ETH/014420/BOIS"], "date_order": null, "decimal": null, "unit": null, "questions": []}],
         "defaults": {}, "create_missing": [], "unmapped": [], "missing": [], "template": null, "progress": null, "dry_run": null, "mode": null, "error": null, "created_at": "2026-11-22T15:00:00Z", "created_by": "dana@example.net",
         "committed_at": null, "committed_by": null, "reverted_at": null, "reverted_by": null, "revertible_until": null, "version": 3}
        """;

    public static void MapImports(this IEndpointRouteBuilder api)
    {
        var imports = api.MapGroup("/imports").WithTags("Imports");
        imports.MapGet("/kinds", (HttpContext http) => ImportJson.Answer(new { items = ImportKinds.All.Select(k => ImportJson.KindOf(k, http.Caller())) }))
            .WithName("ListImportKinds").Needs(Permission.ImportsView)
            .Doc(new Documented(OperationShape.Other, null, "What files may hold: the kinds and their fields, as the caller may bring them.")
            {
                AnswerExample = """{"items": [{"name": "carriers", "title": "Carriers", "may_import": true, "fields": [{"name": "name", "label": "Name", "kind": "text", "description": "Unique, compared without case.", "example": "Lumen", "required": true, "key": true, "part": "carrier", "words": [], "editable": true}]}]}""",
            });
        imports.MapGet("/templates/{file}", async (HttpContext http, string file) =>
            {
                var (kind, format) = (ImportKinds.Get(Path.GetFileNameWithoutExtension(file)), ExportFormat.OfTable(Path.GetExtension(file).TrimStart('.')));
                Download(http, format, $"netos-{kind.Name}-template");
                await ImportTemplates.WriteAsync(kind, format.Name, http.Caller(), http.Response.Body, http.RequestAborted);
            })
            .WithName("GetImportTemplate").Needs(Permission.ImportsView)
            .Doc(new Documented(OperationShape.Other, null, "A file to fill in, {kind}.csv or {kind}.xlsx: a header with the fields the caller may bring, and one row that shows how; the workbook has drop-downs, notes and a sheet that explains every column.") { ContentType = "text/csv", Also = [404, 422] });
        imports.MapGet("/", ListAsync).WithName("ListImports").Needs(Permission.ImportsView)
            .Doc(new Documented(OperationShape.Other, null, "Imports, newest first.")
            {
                Query = [("kind", "Of this kind.", "circuits"), ("status", "In this state.", "committed"), ("limit", "1 … 200.", "50"), ("offset", "How many to pass over.", "0")],
                AnswerExample = $$"""{"items": [{{ImportExample}}], "total": 1}""",
            });
        imports.MapPost("/", CreateAsync).WithName("CreateImport").Needs(Permission.ImportsEdit).WithMetadata(new TakesUpload())
            .Doc(new Documented(OperationShape.Other, null, "Brings a file: multipart/form-data with kind, optionally template_id (a kept mapping), and the file last. What is in it is detected, its columns are guessed; when nothing is left to say, its rows are validated at once.")
            {
                FormFields = [("kind", "What the file holds: one of GET /imports/kinds."), ("template_id", "A kept mapping to use.")],
                AnswerExample = ImportExample,
                Also = [201, 413, 415, 422],
            });
        var one = imports.MapGroup("/{id:guid}");
        one.MapGet("/", (ImportStore store, HttpContext http, Guid id) => AnswerAsync(store.GetAsync(id, http.Caller(), http.RequestAborted), http))
            .WithName("GetImport").Needs(Permission.ImportsView).Doc(Described("An import: what was detected, how its columns are mapped, its rows by state, and what is under way.", ImportExample));
        one.MapPut("/mapping", async (HttpContext http, ImportService service, Guid id) => await AnswerAsync(service.MapAsync(id, await JsonBody.ReadAsync(http.Request), http.Caller(), http.RequestAborted), http))
            .WithName("MapImport").Needs(Permission.ImportsEdit)
            .Doc(Described("Says what the columns are, and how the file is to be read. When nothing is left to say, the rows are validated.", ImportExample) with
            {
                RequestExample = """{"columns": {"Ckt ID": {"field": "circuit_id"}, "Term end": {"field": "contract_end_date", "date_order": "mdy"}, "Remarks": null}}""",
                Also = [404, 409, 422],
            });
        one.MapGet("/rows", RowsAsync).WithName("ListImportRows").Needs(Permission.ImportsView)
            .Doc(Described("The rows with what would become of them.", $$"""{"items": [{{RowExample}}], "total": 1, "messages": [{"code": "reference.unknown", "field": "a_endpoint_name", "severity": "error", "message": "There is no endpoint “Boize POP”.", "count": 4}]}""") with
            {
                Query =
                [
                    ("state", "Only these, separated by commas: new, update, unchanged, duplicate, error, skipped, committed; warning = those of them with warnings.", "error,duplicate"), ("message", "Only rows with this code.", "reference.unknown"), ("q", "Only rows with this text.", "Boise"),
                    ("order", "problems (errors first) or number.", "problems"), ("limit", $"1 … {MostRows}.", "100"), ("offset", "How many to pass over.", "0"),
                ],
            });
        one.MapPatch("/rows/{number:int}", async (HttpContext http, ImportRowEdits edits, ImportService service, ImportRowReader rows, ImportStore store, Guid id, int number) =>
            {
                var body = await JsonBody.ReadAsync(http.Request);
                var import = await service.OpenAsync(id, http.Caller(), http.RequestAborted);
                await edits.ChangeAsync(import, number, body, http.Caller(), http.RequestAborted);
                return ImportJson.Answer(new { row = await rows.GetAsync(import, number, http.Caller(), http.RequestAborted), counts = await store.RecountAsync(id, http.RequestAborted) });
            })
            .WithName("UpdateImportRow").Needs(Permission.ImportsEdit)
            .Doc(Described("Writes over cells of a row, or leaves it out; what would become of it is found out at once.", $$"""{"row": {{RowExample}}, "counts": {{CountsExample}}}""") with { RequestExample = """{"values": {"a_endpoint_name": "Boise POP"}}""", Also = [404, 409, 422] });
        one.MapEdit("/rows/select", "SelectImportRows", "Leaves out, or takes in, all rows of some states.", """{"selected": false, "state": ["error", "duplicate"]}""", (edits, import, body, _, ct) => edits.SelectAsync(import, body, ct));
        one.MapEdit("/rows/replace", "ReplaceImportValues", "Writes the same over every cell of a field that says the same.", """{"field": "a_endpoint_name", "from": "Boize POP", "to": "Boise POP"}""", (edits, import, body, caller, ct) => edits.ReplaceAsync(import, body, caller, ct));
        one.MapEdit("/create", "CreateMissingByImport", "Agrees that a record which rows name and nobody finds is made with the import.", """{"field": "carrier_name", "value": "Cogint"}""", (edits, import, body, _, ct) => edits.CreateMissingAsync(import, body, ct));
        one.MapGet("/suggestions", SuggestAsync).WithName("SuggestForImport").Needs(Permission.ImportsView)
            .Doc(Described("Names alike to one that no record has.", """{"items": [{"value": "Boise POP", "label": "Boise POP", "score": 0.91}], "creatable": true, "kind": "endpoint"}""") with
            {
                Query = [("field", "The field that names the record.", "a_endpoint_name"), ("value", "What it says.", "Boize POP")],
                Also = [404, 422],
            });
        one.MapWork("/dry-run", "RehearseImport", Permission.ImportsEdit, ImportPhases.DryRun, ["all", "valid"], "Goes through all of the commit and takes it back: what would be made and changed.");
        one.MapWork("/commit", "CommitImport", Permission.ImportsCommit, ImportPhases.Committing, ["all", "valid"], "Writes the selected rows in one transaction, in the background: all of them or none (mode all), or those without errors (mode valid).");
        one.MapWork("/revert", "RevertImport", Permission.ImportsCommit, ImportPhases.Reverting, ["all", "unchanged"], "Takes back what a commit wrote, within 30 days: all of it unless something was changed since (mode all), or what was not changed since (mode unchanged).");
        one.MapPost("/cancel", (ImportService service, HttpContext http, Guid id) => AnswerAsync(service.CancelAsync(id, http.Caller(), http.RequestAborted), http))
            .WithName("CancelImport").Needs(Permission.ImportsEdit).Doc(Described("Stops what is under way, nothing of which is written then; where nothing is, ends the import.", ImportExample) with { Also = [404, 409] });
        one.MapGet("/report.{format}", async (HttpContext http, ImportStore store, ImportReport report, Guid id, string format) =>
            {
                var import = await store.GetAsync(id, http.Caller(), http.RequestAborted);
                var shape = ExportFormat.OfTable(format);
                var rows = http.Request.Query.One("rows") ?? "failed";
                if (rows is not ("failed" or "all"))
                    throw new BadRequestException("query.value", "rows must be failed or all.");
                Download(http, shape, $"netos-import-{rows}");
                await report.WriteAsync(import, rows == "failed", shape.Name, http.Caller(), http.Response.Body, http.RequestAborted);
            })
            .WithName("GetImportReport").Needs(Permission.ImportsView)
            .Doc(Described("The rows in the file's own shape with a column of messages, as csv or xlsx: what failed or was left out, or all.", """{}""") with { ContentType = "text/csv", Query = [("rows", "failed or all.", "failed")], Also = [404, 422] });
        one.MapGet("/events", EventsAsync).WithName("WatchImport").Needs(Permission.ImportsView)
            .Doc(Described("Server-sent events while something is under way: status, counts and progress whenever they change.", """{"status": "committing"}""") with { ContentType = "text/event-stream" });
        MapMappings(api);
    }

    private static void Download(HttpContext http, ExportFormat format, string name)
    {
        http.Response.ContentType = format.ContentType;
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}.{format.Name}\"";
    }

    private static void MapMappings(IEndpointRouteBuilder api)
    {
        const string Example = """{"id": "0198c0de-7f00-7000-8000-000000000001", "kind": "circuits", "name": "Lumen inventory", "headers": ["Ckt ID"], "created_at": "2026-11-22T15:00:00Z", "created_by": "dana@example.net"}""";
        var mappings = api.MapGroup("/import-mappings").WithTags("Imports");
        mappings.MapGet("/", async (HttpContext http, ImportMappings kept) => ImportJson.Answer(new { items = (await kept.ListAsync(http.Request.Query.One("kind"), http.RequestAborted)).Select(ImportJson.MappingOf) }))
            .WithName("ListImportMappings").Needs(Permission.ImportsView)
            .Doc(new Documented(OperationShape.Other, null, "Mappings kept for files of the same make.") { Query = [("kind", "Of this kind.", "circuits")], AnswerExample = $$"""{"items": [{{Example}}]}""" });
        mappings.MapPost("/", async (HttpContext http, ImportMappings kept, ImportStore store) =>
            {
                var body = await JsonBody.ReadAsync(http.Request);
                JsonValues.RequireMembers(body, "import_id", "name");
                var import = body.TryGetProperty("import_id", out var id) && id.ValueKind == JsonValueKind.String && id.TryGetGuid(out var known)
                    ? await store.FindAsync(known, http.Caller(), http.RequestAborted) ?? throw new InvalidException("import_id", "There is no import with this id.")
                    : throw JsonValues.Wrong("import_id", "the id of an import");
                var name = body.TryGetProperty("name", out var text) ? JsonValues.Text(text, "name") : null;
                if (name is null or { Length: > 100 })
                    throw new InvalidException("name", "Required: a name of at most 100 characters.");
                return ImportJson.Answer(ImportJson.MappingOf(await kept.KeepAsync(import, name, http.Caller(), http.RequestAborted)), StatusCodes.Status201Created);
            })
            .WithName("KeepImportMapping").Needs(Permission.ImportsEdit)
            .Doc(new Documented(OperationShape.Other, null, "Keeps the mapping of an import under a name; it is used when the same headers return.") { RequestExample = """{"import_id": "0198c0de-7f00-7000-8000-000000000001", "name": "Lumen inventory"}""", AnswerExample = Example, Also = [201, 422] });
        mappings.MapDelete("/{id:guid}", async (HttpContext http, ImportMappings kept, Guid id) =>
            {
                await kept.DeleteAsync(id, http.RequestAborted);
                return TypedResults.NoContent();
            })
            .WithName("DeleteImportMapping").Needs(Permission.ImportsEdit).Doc(new Documented(OperationShape.Delete, null, "Forgets a kept mapping."));
    }

    private static void MapEdit(
        this RouteGroupBuilder one, string route, string name, string summary, string example, Func<ImportRowEdits, ImportState, JsonElement, Caller, CancellationToken, Task<int>> edit) =>
        one.MapPost(route, async (HttpContext http, ImportRowEdits edits, ImportService service, ImportStore store, Guid id) =>
            {
                var body = await JsonBody.ReadAsync(http.Request);
                var import = await service.OpenAsync(id, http.Caller(), http.RequestAborted);
                var changed = await edit(edits, import, body, http.Caller(), http.RequestAborted);
                return ImportJson.Answer(new { changed, counts = await store.RecountAsync(id, http.RequestAborted) });
            })
            .WithName(name).Needs(Permission.ImportsEdit).Doc(Described(summary, $$"""{"changed": 4, "counts": {{CountsExample}}}""") with { RequestExample = example, Also = [404, 409, 422] });

    private static void MapWork(this RouteGroupBuilder one, string route, string name, string permission, string phase, string[] modes, string summary) =>
        one.MapPost(route, async (HttpContext http, ImportService service, Guid id) =>
            {
                var body = await JsonBody.ReadAsync(http.Request);
                JsonValues.RequireMembers(body, "mode");
                var mode = !body.TryGetProperty("mode", out var value) ? modes[0]
                    : value.ValueKind == JsonValueKind.String && modes.Contains(value.GetString()) ? value.GetString()! : throw new InvalidException("mode", $"It must be one of {string.Join(", ", modes)}.");
                return ImportJson.Answer(ImportJson.Of(await service.StartAsync(id, phase, mode, http.Caller(), http.RequestAborted), http.Caller()), StatusCodes.Status202Accepted);
            })
            .WithName(name).Needs(permission).Doc(Described(summary, ImportExample) with { RequestExample = $$"""{"mode": "{{modes[0]}}"}""", Also = [202, 404, 409, 422] });

    private static Documented Described(string summary, string example) => new(OperationShape.Other, null, summary) { AnswerExample = example, Also = [404] };

    private static async Task<IResult> AnswerAsync(Task<ImportState> import, HttpContext http) => ImportJson.Answer(ImportJson.Of(await import, http.Caller()));

    private static async Task<IResult> ListAsync(HttpContext http, ImportStore store)
    {
        var (limit, offset) = PageOf(http, UsualImports, 200);
        var (items, total) = await store.ListAsync(http.Request.Query.One("kind"), http.Request.Query.One("status"), limit, offset, http.Caller(), http.RequestAborted);
        return ImportJson.Answer(new { items = items.Select(i => ImportJson.Of(i, http.Caller(), whole: false)), total });
    }

    private static async Task<IResult> CreateAsync(HttpContext http, ImportService service, ImportLimits limits)
    {
        var form = await UploadForm.ReadAsync(http.Request, ["kind", "template_id"]);
        Guid? template = !form.Fields.TryGetValue("template_id", out var text) || text.Length == 0 ? null : Guid.TryParse(text, out var id) ? id : throw JsonValues.Wrong("template_id", "the id of a kept mapping");
        var kind = form.Fields.GetValueOrDefault("kind");
        ImportKinds.Get(kind);
        await using var file = ImportStore.TemporaryFile();
        var buffer = new byte[128 * 1024];
        for (int read; (read = await form.File.ReadAsync(buffer, http.RequestAborted)) > 0;)
        {
            if (file.Length + read > limits.MaxBytes)
                throw limits.TooManyBytes(file.Length + read);
            await file.WriteAsync(buffer.AsMemory(0, read), http.RequestAborted);
        }

        await form.RequireEndAsync(http.RequestAborted);
        file.Position = 0;
        var import = await service.CreateAsync(kind, form.FileName is { Length: > 0 } name ? Path.GetFileName(name) : "file", file, template, http.Caller(), http.RequestAborted);
        http.Response.Headers.Location = $"/api/v1/imports/{import.Id}";
        return ImportJson.Answer(ImportJson.Of(import, http.Caller()), StatusCodes.Status201Created);
    }

    private static async Task<IResult> RowsAsync(HttpContext http, ImportStore store, ImportRowReader rows, Guid id)
    {
        var query = http.Request.Query;
        var (limit, offset) = PageOf(http, UsualRows, MostRows);
        var order = query.One("order") ?? "problems";
        if (order is not ("problems" or "number"))
            throw new BadRequestException("query.value", "order must be problems or number.");
        var states = query.One("state")?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        string[] known = ["new", "update", "unchanged", "duplicate", "error", "skipped", "committed", "warning"];
        if (states.Except(known).FirstOrDefault() is { } unknown)
            throw new BadRequestException("query.value", $"state '{unknown}' is none of {string.Join(", ", known)}.");
        var question = new RowQuestion(states, query.One("message"), query.One("q"), order == "problems", limit, offset);
        return ImportJson.Answer(await rows.ReadAsync(await store.GetAsync(id, http.Caller(), http.RequestAborted), question, http.Caller(), http.RequestAborted));
    }

    private static async Task<IResult> SuggestAsync(HttpContext http, ImportStore store, ImportSuggestions suggestions, Guid id)
    {
        var (field, value) = (http.Request.Query.One("field"), http.Request.Query.One("value"));
        if (field is null || value is null)
            throw new BadRequestException("query.value", "field and value say what is looked for.");
        var (items, creatable, kind) = await suggestions.FindAsync(await store.GetAsync(id, http.Caller(), http.RequestAborted), field, value, http.Caller(), http.RequestAborted);
        return ImportJson.Answer(new { items, creatable, kind });
    }

    /// <summary>Tells of changes until nothing is under way; a client that comes back later simply asks again.</summary>
    private static async Task EventsAsync(HttpContext http, ImportStore store, Guid id)
    {
        var ct = http.RequestAborted;
        var import = await store.GetAsync(id, http.Caller(), ct);
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-cache";
        http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpResponseBodyFeature>()?.DisableBuffering();
        string? last = null;
        while (true)
        {
            var now = JsonSerializer.Serialize(new { import.Status, import.Counts, import.Progress, import.Version }, ImportJson.Options);
            if (now != last)
            {
                await http.Response.WriteAsync($"event: import\ndata: {now}\n\n", ct);
                await http.Response.Body.FlushAsync(ct);
                last = now;
            }

            if (import.Progress is null)
                return;
            await Task.Delay(TimeSpan.FromMilliseconds(400), ct);
            import = await store.GetAsync(id, http.Caller(), ct);
        }
    }

    private static (int Limit, int Offset) PageOf(HttpContext http, int usual, int most)
    {
        return (Number("limit", usual, 1, most), Number("offset", 0, 0, 10_000_000));

        int Number(string name, int otherwise, int least, int greatest) => http.Request.Query.One(name) is not { } text ? otherwise
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= greatest ? number
            : throw new BadRequestException("query.value", $"{name} must be a whole number from {least} to {greatest}.");
    }
}
