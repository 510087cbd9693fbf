using System.Net;
using NetOS.Application.Common;
using NetOS.Application.Common.Email;
using NetOS.Domain.Feedback;

namespace NetOS.Application.Feedback;

/// <summary>What a requester is told about their request.</summary>
internal static class FeedbackEmail
{
    public const string Kind = "feedback";

    public static EmailMessage OfComment(FeedbackRequest request, string by, string comment, PublicAddress address) => Message(request, $"{by} commented on", comment, address);

    public static EmailMessage OfStatus(FeedbackRequest request, string by, PublicAddress address) => Message(request, $"{by} changed the status of", $"It is {Word(request.Details.Status)} now.", address);

    private static EmailMessage Message(FeedbackRequest request, string what, string body, PublicAddress address)
    {
        var (title, link) = (request.Details.Title, address.Of($"/feedback/{request.Id}"));
        var text = $"""
            {what} your request "{title}":

            {body}

            {link}
            """;
        var html = $"""
            <p>{Html(what)} your request <strong>{Html(title)}</strong>:</p>
            <p style="white-space:pre-line">{Html(body)}</p>
            <p><a href="{Html(link)}">Open the request</a></p>
            """;
        return new EmailMessage(Kind, request.Requester, $"Re: {title}", text, html);
    }

    private static string Word(FeedbackStatus status) => status == FeedbackStatus.InProgress ? "in progress" : status.ToString().ToLowerInvariant();

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
