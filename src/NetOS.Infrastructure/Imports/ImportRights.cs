using NetOS.Application.Common.Security;

namespace NetOS.Infrastructure.Imports;

/// <summary>Whose rights count for an import.</summary>
internal static class ImportRights
{
    private const string View = "_view", Edit = "_edit";

    /// <summary>
    /// Who prepares. Those who commit write with their own rights, and a preview tells what these refuse. Who may not commit prepares for somebody else: what they may
    /// see they may bring, and the rights of who commits are asked then.
    /// </summary>
    public static Caller Preparing(this Caller caller) => caller.May(Permission.ImportsCommit)
        ? caller
        : caller with { Permissions = new PermissionSet([.. caller.Permissions.Names, .. caller.Permissions.Names.Where(p => p.EndsWith(View, StringComparison.Ordinal)).Select(p => p[..^View.Length] + Edit).Intersect(Permission.All)]) };
}
