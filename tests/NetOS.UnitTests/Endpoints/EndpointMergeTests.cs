using NetOS.Domain.Circuits;
using NetOS.Domain.Common;
using NetOS.Domain.Endpoints;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Endpoints;

internal sealed class EndpointMergeTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 15, 0, 0, TimeSpan.Zero);

    private static Endpoint Place(string name, Func<EndpointDetails, EndpointDetails>? with = null)
    {
        var details = new EndpointDetails { Name = name };
        return Endpoint.Create(with is null ? details : with(details));
    }

    private static Circuit Between(Guid? a, Guid? z, string id = "CKT-1") => Circuit.Create(new CircuitDetails { CircuitId = id, Status = CircuitStatus.Active, AEndpointId = a, ZEndpointId = z });

    private static EndpointMerge Done(Endpoint survivor, Endpoint[] merged, Circuit[] circuits, bool fillEmpty = true)
    {
        var merge = EndpointMerge.Of(survivor, merged, circuits, fillEmpty, allowSameEnds: false);
        merge.LetGo(merged, circuits, Now);
        merge.TakeOver(survivor, merged);
        return merge;
    }

    [Test]
    public void Circuits_external_ids_and_empty_fields_go_to_the_survivor()
    {
        var survivor = Place("Indy Telcom", d => d with { City = "Indianapolis", ExternalIds = [new("zoo", "1")] });
        var (first, second) = (Place("Indy Telecom Ctr", d => d with { City = "Indy", Clli = "IPLSINCG", ExternalIds = [new("pdb", "214")] }), Place("733 Henry", d => d with { Clli = "IPLSIN01", Latitude = 39.7, Longitude = -86.1 }));
        var (far, other) = (Place("Chicago"), Place("Boise"));
        var (one, two) = (Between(first.Id, far.Id), Between(other.Id, second.Id, "CKT-2"));
        var merge = Done(survivor, [first, second], [one, two]);
        (one.Details.AEndpointId, one.Details.ZEndpointId, two.Details.AEndpointId, two.Details.ZEndpointId).ShouldBe((survivor.Id, far.Id, other.Id, survivor.Id));
        survivor.Details.ShouldSatisfyAllConditions(
            d => d.City.ShouldBe("Indianapolis"),
            d => d.Clli.ShouldBe("IPLSINCG"),
            d => (d.Latitude, d.Longitude).ShouldBe((39.7, -86.1)),
            d => d.ExternalIds.ShouldBe([new ExternalId("zoo", "1"), new ExternalId("pdb", "214")]));
        (first.DeletedAt, second.DeletedAt, survivor.DeletedAt).ShouldBe((Now, Now, (DateTimeOffset?)null));
        merge.Filled.ShouldBe([new FilledField("clli", first.Id), new FilledField("position", second.Id)], ignoreOrder: true);
    }

    [Test]
    public void Nothing_is_filled_unless_asked()
    {
        var survivor = Place("A");
        Done(survivor, [Place("B", d => d with { Clli = "IPLSINCG" })], [], fillEmpty: false);
        survivor.Details.Clli.ShouldBeNull();
    }

    [Test]
    public void A_circuit_both_of_whose_ends_would_be_the_survivor_is_refused_by_name_unless_allowed()
    {
        var (survivor, gone, also) = (Place("A"), Place("B"), Place("C"));
        foreach (var circuit in new[] { Between(survivor.Id, gone.Id), Between(gone.Id, survivor.Id), Between(gone.Id, also.Id) })
        {
            Action merge = () => EndpointMerge.Of(survivor, [gone, also], [circuit], fillEmpty: false, allowSameEnds: false);
            merge.ShouldBreak("endpoint.merge_same_ends", null).Message.ShouldContain("CKT-1");
            EndpointMerge.Of(survivor, [gone, also], [circuit], fillEmpty: false, allowSameEnds: true).Ends.ShouldNotBeEmpty();
        }
    }

    [Test]
    public void A_circuit_that_began_and_ended_at_one_place_before_or_is_deleted_is_in_nobodys_way()
    {
        var (survivor, gone) = (Place("A"), Place("B"));
        var deleted = Between(survivor.Id, gone.Id, "CKT-2");
        deleted.Delete(Now);
        EndpointMerge.Of(survivor, [gone], [Between(gone.Id, gone.Id), deleted], fillEmpty: false, allowSameEnds: false).Ends.Count.ShouldBe(3);
    }

    [Test]
    public void One_to_twenty_others_are_merged_and_never_the_survivor_itself()
    {
        var survivor = Place("A");
        Action none = () => EndpointMerge.Of(survivor, [], [], false, false);
        Action self = () => EndpointMerge.Of(survivor, [Place("B"), survivor], [], false, false);
        Action many = () => EndpointMerge.Of(survivor, [.. Enumerable.Range(0, 21).Select(n => Place($"P{n}"))], [], false, false);
        none.ShouldBreak("endpoint.merge_count", "merged_ids");
        self.ShouldBreak("endpoint.merge_self", "merged_ids");
        many.ShouldBreak("endpoint.merge_count", "merged_ids");
        EndpointMerge.Of(survivor, [.. Enumerable.Range(0, 20).Select(n => Place($"P{n}"))], [], false, false).MergedIds.Count.ShouldBe(20);
    }

    [Test]
    public void Taking_it_back_leaves_everything_as_it_was()
    {
        var survivor = Place("A", d => d with { Notes = "Ours", ExternalIds = [new("zoo", "1")] });
        var gone = Place("B", d => d with { Clli = "IPLSINCG", Notes = "Theirs", ExternalIds = [new("pdb", "214")] });
        var circuit = Between(gone.Id, Place("C").Id);
        var (before, beforeCircuit) = (survivor.Details, circuit.Details);
        var merge = Done(survivor, [gone], [circuit]);
        merge.GiveBack(survivor, [gone], [circuit], leaveChanged: false, Now);
        merge.BringBack([gone], [circuit]);
        (survivor.Details with { ExternalIds = before.ExternalIds }).ShouldBe(before);
        survivor.Details.ExternalIds.ShouldBe(before.ExternalIds);
        circuit.Details.ShouldBe(beforeCircuit);
        (gone.DeletedAt, merge.RevertedAt).ShouldBe((null, Now));
        Action again = () => merge.GiveBack(survivor, [gone], [circuit], leaveChanged: true, Now);
        again.ShouldBreak("endpoint.merge_reverted", null);
    }

    [Test]
    public void What_changed_since_is_named_and_left_when_asked()
    {
        var (survivor, gone, elsewhere) = (Place("A"), Place("B", d => d with { Clli = "IPLSINCG" }), Place("E"));
        var (moved, stayed) = (Between(gone.Id, null), Between(null, gone.Id, "CKT-2"));
        var merge = Done(survivor, [gone], [moved, stayed]);
        moved.Repoint(atZ: false, elsewhere.Id);
        survivor.Revise(survivor.Details with { Clli = "BOISIDMA" });
        Action revert = () => merge.GiveBack(survivor, [gone], [moved, stayed], leaveChanged: false, Now);
        var words = revert.ShouldBreak("endpoint.merge_changed", null).Message;
        words.ShouldContain("the A end of CKT-1 was moved");
        words.ShouldContain("the clli of A was changed");
        words.ShouldNotContain("CKT-2");
        merge.GiveBack(survivor, [gone], [moved, stayed], leaveChanged: true, Now);
        merge.BringBack([gone], [moved, stayed]);
        (moved.Details.AEndpointId, stayed.Details.ZEndpointId, survivor.Details.Clli).ShouldBe((elsewhere.Id, gone.Id, "BOISIDMA"));
    }

    [Test]
    public void A_place_that_is_there_again_and_a_survivor_that_is_gone_are_changes()
    {
        var (survivor, gone) = (Place("A"), Place("B"));
        var merge = Done(survivor, [gone], []);
        merge.ChangedSince(survivor, [gone], []).ShouldBeEmpty();
        gone.Restore();
        survivor.Delete(Now);
        merge.ChangedSince(survivor, [gone], []).ShouldBe(["A was deleted", "B was restored"]);
    }

    [Test]
    public void Every_field_of_an_endpoint_that_may_be_empty_can_be_filled()
    {
        var full = new EndpointDetails
        {
            Name = "Full",
            Clli = "IPLSINCG",
            AddressLine1 = "1 Main",
            AddressLine2 = "Floor 2",
            City = "Boise",
            State = "ID",
            PostalCode = "83702",
            Country = "US",
            Latitude = 43.6,
            Longitude = -116.2,
            Notes = "Seen",
            FacilityType = FacilityType.Pop,
            DemarcSuite = "1",
            DemarcRack = "2",
            DemarcPanel = "3",
            DemarcPort = "4",
            CustomerId = Guid.NewGuid(),
        };
        var filled = EndpointFields.FilledFrom(new EndpointDetails { Name = "Empty" }, [Endpoint.Create(full)]);
        filled.Aggregate(new EndpointDetails { Name = "Full" }, (to, field) => EndpointFields.Copy(field.Field, to, full)).ShouldBe(full);
        EndpointFields.FilledFrom(full, [Endpoint.Create(full)]).ShouldBeEmpty();
    }

    [Test]
    public void A_place_inside_a_site_is_not_put_at_a_customer_as_well()
    {
        var survivor = new EndpointDetails { Name = "A", InfrastructureAssetId = Guid.NewGuid() };
        EndpointFields.FilledFrom(survivor, [Place("B", d => d with { CustomerId = Guid.NewGuid() })]).ShouldBeEmpty();
    }
}
