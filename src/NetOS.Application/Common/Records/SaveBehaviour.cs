using MediatR;

namespace NetOS.Application.Common.Records;

/// <summary>Saves what a command's handler changed; queries pass through.</summary>
internal sealed class SaveBehaviour<TRequest, TResponse>(IUnitOfWork work) : IPipelineBehavior<TRequest, TResponse> where TRequest : ICommand<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken ct, RequestHandlerDelegate<TResponse> next)
    {
        var response = await next();
        await work.SaveAsync(ct);
        return response;
    }
}
