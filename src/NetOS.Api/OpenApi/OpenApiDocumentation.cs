using Microsoft.OpenApi;
using NetOS.Api.Common;
using Swashbuckle.AspNetCore.Swagger;

namespace NetOS.Api.OpenApi;

/// <summary>The OpenAPI document, written from the routes and the resources' own field tables, and Swagger UI on it.</summary>
internal static class OpenApiDocumentation
{
    public const string Name = "v1";

    public static void AddOpenApiDocument(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(swagger =>
        {
            swagger.SwaggerDoc(Name, new OpenApiInfo
            {
                Title = "NetOS",
                Version = "v1",
                Description = "The life cycle of an ISP's wholesale network: circuits, carriers, contracts and the day each must be decided. Conventions are the same for every kind of record; docs/api-integrations.md tells them.",
            });
            swagger.AddSecurityDefinition("api_token", new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "ntos_live_… or JWT", Description = "An API token made at /account, or a JWT of the identity provider." });
            swagger.AddSecurityDefinition("api_key", new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = TokenIdentity.Header, Description = "The same API token in a header of its own." });
            swagger.AddSecurityDefinition("session_csrf", new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = "X-NetOS-CSRF", Description = "Browser sessions send csrf_token of GET /api/v1/me with every change." });
            swagger.AddSecurityDefinition("development_role", new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = "x-user-role", Description = "Development only: the role to act in." });
            swagger.AddSecurityDefinition("development_email", new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = "x-user-email", Description = "Development only: who is acting." });
            swagger.CustomOperationIds(api => api.ActionDescriptor.EndpointMetadata.OfType<IEndpointNameMetadata>().FirstOrDefault()?.EndpointName);
            swagger.OperationFilter<DocumentedOperationFilter>();
            swagger.DocumentFilter<SchemaDocumentFilter>();
        });
    }

    public static void MapOpenApiDocument(this WebApplication app)
    {
        app.MapGet("/openapi.json", async (HttpContext http, ISwaggerProvider swagger) =>
            {
                http.Response.ContentType = "application/json; charset=utf-8";
                await http.Response.WriteAsync(await RenderAsync(swagger), http.RequestAborted);
            })
            .ExcludeFromDescription();
        app.UseSwaggerUI(ui =>
        {
            ui.RoutePrefix = "docs-api";
            ui.SwaggerEndpoint("/openapi.json", "NetOS v1");
            ui.DocumentTitle = "NetOS API";
        });
    }

    public static async Task<string> RenderAsync(ISwaggerProvider swagger)
    {
        await using var text = new StringWriter { NewLine = "\n" };
        swagger.GetSwagger(Name).SerializeAsV31(new OpenApiJsonWriter(text));
        return text.ToString().ReplaceLineEndings("\n") + "\n";
    }
}
