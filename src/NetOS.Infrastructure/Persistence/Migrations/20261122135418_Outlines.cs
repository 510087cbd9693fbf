using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NetOS.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Outlines : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Script("0004_outlines.sql");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {

        }
    }
}
