using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetOS.Application.Carriers;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Application.Contracts;
using NetOS.Domain.Carriers;
using NetOS.Domain.Circuits;
using NetOS.Domain.Common;
using NetOS.Domain.Contracts;
using NetOS.Domain.Endpoints;
using NetOS.Domain.Lifecycle;
using NetOS.Domain.ServiceTypes;
using NetOS.Infrastructure.Carriers;
using NetOS.Infrastructure.Circuits;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Endpoints;
using NetOS.Infrastructure.Lifecycle;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.ServiceTypes;

namespace NetOS.Infrastructure;

internal static class DependencyInjection
{
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, string connectionString)
    {
        services.AddSingleton(_ => new Databases(connectionString));
        services.AddDbContext<NetOsDbContext>((provider, options) => options.UseNpgsql(provider.GetRequiredService<Databases>().Prepared));
        services.AddScoped<CallerContext>();
        services.AddScoped<ICurrentCaller>(provider => provider.GetRequiredService<CallerContext>());
        services.AddScoped<IUnitOfWork, UnitOfWork>();
        services.AddScoped<ILiveRecords, LiveRecords>();
        services.AddSingleton<RecordReader>();
        services.AddScoped<ICarrierRepository, CarrierRepository>();
        services.AddScoped<IContractRepository, ContractRepository>();
        services.AddScoped<ICascade<Circuit>, ContractsFollowCircuits>();

        Resource[] resources =
        [
            services.AddRecords<Circuit>(CircuitResource.Definition),
            services.AddRecords<Carrier>(CarrierResource.Definition),
            services.AddRecords<CarrierContact>(CarrierResource.Contacts),
            services.AddRecords<ServiceType>(ServiceTypeResource.Definition),
            services.AddRecords<Endpoint>(EndpointResource.Definition),
            services.AddRecords<Contract>(ContractResource.Definition),
            services.AddRecords<LifecycleEvent>(LifecycleEventResource.Definition),
        ];
        return services.AddSingleton(new ResourceCatalog(resources));
    }

    private static Resource AddRecords<TEntity>(this IServiceCollection services, Resource resource) where TEntity : Entity
    {
        services.AddSingleton(new RecordResource<TEntity>(resource));
        services.AddScoped<IRecordStore<TEntity>, RecordStore<TEntity>>();
        return resource;
    }
}
