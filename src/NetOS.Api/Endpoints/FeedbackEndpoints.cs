using MediatR;
using NetOS.Api.Common;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Application.Feedback;
using NetOS.Domain.Feedback;
using NetOS.Infrastructure.Feedback;
using NetOS.Infrastructure.Reading;

namespace NetOS.Api.Endpoints;

/// <summary>Bugs and wishes: from any page into one queue, with comments and a picture.</summary>
internal static class FeedbackEndpoints
{
    private const string OnePixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static readonly Resource Requests = FeedbackResource.Definition, Comments = FeedbackResource.Comments;

    public static void MapFeedback(this IEndpointRouteBuilder api)
    {
        var feedback = api.MapRecords<FeedbackRequest, FeedbackDetails>(Requests, "Feedback", "FeedbackRequest");
        feedback.MapHistory(Requests, "FeedbackRequest");
        feedback.MapGet("/{id:guid}/comments", async (HttpContext http, Guid id) =>
            {
                await http.RequireAsync(Requests, id);
                await RecordEndpoints.ListAsync(http, Comments, ("{t}.feedback_id = {value}", id));
            })
            .WithName("ListFeedbackComments").Needs(Comments.View).Doc(new Documented(OperationShape.List, Comments, "The comments on a request; private ones only for those who triage.") { Also = [404] });
        feedback.MapPost("/{id:guid}/comments", async (HttpContext http, IMediator mediator, Guid id) =>
            {
                var details = new BodyBinder<FeedbackCommentDetails>(Comments).Create(await JsonBody.ReadAsync(http.Request), http.Caller());
                var comment = await mediator.Send(new AddFeedbackComment(id, details), http.RequestAborted);
                await http.AnswerCreatedAsync(Comments, comment, $"/api/v1/feedback/{id}/comments");
            })
            .WithName("AddFeedbackComment").Needs(Comments.Edit).Doc(new Documented(OperationShape.Create, Comments, "Comments on a request. A public comment goes to the requester by e-mail.") { Also = [404] });
        feedback.MapPost("/{id:guid}/screenshot", async (HttpContext http, IRecordStore<FeedbackRequest> store, FeedbackScreenshots pictures, Guid id) =>
            {
                var body = await JsonBody.ReadAsync(http.Request);
                JsonValues.RequireMembers(body, "image");
                var request = await store.GetAsync(id, null, http.RequestAborted);
                if (!request.IsOf(http.Caller().Email) && !http.Caller().May(Permission.FeedbackTriage))
                    throw ForbiddenException.Permission(Permission.FeedbackTriage);
                var image = body.TryGetProperty("image", out var value) ? JsonValues.Text(value, "image") : null;
                await pictures.KeepAsync(id, FeedbackScreenshots.Read(image ?? throw new InvalidException("image", "Required: a PNG or JPEG file as base64.")), http.RequestAborted);
                await http.WriteRecordAsync(Requests, id);
            })
            .WithName("AddFeedbackScreenshot").Needs(Requests.Edit)
            .Doc(new Documented(OperationShape.Other, Requests, "Adds a picture of the page to one's own request: PNG or JPEG, at most 5 MB.") { RequestExample = $$"""{"image": "{{OnePixel}}"}""", Also = [404, 422] });
        feedback.MapGet("/{id:guid}/screenshot", async (HttpContext http, FeedbackScreenshots pictures, Guid id) =>
            {
                await http.RequireAsync(Requests, id);
                var picture = await pictures.FindAsync(id, http.RequestAborted) ?? throw new NotFoundException("screenshot of request", id.ToString());
                http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
                http.Response.Headers.CacheControl = "private, no-cache";
                return TypedResults.Bytes(picture.Bytes, picture.ContentType);
            })
            .WithName("GetFeedbackScreenshot").Needs(Requests.View).Doc(new Documented(OperationShape.Other, null, "The picture of the page.") { ContentType = "image/png", Also = [404] });
    }
}
