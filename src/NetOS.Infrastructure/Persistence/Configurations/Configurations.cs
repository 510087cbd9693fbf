using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NetOS.Domain.Assets;
using NetOS.Domain.Carriers;
using NetOS.Domain.Circuits;
using NetOS.Domain.Contracts;
using NetOS.Domain.Electrical;
using NetOS.Domain.Endpoints;
using NetOS.Domain.Lifecycle;
using NetOS.Domain.Rf;
using NetOS.Domain.ServiceTypes;

namespace NetOS.Infrastructure.Persistence.Configurations;

internal sealed class CarrierConfiguration() : RecordConfiguration<Carrier, CarrierDetails>("carriers");

internal sealed class CarrierContactConfiguration() : RecordConfiguration<CarrierContact, CarrierContactDetails>("carrier_contacts")
{
    protected override void Entity(EntityTypeBuilder<CarrierContact> builder) =>
        builder.HasOne<Carrier>().WithMany().HasForeignKey(x => x.CarrierId).OnDelete(DeleteBehavior.Cascade).HasConstraintName("carrier_contacts_carrier_id_fkey");
}

internal sealed class ServiceTypeConfiguration() : RecordConfiguration<ServiceType, ServiceTypeDetails>("service_types")
{
    protected override void Details(ComplexPropertyBuilder<ServiceTypeDetails> details) => details.Property(x => x.DefaultSlaAvailability).HasColumnType("numeric(9,4)");
}

internal sealed class EndpointConfiguration() : RecordConfiguration<Endpoint, EndpointDetails>("endpoints");

internal sealed class CircuitConfiguration() : RecordConfiguration<Circuit, CircuitDetails>("circuits")
{
    protected override void Details(ComplexPropertyBuilder<CircuitDetails> details)
    {
        details.Property(x => x.BandwidthMbps).HasColumnType("numeric(14,3)");
        details.Property(x => x.Mrc).HasColumnType("numeric(14,2)");
        details.Property(x => x.Nrc).HasColumnType("numeric(14,2)");
        details.Property(x => x.Tags).HasColumnType("text[]")
            .HasConversion(JsonColumn.ArrayConverter<string>(), JsonColumn.ListComparer<string>());
        details.Property(x => x.Route).HasColumnType("jsonb").HasConversion(
            JsonColumn.Converter<FibreRoute?>(route => RouteJson.Write(route!), json => RouteJson.Read(json)),
            new ValueComparer<FibreRoute?>((a, b) => RouteJson.Same(a, b), route => route == null ? 0 : route.Coordinates.Count, route => route));
    }

    protected override void Entity(EntityTypeBuilder<Circuit> builder) =>
        builder.ComplexProperty(x => x.Terms, terms =>
        {
            terms.IsRequired();
            terms.Property(x => x.ContractId).HasColumnName("contract_id");
            terms.Property(x => x.Mrc).HasColumnName("current_mrc").HasColumnType("numeric(14,2)");
            terms.Property(x => x.RefreshOn).HasColumnName("terms_refresh_on");
        });
}

internal sealed class LifecycleEventConfiguration() : RecordConfiguration<LifecycleEvent, LifecycleEventDetails>("lifecycle_events")
{
    protected override void Entity(EntityTypeBuilder<LifecycleEvent> builder)
    {
        builder.HasOne<Circuit>().WithMany().HasForeignKey(x => x.CircuitId).OnDelete(DeleteBehavior.Cascade).HasConstraintName("lifecycle_events_circuit_id_fkey");
        builder.HasOne<InfrastructureAsset>().WithMany().HasForeignKey(x => x.AssetId).OnDelete(DeleteBehavior.Cascade).HasConstraintName("lifecycle_events_asset_id_fkey");
        builder.HasOne<RfLink>().WithMany().HasForeignKey(x => x.RfLinkId).OnDelete(DeleteBehavior.Cascade).HasConstraintName("lifecycle_events_rf_link_id_fkey");
        builder.Property(x => x.Changes).HasColumnType("jsonb").HasConversion(JsonColumn.ListConverter<FieldChange>(), JsonColumn.ListComparer<FieldChange>());
    }
}

