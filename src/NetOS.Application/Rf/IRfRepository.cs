using NetOS.Domain.Rf;

namespace NetOS.Application.Rf;

/// <summary>A link with what its ends and system are called, as stored.</summary>
public sealed record NamedLink(RfLink Link, string AName, string ZName, string SystemName)
{
    /// <summary>The id of the customer or site at Z.</summary>
    public Guid ZId => Link.Details.ZAssetId ?? Link.Details.ZCustomerId!.Value;
}

/// <summary>What only RF records need to know of the store.</summary>
public interface IRfRepository
{
    /// <summary>The records a link joins, which are known to be there.</summary>
    Task<RfLinkParts> PartsAsync(RfLinkDetails details, CancellationToken ct);

    /// <summary>The numbers live links of these ends and this system have; whoever asks for the same waits until this transaction ends.</summary>
    /// <param name="key">Ends and system.</param>
    /// <param name="except">A link whose own number does not count.</param>
    /// <param name="ct">Ends the wait.</param>
    Task<IReadOnlySet<int>> NumbersAsync(RfLinkKey key, Guid except, CancellationToken ct);

    /// <summary>The live links that end at this site or customer, or use this system.</summary>
    Task<IReadOnlyList<NamedLink>> LinksOverAsync(Guid placeOrSystemId, CancellationToken ct);

    /// <summary>One link, deleted or not.</summary>
    Task<NamedLink> NamedAsync(Guid linkId, CancellationToken ct);

    /// <summary>The live links a node serves.</summary>
    Task<IReadOnlyList<RfLink>> LinksOfNodeAsync(Guid nodeId, CancellationToken ct);

    /// <summary>How many live links and live nodes use a system.</summary>
    Task<(int Links, int Nodes)> CountUsesAsync(Guid systemId, CancellationToken ct);

    /// <summary>How many live links of this subscriber system are served by nodes of one of these bases.</summary>
    Task<int> CountServedAsync(Guid subscriberId, IReadOnlyList<Guid> baseIds, CancellationToken ct);
}
