using NetOS.Api.Common;
using NetOS.Api.Endpoints;
using NetOS.Api.OpenApi;
using NetOS.Application;
using NetOS.Infrastructure;
using NetOS.Infrastructure.Documents;
using Npgsql;

if (args is [PictureWorker.Command, .. var picture])
    return PictureWorker.Run(picture);

try
{
    var (command, rest) = CommandLine.Split(args);
    var builder = WebApplication.CreateBuilder(rest);
    var configuration = Configuration.From(builder.Configuration, builder.Environment);
    builder.AddNetOsLogging();
    builder.WebHost.ConfigureKestrel(kestrel =>
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = JsonBody.Limit;
    });
    builder.Services.AddApplication().AddInfrastructure(configuration.ConnectionString).AddNetOsApi(configuration);
    if (command is null)
        builder.Services.AddBackgroundWork(configuration.Scheduler);

    var app = builder.Build();
    if (command is not null)
        return await CommandLine.RunAsync(app, command, rest, configuration);

    app.UseNetOsPipeline();
    app.MapNetOs();
    app.MapOpenApiDocument();
    app.UseWebApp(configuration.WebRoot);
    await app.RunAsync();
    return 0;
}
catch (ConfigurationException wrong)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 2;
}
catch (NpgsqlException unreachable) when (unreachable is not PostgresException)
{
    await Console.Error.WriteLineAsync($"The database of DATABASE_URL does not answer: {unreachable.Message}");
    return 3;
}
