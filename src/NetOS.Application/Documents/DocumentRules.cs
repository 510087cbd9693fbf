using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Domain.Documents;

namespace NetOS.Application.Documents;

internal sealed class DocumentValidator : DetailsValidator<DocumentDetails>
{
    public DocumentValidator() => Required(x => x.Title);
}

internal sealed class DocumentRules(DocumentGate gate) : IRecordRules<Document, DocumentDetails>
{
    public Task<Document> CreateAsync(DocumentDetails details, CancellationToken ct) =>
        throw new NotSupportedException("A document comes with its file (AddDocument).");

    public Task ReviseAsync(Document entity, DocumentDetails details, CancellationToken ct)
    {
        gate.RequireMoneyRight(entity.Details.Kind);
        gate.RequireMoneyRight(details.Kind);
        entity.Revise(details);
        return Task.CompletedTask;
    }

    public Task RequireDeletableAsync(Document entity, CancellationToken ct)
    {
        gate.RequireMoneyRight(entity.Details.Kind);
        return Task.CompletedTask;
    }

    public async Task RequireRestorableAsync(Document entity, CancellationToken ct)
    {
        gate.RequireMoneyRight(entity.Details.Kind);
        await ConflictException.WhenGoneAsync(() => gate.RequireOwnerAsync(entity.Owner, ct));
    }
}

/// <summary>What stands between a caller and a document: its owner, its kind, the document it replaces.</summary>
internal sealed class DocumentGate(IDocumentOwners owners, IRecordStore<Document> documents, ICurrentCaller current)
{
    /// <exception cref="ForbiddenException">Documents of this kind tell of money, which the caller may not change.</exception>
    public void RequireMoneyRight(DocumentKind kind)
    {
        if (DocumentKinds.IsMoney(kind) && !current.Caller.May(Permission.FinancialsEdit))
            throw ForbiddenException.Fields("write documents of this", ["kind"], Permission.FinancialsEdit);
    }

    /// <exception cref="InvalidException">The owner is not there for this caller.</exception>
    public Task RequireOwnerAsync(DocumentOwner owner, CancellationToken ct) => owners.RequireAsync(owner, ct);

    /// <summary>The document to be replaced; null when there is none.</summary>
    public async Task<Document?> PreviousAsync(DocumentPlan plan, CancellationToken ct)
    {
        if (plan.PreviousId is not { } id)
            return null;
        var previous = (await documents.FindAsync([id], ct)).SingleOrDefault(d => d.DeletedAt is null)
            ?? throw new InvalidException("previous_id", $"There is no live document with the id {id}.");
        RequireMoneyRight(previous.Details.Kind);
        Document.CheckPrevious(plan.Owner, previous);
        return previous;
    }
}

/// <summary>The records documents belong to.</summary>
public interface IDocumentOwners
{
    /// <exception cref="InvalidException">None is live with this id, or the caller may not see it; names the field.</exception>
    Task RequireAsync(DocumentOwner owner, CancellationToken ct);
}
