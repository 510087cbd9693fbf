using System.Globalization;
using System.Net.Mail;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetOS.Infrastructure.Reading;

namespace NetOS.Infrastructure.Settings;

internal enum SettingKind { Text, Secret, HostName, Address, Mailbox, Number, Flag, Word, Amount, DayList }

/// <summary>One setting, declared once: the environment, the API and what each says of wrong values read this.</summary>
internal sealed record SettingField(string Name, SettingKind Kind)
{
    private const int TextLength = 200, MostDays = 20;
    private const decimal MostMoney = 999_999_999.99m;

    /// <summary>The environment variable behind it; null = it has none.</summary>
    public string? Variable { get; init; }

    public int Least { get; init; }
    public int Most { get; init; } = int.MaxValue;
    public IReadOnlyCollection<string> Words { get; init; } = [];

    /// <summary>Needed to see it beside the right to see settings.</summary>
    public string? View { get; init; }

    /// <summary>Needed to change it beside the right to change settings.</summary>
    public string? Edit { get; init; }

    /// <summary>What it may be, after "It must be" and "allowed:".</summary>
    public string Allowed => Kind switch
    {
        SettingKind.Text or SettingKind.Secret => $"a text of 1 to {TextLength} characters without line breaks",
        SettingKind.HostName => "the name or address of a server, such as smtp.example.net",
        SettingKind.Address => "an e-mail address such as noc@example.net",
        SettingKind.Mailbox => "an e-mail address such as netos@example.net or NetOS <netos@example.net>",
        SettingKind.Number => string.Create(CultureInfo.InvariantCulture, $"a whole number from {Least} to {Most}"),
        SettingKind.Flag => "true or false",
        SettingKind.Word => $"one of {string.Join(", ", Words)}",
        SettingKind.Amount => "an amount between 0 and 999,999,999.99 with at most two decimals",
        SettingKind.DayList => $"a list of 1 to {MostDays} different whole numbers from {Least} to {Most}, the largest first",
        _ => throw new ArgumentOutOfRangeException(Kind.ToString()),
    };

    /// <summary>The value a body or a row holds; null when it is not allowed.</summary>
    public JsonNode? Read(JsonElement value) => Kind switch
    {
        SettingKind.Number => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && InRange(number) ? number : null,
        SettingKind.Flag => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : null,
        SettingKind.Amount => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var amount) && amount is >= 0 and <= MostMoney && decimal.Round(amount, 2) == amount ? amount : null,
        SettingKind.DayList => Days(value),
        _ => value.ValueKind == JsonValueKind.String ? Text(BodyText.Read(value, Name)) : null,
    };

    /// <summary>The value an environment variable holds; null when it is not allowed.</summary>
    public JsonNode? Parse(string text) => Kind switch
    {
        SettingKind.Number => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && InRange(number) ? number : null,
        SettingKind.Flag => text switch { "true" or "1" => true, "false" or "0" => false, _ => null },
        SettingKind.Amount or SettingKind.DayList => throw new NotSupportedException($"{Name} has no environment variable."),
        _ => Text(text),
    };

    private bool InRange(int number) => number >= Least && number <= Most;

    private JsonNode? Text(string given)
    {
        var text = Kind == SettingKind.Secret ? given : given.Trim();
        if (text.Length is 0 or > TextLength || text.Any(char.IsControl))
            return null;
        var allowed = Kind switch
        {
            SettingKind.HostName => Uri.CheckHostName(text.Trim('[', ']')) != UriHostNameType.Unknown,
            SettingKind.Address => MailAddress.TryCreate(text, out var address) && address.Address == text,
            SettingKind.Mailbox => MailAddress.TryCreate(text, out _),
            SettingKind.Word => Words.Contains(text),
            _ => true,
        };
        return allowed ? text : null;
    }

    private JsonArray? Days(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return null;
        List<int> days = [];
        foreach (var item in value.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Number || !item.TryGetInt32(out var day) || !InRange(day) || (days.Count > 0 && days[^1] <= day))
                return null;
            days.Add(day);
        }

        return days.Count is 0 or > MostDays ? null : new JsonArray([.. days.Select(d => JsonValue.Create(d))]);
    }
}
