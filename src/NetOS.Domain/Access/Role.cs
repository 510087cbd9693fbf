using NetOS.Domain.Common;

namespace NetOS.Domain.Access;

/// <summary>What may be edited of a role.</summary>
public sealed record RoleDetails : RecordDetails
{
    public string Name { get; init; } = "";
    public string? Description { get; init; }

    /// <summary>What its users may do, e.g. <c>circuits_view</c>; edit of an area always comes with its view.</summary>
    public IReadOnlyList<string> Permissions { get; init; } = [];
}

/// <summary>A named set of permissions. Rules name permissions, never roles.</summary>
public sealed class Role : Entity<RoleDetails>
{
    private Role() { }

    /// <summary>The word configuration, headers and scripts use, e.g. <c>network_eng</c>; made of the first name and never changed.</summary>
    public string Key { get; private init; } = "";

    /// <summary>One of the roles NetOS starts with; it can be edited, not deleted.</summary>
    public bool BuiltIn { get; private init; }

    public static Role Create(RoleDetails details) => new() { Key = KeyOf(details.Name), Details = WithViews(details) };

    public void Revise(RoleDetails details) => Details = WithViews(details);

    /// <summary>Lower-case letters and digits of the name, joined by underscores.</summary>
    public static string KeyOf(string name) =>
        string.Join('_', new string([.. name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Each permission once, in order; who may edit an area may see it.</summary>
    private static RoleDetails WithViews(RoleDetails details)
    {
        var views = details.Permissions.Where(p => p.EndsWith("_edit", StringComparison.Ordinal)).Select(p => p[..^"_edit".Length] + "_view");
        string[] all = [.. details.Permissions.Concat(views).Distinct().Order(StringComparer.Ordinal)];
        return details.Permissions.SequenceEqual(all) ? details : details with { Permissions = all };
    }
}
