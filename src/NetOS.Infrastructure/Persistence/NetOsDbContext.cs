using Microsoft.EntityFrameworkCore;
using NetOS.Domain.Access;
using NetOS.Domain.Assets;
using NetOS.Domain.Carriers;
using NetOS.Domain.Circuits;
using NetOS.Domain.Contracts;
using NetOS.Domain.Customers;
using NetOS.Domain.Documents;
using NetOS.Domain.Electrical;
using NetOS.Domain.Endpoints;
using NetOS.Domain.Lifecycle;
using NetOS.Domain.Renewals;
using NetOS.Domain.Rf;
using NetOS.Domain.ServiceTypes;

namespace NetOS.Infrastructure.Persistence;

/// <summary>The write side: aggregates loaded, changed by their verbs and saved. Lists and reads do not come through here (ADR 0006).</summary>
internal sealed class NetOsDbContext(DbContextOptions<NetOsDbContext> options) : DbContext(options)
{
    public DbSet<Carrier> Carriers => Set<Carrier>();
    public DbSet<CarrierContact> CarrierContacts => Set<CarrierContact>();
    public DbSet<ServiceType> ServiceTypes => Set<ServiceType>();
    public DbSet<Endpoint> Endpoints => Set<Endpoint>();
    public DbSet<Circuit> Circuits => Set<Circuit>();
    public DbSet<Contract> Contracts => Set<Contract>();
    public DbSet<LifecycleEvent> LifecycleEvents => Set<LifecycleEvent>();
    public DbSet<Customer> Customers => Set<Customer>();
    public DbSet<InfrastructureAsset> Infrastructure => Set<InfrastructureAsset>();
    public DbSet<RfSystem> RfSystems => Set<RfSystem>();
    public DbSet<RfNode> RfNodes => Set<RfNode>();
    public DbSet<RfLink> RfLinks => Set<RfLink>();
    public DbSet<ElectricalService> ElectricalServices => Set<ElectricalService>();
    public DbSet<ElectricalBill> ElectricalBills => Set<ElectricalBill>();
    public DbSet<Document> Documents => Set<Document>();
    public DbSet<User> Users => Set<User>();
    public DbSet<Renewal> Renewals => Set<Renewal>();
    public DbSet<Role> Roles => Set<Role>();
    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(NetOsDbContext).Assembly);
        NamingConventions.Apply(modelBuilder);
    }
}
