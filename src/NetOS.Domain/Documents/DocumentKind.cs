using System.Collections.Frozen;

namespace NetOS.Domain.Documents;

public enum DocumentKind { Agreement, Amendment, Floorplan, Invoice, Bill, FccLicense, LoaCfa, Photo, MeterPhoto, Other }

/// <summary>What a document may belong to.</summary>
public enum DocumentOwnerKind { Circuit, Contract, Asset, RfLink, ElectricalService, Customer }

/// <summary>Which kinds of documents fit which owner, and which of them tell of money.</summary>
public static class DocumentKinds
{
    /// <summary>They name rates and amounts, so the whole document counts as money.</summary>
    public static readonly IReadOnlyList<DocumentKind> Money = [DocumentKind.Agreement, DocumentKind.Amendment, DocumentKind.Invoice, DocumentKind.Bill];

    private static readonly FrozenDictionary<DocumentOwnerKind, DocumentKind[]> Fitting = new Dictionary<DocumentOwnerKind, DocumentKind[]>
    {
        [DocumentOwnerKind.Circuit] = [DocumentKind.Agreement, DocumentKind.Amendment, DocumentKind.Invoice, DocumentKind.LoaCfa, DocumentKind.Photo, DocumentKind.Other],
        [DocumentOwnerKind.Contract] = [DocumentKind.Agreement, DocumentKind.Amendment, DocumentKind.Invoice, DocumentKind.Other],
        [DocumentOwnerKind.Asset] = [DocumentKind.Agreement, DocumentKind.Amendment, DocumentKind.Floorplan, DocumentKind.Photo, DocumentKind.Bill, DocumentKind.Invoice, DocumentKind.Other],
        [DocumentOwnerKind.RfLink] = [DocumentKind.FccLicense, DocumentKind.Photo, DocumentKind.Agreement, DocumentKind.Other],
        [DocumentOwnerKind.ElectricalService] = [DocumentKind.Bill, DocumentKind.Agreement, DocumentKind.MeterPhoto, DocumentKind.Photo, DocumentKind.Other],
        [DocumentOwnerKind.Customer] = [DocumentKind.Agreement, DocumentKind.Amendment, DocumentKind.Photo, DocumentKind.Other],
    }.ToFrozenDictionary();

    public static bool IsMoney(DocumentKind kind) => Money.Contains(kind);

    public static IReadOnlyList<DocumentKind> Of(DocumentOwnerKind owner) => Fitting[owner];
}
