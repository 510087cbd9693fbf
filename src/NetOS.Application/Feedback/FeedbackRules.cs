using FluentValidation;
using NetOS.Application.Common;
using NetOS.Application.Common.Email;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Domain.Feedback;

namespace NetOS.Application.Feedback;

internal sealed class FeedbackValidator : DetailsValidator<FeedbackDetails>
{
    public FeedbackValidator()
    {
        Required(x => x.Title);
        Email(x => x.Assignee);
        RuleFor(x => x.PageUrl).Must(v => v is null || (v.StartsWith('/') && (v.Length == 1 || v[1] is not ('/' or '\\')))).WithMessage("A page of NetOS, beginning with a slash, e.g. /circuits?q=zayo.");
    }
}

internal sealed class FeedbackRules(ICurrentCaller current, IEmailOutbox outbox, PublicAddress address) : IRecordRules<FeedbackRequest, FeedbackDetails>
{
    private Caller Caller => current.Caller;

    public Task<FeedbackRequest> CreateAsync(FeedbackDetails details, CancellationToken ct) => Task.FromResult(FeedbackRequest.Create(details, Caller.Email));

    public Task ReviseAsync(FeedbackRequest entity, FeedbackDetails details, CancellationToken ct)
    {
        var before = entity.Details;
        if ((before.Kind, before.Title, before.Description, before.PageUrl) != (details.Kind, details.Title, details.Description, details.PageUrl))
            RequireTheirs(entity);
        entity.Revise(details);
        if (before.Status != details.Status && !entity.IsOf(Caller.Email))
            outbox.Add(FeedbackEmail.OfStatus(entity, Caller.Name, address));
        return Task.CompletedTask;
    }

    public Task RequireDeletableAsync(FeedbackRequest entity, CancellationToken ct)
    {
        RequireTheirs(entity);
        return Task.CompletedTask;
    }

    /// <exception cref="ForbiddenException">It is somebody else's, and the caller does not triage.</exception>
    private void RequireTheirs(FeedbackRequest request)
    {
        if (!request.IsOf(Caller.Email) && !Caller.May(Permission.FeedbackTriage))
            throw ForbiddenException.Permission(Permission.FeedbackTriage);
    }
}

internal sealed class FeedbackCommentValidator : DetailsValidator<FeedbackCommentDetails>
{
    public FeedbackCommentValidator() => Required(x => x.Body);
}

internal sealed class FeedbackCommentRules : IRecordRules<FeedbackComment, FeedbackCommentDetails>
{
    public Task<FeedbackComment> CreateAsync(FeedbackCommentDetails details, CancellationToken ct) =>
        throw new NotSupportedException("A comment is added to its request (AddFeedbackComment).");

    public Task ReviseAsync(FeedbackComment entity, FeedbackCommentDetails details, CancellationToken ct)
    {
        entity.Revise(details);
        return Task.CompletedTask;
    }
}
