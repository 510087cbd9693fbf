using MediatR;
using NetOS.Application.Carriers;
using NetOS.Application.Common;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Application.Electrical;
using NetOS.Application.Lifecycle;
using NetOS.Domain.Access;
using NetOS.Domain.Assets;
using NetOS.Domain.Carriers;
using NetOS.Domain.Circuits;
using NetOS.Domain.Common;
using NetOS.Domain.Contracts;
using NetOS.Domain.Customers;
using NetOS.Domain.Electrical;
using NetOS.Domain.Endpoints;
using NetOS.Domain.Lifecycle;
using NetOS.Domain.Rf;
using NetOS.Domain.ServiceTypes;
using NetOS.Infrastructure.Access;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;
using Npgsql;

namespace NetOS.Infrastructure.Seeding;

/// <summary>
/// A small network to try NetOS with, made through the same commands as everything else. Each record carries an external id, so a second run
/// finds it, even when it was edited or deleted since, and changes nothing.
/// </summary>
internal sealed class SampleData(IMediator mediator, Databases databases, BusinessCalendar calendar, NetOsDbContext db, AccountDirectory accounts)
{
    public const string Source = "netos-sample";
    private const string LoadedKey = "sample_data_loaded";

    public static readonly Caller Author = new("sample@netos.local", "NetOS sample data", "exec", PermissionSet.Everything);

    private readonly Dictionary<string, Guid> _ids = [];
    private int _made;

    public async Task<bool> WasLoadedAsync()
    {
        await using var command = databases.Planned.CreateCommand("select exists (select from settings where key = $1)");
        command.Parameters.Add(new NpgsqlParameter { Value = LoadedKey });
        return await command.ExecuteScalarAsync() is true;
    }

    /// <returns>How many records were made.</returns>
    public async Task<int> LoadAsync()
    {
        foreach (var type in SampleNetwork.ServiceTypes)
            await MakeAsync("service_types", type.Code, id => Create<ServiceType, ServiceTypeDetails>(type with { ExternalIds = id }), ("code", type.Code));
        foreach (var (key, carrier) in SampleNetwork.Carriers)
            await MakeAsync("carriers", key, id => Create<Carrier, CarrierDetails>(carrier with { ExternalIds = id }), ("name", carrier.Name));
        foreach (var (carrier, contact) in SampleNetwork.Contacts)
            await MakeAsync("carrier_contacts", $"{carrier}-{contact.Role}", id => mediator.Send(new AddCarrierContact(_ids["carriers/" + carrier], contact with { ExternalIds = id })));
        await LoadSitesAsync();
        foreach (var (key, endpoint) in SampleNetwork.Endpoints)
        {
            var inside = SampleSites.Inside.Where(x => x.Endpoint == key).Select(x => (Guid?)_ids["infrastructure/" + x.Site]).FirstOrDefault();
            await MakeAsync("endpoints", key, id => Create<Endpoint, EndpointDetails>(endpoint with { ExternalIds = id, InfrastructureAssetId = inside }));
        }

        foreach (var sample in SampleNetwork.Circuits(calendar.Today))
            await LoadCircuitAsync(sample);

        foreach (var person in SamplePeople.All)
            await MakeAsync("users", person.Key, async id => await Create<User, UserDetails>(await UserAsync(person, id)));

        await using var command = databases.Planned.CreateCommand("insert into settings (key, value, updated_at) values ($1, 'true', now()) on conflict (key) do nothing");
        command.Parameters.Add(new NpgsqlParameter { Value = LoadedKey });
        await command.ExecuteNonQueryAsync();
        return _made;
    }

    private async Task<UserDetails> UserAsync(SamplePerson person, IReadOnlyList<ExternalId> id) => new()
    {
        Email = person.Key,
        Name = person.Name,
        RoleId = (await accounts.RolesAsync(CancellationToken.None))[person.Role].Id,
        ScopeStates = person.States,
        ExternalIds = id,
    };

