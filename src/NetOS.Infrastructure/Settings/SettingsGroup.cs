using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace NetOS.Infrastructure.Settings;

/// <summary>Settings that are kept, read and changed together.</summary>
internal abstract class SettingsGroup(string key, string label, IReadOnlyList<SettingField> fields)
{
    protected static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>Its row in the database and its place in the API.</summary>
    public string Key { get; } = key;

    /// <summary>What the audit calls it.</summary>
    public string Label { get; } = label;

    public IReadOnlyList<SettingField> Fields { get; } = fields;

    /// <summary>What holds when nobody said anything.</summary>
    public abstract JsonObject Usual { get; }

    public SettingField? Find(string name) => Fields.FirstOrDefault(f => f.Name == name);

    /// <summary>What is wrong with settings whose single values are allowed, by field.</summary>
    /// <param name="before">As they hold now.</param>
    /// <param name="after">As they would hold.</param>
    /// <param name="given">The fields somebody sent.</param>
    public abstract IEnumerable<(string Field, string Message)> Check(JsonObject before, JsonObject after, IReadOnlySet<string> given);
}

/// <inheritdoc cref="SettingsGroup"/>
internal abstract class SettingsGroup<T>(string key, string label, IReadOnlyList<SettingField> fields) : SettingsGroup(key, label, fields) where T : class, new()
{
    public override JsonObject Usual => JsonSerializer.SerializeToNode(new T(), Json)!.AsObject();

    public static T Typed(JsonObject values) => values.Deserialize<T>(Json)!;

    public override IEnumerable<(string Field, string Message)> Check(JsonObject before, JsonObject after, IReadOnlySet<string> given) => Check(Typed(before), Typed(after), given);

    protected abstract IEnumerable<(string Field, string Message)> Check(T before, T after, IReadOnlySet<string> given);
}
