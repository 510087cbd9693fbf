using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NetOS.Application.Common;
using NetOS.Application.Common.Email;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Infrastructure.Email;

/// <summary>Tells the administrator of an e-mail that does not arrive, once for each.</summary>
internal sealed class GivenUpEmail(IServiceScopeFactory scopes, PublicAddress address)
{
    private const string Kind = "given_up";

    public async Task TellAsync(TakenEmail given, string reason, string? administrator, CancellationToken ct)
    {
        // Of one of these nobody is told by another.
        if (administrator is null || given.Email.Message.Kind == Kind)
            return;
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerContext>().EnterSystem("outbox");
        await scope.ServiceProvider.GetRequiredService<IEmailOutbox>().TryAddAsync(For(given.Email.Message, given.Id, reason, administrator), ct);
    }

    private EmailMessage For(EmailMessage message, Guid id, string reason, string administrator)
    {
        var url = address.Of($"/admin/notifications/emails?open={id}");
        return new EmailMessage(
            Kind, administrator, $"An e-mail to {message.Recipient} was given up",
            $"NetOS could not send '{message.Subject}' to {message.Recipient} and does not try again by itself.\n\n{reason}\n\nTry it again or discard it: {url}\n",
            $"<p>NetOS could not send <strong>{WebUtility.HtmlEncode(message.Subject)}</strong> to {WebUtility.HtmlEncode(message.Recipient)} and does not try again by itself.</p><p>{WebUtility.HtmlEncode(reason)}</p><p><a href=\"{WebUtility.HtmlEncode(url)}\">Try it again or discard it</a></p>")
        {
            DedupeKey = $"{Kind}:{id:N}",
        };
    }
}
