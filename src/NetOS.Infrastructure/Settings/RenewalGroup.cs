using NetOS.Application.Common.Security;
using NetOS.Application.Common.Settings;

namespace NetOS.Infrastructure.Settings;

internal sealed class RenewalGroup() : SettingsGroup<RenewalSettings>(Name, "Renewals",
[
    new(Threshold, SettingKind.Amount) { View = Permission.FinancialsView, Edit = Permission.FinancialsEdit },
    new(LookaheadName, SettingKind.Number) { Least = 90, Most = 1_095 },
    new("reminder_days", SettingKind.DayList) { Most = 365 },
])
{
    public const string Name = "renewals";
    public const string LookaheadName = "lookahead_days";
    public const string Threshold = "approval_threshold_mrc";

    protected override IEnumerable<(string Field, string Message)> Check(RenewalSettings before, RenewalSettings after, IReadOnlySet<string> given) => [];
}
