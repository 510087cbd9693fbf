using NetOS.Domain.Imports.Values;
using NetOS.Infrastructure.Imports.Kinds;

namespace NetOS.Infrastructure.Imports.Templates;

/// <summary>What a field holds, for people who fill in a template.</summary>
internal static class FieldWords
{
    public static string TypeOf(ImportField field) => field.Kind switch
    {
        ValueKind.Text => field.MultiLine ? $"text of several lines, up to {field.MaxLength:N0} characters" : $"text, up to {field.MaxLength:N0} characters",
        ValueKind.Integer => "whole number",
        ValueKind.Decimal => "number",
        ValueKind.Money => "amount, such as 1234.50",
        ValueKind.Percent => "percent",
        ValueKind.Date => "date, such as 2027-02-09",
        ValueKind.Instant => "date and time, such as 2027-02-09T14:30Z",
        ValueKind.Boolean => "yes or no",
        ValueKind.Bandwidth => "bandwidth: Mbps, or with its unit, such as 10G",
        ValueKind.Length => "length: metres, or with its unit, such as 120 ft",
        ValueKind.Frequency => "frequency: MHz, or with its unit, such as 11.245 GHz",
        ValueKind.Power => "power in dBm",
        ValueKind.Angle => "degrees",
        ValueKind.Latitude or ValueKind.Longitude => "decimal degrees, or degrees, minutes and seconds",
        ValueKind.Word => $"one of {string.Join(", ", field.Words!.Choices.Select(c => c.Value))}",
        ValueKind.TextList => "list, commas between its parts",
        ValueKind.Email => "e-mail address",
        ValueKind.Url => "web address",
        ValueKind.Phone => "telephone number",
        ValueKind.Country => "country: two letters, or its English name",
        ValueKind.State => "state: two letters, or its name",
        ValueKind.Json => "JSON",
        _ => throw new NotSupportedException($"Say here what a field of {field.Kind} holds."),
    };
}
