using NetOS.Application.Common.Security;
using NetOS.Domain.Feedback;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Feedback;

internal static class FeedbackResource
{
    private const string Requester = "requester", Assignee = "assignee", CommentCounts = "comments", Screenshot = "screenshot";

    public static readonly Resource Definition = new()
    {
        Name = "feedback",
        Singular = "feedback request",
        Table = "feedback_requests",
        Alias = "fb",
        View = Permission.FeedbackView,
        Edit = Permission.FeedbackEdit,
        SearchText = "{t}.search_text",
        Required = ["kind", "title"],
        DefaultSort = "-created_at",
        Joins = new Dictionary<string, string>
        {
            [Requester] = "left join users fr on lower(fr.email) = lower({t}.requester) and fr.deleted_at is null",
            [Assignee] = "left join users fa on lower(fa.email) = lower({t}.assignee) and fa.deleted_at is null",
            [CommentCounts] = "left join lateral (select count(*) n, max(fc.created_at) last from feedback_comments fc where fc.feedback_id = {t}.id and fc.deleted_at is null and {in_scope:feedback_comments:fc}) comments on true",
            [Screenshot] = "left join feedback_screenshots fs on fs.feedback_id = {t}.id",
        },
        Fields =
        [
            .. F.Record,
            F.Word("kind", "bug or feature.", FeedbackKind.Bug).WithFacet(),
            F.Text("title", "In a few words.", "The export stops at 500 rows"),
            F.Text("description", "What happened and what should have, up to 10,000 characters.") with { Sortable = false },
            F.Text("page_url", "The page of NetOS it is about.", "/circuits?q=zayo"),
            F.Word("priority", "How much it matters; set by those who triage.", FeedbackPriority.Normal).WithFacet() with { Edit = Permission.FeedbackTriage },
            F.Word("status", "Where it is; set by those who triage.", FeedbackStatus.New).WithFacet() with { Edit = Permission.FeedbackTriage },
            F.Text("assignee", "E-mail address of whoever works on it; set by those who triage.", "dana.keller@example.net").WithFacet(Assignee, "fa.name") with { Edit = Permission.FeedbackTriage },
            F.Text("assignee_name", "Their name.").From(Assignee, "fa.name"),
            F.Text("requester", "E-mail address of whoever asked.").WithFacet(Requester, "fr.name"),
            F.Text("requester_name", "Their name.").From(Requester, "fr.name"),
            F.Integer("comment_count", "Comments the reader may see.").From(CommentCounts, "comments.n"),
            new("last_comment_at", FieldType.Instant, "When the last of them was written.") { Joins = [CommentCounts], Sql = "comments.last" },
            F.Bool("has_screenshot", "There is a picture: GET …/screenshot.").From(Screenshot, "(fs.feedback_id is not null)"),
        ],
    };

    public static readonly Resource Comments = new()
    {
        Name = "feedback-comments",
        Singular = "feedback comment",
        Table = "feedback_comments",
        Alias = "fc",
        View = Permission.FeedbackView,
        Edit = Permission.FeedbackEdit,
        Required = ["body"],
        DefaultSort = "created_at",
        Always = "exists (select from feedback_requests p where p.id = {t}.feedback_id and p.deleted_at is null)",
        Joins = new Dictionary<string, string> { ["author"] = "left join users fu on lower(fu.email) = lower({t}.created_by) and fu.deleted_at is null" },
        Fields =
        [
            .. F.Record,
            F.Uuid("feedback_id", "The request it is on."),
            F.Text("body", "What is said, up to 10,000 characters.", "Fixed in the next version.") with { Sortable = false },
            F.Bool("is_public", "false: only those who triage read it.", true) with { Edit = Permission.FeedbackTriage },
            F.Text("author_name", "Name of whoever wrote it.").From("author", "fu.name"),
        ],
    };
}
