using NetOS.Application.Access;
using NetOS.Application.Common.Security;
using NetOS.Domain.Access;
using NetOS.Domain.Common;
using NUnit.Framework;
using Shouldly;

namespace NetOS.UnitTests.Access;

internal sealed class ApiTokenTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 15, 0, 0, TimeSpan.Zero);

    private static ApiToken Token(TimeSpan life) => ApiToken.Create(Guid.NewGuid(), "Export", TokenSecrets.NewToken().Secret, Now + life, Now);

    [TestCase(0, false)]
    [TestCase(1, true)]
    [TestCase(366 * 86_400, true)]
    [TestCase(366 * 86_400 + 1, false)]
    public void The_expiry_lies_ahead_but_not_more_than_366_days(int seconds, bool allowed)
    {
        if (allowed)
            Token(TimeSpan.FromSeconds(seconds)).ExpiresAt.ShouldBe(Now.AddSeconds(seconds));
        else
            Should.Throw<RuleBrokenException>(() => Token(TimeSpan.FromSeconds(seconds))).Field.ShouldBe("expires_at");
    }

    [Test]
    public void An_overlap_never_outlives_what_the_old_secret_had_left()
    {
        var token = Token(TimeSpan.FromHours(3));
        var old = token.Hash;
        token.Rotate(TokenSecrets.NewToken().Secret, TimeSpan.FromHours(24), Now.AddDays(30), Now);
        token.PreviousHash.ShouldBe(old);
        token.PreviousUntil.ShouldBe(Now.AddHours(3));
    }

    [Test]
    public void Without_an_overlap_the_old_secret_ends_at_once()
    {
        var token = Token(TimeSpan.FromDays(3));
        token.Rotate(TokenSecrets.NewToken().Secret, TimeSpan.Zero, Now.AddDays(30), Now);
        token.PreviousHash.ShouldBeNull();
        token.PreviousUntil.ShouldBeNull();
    }

    [TestCase(-1)]
    [TestCase(7 * 24 + 1)]
    public void An_overlap_is_between_nothing_and_a_week(int hours) =>
        Should.Throw<RuleBrokenException>(() => Token(TimeSpan.FromDays(30)).Rotate(TokenSecrets.NewToken().Secret, TimeSpan.FromHours(hours), Now.AddDays(30), Now)).Field.ShouldBe("overlap_hours");

    [Test]
    public void What_has_ended_cannot_be_rotated()
    {
        var revoked = Token(TimeSpan.FromDays(1));
        revoked.Revoke(Now);
        Should.Throw<RuleBrokenException>(() => revoked.Rotate(TokenSecrets.NewToken().Secret, TimeSpan.Zero, Now.AddDays(1), Now)).Code.ShouldBe("token.ended");
        var expired = Token(TimeSpan.FromDays(1));
        Should.Throw<RuleBrokenException>(() => expired.Rotate(TokenSecrets.NewToken().Secret, TimeSpan.Zero, Now.AddDays(3), Now.AddDays(1))).Code.ShouldBe("token.ended");
    }

    [Test]
    public void Secrets_are_long_different_and_recognised_by_their_hash_alone()
    {
        var (one, kept) = TokenSecrets.NewToken();
        var (other, _) = TokenSecrets.NewToken();
        one.Length.ShouldBe(TokenSecrets.Length);
        one.ShouldNotBe(other);
        kept.Hash.ShouldBe(TokenSecrets.HashOf(one));
        one.ShouldStartWith(kept.Prefix);
        kept.Prefix.Length.ShouldBe(14);
    }
}

internal sealed class RoleTests
{
    [TestCase("Network eng.", "network_eng")]
    [TestCase("  NOC / night  ", "noc_night")]
    [TestCase("Überprüfung", "berpr_fung")]
    [TestCase("???", "")]
    public void The_key_is_made_of_the_first_name(string name, string key) => Role.KeyOf(name).ShouldBe(key);

    [Test]
    public void The_key_stays_when_the_name_changes()
    {
        var role = Role.Create(new RoleDetails { Name = "Night desk" });
        role.Revise(new RoleDetails { Name = "Day desk" });
        role.Key.ShouldBe("night_desk");
    }

    [Test]
    public void Who_may_edit_may_see() =>
        Role.Create(new RoleDetails { Name = "x", Permissions = ["carriers_edit", "audit_view", "carriers_edit", "imports_commit"] }).Details.Permissions
            .ShouldBe(["audit_view", "carriers_edit", "carriers_view", "imports_commit"]);
}

internal sealed class PermissionSetTests
{
    [Test]
    public void Sets_of_the_same_permissions_are_equal_in_any_order()
    {
        var (a, b) = (new PermissionSet(["circuits_view", "audit_view"]), new PermissionSet(["audit_view", "circuits_view", "audit_view"]));
        a.ShouldBe(b);
        a.GetHashCode().ShouldBe(b.GetHashCode());
        a.Key.ShouldBe(b.Key);
        a.ShouldNotBe(new PermissionSet(["audit_view"]));
        PermissionSet.None.Contains("audit_view").ShouldBeFalse();
    }
}
