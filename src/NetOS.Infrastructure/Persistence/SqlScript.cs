using Microsoft.EntityFrameworkCore.Migrations;

namespace NetOS.Infrastructure.Persistence;

/// <summary>SQL files that migrations run as they stand.</summary>
internal static class SqlScript
{
    public static void Script(this MigrationBuilder migration, string file)
    {
        var name = $"{typeof(SqlScript).Namespace}.Sql.{file}";
        using var stream = typeof(SqlScript).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"No embedded script {name}.");
        using var reader = new StreamReader(stream);
        migration.Sql(reader.ReadToEnd());
    }
}
