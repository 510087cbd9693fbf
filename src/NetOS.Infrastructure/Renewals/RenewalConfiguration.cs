using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NetOS.Domain.Contracts;
using NetOS.Domain.Renewals;
using NetOS.Infrastructure.Persistence.Configurations;

namespace NetOS.Infrastructure.Renewals;

internal sealed class RenewalConfiguration : IEntityTypeConfiguration<Renewal>
{
    public void Configure(EntityTypeBuilder<Renewal> builder)
    {
        builder.ToTable("renewals");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Version).IsConcurrencyToken();
        builder.Ignore(x => x.AwaitsApproval);
        builder.Ignore(x => x.IsOpen);
        builder.Property(x => x.Successor).HasColumnType("jsonb").HasConversion(
            JsonColumn.Converter<SuccessorTerms?>(terms => SuccessorJson.Write(terms!), json => SuccessorJson.Read(json)),
            new ValueComparer<SuccessorTerms?>((a, b) => Equals(a, b), terms => terms == null ? 0 : terms.GetHashCode(), terms => terms));
        builder.HasOne<Contract>().WithMany().HasForeignKey(x => x.ContractId).OnDelete(DeleteBehavior.Cascade).HasConstraintName("renewals_contract_id_fkey");
        builder.HasMany(x => x.Transitions).WithOne().HasForeignKey(x => x.RenewalId).OnDelete(DeleteBehavior.Cascade).HasConstraintName("renewal_transitions_renewal_id_fkey");
        builder.Navigation(x => x.Transitions).HasField("_transitions").UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
    }
}

internal sealed class RenewalTransitionConfiguration : IEntityTypeConfiguration<RenewalTransition>
{
    public void Configure(EntityTypeBuilder<RenewalTransition> builder)
    {
        builder.ToTable("renewal_transitions");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();
    }
}

internal static class SuccessorJson
{
    private static readonly JsonSerializerOptions Options = new(JsonColumn.Options)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        AllowOutOfOrderMetadataProperties = true, // a jsonb column does not keep the order of members
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static string Write(SuccessorTerms terms) => JsonSerializer.Serialize(terms, Options);

    public static JsonElement ToElement(SuccessorTerms terms) => JsonSerializer.SerializeToElement(terms, Options);

    public static SuccessorTerms Read(string json) => JsonSerializer.Deserialize<SuccessorTerms>(json, Options)!;
}
