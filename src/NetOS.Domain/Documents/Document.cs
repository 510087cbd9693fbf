using System.Text.Json;
using NetOS.Domain.Common;

namespace NetOS.Domain.Documents;

/// <summary>What may be edited of a document; its file never changes, a newer one is a revision.</summary>
public sealed record DocumentDetails : RecordDetails
{
    public DocumentKind Kind { get; init; }
    public string Title { get; init; } = "";
    public string? Notes { get; init; }
}

/// <summary>The record a document belongs to.</summary>
public readonly record struct DocumentOwner(DocumentOwnerKind Kind, Guid Id);

/// <summary>What NetOS found out about the file itself.</summary>
public sealed record DocumentFile
{
    /// <summary>The name it came with, made harmless.</summary>
    public required string FileName { get; init; }

    /// <summary>Told from the bytes.</summary>
    public required string ContentType { get; init; }

    public required long SizeBytes { get; init; }

    /// <summary>Of the bytes as they came, in hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Of a PDF that can be opened.</summary>
    public int? PageCount { get; init; }

    /// <summary>Of a picture, upright.</summary>
    public int? Width { get; init; }

    public int? Height { get; init; }

    /// <summary>Where a picture says it was taken, WGS 84.</summary>
    public double? Latitude { get; init; }

    public double? Longitude { get; init; }
    public DateTimeOffset? TakenAt { get; init; }
    public bool HasText { get; init; }
    public bool HasPreview { get; init; }
}

/// <summary>A file of a circuit, contract, asset, RF link, electrical service or customer. It goes and returns with its owner.</summary>
public sealed class Document : Entity<DocumentDetails>
{
    private readonly List<DocumentPage> _pages = [];

    private Document() { }

    public Guid? CircuitId { get; private set; }
    public Guid? ContractId { get; private set; }
    public Guid? AssetId { get; private set; }
    public Guid? RfLinkId { get; private set; }
    public Guid? ElectricalServiceId { get; private set; }
    public Guid? CustomerId { get; private set; }

    public DocumentFile File { get; private set; } = null!;

    /// <summary>1 for the first, one more for each that replaces another.</summary>
    public int Revision { get; private set; } = 1;

    /// <summary>The document this one replaced.</summary>
    public Guid? PreviousId { get; private set; }

    /// <summary>The first of the documents that replaced one another; itself when it replaced none.</summary>
    public Guid FirstId { get; private set; }

    /// <summary>The text that could be read, page by page; loaded only when it is written.</summary>
    public IReadOnlyList<DocumentPage> Pages => _pages;

    public DocumentOwner Owner => this switch
    {
        { CircuitId: { } id } => new(DocumentOwnerKind.Circuit, id),
        { ContractId: { } id } => new(DocumentOwnerKind.Contract, id),
        { AssetId: { } id } => new(DocumentOwnerKind.Asset, id),
        { RfLinkId: { } id } => new(DocumentOwnerKind.RfLink, id),
        { ElectricalServiceId: { } id } => new(DocumentOwnerKind.ElectricalService, id),
        _ => new(DocumentOwnerKind.Customer, CustomerId!.Value),
    };

    /// <param name="owner">What it belongs to.</param>
    /// <param name="details">The fields.</param>
    /// <param name="file">What its file is.</param>
    /// <param name="pages">Its text.</param>
    /// <param name="previous">The document it replaces.</param>
    /// <exception cref="RuleBrokenException">The kind does not fit the owner, or the replaced document belongs elsewhere.</exception>
    public static Document Create(DocumentOwner owner, DocumentDetails details, DocumentFile file, IReadOnlyList<string> pages, Document? previous)
    {
        CheckKind(owner.Kind, details.Kind);
        CheckPrevious(owner, previous);
        var document = new Document { Details = details, File = file, Revision = (previous?.Revision ?? 0) + 1, PreviousId = previous?.Id };
        document.FirstId = previous?.FirstId ?? document.Id;
        document.BelongTo(owner);
        document._pages.AddRange(pages.Select((text, i) => new DocumentPage(document.Id, i + 1, text)).Where(p => p.Text.Length > 0));
        return document;
    }

    public void Revise(DocumentDetails details)
    {
        CheckKind(Owner.Kind, details.Kind);
        Details = details;
    }

    /// <exception cref="RuleBrokenException">It does not fit; names those that do.</exception>
    public static void CheckKind(DocumentOwnerKind owner, DocumentKind kind)
    {
        var fitting = DocumentKinds.Of(owner);
        if (!fitting.Contains(kind))
        {
            throw new RuleBrokenException("document.kind", $"A document of {Article(owner)} is one of {string.Join(", ", fitting.Select(k => Word(k)))}; {Word(kind)} is not.")
            {
                Field = "kind",
                Allowed = [.. fitting.Select(k => Word(k))],
            };
        }
    }

    /// <exception cref="RuleBrokenException">The document to be replaced belongs to something else.</exception>
    public static void CheckPrevious(DocumentOwner owner, Document? previous)
    {
        if (previous is not null && previous.Owner != owner)
            throw RuleBrokenException.Value("document.previous_elsewhere", "previous_id", "The document to be replaced belongs to another record.");
    }

    public static string Word(Enum value) => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private static string Article(DocumentOwnerKind owner) => (owner is DocumentOwnerKind.Asset or DocumentOwnerKind.RfLink or DocumentOwnerKind.ElectricalService ? "an " : "a ") + Word(owner).Replace('_', ' ');

    private void BelongTo(DocumentOwner owner)
    {
        switch (owner.Kind)
        {
            case DocumentOwnerKind.Circuit: CircuitId = owner.Id; break;
            case DocumentOwnerKind.Contract: ContractId = owner.Id; break;
            case DocumentOwnerKind.Asset: AssetId = owner.Id; break;
            case DocumentOwnerKind.RfLink: RfLinkId = owner.Id; break;
            case DocumentOwnerKind.ElectricalService: ElectricalServiceId = owner.Id; break;
            default: CustomerId = owner.Id; break;
        }
    }
}

/// <summary>The text of one page; of a file without pages, a portion of its text.</summary>
public sealed class DocumentPage(Guid documentId, int page, string text)
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid DocumentId { get; private set; } = documentId;

    /// <summary>From 1.</summary>
    public int Page { get; private set; } = page;

    public string Text { get; private set; } = text;
}
