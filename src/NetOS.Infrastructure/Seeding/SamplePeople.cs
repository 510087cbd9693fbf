namespace NetOS.Infrastructure.Seeding;

/// <summary>Somebody to try roles and scopes with.</summary>
internal sealed record SamplePerson(string Key, string Name, string Role, params string[] States);

/// <summary>The people of the sample data: one of most roles, none who could change what others may do. Their addresses reach nobody.</summary>
internal static class SamplePeople
{
    public static readonly IReadOnlyList<SamplePerson> All =
    [
        new("dana.keller@example.net", "Dana Keller", "finance"),
        new("marcus.webb@example.net", "Marcus Webb", "network_eng"),
        new("priya.raman@example.net", "Priya Raman", "operations"),
        new("tom.alvarez@example.net", "Tom Alvarez", "pm"),
        new("lena.fischer@example.net", "Lena Fischer", "sales"),
        new("idaho.noc@example.net", "Idaho NOC", "read_only", "ID"),
    ];
}
