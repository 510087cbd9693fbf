using NetOS.Api.Common;
using NetOS.Application.Common.Security;
using NetOS.Domain.Documents;
using NetOS.Infrastructure.Documents;
using NetOS.Infrastructure.Persistence;
using NetOS.Infrastructure.Persistence.Configurations;

namespace NetOS.Api.Endpoints;

/// <summary>What is taken, told before a file is sent: no client has to know it by itself.</summary>
internal static class DocumentTermsEndpoints
{
    private const string Example = """{"max_bytes": 52428800, "types": ["PDF", "PNG", "JPEG"], "extensions": ["pdf", "png", "jpg", "jpeg"], "kinds": {"rf_link": ["fcc_license", "photo", "agreement", "other"]}, "money_kinds": ["agreement", "amendment", "invoice", "bill"]}""";

    public static void MapTerms(this IEndpointRouteBuilder documents) =>
        documents.MapGet("/rules", (StorageSettings settings) => TypedResults.Json(
                new
                {
                    max_bytes = settings.UploadLimit,
                    types = FileType.All.Select(type => type.Words),
                    extensions = FileType.All.SelectMany(type => type.Extensions).Select(extension => extension.TrimStart('.')),
                    kinds = Enum.GetValues<DocumentOwnerKind>().ToDictionary(EnumWords<DocumentOwnerKind>.ToWord, owner => Words(DocumentKinds.Of(owner))),
                    money_kinds = Words(DocumentKinds.Money),
                },
                JsonColumn.Options))
            .WithName("GetDocumentRules").Needs(Permission.DocumentsView)
            .Doc(new Documented(OperationShape.Other, null, "What is taken: the size of a file, how its name may end, and which kinds fit which owner.") { AnswerExample = Example });

    private static IEnumerable<string> Words(IEnumerable<DocumentKind> kinds) => kinds.Select(EnumWords<DocumentKind>.ToWord);
}
