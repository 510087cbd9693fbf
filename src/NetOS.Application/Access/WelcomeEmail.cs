using System.Net;
using NetOS.Application.Common;
using NetOS.Application.Common.Email;
using NetOS.Domain.Access;

namespace NetOS.Application.Access;

/// <summary>The first e-mail a user gets: where NetOS is and how to come in.</summary>
internal static class WelcomeEmail
{
    public const string Kind = "welcome";

    public static EmailMessage For(User user, PublicAddress address)
    {
        var (name, url) = (user.Details.Name, address.Of(""));
        var text = $"""
            Hello {name},

            you have been given access to NetOS, the system of record of our circuits, contracts and renewals.
            Open {url} and sign in with {user.Details.Email}; no separate password is needed.

            Your profile, API tokens and sessions: {url}/account
            """;
        var html = $"""
            <p>Hello {WebUtility.HtmlEncode(name)},</p>
            <p>you have been given access to NetOS, the system of record of our circuits, contracts and renewals.</p>
            <p><a href="{WebUtility.HtmlEncode(url)}">Open NetOS</a> and sign in with <strong>{WebUtility.HtmlEncode(user.Details.Email)}</strong>; no separate password is needed.</p>
            <p>Your <a href="{WebUtility.HtmlEncode(url)}/account">profile, API tokens and sessions</a>.</p>
            """;
        return new EmailMessage(Kind, user.Details.Email, "Your access to NetOS", text, html);
    }
}
