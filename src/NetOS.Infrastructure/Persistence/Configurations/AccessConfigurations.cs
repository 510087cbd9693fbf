using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NetOS.Domain.Access;
using NetOS.Infrastructure.Email;

namespace NetOS.Infrastructure.Persistence.Configurations;

internal sealed class RoleConfiguration() : RecordConfiguration<Role, RoleDetails>("roles")
{
    protected override void Details(ComplexPropertyBuilder<RoleDetails> details) =>
        details.Property(x => x.Permissions).HasColumnType("text[]").HasConversion(JsonColumn.ArrayConverter<string>(), JsonColumn.ListComparer<string>());
}

internal sealed class UserConfiguration() : RecordConfiguration<User, UserDetails>("users")
{
    protected override void Details(ComplexPropertyBuilder<UserDetails> details)
    {
        details.Property(x => x.ScopeStates).HasColumnType("text[]").HasConversion(JsonColumn.ArrayConverter<string>(), JsonColumn.ListComparer<string>());
        details.Property(x => x.ScopeCarriers).HasColumnType("uuid[]").HasConversion(JsonColumn.ArrayConverter<Guid>(), JsonColumn.ListComparer<Guid>());
        details.Property(x => x.ScopeAssets).HasColumnType("uuid[]").HasConversion(JsonColumn.ArrayConverter<Guid>(), JsonColumn.ListComparer<Guid>()).HasDefaultValueSql("'{}'");
    }
}

internal sealed class ApiTokenConfiguration : IEntityTypeConfiguration<ApiToken>
{
    public void Configure(EntityTypeBuilder<ApiToken> builder)
    {
        builder.ToTable("api_tokens");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Version).IsConcurrencyToken();
    }
}

internal sealed class OutboxMessageConfiguration : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("outbox_messages", table => table.ExcludeFromMigrations());
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();
    }
}
