using System.Text.Json;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using NetOS.Application.Access;
using NetOS.Application.Assets;
using NetOS.Application.Carriers;
using NetOS.Application.Circuits;
using NetOS.Application.Common.Records;
using NetOS.Application.Common.Scheduling;
using NetOS.Application.Contracts;
using NetOS.Application.Contracts.Etf;
using NetOS.Application.Customers;
using NetOS.Application.Documents;
using NetOS.Application.Electrical;
using NetOS.Application.Endpoints;
using NetOS.Application.Feedback;
using NetOS.Application.Lifecycle;
using NetOS.Application.Renewals;
using NetOS.Application.Rf;
using NetOS.Application.ServiceTypes;
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

namespace NetOS.Application;

public static class DependencyInjection
{
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        ValidatorOptions.Global.PropertyNameResolver = (_, member, _) => member is null ? null : JsonNamingPolicy.SnakeCaseLower.ConvertName(member.Name);
        ValidatorOptions.Global.DefaultRuleLevelCascadeMode = CascadeMode.Stop;

        services.AddScoped<ServiceFactory>(provider => provider.GetService!);
        services.AddScoped<IMediator, Mediator>();
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(SaveBehaviour<,>));
        services.AddScoped<TermsKeeper>();
        services.AddScoped<IBeforeSave>(provider => provider.GetRequiredService<TermsKeeper>());
        services.AddScoped<EtfQuestions>();
        services.AddScoped<ExposureKeeper>();
        services.AddScoped<RenewalKeeper>();
        services.AddScoped<EndOfContract>();
        services.AddScoped<RfLinkNamer>();

        services.AddRecords<Circuit, CircuitDetails, CircuitRules, CircuitValidator>();
        services.AddRecords<Carrier, CarrierDetails, CarrierRules, CarrierValidator>();
        services.AddRecords<CarrierContact, CarrierContactDetails, CarrierContactRules, CarrierContactValidator>();
        services.AddRecords<ServiceType, ServiceTypeDetails, ServiceTypeRules, ServiceTypeValidator>();
        services.AddRecords<Endpoint, EndpointDetails, EndpointRules, EndpointValidator>();
        services.AddRecords<Contract, ContractDetails, ContractRecordRules, ContractValidator>();
        services.AddRecords<LifecycleEvent, LifecycleEventDetails, LifecycleEventRules, LifecycleEventValidator>();
        services.AddRecords<Customer, CustomerDetails, CustomerRules, CustomerValidator>();
        services.AddRecords<InfrastructureAsset, InfrastructureAssetDetails, InfrastructureAssetRules, InfrastructureAssetValidator>();
        services.AddRecords<RfSystem, RfSystemDetails, RfSystemRules, RfSystemValidator>();
        services.AddRecords<RfNode, RfNodeDetails, RfNodeRules, RfNodeValidator>();
        services.AddRecords<RfLink, RfLinkDetails, RfLinkRules, RfLinkValidator>();
        services.AddRecords<ElectricalService, ElectricalServiceDetails, ElectricalServiceRules, ElectricalServiceValidator>();
        services.AddRecords<ElectricalBill, ElectricalBillDetails, ElectricalBillRules, ElectricalBillValidator>();
        services.AddScoped<DocumentGate>();
        services.AddRecords<Document, DocumentDetails, DocumentRules, DocumentValidator>();
        services.AddRecords<FeedbackRequest, FeedbackDetails, FeedbackRules, FeedbackValidator>();
        services.AddRecords<FeedbackComment, FeedbackCommentDetails, FeedbackCommentRules, FeedbackCommentValidator>();
        services.AddRecords<User, UserDetails, UserRules, UserValidator>();
        services.AddRecords<Role, RoleDetails, RoleRules, RoleValidator>();
        services.AddScheduledJob<ContractTermsJob>();
        return services.AddHandlers();
    }

    /// <summary>Every closed request handler of this assembly.</summary>
    private static IServiceCollection AddHandlers(this IServiceCollection services)
    {
        foreach (var type in typeof(DependencyInjection).Assembly.GetTypes().Where(t => t is { IsAbstract: false, IsGenericTypeDefinition: false }))
        {
            foreach (var handled in type.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)))
                services.AddScoped(handled, type);
        }

        return services;
    }

    private static void AddRecords<TEntity, TDetails, TRules, TValidator>(this IServiceCollection services)
        where TEntity : Entity<TDetails>
        where TDetails : RecordDetails
        where TRules : class, IRecordRules<TEntity, TDetails>
        where TValidator : class, IValidator<TDetails>
    {
        services.AddScoped<IRecordRules<TEntity, TDetails>, TRules>();
        services.AddSingleton<IValidator<TDetails>, TValidator>();
        services.AddScoped<IRequestHandler<CreateRecord<TEntity, TDetails>, Guid>, RecordHandlers<TEntity, TDetails>>();
        services.AddScoped<IRequestHandler<UpdateRecord<TEntity, TDetails>, Guid>, RecordHandlers<TEntity, TDetails>>();
        services.AddScoped<IRequestHandler<DeleteRecord<TEntity, TDetails>, Guid>, RecordHandlers<TEntity, TDetails>>();
        services.AddScoped<IRequestHandler<RestoreRecord<TEntity, TDetails>, Guid>, RecordHandlers<TEntity, TDetails>>();
        services.AddScoped<IRequestHandler<BulkRecords<TEntity, TDetails>, BulkResult>, BulkHandler<TEntity, TDetails>>();
    }
}
