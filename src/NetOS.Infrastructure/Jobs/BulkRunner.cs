using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using NetOS.Application.Common.Errors;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Domain.Common;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Jobs;

/// <summary>A bulk call, understood and checked.</summary>
internal sealed record BulkPlan<TDetails>(IReadOnlyList<Guid> Ids, BulkAction Action, Patch<TDetails>? Patch, bool DryRun, string? Token, string TokenNow);

/// <summary>Reads bulk calls: which records, what is to happen, and whether that is still what the dry run showed.</summary>
internal sealed class BulkRunner(RecordReader reader)
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    private static readonly string[] Members = ["ids", "filter", "except", "action", "changes", "dry_run", "token"];

    private static readonly Dictionary<string, BulkAction> Actions = new() { ["update"] = BulkAction.Update, ["delete"] = BulkAction.Delete, ["restore"] = BulkAction.Restore };

    public static string JobKind(Resource resource) => "bulk." + resource.Name;

    /// <summary>What a job needs to run the call later: the set is fixed now.</summary>
    public static string Payload<TDetails>(JsonElement body, BulkPlan<TDetails> plan) => JsonSerializer.Serialize(new
    {
        ids = plan.Ids,
        action = body.GetProperty("action").GetString(),
        changes = body.TryGetProperty("changes", out var changes) ? changes : (JsonElement?)null,
        dry_run = plan.DryRun,
    });

    public async Task<BulkPlan<TDetails>> PlanAsync<TDetails>(Resource resource, Caller caller, JsonElement body, CancellationToken ct) where TDetails : RecordDetails, new()
    {
        JsonValues.RequireMembers(body, Members);
        var action = ActionOf(body);
        if (action != BulkAction.Update && !caller.May(resource.Edit))
            throw ForbiddenException.Permission(resource.Edit);
        var hasChanges = body.TryGetProperty("changes", out var changes);
        if (hasChanges != (action == BulkAction.Update))
            throw new InvalidException("changes", action == BulkAction.Update ? "An update needs the fields to change." : "Only an update takes changes.");
        var patch = hasChanges ? new BodyBinder<TDetails>(resource).Patch(changes, caller) : null;
        if (patch is { Fields.Count: 0 })
            throw new InvalidException("changes", "An update needs at least one field to change.");

        var set = await SetAsync(resource, caller, body, action, ct);
        return new BulkPlan<TDetails>([.. set.Select(s => s.Id)], action, patch, Flag(body, "dry_run"), TokenOf(body), TokenFor(set, action, hasChanges ? changes.GetRawText() : ""));
    }

    private async Task<List<(Guid Id, int Version)>> SetAsync(Resource resource, Caller caller, JsonElement body, BulkAction action, CancellationToken ct)
    {
        var except = Ids(body, "except");
        if (body.TryGetProperty("ids", out _) == body.TryGetProperty("filter", out var filter))
            throw new InvalidException("ids", "Say which records either by ids or by filter ({} for all), not both.");
        if (filter.ValueKind != JsonValueKind.Undefined)
        {
            var request = new ListRequestParser(resource, caller).Parse(filter);
            if (action == BulkAction.Restore && request.Presence == Presence.Live)
                request = request with { Presence = Presence.Deleted };
            return [.. (await reader.IdsAsync(resource, caller, request, ct)).Where(r => !except.Contains(r.Id))];
        }

        var ids = Ids(body, "ids").Except(except).ToList();
        var known = ids.Count == 0 ? [] : await reader.IdsAsync(
            resource, caller, ListRequest.Everything with { Presence = Presence.Both, Filters = [new Filter(resource.Find("id")!, FilterOperator.Any, [.. ids.Cast<object>()])] }, ct);
        var versions = known.ToDictionary(k => k.Id, k => k.Version);
        return [.. ids.Select(id => (id, versions.GetValueOrDefault(id)))];
    }

    private static BulkAction ActionOf(JsonElement body) =>
        body.TryGetProperty("action", out var value) && value.ValueKind == JsonValueKind.String && Actions.TryGetValue(BodyText.Read(value, "action"), out var action)
            ? action
            : throw new InvalidException("action", $"It must be one of {string.Join(", ", Actions.Keys)}.");

    private static HashSet<Guid> Ids(JsonElement body, string name)
    {
        HashSet<Guid> ids = [];
        if (!body.TryGetProperty(name, out var value))
            return ids;
        if (value.ValueKind != JsonValueKind.Array)
            throw new InvalidException(name, "It must be a list of ids.");
        foreach (var item in value.EnumerateArray())
            ids.Add(item.ValueKind == JsonValueKind.String && item.TryGetGuid(out var id) ? id : throw new InvalidException(name, "Each id is a UUID."));
        return ids;
    }

    private static bool Flag(JsonElement body, string name) => body.TryGetProperty(name, out var value) && value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new InvalidException(name, "It must be true or false."),
    };

    private static string? TokenOf(JsonElement body) => body.TryGetProperty("token", out var value) && value.ValueKind != JsonValueKind.Null ? JsonValues.Text(value, "token") : null;

    private static string TokenFor(List<(Guid Id, int Version)> set, BulkAction action, string changes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{action}\n{changes}\n"));
        foreach (var (id, version) in set.OrderBy(s => s.Id))
        {
            hash.AppendData(id.ToByteArray());
            hash.AppendData(BitConverter.GetBytes(version));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
