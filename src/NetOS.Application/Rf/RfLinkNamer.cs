using NetOS.Domain.Rf;

namespace NetOS.Application.Rf;

/// <summary>Gives links their numbers and keeps their names true when what they are made of is renamed.</summary>
internal sealed class RfLinkNamer(IRfRepository repository)
{
    // Numbers given in this unit of work, which the database does not have yet.
    private readonly Dictionary<RfLinkKey, HashSet<int>> _given = [];

    /// <summary>The lowest number no other live link of the same ends and system has.</summary>
    public async Task<int> NumberForAsync(RfLinkDetails details, Guid link, CancellationToken ct)
    {
        var key = RfLinkKey.Of(details);
        if (!_given.TryGetValue(key, out var given))
            _given[key] = given = [];
        var number = RfLinkName.Lowest(given.Union(await repository.NumbersAsync(key, link, ct)).ToHashSet());
        given.Add(number);
        return number;
    }

    /// <summary>Renames the links of a site, a customer or a system that has a new name.</summary>
    public async Task FollowAsync(Guid renamed, string name, CancellationToken ct)
    {
        foreach (var link in await repository.LinksOverAsync(renamed, ct))
        {
            link.Link.Rename(
                link.Link.Details.AAssetId == renamed ? name : link.AName,
                link.ZId == renamed ? name : link.ZName,
                link.Link.Details.RfSystemId == renamed ? name : link.SystemName,
                link.Link.Number);
        }
    }

    /// <summary>Gives a link that comes back the number and the name of today.</summary>
    public async Task ReturnAsync(RfLink link, CancellationToken ct)
    {
        var named = await repository.NamedAsync(link.Id, ct);
        link.Rename(named.AName, named.ZName, named.SystemName, await NumberForAsync(link.Details, link.Id, ct));
    }
}
