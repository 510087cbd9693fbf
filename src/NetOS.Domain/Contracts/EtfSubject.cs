namespace NetOS.Domain.Contracts;

/// <summary>What an early termination fee depends on of one subject of a contract.</summary>
/// <param name="Id">The subject.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Mrc">Money per month at the escalator's anchor; null: none is recorded, which counts 0 and is reported.</param>
/// <param name="FirstDay">First day of service, before which a pre-install clause applies; null: it never does.</param>
/// <param name="FirstDayUnknown">It is in service, but nobody recorded since when.</param>
public sealed record EtfSubject(Guid Id, string Label, decimal? Mrc, DateOnly? FirstDay = null, bool FirstDayUnknown = false)
{
    /// <summary>A circuit is not installed before its install date, nor while it waits for one; other subjects always are.</summary>
    /// <param name="id">The subject.</param>
    /// <param name="mrc">What its contract says; null: its own rate.</param>
    /// <param name="facts">What its record says.</param>
    public static EtfSubject Of(Guid id, decimal? mrc, SubjectFacts facts) => new(
        id, facts.Label, mrc ?? facts.OwnMrc, facts.AwaitsInstall ? DateOnly.MaxValue : facts.InstalledOn,
        FirstDayUnknown: facts is { Subject.Kind: SubjectKind.Circuit, InstalledOn: null, AwaitsInstall: false });

    internal bool AwaitsInstallOn(DateOnly on) => on < FirstDay;
}