    private async Task LoadSitesAsync()
    {
        foreach (var (system, bases) in SampleSites.RfSystems)
            await MakeAsync("rf_systems", system.Name, id => Create<RfSystem, RfSystemDetails>(system with { ExternalIds = id, CompatibleBaseIds = [.. bases.Select(b => _ids["rf_systems/" + b])] }), ("name", system.Name));
        foreach (var (key, site) in SampleSites.Sites)
            await MakeAsync("infrastructure", key, id => Create<InfrastructureAsset, InfrastructureAssetDetails>(site with { ExternalIds = id }));
        foreach (var (key, customer) in SampleSites.Customers)
            await MakeAsync("customers", key, id => Create<Customer, CustomerDetails>(customer with { ExternalIds = id }));
        foreach (var (site, system, node) in SampleSites.Nodes)
            await MakeAsync("rf_nodes", site, id => Create<RfNode, RfNodeDetails>(node with { ExternalIds = id, AssetId = _ids["infrastructure/" + site], RfSystemId = _ids["rf_systems/" + system] }));
        foreach (var link in SampleSites.Links(calendar.Today))
        {
            var details = link.Details with
            {
                AAssetId = _ids["infrastructure/" + link.A],
                ZAssetId = link.ZSite is null ? null : _ids["infrastructure/" + link.ZSite],
                ZCustomerId = link.ZCustomer is null ? null : _ids["customers/" + link.ZCustomer],
                RfSystemId = _ids["rf_systems/" + link.System],
                ARfNodeId = link.Node is null ? null : _ids["rf_nodes/" + link.Node],
            };
            await MakeAsync("rf_links", $"{link.A}-{link.ZSite ?? link.ZCustomer}", id => Create<RfLink, RfLinkDetails>(details with { ExternalIds = id }));
        }

        foreach (var (key, site, customer, service, bills) in SampleSites.Power(calendar.Today))
        {
            await MakeAsync("electrical_services", key, id => Create<ElectricalService, ElectricalServiceDetails>(
                service with { ExternalIds = id, AssetId = site is null ? null : _ids["infrastructure/" + site], CustomerId = customer is null ? null : _ids["customers/" + customer] }));
            foreach (var (index, bill) in bills.Index())
                await MakeAsync("electrical_bills", $"{key}-{index + 1}", id => mediator.Send(new AddElectricalBill(_ids["electrical_services/" + key], bill with { ExternalIds = id })));
        }
    }

    private async Task LoadCircuitAsync(SampleCircuit sample)
    {
        var details = sample.Details with
        {
            CarrierId = _ids["carriers/" + sample.Carrier],
            ServiceTypeId = _ids["service_types/" + sample.ServiceType],
            AEndpointId = _ids["endpoints/" + sample.A],
            ZEndpointId = sample.Z is null ? null : _ids["endpoints/" + sample.Z],
        };
        await MakeAsync("circuits", details.CircuitId, id => Create<Circuit, CircuitDetails>(details with { ExternalIds = id }));
        var circuit = _ids["circuits/" + details.CircuitId];
        await MakeAsync("contracts", sample.Contract.AgreementNumber!, id => Create<Contract, ContractDetails>(
            sample.Contract with { ExternalIds = id, CarrierId = details.CarrierId, Subjects = [new SubjectTerms(SubjectRef.Circuit(circuit), details.Mrc)] }));
        foreach (var (index, happened) in sample.Events.Index())
            await MakeAsync("lifecycle_events", $"{details.CircuitId}-{index + 1}", id => mediator.Send(new RecordLifecycleEvent(LifecycleSubject.Circuit(circuit), happened with { ExternalIds = id })));
    }

    private Task<Guid> Create<TEntity, TDetails>(TDetails details)
        where TEntity : Entity<TDetails>
        where TDetails : RecordDetails => mediator.Send(new CreateRecord<TEntity, TDetails>(details));

    /// <param name="table">The kind.</param>
    /// <param name="key">Its external id.</param>
    /// <param name="make">Makes it with the external id.</param>
    /// <param name="natural">A column whose value is unique: a record somebody made under it is taken as it is.</param>
    private async Task MakeAsync(string table, string key, Func<IReadOnlyList<ExternalId>, Task<Guid>> make, (string Column, string Value)? natural = null)
    {
        if (await FindAsync(table, key, natural) is not { } id)
        {
            id = await make([new ExternalId(Source, key)]);
            db.ChangeTracker.Clear();
            _made++;
        }

        _ids[$"{table}/{key}"] = id;
    }

    /// <summary>By external id, deleted records included; else the live one of that name.</summary>
    private async Task<Guid?> FindAsync(string table, string key, (string Column, string Value)? natural)
    {
        const string OfSample = "external_ids @> jsonb_build_array(jsonb_build_object('source', $1::text, 'id', $2::text))";
        var named = natural is { } unique ? $"deleted_at is null and lower({unique.Column}) = lower($3)" : "false and $3::text is not null";
        await using var command = databases.Planned.CreateCommand($"select id from {table} where {OfSample} or ({named}) order by {OfSample} desc, deleted_at nulls first limit 1");
        command.Parameters.Add(new NpgsqlParameter { Value = Source });
        command.Parameters.Add(new NpgsqlParameter { Value = key });
        command.Parameters.Add(new NpgsqlParameter { Value = natural?.Value ?? "" });
        return (Guid?)await command.ExecuteScalarAsync();
    }
}
