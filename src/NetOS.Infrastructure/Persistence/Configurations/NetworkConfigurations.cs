using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NetOS.Domain.Assets;
using NetOS.Domain.Common;
using NetOS.Domain.Customers;
using NetOS.Domain.Electrical;
using NetOS.Domain.Endpoints;
using NetOS.Domain.Rf;

namespace NetOS.Infrastructure.Persistence.Configurations;

internal sealed class EndpointMergeConfiguration : IEntityTypeConfiguration<EndpointMerge>
{
    public void Configure(EntityTypeBuilder<EndpointMerge> builder)
    {
        builder.ToTable("endpoint_merges", table => table.ExcludeFromMigrations());
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Version).IsConcurrencyToken();
        builder.Property(x => x.MergedIds).HasColumnType("uuid[]").HasConversion(JsonColumn.ArrayConverter<Guid>(), JsonColumn.ListComparer<Guid>());
        builder.Property(x => x.Ends).HasColumnType("jsonb").HasConversion(JsonColumn.ListConverter<RepointedEnd>(), JsonColumn.ListComparer<RepointedEnd>());
        builder.Property(x => x.Filled).HasColumnType("jsonb").HasConversion(JsonColumn.ListConverter<FilledField>(), JsonColumn.ListComparer<FilledField>());
        builder.Property(x => x.GainedIds).HasColumnType("jsonb").HasConversion(JsonColumn.ListConverter<ExternalId>(), JsonColumn.ListComparer<ExternalId>());
    }
}

internal sealed class CustomerConfiguration() : RecordConfiguration<Customer, CustomerDetails>("customers");

internal sealed class InfrastructureAssetConfiguration() : RecordConfiguration<InfrastructureAsset, InfrastructureAssetDetails>("infrastructure")
{
    protected override void Details(ComplexPropertyBuilder<InfrastructureAssetDetails> details)
    {
        details.Property(x => x.HeightM).HasColumnType("numeric(9,2)");
        details.Property(x => x.GroundElevationM).HasColumnType("numeric(9,2)");
        details.Property(x => x.Mrc).HasColumnType("numeric(14,2)");
        details.Property(x => x.Nrc).HasColumnType("numeric(14,2)");
        details.Property(x => x.PowerKwCommitted).HasColumnType("numeric(9,3)");
        Json(details.Property(x => x.Contacts));
    }
}

internal sealed class RfSystemConfiguration() : RecordConfiguration<RfSystem, RfSystemDetails>("rf_systems")
{
    protected override void Details(ComplexPropertyBuilder<RfSystemDetails> details)
    {
        details.Property(x => x.CapacityMbps).HasColumnType("numeric(14,3)");
        details.Property(x => x.DefaultFrequencyMhz).HasColumnType("numeric(12,6)");
        details.Property(x => x.Cost).HasColumnType("numeric(14,2)");
        details.Property(x => x.CompatibleBaseIds).HasColumnType("uuid[]").HasConversion(JsonColumn.ArrayConverter<Guid>(), JsonColumn.ListComparer<Guid>());
    }
}

internal sealed class RfNodeConfiguration() : RecordConfiguration<RfNode, RfNodeDetails>("rf_nodes")
{
    protected override void Details(ComplexPropertyBuilder<RfNodeDetails> details)
    {
        details.Property(x => x.SectorAzimuthDeg).HasColumnType("numeric(6,2)");
        details.Property(x => x.BeamwidthDeg).HasColumnType("numeric(6,2)");
    }
}

internal sealed class RfLinkConfiguration() : RecordConfiguration<RfLink, RfLinkDetails>("rf_links")
{
    protected override void Details(ComplexPropertyBuilder<RfLinkDetails> details)
    {
        details.Property(x => x.CapacityMbps).HasColumnType("numeric(14,3)");
        details.Property(x => x.Capex).HasColumnType("numeric(14,2)");
        details.Property(x => x.Mrc).HasColumnType("numeric(14,2)");
        details.Property(x => x.Nrc).HasColumnType("numeric(14,2)");
        details.Property(x => x.SalvageValue).HasColumnType("numeric(14,2)");
        details.Property(x => x.FrequencyMhz).HasColumnType("numeric(12,6)");
        details.Property(x => x.ChannelWidthMhz).HasColumnType("numeric(12,4)");
        details.Property(x => x.AAntennaHeightM).HasColumnType("numeric(9,2)");
        details.Property(x => x.ZAntennaHeightM).HasColumnType("numeric(9,2)");
        details.Property(x => x.AAzimuthDeg).HasColumnType("numeric(6,2)");
        details.Property(x => x.ZAzimuthDeg).HasColumnType("numeric(6,2)");
    }

    protected override void Entity(EntityTypeBuilder<RfLink> builder) =>
        builder.Property(x => x.Aliases).HasColumnType("text[]").HasConversion(JsonColumn.ArrayConverter<string>(), JsonColumn.ListComparer<string>());
}

internal sealed class ElectricalServiceConfiguration() : RecordConfiguration<ElectricalService, ElectricalServiceDetails>("electrical_services")
{
    protected override void Details(ComplexPropertyBuilder<ElectricalServiceDetails> details)
    {
        details.Property(x => x.AverageMonthlyCost).HasColumnType("numeric(14,2)");
        details.Property(x => x.AverageMonthlyKwh).HasColumnType("numeric(14,1)");
    }
}

internal sealed class ElectricalBillConfiguration() : RecordConfiguration<ElectricalBill, ElectricalBillDetails>("electrical_bills")
{
    protected override void Details(ComplexPropertyBuilder<ElectricalBillDetails> details)
    {
        details.Property(x => x.Kwh).HasColumnType("numeric(14,3)");
        details.Property(x => x.Cost).HasColumnType("numeric(14,2)");
    }

    protected override void Entity(EntityTypeBuilder<ElectricalBill> builder) =>
        builder.HasOne<ElectricalService>().WithMany().HasForeignKey(x => x.ElectricalServiceId).OnDelete(DeleteBehavior.Cascade).HasConstraintName("electrical_bills_electrical_service_id_fkey");
}
