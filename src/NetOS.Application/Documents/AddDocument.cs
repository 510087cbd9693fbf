using FluentValidation;
using MediatR;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Domain.Documents;

namespace NetOS.Application.Documents;

/// <summary>What is said of a file before it comes.</summary>
/// <param name="Owner">What it is to belong to.</param>
/// <param name="Details">The fields; an empty title is filled from the file's name.</param>
/// <param name="PreviousId">The document it replaces.</param>
public sealed record DocumentPlan(DocumentOwner Owner, DocumentDetails Details, Guid? PreviousId);

/// <summary>Refuses a document before its file is read, where what is said of it is enough to.</summary>
public sealed record CheckDocumentPlan(DocumentPlan Plan) : IRequest<bool>;

/// <summary>Adds a document whose file has come in.</summary>
/// <param name="Plan">What was said of it.</param>
/// <param name="FileName">The name it came with.</param>
/// <param name="Staged">Its bytes.</param>
public sealed record AddDocument(DocumentPlan Plan, string? FileName, IStagedFile Staged) : ICommand<Guid>;

internal sealed class CheckDocumentPlanHandler(DocumentGate gate, IValidator<DocumentDetails> validator) : IRequestHandler<CheckDocumentPlan, bool>
{
    public async Task<bool> Handle(CheckDocumentPlan request, CancellationToken ct)
    {
        var plan = request.Plan;
        gate.RequireMoneyRight(plan.Details.Kind);
        validator.Check(plan.Details.Title.Length > 0 ? plan.Details : plan.Details with { Title = FileNames.Nameless });
        Document.CheckKind(plan.Owner.Kind, plan.Details.Kind);
        await gate.RequireOwnerAsync(plan.Owner, ct);
        await gate.PreviousAsync(plan, ct);
        return true;
    }
}

internal sealed class AddDocumentHandler(DocumentGate gate, IFileInspector inspector, IDocumentStorage storage, IRecordStore<Document> documents) : IRequestHandler<AddDocument, Guid>
{
    public async Task<Guid> Handle(AddDocument command, CancellationToken ct)
    {
        var (plan, staged) = (command.Plan, command.Staged);
        if (staged.Size == 0)
            throw new InvalidException("file", "The file is empty (0 bytes).", "document.empty");
        var name = FileNames.Clean(command.FileName);
        var found = await inspector.InspectAsync(staged, name, ct);
        var details = plan.Details.Title.Length > 0 ? plan.Details : plan.Details with { Title = FileNames.WithoutExtension(name) };
        var document = Document.Create(plan.Owner, details, found.File, found.Pages, await gate.PreviousAsync(plan, ct));
        await storage.CommitAsync(staged, document.Id, ct);
        documents.Add(document);
        return document.Id;
    }
}
