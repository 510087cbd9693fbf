namespace NetOS.Application.Endpoints;

/// <summary>What only endpoints need to know of the store.</summary>
public interface IEndpointRepository
{
    /// <summary>Every circuit with an end at one of these, deleted ones and those outside the caller's scope included.</summary>
    Task<IReadOnlyList<Guid>> CircuitsAtAsync(IReadOnlyCollection<Guid> endpointIds, CancellationToken ct);
}
