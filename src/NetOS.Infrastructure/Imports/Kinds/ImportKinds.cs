using System.Collections.Frozen;
using NetOS.Application.Common.Errors;

namespace NetOS.Infrastructure.Imports.Kinds;

/// <summary>Every kind of file there is, in the order in which people need them.</summary>
internal static class ImportKinds
{
    public static readonly IReadOnlyList<ImportKind> All =
    [
        CarrierImport.Kind, EndpointImport.Kind, CircuitImport.Kind, ContractImport.Kind, CustomerImport.Kind, InfrastructureImport.Kind, RfSystemImport.Kind, RfLinkImport.Kind, ElectricalImport.Services,
        ElectricalImport.Bills, LifecycleEventImport.Kind,
    ];

    private static readonly FrozenDictionary<string, ImportKind> ByName = All.ToFrozenDictionary(k => k.Name);

    /// <exception cref="InvalidException">There is no such kind.</exception>
    public static ImportKind Get(string? name) => name is not null && ByName.TryGetValue(name, out var kind) ? kind : throw new InvalidException("kind", $"It must be one of {string.Join(", ", All.Select(k => k.Name))}.");
}
