using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetOS.Application.Carriers;
using NetOS.Application.Common.Email;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Security;
using NetOS.Application.Common.Settings;
using NetOS.Application.Contracts;
using NetOS.Application.Contracts.Etf;
using NetOS.Application.Documents;
using NetOS.Application.Electrical;
using NetOS.Application.Endpoints;
using NetOS.Application.Imports.Files;
using NetOS.Application.Renewals;
using NetOS.Application.Rf;
using NetOS.Domain.Access;
using NetOS.Domain.Assets;
using NetOS.Domain.Carriers;
using NetOS.Domain.Circuits;
using NetOS.Domain.Common;
using NetOS.Domain.Contracts;
using NetOS.Domain.Customers;
using NetOS.Domain.Documents;
using NetOS.Domain.Electrical;
using NetOS.Domain.Endpoints;
using NetOS.Domain.Feedback;
using NetOS.Domain.Lifecycle;
using NetOS.Domain.Rf;
using NetOS.Domain.ServiceTypes;
using NetOS.Infrastructure.Access;
using NetOS.Infrastructure.Activity;
using NetOS.Infrastructure.Assets;
using NetOS.Infrastructure.Audit;
using NetOS.Infrastructure.Carriers;
using NetOS.Infrastructure.Circuits;
using NetOS.Infrastructure.Contracts;
using NetOS.Infrastructure.Customers;
using NetOS.Infrastructure.Dashboard;
using NetOS.Infrastructure.Documents;
using NetOS.Infrastructure.Electrical;
using NetOS.Infrastructure.Email;
using NetOS.Infrastructure.Email.Smtp;
using NetOS.Infrastructure.Endpoints;
using NetOS.Infrastructure.Feedback;
using NetOS.Infrastructure.Imports;
using NetOS.Infrastructure.Imports.Files;
using NetOS.Infrastructure.Jobs;
using NetOS.Infrastructure.Lifecycle;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Places;
using NetOS.Infrastructure.Reading;
using NetOS.Infrastructure.Renewals;
using NetOS.Infrastructure.Reports;
using NetOS.Infrastructure.Rf;
using NetOS.Infrastructure.SavedViews;
using NetOS.Infrastructure.Scheduling;
using NetOS.Infrastructure.Search;
using NetOS.Infrastructure.Seeding;
using NetOS.Infrastructure.ServiceTypes;
using NetOS.Infrastructure.Settings;
using NetOS.Infrastructure.Spreadsheets;
using NetOS.Infrastructure.Tiles;
using NetOS.Infrastructure.Timeline;

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
        services.AddScoped<ScopeGuard>();
        services.AddImports();
        services.AddSingleton<RecordReader>();
        services.AddSingleton<MapReader>();
        services.AddSingleton<TileReader>();
        services.AddSingleton<RfPathReader>();
        services.AddSingleton<DepreciationReader>();
        services.AddSingleton<ChangeListener>();
        services.AddSingleton<TileCache>();
        services.AddSingleton<SearchReader>();
        services.AddSingleton<CountsReader>();
        services.AddSingleton<PlaceReader>();
        services.AddSingleton<OutlineLoader>();
        services.AddSingleton<HistoryReader>();
        services.AddSingleton<DashboardReader>();
        services.AddSingleton<TimelineReader>();
        services.AddSingleton<AccountDirectory>();
        services.AddSingleton<LastUse>();
        services.AddSingleton<Provisioning>();
        services.AddSingleton<SignInAccounts>();
        services.AddSingleton<SessionStore>();
        services.AddSingleton<ScopeWords>();
        services.AddMail();
        services.AddScoped<SavedViewStore>();
        services.AddSingleton<ListExporter>();
        services.AddSingleton<JobStore>();
        services.AddSingleton<BulkRunner>();
        services.AddSingleton<RequestLog>();
        services.AddSingleton<IdempotencyStore>();
        services.AddSingleton<Readiness>();
        services.AddScoped<SampleData>();
        services.AddScoped<FirstAdmin>();
        services.AddSingleton<AuditRetention>();
        services.AddScoped<ICarrierRepository, CarrierRepository>();
        services.AddScoped<ContractRepository>();
        services.AddScoped<IContractRepository>(provider => provider.GetRequiredService<ContractRepository>());
        services.AddScoped<IExposureStore, ExposureStore>();
        services.AddSingleton<ExposureReader>();
        services.AddScoped<IAfterSave, ExposuresAfterSave>();
        services.AddScoped<IRenewalRepository, RenewalRepository>();
        services.AddScoped<IRfRepository, RfRepository>();
        services.AddScoped<IElectricalBillRepository, ElectricalBillRepository>();
        services.AddScoped<IEndpointRepository, EndpointRepository>();
        services.AddScoped<ICascade<Circuit>, ContractsFollow<Circuit>>();
        services.AddScoped<ICascade<InfrastructureAsset>, ContractsFollow<InfrastructureAsset>>();
        services.AddScoped<ICascade<ElectricalService>, ContractsFollow<ElectricalService>>();
        services.AddDocuments();
        services.AddSingleton<FeedbackScreenshots>();
        services.AddScoped<ICascade<FeedbackRequest>, CommentsFollow>();
        services.AddScheduling();
        services.AddReports();

        Resource[] resources =
        [
            services.AddRecords<Circuit, CircuitDetails>(CircuitResource.Definition),
            services.AddRecords<Carrier, CarrierDetails>(CarrierResource.Definition),
            services.AddRecords<CarrierContact, CarrierContactDetails>(CarrierResource.Contacts),
            services.AddRecords<ServiceType, ServiceTypeDetails>(ServiceTypeResource.Definition),
            services.AddRecords<Endpoint, EndpointDetails>(EndpointResource.Definition),
            services.AddRecords<Contract, ContractDetails>(ContractResource.Definition),
            services.AddRecords<LifecycleEvent, LifecycleEventDetails>(LifecycleEventResource.Definition),
            services.AddRecords<Customer, CustomerDetails>(CustomerResource.Definition),
            services.AddRecords<InfrastructureAsset, InfrastructureAssetDetails>(InfrastructureResource.Definition),
            services.AddRecords<RfSystem, RfSystemDetails>(RfSystemResource.Definition),
            services.AddRecords<RfNode, RfNodeDetails>(RfNodeResource.Definition),
            services.AddRecords<RfLink, RfLinkDetails>(RfLinkResource.Definition),
            services.AddRecords<ElectricalService, ElectricalServiceDetails>(ElectricalResource.Definition),
            services.AddRecords<ElectricalBill, ElectricalBillDetails>(ElectricalResource.Bills),
            services.AddRecords<Document, DocumentDetails>(DocumentResource.Definition),
            services.AddRecords<FeedbackRequest, FeedbackDetails>(FeedbackResource.Definition),
            services.AddRecords<FeedbackComment, FeedbackCommentDetails>(FeedbackResource.Comments),
            services.AddRecords<User, UserDetails>(UserResource.Definition),
            services.AddRecords<Role, RoleDetails>(RoleResource.Definition),
        ];
        services.AddSingleton(new RecordResource<ApiToken>(ApiTokenResource.Definition));
        services.AddScoped<IRecordStore<ApiToken>, RecordStore<ApiToken>>();
        services.AddSingleton(new RecordResource<EndpointMerge>(EndpointMergeResource.Definition));
        services.AddScoped<IRecordStore<EndpointMerge>, RecordStore<EndpointMerge>>();
        return services.AddSingleton(new ResourceCatalog([.. resources, RenewalResource.Definition, EndpointMergeResource.Definition, ApiTokenResource.Definition, OutboxResource.Definition]));
    }

    private static void AddMail(this IServiceCollection services)
    {
        services.AddSingleton<SettingsGroup, NotificationGroup>();
        services.AddSingleton<SettingsGroup, RenewalGroup>();
        services.AddSingleton(EnvironmentSettings.None);
        services.AddSingleton<SecretBox>();
        services.AddSingleton<SettingsStore>();
        services.AddSingleton<ISettings>(provider => provider.GetRequiredService<SettingsStore>());
        services.AddSingleton<SettingsChange>();
        services.AddSingleton<SettingsView>();
        services.AddSingleton(SmtpLimits.Usual);
        services.AddSingleton(new TrustedRoots([]));
        services.AddSingleton<IEmailSender, SmtpSender>();
        services.AddSingleton<OutboxStatus>();
        services.AddSingleton<OutboxStore>();
        services.AddSingleton<GivenUpEmail>();
        services.AddSingleton<OutboxDelivery>();
        services.AddSingleton<TestEmail>();
        services.AddSingleton<SubscriptionReader>();
        services.AddSingleton<UnsubscribeLinks>();
        services.AddSingleton<IUnsubscribeLinks>(provider => provider.GetRequiredService<UnsubscribeLinks>());
        services.AddScoped<IEmailOutbox, Outbox>();
    }

    /// <summary>What runs beside the requests.</summary>
    public static IServiceCollection AddBackgroundWork(this IServiceCollection services, SchedulerSettings scheduler)
    {
        services
            .AddHostedService(provider => provider.GetRequiredService<RequestLog>())
            .AddHostedService(provider => provider.GetRequiredService<ChangeListener>())
            .AddHostedService(provider => provider.GetRequiredService<LastUse>())
            .AddHostedService<JobWorker>()
            .AddHostedService<OutboxWorker>();
        return scheduler.RunJobs ? services.AddHostedService<SchedulerService>() : services;
    }

    private static void AddDocuments(this IServiceCollection services)
    {
        services.AddSingleton<IDocumentStorage, FolderStorage>();
        services.AddSingleton<IImportFiles, ImportFiles>();
        services.AddSingleton<IFileInspector, FileInspector>();
        services.AddSingleton<ChildProgram>();
        services.AddSingleton<PdfTools>();
        services.AddSingleton<PictureTool>();
        services.AddSingleton<DocumentFiles>();
        services.AddSingleton<DocumentSearch>();
        services.AddSingleton<StorageCheck>();
        services.AddScoped<IDocumentOwners, DocumentOwners>();
        services.AddFollowers<Circuit>(d => d.CircuitId);
        services.AddFollowers<Contract>(d => d.ContractId);
        services.AddFollowers<InfrastructureAsset>(d => d.AssetId);
        services.AddFollowers<RfLink>(d => d.RfLinkId);
        services.AddFollowers<ElectricalService>(d => d.ElectricalServiceId);
        services.AddFollowers<Customer>(d => d.CustomerId);
    }

    private static void AddFollowers<TOwner>(this IServiceCollection services, Expression<Func<Document, Guid?>> ownerOf) where TOwner : Entity =>
        services.AddScoped<ICascade<TOwner>>(provider => new DocumentsFollow<TOwner>(provider.GetRequiredService<NetOsDbContext>(), ownerOf));

    private static Resource AddRecords<TEntity, TDetails>(this IServiceCollection services, Resource resource)
        where TEntity : Entity<TDetails>
        where TDetails : RecordDetails, new()
    {
        services.AddSingleton<IJobHandler>(provider => new BulkJob<TEntity, TDetails>(resource, provider.GetRequiredService<BulkRunner>()));
        services.AddSingleton(new RecordResource<TEntity>(resource));
        services.AddScoped<IRecordStore<TEntity>, RecordStore<TEntity>>();
        return resource;
    }
}
