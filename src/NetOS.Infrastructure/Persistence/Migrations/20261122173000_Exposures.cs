using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NetOS.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Exposures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Script("0010_exposures.sql");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(name: "contract_exposures");
    }
}
