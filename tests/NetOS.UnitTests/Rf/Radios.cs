using NetOS.Domain.Assets;
using NetOS.Domain.Rf;

namespace NetOS.UnitTests.Rf;

/// <summary>The catalog these tests choose from.</summary>
internal sealed class Radios
{
    public readonly RfSystem Ptp = RfSystem.Create(new() { Name = "11 GHz PTP", Type = RfSystemType.Ptp, Role = RfSystemRole.Standalone, CapacityMbps = 1000, Cost = 28_400m, DefaultFrequencyMhz = 11_245, Currency = "USD" }, []);
    public readonly RfSystem Bn = RfSystem.Create(new() { Name = "Tarana BN", Type = RfSystemType.Ptmp, Role = RfSystemRole.PtmpBase, CapacityMbps = 2400 }, []);
    public readonly RfSystem Ap = RfSystem.Create(new() { Name = "ePMP AP", Type = RfSystemType.Ptmp, Role = RfSystemRole.PtmpBase }, []);
    public readonly RfSystem Rn;
    public readonly RfSystem Force;
    public readonly InfrastructureAsset A = InfrastructureAsset.Create(new() { Name = "Shafer Butte", Kind = AssetKind.Tower });
    public readonly InfrastructureAsset Z = InfrastructureAsset.Create(new() { Name = "Eagle tower", Kind = AssetKind.Tower });

    public Radios()
    {
        Rn = Subscriber("Tarana RN", Bn);
        Force = Subscriber("Force 4600c", Ap);
        BnAtA = RfNode.Create(new() { AssetId = A.Id, RfSystemId = Bn.Id }, A, Bn);
        BnAtZ = RfNode.Create(new() { AssetId = Z.Id, RfSystemId = Bn.Id }, Z, Bn);
        ApAtA = RfNode.Create(new() { AssetId = A.Id, RfSystemId = Ap.Id }, A, Ap);
    }

    public RfNode BnAtA { get; }
    public RfNode BnAtZ { get; }
    public RfNode ApAtA { get; }

    public RfSystem System(string name) => name switch { "ptp" => Ptp, "bn" => Bn, "rn" => Rn, "force" => Force, _ => throw new ArgumentException(name) };

    public RfNode? Node(string? name) => name switch { null => null, "bn@a" => BnAtA, "bn@z" => BnAtZ, "ap@a" => ApAtA, _ => throw new ArgumentException(name) };

    public RfLinkDetails Between(RfSystem system, RfNode? node = null) => new() { AAssetId = A.Id, ZAssetId = Z.Id, RfSystemId = system.Id, ARfNodeId = node?.Id };

    /// <summary>What the store would know of a link with these details.</summary>
    public RfLinkParts Parts(RfSystem system, RfNode? node = null)
    {
        var nodeSystem = node?.Details.RfSystemId == Bn.Id ? Bn : Ap;
        return new(
            A.Details.Name, Z.Details.Name, system, node, node is null ? null : nodeSystem.Details.Name,
            node is null ? [] : [.. new[] { Force, Rn }.Where(s => s.Details.CompatibleBaseIds.Contains(nodeSystem.Id)).Select(s => s.Details.Name)]);
    }

    public static RfSystem Subscriber(string name, params RfSystem[] bases) => RfSystem.Create(
        new() { Name = name, Type = RfSystemType.Ptmp, Role = RfSystemRole.PtmpSubscriber, CapacityMbps = 400, CompatibleBaseIds = [.. bases.Select(b => b.Id)] }, bases);
}
