using FluentValidation;
using MediatR;
using NetOS.Application.Common;
using NetOS.Application.Common.Email;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Domain.Feedback;

namespace NetOS.Application.Feedback;

/// <summary>Comments on a request. A public comment of somebody else goes to the requester by e-mail, which leaves later and never holds up the save.</summary>
public sealed record AddFeedbackComment(Guid FeedbackId, FeedbackCommentDetails Details) : ICommand<Guid>;

internal sealed class AddFeedbackCommentHandler(
    IRecordStore<FeedbackRequest> requests, IRecordStore<FeedbackComment> comments, IValidator<FeedbackCommentDetails> validator, ICurrentCaller current, IEmailOutbox outbox, PublicAddress address)
    : IRequestHandler<AddFeedbackComment, Guid>
{
    public async Task<Guid> Handle(AddFeedbackComment command, CancellationToken ct)
    {
        validator.Check(command.Details);
        if (!command.Details.IsPublic && !current.Caller.May(Permission.FeedbackTriage))
            throw ForbiddenException.Fields("set", ["is_public"], Permission.FeedbackTriage);
        var request = await requests.GetAsync(command.FeedbackId, null, ct);
        var comment = FeedbackComment.Create(request.Id, command.Details);
        comments.Add(comment);
        if (command.Details.IsPublic && !request.IsOf(current.Caller.Email))
            outbox.Add(FeedbackEmail.OfComment(request, current.Caller.Name, command.Details.Body, address));
        return comment.Id;
    }
}
