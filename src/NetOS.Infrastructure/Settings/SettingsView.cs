using System.Text.Json.Nodes;
using NetOS.Application.Common.Security;

namespace NetOS.Infrastructure.Settings;

/// <summary>Settings as they are answered: what holds and where it comes from. Secrets are never among it, only their last characters.</summary>
internal sealed class SettingsView(SettingsStore store)
{
    private const int Shown = 4;

    // Of a short one the last four characters would be most of it.
    private const int LongEnough = 8;

    public async Task<JsonObject> ReadAsync(SettingsGroup group, Caller caller, CancellationToken ct)
    {
        var row = await store.ReadAsync(group, ct);
        var values = store.Effective(group, row);
        JsonObject sources = [];
        JsonObject answer = new() { ["version"] = row.Version, ["updated_at"] = row.UpdatedAt, ["updated_by"] = row.UpdatedBy };
        foreach (var field in group.Fields)
        {
            if (field.View is { } needed && !caller.May(needed))
                continue;
            if (field.Kind == SettingKind.Secret)
                ShowSecret(answer, field, values[field.Name]?.GetValue<string>());
            else
                answer[field.Name] = values[field.Name]?.DeepClone();
            sources[field.Name] = store.SourceOf(field, row);
        }

        answer["secrets_readable"] = row.Secrets is not null;
        answer["sources"] = sources;
        return answer;
    }

    private static void ShowSecret(JsonObject answer, SettingField field, string? secret)
    {
        answer[field.Name + "_set"] = secret is not null;
        answer[field.Name + "_last_four"] = secret is { Length: >= LongEnough } ? secret[^Shown..] : null;
    }
}
