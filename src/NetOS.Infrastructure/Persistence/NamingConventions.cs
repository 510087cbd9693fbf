using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace NetOS.Infrastructure.Persistence;

/// <summary>Columns have the API's names, enums its words.</summary>
internal static class NamingConventions
{
    public static void Apply(ModelBuilder modelBuilder)
    {
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            Apply(entity.GetProperties());
            foreach (var complex in entity.GetComplexProperties())
                Apply(complex.ComplexType.GetProperties());
        }
    }

    public static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    private static void Apply(IEnumerable<IMutableProperty> properties)
    {
        foreach (var property in properties)
        {
            if (property.FindAnnotation(RelationalAnnotationNames.ColumnName) is null)
                property.SetColumnName(Snake(property.Name));
            var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
            if (type.IsEnum)
                property.SetValueConverter((ValueConverter)Activator.CreateInstance(typeof(EnumWordConverter<>).MakeGenericType(type))!);
        }
    }

    private sealed class EnumWordConverter<T>() : ValueConverter<T, string>(value => EnumWords<T>.ToWord(value), word => EnumWords<T>.FromWord(word)) where T : struct, Enum;
}

/// <summary>The word of one value: lower case, unless the value says how it is written.</summary>
internal static class EnumWords
{
    public static string Of(Enum value) =>
        value.GetType().GetField(value.ToString())?.GetCustomAttribute<EnumMemberAttribute>()?.Value ?? NamingConventions.Snake(value.ToString());
}

/// <summary>The words an enum has in the API and the database.</summary>
internal static class EnumWords<T> where T : struct, Enum
{
    private static readonly Dictionary<T, string> Words = Enum.GetValues<T>().ToDictionary(v => v, v => EnumWords.Of(v));
    private static readonly Dictionary<string, T> Values = Words.ToDictionary(x => x.Value, x => x.Key);

    public static IReadOnlyCollection<string> All => Words.Values;

    public static string ToWord(T value) => Words[value];

    public static T FromWord(string word) => Values[word];
}
