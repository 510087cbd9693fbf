using NetOS.Application.Common;
using NetOS.Application.Common.Security;
using NetOS.Domain.Access;

namespace NetOS.Infrastructure.Reading;

/// <summary>What every read depends on beside its question: the business day, the instant, the part of the network the caller works with, and what they may see at all.</summary>
internal readonly record struct Viewpoint(DateOnly Today, DateTimeOffset Now, AccessScope Scope, PermissionSet Rights);

internal static class Viewpoints
{
    public static Viewpoint For(this BusinessCalendar calendar, Caller caller) => new(calendar.Today, calendar.Now, caller.Scope, caller.Permissions);
}
