using NetOS.Domain.Common;
using Shouldly;

namespace NetOS.UnitTests;

internal static class Rules
{
    /// <summary>The act must break a rule about this field (null: about the record's state).</summary>
    public static RuleBrokenException ShouldBreak(this Action act, string code, string? field)
    {
        var broken = Should.Throw<RuleBrokenException>(act);
        broken.Code.ShouldBe(code);
        broken.Field.ShouldBe(field);
        broken.Message.ShouldNotBeNullOrWhiteSpace();
        return broken;
    }
}
