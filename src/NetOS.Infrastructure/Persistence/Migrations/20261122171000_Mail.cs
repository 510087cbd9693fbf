using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NetOS.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Mail : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "wants_activity_digest",
                table: "users",
                type: "boolean",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<bool>(
                name: "wants_reminders",
                table: "users",
                type: "boolean",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<bool>(
                name: "wants_renewal_report",
                table: "users",
                type: "boolean",
                nullable: false,
                defaultValue: true);

            migrationBuilder.Script("0008_mail.sql");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "wants_activity_digest",
                table: "users");

            migrationBuilder.DropColumn(
                name: "wants_reminders",
                table: "users");

            migrationBuilder.DropColumn(
                name: "wants_renewal_report",
                table: "users");
        }
    }
}
