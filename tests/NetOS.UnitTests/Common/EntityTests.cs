using NetOS.Domain.Carriers;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Common;

internal sealed class EntityTests
{
    private static readonly DateTimeOffset First = new(2025, 6, 1, 12, 0, 0, TimeSpan.Zero);

    [Test]
    public void Every_change_counts_the_version_up_and_keeps_who_made_it()
    {
        var carrier = Carrier.Create(new CarrierDetails { Name = "Zayo" }, 0);
        carrier.StampCreated(First, "ann@example.net");
        carrier.StampUpdated(First.AddHours(1), "bob@example.net");

        carrier.Version.ShouldBe(2);
        (carrier.CreatedAt, carrier.CreatedBy).ShouldBe((First, "ann@example.net"));
        (carrier.UpdatedAt, carrier.UpdatedBy).ShouldBe((First.AddHours(1), "bob@example.net"));
    }

    [Test]
    public void A_deleted_record_stays_deleted_since_the_first_time_until_it_is_restored()
    {
        var carrier = Carrier.Create(new CarrierDetails { Name = "Zayo" }, 0);
        carrier.Delete(First);
        carrier.Delete(First.AddDays(1));
        carrier.DeletedAt.ShouldBe(First);
        carrier.Restore();
        carrier.DeletedAt.ShouldBeNull();
    }

    [Test]
    public void Every_record_has_a_version_7_id_of_its_own()
    {
        var first = Carrier.Create(new CarrierDetails(), 0).Id;
        first.Version.ShouldBe(7);
        first.ShouldNotBe(Carrier.Create(new CarrierDetails(), 0).Id);
    }
}
