using System.Text.Json;
using NetOS.Api.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Security;
using NetOS.Infrastructure.Persistence.Configurations;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.SavedViews;

namespace NetOS.Api.Endpoints;

internal static class SavedViewEndpoints
{
    private const int SearchLimit = 20_000;
    private const string Example = """{"name": "Renewals, four carriers", "page": "circuits", "search": {"status": "active", "sort": "urgency"}, "shared": false, "is_default": false}""";
    private const string Answer = """{"id": "0198c0de-7f00-7000-8000-000000000001", "name": "Renewals, four carriers", "page": "circuits", "search": {"status": "active"}, "shared": false, "is_default": false, "version": 1, "owner": "dana@example.net", "mine": true, "updated_at": "2026-11-22T08:00:00Z"}""";

    public static void MapSavedViews(this IEndpointRouteBuilder api)
    {
        var views = api.MapGroup("/saved-views").WithTags("Workspace");
        views.MapGet("/", async (HttpContext http, SavedViewStore store) =>
            {
                var items = await store.ListAsync(http.Request.Query.One("page"), http.RequestAborted);
                return TypedResults.Json(new { items, total = items.Count }, JsonColumn.Options);
            })
            .WithName("ListSavedViews").Needs(Permission.SavedViewsView)
            .Doc(new Documented(OperationShape.Other, null, "My saved views and those others share.") { Query = [("page", "Only of this page.", "circuits")], AnswerExample = $$"""{"items": [{{Answer}}], "total": 1}""" });
        views.MapGet("/{id:guid}", async (HttpContext http, SavedViewStore store, Guid id) => TypedResults.Json(await store.GetAsync(id, own: false, http.RequestAborted), JsonColumn.Options))
            .WithName("GetSavedView").Needs(Permission.SavedViewsView).Doc(new Documented(OperationShape.Other, null, "One saved view.") { AnswerExample = Answer, Also = [404] });
        views.MapPost("/", async (HttpContext http, SavedViewStore store) =>
            {
                var view = await store.CreateAsync(Fields(await JsonBody.ReadAsync(http.Request), null), http.RequestAborted);
                http.Response.Headers.Location = $"/api/v1/saved-views/{view.Id}";
                return TypedResults.Json(view, JsonColumn.Options, statusCode: StatusCodes.Status201Created);
            })
            .WithName("CreateSavedView").Needs(Permission.SavedViewsEdit).Doc(new Documented(OperationShape.Other, null, "Keeps a search under a name.") { RequestExample = Example, AnswerExample = Answer, Also = [201, 409, 422] });
        views.MapPatch("/{id:guid}", async (HttpContext http, SavedViewStore store, Guid id) =>
            {
                var present = await store.GetAsync(id, own: true, http.RequestAborted);
                return TypedResults.Json(await store.UpdateAsync(present, Fields(await JsonBody.ReadAsync(http.Request), present), http.RequestAborted), JsonColumn.Options);
            })
            .WithName("UpdateSavedView").Needs(Permission.SavedViewsEdit).Doc(new Documented(OperationShape.Other, null, "Changes a view of mine.") { RequestExample = """{"shared": true}""", AnswerExample = Answer, Also = [404, 409, 422] });
        views.MapDelete("/{id:guid}", async (HttpContext http, SavedViewStore store, Guid id) =>
            {
                await store.DeleteAsync(await store.GetAsync(id, own: true, http.RequestAborted), http.RequestAborted);
                return TypedResults.NoContent();
            })
            .WithName("DeleteSavedView").Needs(Permission.SavedViewsEdit).Doc(new Documented(OperationShape.Delete, null, "Forgets a view of mine."));
    }

    private static SavedViewFields Fields(JsonElement body, SavedView? present)
    {
        JsonValues.RequireMembers(body, "name", "page", "search", "shared", "is_default");
        var search = body.TryGetProperty("search", out var given) ? given : present?.Search ?? throw new InvalidException("search", "Required: the page's search as an object.");
        if (search.ValueKind != JsonValueKind.Object || search.GetRawText() is not { Length: <= SearchLimit } text)
            throw new InvalidException("search", $"It must be an object of at most {SearchLimit:N0} characters.");
        RefuseUnstorable(search);
        return new SavedViewFields(Word("name", present?.Name), Word("page", present?.Page), text, Flag("shared", present?.Shared), Flag("is_default", present?.IsDefault));

        string Word(string name, string? before)
        {
            var value = body.TryGetProperty(name, out var element) ? JsonValues.Text(element, name) : before;
            return value is { Length: <= 200 } ? value : throw new InvalidException(name, "Required: a text of 1 to 200 characters.");
        }

        bool Flag(string name, bool? before) => body.TryGetProperty(name, out var element)
            ? element.ValueKind is JsonValueKind.True or JsonValueKind.False ? element.GetBoolean() : throw JsonValues.Wrong(name, "true or false")
            : before ?? false;
    }

    private static void RefuseUnstorable(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                BodyText.Read(value, "search");
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                    RefuseUnstorable(item);
                break;
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    if (member.Name.Contains('\0') || member.Name.Any(char.IsSurrogate))
                        throw new InvalidException("search", "Names of members are plain text.");
                    RefuseUnstorable(member.Value);
                }

                break;
        }
    }
}
