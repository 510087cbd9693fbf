using NetOS.Domain.Common;

namespace NetOS.Domain.Feedback;

public enum FeedbackKind { Bug, Feature }

public enum FeedbackPriority { Low, Normal, High, Urgent }

public enum FeedbackStatus { New, Triaged, Planned, InProgress, Done, Declined }

/// <summary>What may be edited of a request.</summary>
public sealed record FeedbackDetails : RecordDetails
{
    public FeedbackKind Kind { get; init; }
    public string Title { get; init; } = "";
    public string? Description { get; init; }

    /// <summary>The page of NetOS it is about: a path with its query.</summary>
    public string? PageUrl { get; init; }

    public FeedbackPriority Priority { get; init; } = FeedbackPriority.Normal;
    public FeedbackStatus Status { get; init; }

    /// <summary>E-mail address of whoever works on it.</summary>
    public string? Assignee { get; init; }
}

/// <summary>A bug somebody met in NetOS, or something they miss.</summary>
public sealed class FeedbackRequest : Entity<FeedbackDetails>
{
    private FeedbackRequest() { }

    /// <summary>E-mail address of whoever asked.</summary>
    public string Requester { get; private set; } = "";

    public static FeedbackRequest Create(FeedbackDetails details, string requester) => new() { Details = details, Requester = requester };

    public void Revise(FeedbackDetails details) => Details = details;

    public bool IsOf(string email) => string.Equals(Requester, email, StringComparison.OrdinalIgnoreCase);
}

/// <summary>What is said in a comment.</summary>
public sealed record FeedbackCommentDetails : RecordDetails
{
    public string Body { get; init; } = "";

    /// <summary>Everybody reads it, and the requester gets it by e-mail; otherwise only those who triage do.</summary>
    public bool IsPublic { get; init; } = true;
}

/// <summary>A comment on a request. It goes and returns with it; what was said stays said.</summary>
public sealed class FeedbackComment : Entity<FeedbackCommentDetails>
{
    private FeedbackComment() { }

    public Guid FeedbackId { get; private set; }

    public static FeedbackComment Create(Guid feedbackId, FeedbackCommentDetails details) => new() { FeedbackId = feedbackId, Details = details };

    public void Revise(FeedbackCommentDetails details) => Details = details;
}
