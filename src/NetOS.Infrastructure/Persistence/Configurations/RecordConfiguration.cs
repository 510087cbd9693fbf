using System.Linq.Expressions;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NetOS.Domain.Common;

namespace NetOS.Infrastructure.Persistence.Configurations;

/// <summary>What the tables of all records share.</summary>
internal abstract class RecordConfiguration<TEntity, TDetails>(string table) : IEntityTypeConfiguration<TEntity>
    where TEntity : Entity<TDetails>
    where TDetails : RecordDetails
{
    public string Table { get; } = table;

    public void Configure(EntityTypeBuilder<TEntity> builder)
    {
        builder.ToTable(Table);
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Version).IsConcurrencyToken();
        builder.ComplexProperty(x => x.Details, details =>
        {
            details.IsRequired();
            Json(details.Property(x => x.ExternalIds)).HasColumnName("external_ids");
            Details(details);
        });
        Entity(builder);
    }

    protected virtual void Details(ComplexPropertyBuilder<TDetails> details) { }

    protected virtual void Entity(EntityTypeBuilder<TEntity> builder) { }

    protected static ComplexTypePropertyBuilder<IReadOnlyList<T>> Json<T>(ComplexTypePropertyBuilder<IReadOnlyList<T>> property) =>
        property.HasColumnType("jsonb").HasConversion(JsonColumn.ListConverter<T>(), JsonColumn.ListComparer<T>());
}

/// <summary>Small values kept as one jsonb column.</summary>
internal static class JsonColumn
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ValueConverter<IReadOnlyList<T>, string> ListConverter<T>() =>
        new(list => JsonSerializer.Serialize(list, Options), json => JsonSerializer.Deserialize<List<T>>(json, Options)!);

    public static ValueConverter<IReadOnlyList<T>, T[]> ArrayConverter<T>() => new(list => list.ToArray(), array => array);

    public static ValueComparer<IReadOnlyList<T>> ListComparer<T>() => new(
        (a, b) => a == null ? b == null : b != null && a.SequenceEqual(b),
        list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)),
        list => list);

    public static ValueConverter<T, string> Converter<T>(Expression<Func<T, string>> write, Expression<Func<string, T>> read) => new(write, read);
}
