using NetOS.Domain.Contracts;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Settings;

namespace NetOS.Infrastructure.Contracts;

/// <summary>Urgency as SQL over <c>decision_deadline</c>, from the domain's own thresholds; a test compares both day by day.</summary>
internal static class Urgencies
{
    // The deadline column is empty unless something must still be decided.
    private const string Deadline = "{t}.decision_deadline";

    /// <summary>How many days ahead are watched, as set; asked once for a statement, however often it stands there.</summary>
    public static readonly string Lookahead =
        $"(select coalesce(max((value->>'{RenewalGroup.LookaheadName}')::int), {RenewalUrgency.UsualLookaheadDays}) from settings where key = '{RenewalGroup.Name}')";

    private static readonly Dictionary<string, string> Conditions = new()
    {
        [Word(Urgency.Overdue)] = $"{Deadline} < {{today}}",
        [Word(Urgency.Critical)] = Between(0, RenewalUrgency.CriticalDays),
        [Word(Urgency.Active)] = Between(RenewalUrgency.CriticalDays + 1, RenewalUrgency.ActiveDays),
        [Word(Urgency.Watch)] = Between(RenewalUrgency.ActiveDays + 1, Lookahead),
        [Word(Urgency.None)] = $"{Deadline} is null or {Deadline} > {{today}} + {Lookahead}",
    };

    public static readonly string Sql =
        $"case when {Deadline} is null or {Deadline} > {{today}} + {Lookahead} then 'none' when {Deadline} < {{today}} then 'overdue' " +
        $"when {Deadline} <= {{today}} + {RenewalUrgency.CriticalDays} then 'critical' when {Deadline} <= {{today}} + {RenewalUrgency.ActiveDays} then 'active' else 'watch' end";

    public static readonly IReadOnlyList<Field> Fields =
    [
        F.Integer("days_to_deadline", "Days until the deadline; the deadline itself is 0, below 0 is late.").As($"({Deadline} - {{today}})::bigint") with { SortSql = Deadline },
        F.Word("urgency", "How near the deadline is: overdue < 0 ≤ critical ≤ 30 < active ≤ 90 < watch ≤ lookahead days, as set; else none.", Urgency.Critical) with
        {
            Sql = Sql, SortSql = Deadline, WordConditions = Conditions, Facet = true,
        },
    ];

    /// <summary>The condition that is true for an urgency, over <c>{t}.decision_deadline</c> and <c>{today}</c>.</summary>
    public static string Condition(Urgency urgency) => Conditions[Word(urgency)];

    private static string Between(int from, object to) => $"{Deadline} between {{today}} + {from} and {{today}} + {to}";

    private static string Word(Urgency urgency) => EnumWords<Urgency>.ToWord(urgency);
}
