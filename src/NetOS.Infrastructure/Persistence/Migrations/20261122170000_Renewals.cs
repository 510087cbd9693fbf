using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NetOS.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Renewals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "successor_id",
                table: "contracts");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ends_on",
                table: "contracts",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "rates_refresh_on",
                table: "contracts",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "renewal_settled",
                table: "contracts",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AlterColumn<Guid>(
                name: "circuit_id",
                table: "contract_subjects",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<Guid>(
                name: "asset_id",
                table: "contract_subjects",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "electrical_service_id",
                table: "contract_subjects",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "rate",
                table: "contract_subjects",
                type: "numeric(14,2)",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "renewals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    contract_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    owner = table.Column<string>(type: "text", nullable: true),
                    decision = table.Column<string>(type: "text", nullable: true),
                    decided_by = table.Column<string>(type: "text", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    successor = table.Column<string>(type: "jsonb", nullable: true),
                    approval_needed = table.Column<bool>(type: "boolean", nullable: false),
                    approved_by = table.Column<string>(type: "text", nullable: true),
                    approved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    notice_method = table.Column<string>(type: "text", nullable: true),
                    notice_sent_on = table.Column<DateOnly>(type: "date", nullable: true),
                    notice_tracking_number = table.Column<string>(type: "text", nullable: true),
                    notice_proof_document_id = table.Column<Guid>(type: "uuid", nullable: true),
                    notice_timing = table.Column<string>(type: "text", nullable: true),
                    missed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    successor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    usage_notes = table.Column<string>(type: "text", nullable: true),
                    offer_notes = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    created_by = table.Column<string>(type: "text", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_by = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_renewals", x => x.id);
                    table.ForeignKey(
                        name: "renewals_contract_id_fkey",
                        column: x => x.contract_id,
                        principalTable: "contracts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "renewal_transitions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    renewal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    from_status = table.Column<string>(type: "text", nullable: true),
                    to_status = table.Column<string>(type: "text", nullable: false),
                    act = table.Column<string>(type: "text", nullable: true),
                    decision = table.Column<string>(type: "text", nullable: true),
                    comment = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_renewal_transitions", x => x.id);
                    table.ForeignKey(
                        name: "renewal_transitions_renewal_id_fkey",
                        column: x => x.renewal_id,
                        principalTable: "renewals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_contract_subjects_asset_id",
                table: "contract_subjects",
                column: "asset_id");

            migrationBuilder.CreateIndex(
                name: "IX_contract_subjects_electrical_service_id",
                table: "contract_subjects",
                column: "electrical_service_id");

            migrationBuilder.CreateIndex(
                name: "IX_renewal_transitions_renewal_id",
                table: "renewal_transitions",
                column: "renewal_id");

            migrationBuilder.CreateIndex(
                name: "IX_renewals_contract_id",
                table: "renewals",
                column: "contract_id");

            migrationBuilder.AddForeignKey(
                name: "contract_subjects_asset_id_fkey",
                table: "contract_subjects",
                column: "asset_id",
                principalTable: "infrastructure",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "contract_subjects_electrical_service_id_fkey",
                table: "contract_subjects",
                column: "electrical_service_id",
                principalTable: "electrical_services",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.Script("0007_renewals.sql");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop view renewal_items");

            migrationBuilder.DropForeignKey(
                name: "contract_subjects_asset_id_fkey",
                table: "contract_subjects");

            migrationBuilder.DropForeignKey(
                name: "contract_subjects_electrical_service_id_fkey",
                table: "contract_subjects");

            migrationBuilder.DropTable(
                name: "renewal_transitions");

            migrationBuilder.DropTable(
                name: "renewals");

            migrationBuilder.DropIndex(
                name: "IX_contract_subjects_asset_id",
                table: "contract_subjects");

            migrationBuilder.DropIndex(
                name: "IX_contract_subjects_electrical_service_id",
                table: "contract_subjects");

            migrationBuilder.DropColumn(
                name: "ends_on",
                table: "contracts");

            migrationBuilder.DropColumn(
                name: "rates_refresh_on",
                table: "contracts");

            migrationBuilder.DropColumn(
                name: "renewal_settled",
                table: "contracts");

            migrationBuilder.DropColumn(
                name: "asset_id",
                table: "contract_subjects");

            migrationBuilder.DropColumn(
                name: "electrical_service_id",
                table: "contract_subjects");

            migrationBuilder.DropColumn(
                name: "rate",
                table: "contract_subjects");

            migrationBuilder.AddColumn<Guid>(
                name: "successor_id",
                table: "contracts",
                type: "uuid",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "circuit_id",
                table: "contract_subjects",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);
        }
    }
}
