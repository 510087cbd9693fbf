using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NetOS.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(NetOsDbContext))]
    [Migration("20261122190000_Imports")]
    public partial class Imports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Script("0014_imports.sql");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in new[] { "import_mappings", "import_writes", "import_rows", "import_files", "imports" })
                migrationBuilder.DropTable(name: table);
            migrationBuilder.Sql("drop function netos_uuid(text)");
        }
    }
}
