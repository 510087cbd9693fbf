using NetOS.Domain.Common;
using NetOS.Domain.Documents;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Documents;

internal sealed class DocumentTests
{
    private static readonly DocumentFile File = new() { FileName = "a.pdf", ContentType = "application/pdf", SizeBytes = 1, Sha256 = "00" };

    [TestCase(DocumentOwnerKind.Circuit, "agreement amendment invoice loa_cfa photo other")]
    [TestCase(DocumentOwnerKind.Contract, "agreement amendment invoice other")]
    [TestCase(DocumentOwnerKind.Asset, "agreement amendment floorplan photo bill invoice other")]
    [TestCase(DocumentOwnerKind.RfLink, "fcc_license photo agreement other")]
    [TestCase(DocumentOwnerKind.ElectricalService, "bill agreement meter_photo photo other")]
    [TestCase(DocumentOwnerKind.Customer, "agreement amendment photo other")]
    public void Each_owner_has_its_kinds_and_a_wrong_one_is_told_them(DocumentOwnerKind owner, string kinds)
    {
        var fitting = kinds.Split(' ');
        foreach (var kind in Enum.GetValues<DocumentKind>())
        {
            if (fitting.Contains(Document.Word(kind)))
            {
                Make(owner, kind).Details.Kind.ShouldBe(kind);
                continue;
            }

            var broken = Should.Throw<RuleBrokenException>(() => Make(owner, kind));
            (broken.Code, broken.Field).ShouldBe(("document.kind", "kind"));
            broken.Allowed.ShouldBe(fitting);
            Should.Throw<RuleBrokenException>(() => Make(owner, DocumentKind.Other == kind ? DocumentKind.Photo : DocumentKind.Other).Revise(new DocumentDetails { Kind = kind, Title = "x" }));
        }
    }

    [Test]
    public void Agreements_amendments_invoices_and_bills_are_money() =>
        Enum.GetValues<DocumentKind>().Where(DocumentKinds.IsMoney).ShouldBe([DocumentKind.Agreement, DocumentKind.Amendment, DocumentKind.Invoice, DocumentKind.Bill]);

    [TestCase(DocumentOwnerKind.Circuit)]
    [TestCase(DocumentOwnerKind.Contract)]
    [TestCase(DocumentOwnerKind.Asset)]
    [TestCase(DocumentOwnerKind.RfLink)]
    [TestCase(DocumentOwnerKind.ElectricalService)]
    [TestCase(DocumentOwnerKind.Customer)]
    public void A_document_has_one_owner(DocumentOwnerKind kind)
    {
        var document = Make(kind, DocumentKind.Other);
        document.Owner.Kind.ShouldBe(kind);
        new[] { document.CircuitId, document.ContractId, document.AssetId, document.RfLinkId, document.ElectricalServiceId, document.CustomerId }.Where(id => id is not null).ShouldBe([document.Owner.Id]);
    }

    [Test]
    public void A_revision_counts_on_from_the_document_it_replaces_and_stays_with_its_owner()
    {
        var owner = new DocumentOwner(DocumentOwnerKind.Circuit, Guid.NewGuid());
        var first = Document.Create(owner, Details, File, [], null);
        var second = Document.Create(owner, Details, File, [], first);
        (first.Revision, first.PreviousId, second.Revision, second.PreviousId).ShouldBe((1, null, 2, first.Id));
        var elsewhere = new DocumentOwner(DocumentOwnerKind.Circuit, Guid.NewGuid());
        Should.Throw<RuleBrokenException>(() => Document.Create(elsewhere, Details, File, [], first)).Code.ShouldBe("document.previous_elsewhere");
    }

    [Test]
    public void Empty_pages_are_not_kept_but_counted() =>
        Document.Create(new DocumentOwner(DocumentOwnerKind.Customer, Guid.NewGuid()), Details, File, ["one", "", "three"], null).Pages.Select(p => (p.Page, p.Text)).ShouldBe([(1, "one"), (3, "three")]);

    private static DocumentDetails Details => new() { Kind = DocumentKind.Other, Title = "x" };

    private static Document Make(DocumentOwnerKind owner, DocumentKind kind) => Document.Create(new DocumentOwner(owner, Guid.NewGuid()), Details with { Kind = kind }, File, [], null);
}
