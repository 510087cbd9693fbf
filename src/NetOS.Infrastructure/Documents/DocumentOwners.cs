using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using NetOS.Application.Common.Records;
using NetOS.Application.Documents;
using NetOS.Domain.Assets;
using NetOS.Domain.Circuits;
using NetOS.Domain.Common;
using NetOS.Domain.Contracts;
using NetOS.Domain.Customers;
using NetOS.Domain.Documents;
using NetOS.Domain.Electrical;
using NetOS.Domain.Rf;
using NetOS.Infrastructure.Persistence;

namespace NetOS.Infrastructure.Documents;

internal sealed class DocumentOwners(ILiveRecords live) : IDocumentOwners
{
    public Task RequireAsync(DocumentOwner owner, CancellationToken ct)
    {
        var field = EnumWords<DocumentOwnerKind>.ToWord(owner.Kind) + "_id";
        return owner.Kind switch
        {
            DocumentOwnerKind.Circuit => live.RequireAsync<Circuit>(owner.Id, field, ct),
            DocumentOwnerKind.Contract => live.RequireAsync<Contract>(owner.Id, field, ct),
            DocumentOwnerKind.Asset => live.RequireAsync<InfrastructureAsset>(owner.Id, field, ct),
            DocumentOwnerKind.RfLink => live.RequireAsync<RfLink>(owner.Id, field, ct),
            DocumentOwnerKind.ElectricalService => live.RequireAsync<ElectricalService>(owner.Id, field, ct),
            _ => live.RequireAsync<Customer>(owner.Id, field, ct),
        };
    }
}

/// <summary>Documents go with their owner and return with it.</summary>
internal sealed class DocumentsFollow<TOwner>(NetOsDbContext db, Expression<Func<Document, Guid?>> ownerOf) : ICascade<TOwner> where TOwner : Entity
{
    private readonly Func<Document, Guid?> _ownerOf = ownerOf.Compile();

    public async Task RunAsync(IReadOnlyCollection<TOwner> entities, bool delete, CancellationToken ct)
    {
        if (entities.Count == 0)
            return;
        var changing = entities.ToDictionary(e => e.Id, e => e.DeletedAt);
        Guid?[] ids = [.. changing.Keys.Select(id => (Guid?)id)];
        var belongs = Expression.Lambda<Func<Document, bool>>(
            Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(Guid?)], Expression.Constant(ids), ownerOf.Body), ownerOf.Parameters);
        foreach (var document in await db.Set<Document>().Where(belongs).ToListAsync(ct))
        {
            var ownerDeletedAt = changing[_ownerOf(document)!.Value];
            if (delete)
                document.Delete(ownerDeletedAt!.Value);
            else if (document.DeletedAt == ownerDeletedAt)
                document.Restore();
        }
    }
}