internal sealed class ContractConfiguration() : RecordConfiguration<Contract, ContractDetails>("contracts")
{
    protected override void Details(ComplexPropertyBuilder<ContractDetails> details)
    {
        details.Ignore(x => x.Subjects);
        details.Property(x => x.EscalatorValue).HasColumnType("numeric(14,4)");
        details.Property(x => x.EscalatorFloor).HasColumnType("numeric(9,4)");
        details.Property(x => x.EscalatorCap).HasColumnType("numeric(9,4)");
        details.Property(x => x.WaivedNrc).HasColumnType("numeric(14,2)");
        Json(details.Property(x => x.EscalatorPeriods));
        details.Property(x => x.Etf).HasColumnType("jsonb").HasConversion(
            JsonColumn.Converter<EtfClause?>(clause => EtfJson.Write(clause!), json => EtfJson.Read(json)),
            new ValueComparer<EtfClause?>((a, b) => Equals(a, b), clause => clause == null ? 0 : clause.GetHashCode(), clause => clause));
    }

    protected override void Entity(EntityTypeBuilder<Contract> builder)
    {
        builder.Ignore(x => x.DecisionDeadline);
        builder.Ignore(x => x.LastDay);
        builder.HasMany(x => x.Subjects).WithOne().HasForeignKey(x => x.ContractId).OnDelete(DeleteBehavior.Cascade).HasConstraintName("contract_subjects_contract_id_fkey");
        builder.Navigation(x => x.Subjects).HasField("_subjects").UsePropertyAccessMode(PropertyAccessMode.Field).AutoInclude();
    }
}

internal sealed class ContractSubjectConfiguration : IEntityTypeConfiguration<ContractSubject>
{
    public void Configure(EntityTypeBuilder<ContractSubject> builder)
    {
        builder.ToTable("contract_subjects");
        builder.HasKey(x => x.Id);
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.Property(x => x.Mrc).HasColumnType("numeric(14,2)");
        builder.Property(x => x.Rate).HasColumnType("numeric(14,2)");
        builder.Ignore(x => x.Ref);
        builder.Ignore(x => x.Terms);
        builder.HasOne<Circuit>().WithMany().HasForeignKey(x => x.CircuitId).OnDelete(DeleteBehavior.Restrict).HasConstraintName("contract_subjects_circuit_id_fkey");
        builder.HasOne<InfrastructureAsset>().WithMany().HasForeignKey(x => x.AssetId).OnDelete(DeleteBehavior.Restrict).HasConstraintName("contract_subjects_asset_id_fkey");
        builder.HasOne<ElectricalService>().WithMany().HasForeignKey(x => x.ElectricalServiceId).OnDelete(DeleteBehavior.Restrict).HasConstraintName("contract_subjects_electrical_service_id_fkey");
    }
}

/// <summary>A route as a GeoJSON LineString, so that PostGIS reads the column as it is.</summary>
internal static class RouteJson
{
    public static string Write(FibreRoute route) => JsonSerializer.Serialize(new LineString("LineString", route.Coordinates), JsonColumn.Options);

    public static FibreRoute Read(string json) => new(JsonSerializer.Deserialize<LineString>(json, JsonColumn.Options)!.Coordinates);

    public static bool Same(FibreRoute? a, FibreRoute? b) =>
        ReferenceEquals(a, b) || (a is not null && b is not null && a.Coordinates.Count == b.Coordinates.Count && a.Coordinates.Zip(b.Coordinates).All(p => p.First.SequenceEqual(p.Second)));

    private sealed record LineString(string Type, IReadOnlyList<double[]> Coordinates);
}

internal static class EtfJson
{
    public static string Write(EtfClause clause) => clause.ToJson().GetRawText();

    public static EtfClause Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return EtfClause.Parse(document.RootElement);
    }
}
