using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NetOS.Domain.Feedback;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Persistence.Configurations;

namespace NetOS.Infrastructure.Feedback;

internal sealed class FeedbackConfiguration() : RecordConfiguration<FeedbackRequest, FeedbackDetails>("feedback_requests");

internal sealed class FeedbackCommentConfiguration() : RecordConfiguration<FeedbackComment, FeedbackCommentDetails>("feedback_comments")
{
    protected override void Entity(EntityTypeBuilder<FeedbackComment> builder) =>
        builder.HasOne<FeedbackRequest>().WithMany().HasForeignKey(x => x.FeedbackId).OnDelete(DeleteBehavior.Cascade).HasConstraintName("feedback_comments_feedback_id_fkey");
}

/// <summary>Comments go with their request and return with it.</summary>
internal sealed class CommentsFollow(NetOsDbContext db) : ICascade<FeedbackRequest>
{
    public async Task RunAsync(IReadOnlyCollection<FeedbackRequest> entities, bool delete, CancellationToken ct)
    {
        var changing = entities.ToDictionary(e => e.Id, e => e.DeletedAt);
        Guid[] ids = [.. changing.Keys];
        foreach (var comment in await db.Set<FeedbackComment>().Where(c => ids.Contains(c.FeedbackId)).ToListAsync(ct))
        {
            var at = changing[comment.FeedbackId];
            if (delete)
                comment.Delete(at!.Value);
            else if (comment.DeletedAt == at)
                comment.Restore();
        }
    }
}
