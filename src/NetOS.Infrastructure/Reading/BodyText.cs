using System.Text.Json;
using NetOS.Application.Common.Errors;

namespace NetOS.Infrastructure.Reading;

/// <summary>Reads a JSON text that the database can keep.</summary>
internal static class BodyText
{
    /// <exception cref="InvalidException">It holds U+0000 or half of a surrogate pair.</exception>
    public static string Read(JsonElement value, string field)
    {
        string text;
        try
        {
            text = value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            throw new InvalidException(field, "The text holds half of a surrogate pair; send whole Unicode characters.");
        }

        return text.Contains('\0') ? throw new InvalidException(field, "The character U+0000 is not allowed.") : text;
    }
}
