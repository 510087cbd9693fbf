using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace NetOS.Application.Common.Security;

/// <summary>What somebody may do. Two sets of the same permissions are equal, so that what depends on rights alone can be kept per set.</summary>
public sealed class PermissionSet : IEquatable<PermissionSet>
{
    public static readonly PermissionSet None = new([]);

    /// <summary>Every permission there is.</summary>
    public static readonly PermissionSet Everything = new(Permission.All);

    private readonly FrozenSet<string> _names;
    private readonly UInt128 _key;

    public PermissionSet(IEnumerable<string> names)
    {
        _names = names.ToFrozenSet(StringComparer.Ordinal);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(',', Names)));
        _key = BitConverter.ToUInt128(hash);
    }

    /// <summary>The permissions in order.</summary>
    public IEnumerable<string> Names => _names.Order(StringComparer.Ordinal);

    /// <summary>The same for equal sets, in every process.</summary>
    public string Key => _key.ToString("x", System.Globalization.CultureInfo.InvariantCulture);

    public bool Contains(string permission) => _names.Contains(permission);

    public bool Equals(PermissionSet? other) => other is not null && _key == other._key;

    public override bool Equals(object? obj) => Equals(obj as PermissionSet);

    public override int GetHashCode() => _key.GetHashCode();
}
