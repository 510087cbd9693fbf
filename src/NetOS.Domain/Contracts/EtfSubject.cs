using NetOS.Domain.Circuits;

namespace NetOS.Domain.Contracts;

/// <summary>What an early termination fee depends on of one subject of a contract.</summary>
/// <param name="Id">The subject.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Mrc">Money per month at the escalator's anchor; null: none is recorded, which counts 0 and is reported.</param>
/// <param name="FirstDay">First day of service, before which a pre-install clause applies; null: it never does.</param>
/// <param name="FirstDayUnknown">It is in service, but nobody recorded since when.</param>
public sealed record EtfSubject(Guid Id, string Label, decimal? Mrc, DateOnly? FirstDay = null, bool FirstDayUnknown = false)
{
    /// <summary>A circuit: not installed before its install date, nor while it waits for one.</summary>
    public static EtfSubject Circuit(Guid id, string label, decimal? mrc, CircuitStatus status, DateOnly? installedOn)
    {
        var waits = installedOn is null && status is (CircuitStatus.Quoted or CircuitStatus.Ordered or CircuitStatus.Provisioning);
        return new(id, label, mrc, waits ? DateOnly.MaxValue : installedOn, FirstDayUnknown: installedOn is null && !waits);
    }

    internal bool AwaitsInstallOn(DateOnly on) => on < FirstDay;
}
