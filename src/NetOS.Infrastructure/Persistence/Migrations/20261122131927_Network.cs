using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NetOS.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Network : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid[]>(
                name: "scope_assets",
                table: "users",
                type: "uuid[]",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.AlterColumn<Guid>(
                name: "circuit_id",
                table: "lifecycle_events",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<Guid>(
                name: "asset_id",
                table: "lifecycle_events",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "rf_link_id",
                table: "lifecycle_events",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "customer_id",
                table: "endpoints",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "infrastructure_asset_id",
                table: "endpoints",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "customers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_number = table.Column<string>(type: "text", nullable: true),
                    address_line1 = table.Column<string>(type: "text", nullable: true),
                    address_line2 = table.Column<string>(type: "text", nullable: true),
                    city = table.Column<string>(type: "text", nullable: true),
                    contact_email = table.Column<string>(type: "text", nullable: true),
                    contact_name = table.Column<string>(type: "text", nullable: true),
                    contact_phone = table.Column<string>(type: "text", nullable: true),
                    country = table.Column<string>(type: "text", nullable: true),
                    external_ids = table.Column<string>(type: "jsonb", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    latitude = table.Column<double>(type: "double precision", nullable: true),
                    longitude = table.Column<double>(type: "double precision", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    notes = table.Column<string>(type: "text", nullable: true),
                    postal_code = table.Column<string>(type: "text", nullable: true),
                    sonar_account_id = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    units = table.Column<int>(type: "integer", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    created_by = table.Column<string>(type: "text", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_by = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_customers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "electrical_services",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_number = table.Column<string>(type: "text", nullable: true),
                    amps = table.Column<int>(type: "integer", nullable: true),
                    asset_id = table.Column<Guid>(type: "uuid", nullable: true),
                    average_monthly_cost = table.Column<decimal>(type: "numeric(14,2)", nullable: true),
                    average_monthly_kwh = table.Column<decimal>(type: "numeric(14,1)", nullable: true),
                    currency = table.Column<string>(type: "text", nullable: false),
                    customer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    external_ids = table.Column<string>(type: "jsonb", nullable: false),
                    meter_number = table.Column<string>(type: "text", nullable: true),
                    monitoring_url = table.Column<string>(type: "text", nullable: true),
                    notes = table.Column<string>(type: "text", nullable: true),
                    phase = table.Column<string>(type: "text", nullable: true),
                    rate_plan = table.Column<string>(type: "text", nullable: true),
                    service_voltage = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    utility = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    created_by = table.Column<string>(type: "text", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_by = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_electrical_services", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "infrastructure",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    access_notes = table.Column<string>(type: "text", nullable: true),
                    address_line1 = table.Column<string>(type: "text", nullable: true),
                    address_line2 = table.Column<string>(type: "text", nullable: true),
                    asr_number = table.Column<string>(type: "text", nullable: true),
                    carrier_id = table.Column<Guid>(type: "uuid", nullable: true),
                    city = table.Column<string>(type: "text", nullable: true),
                    code = table.Column<string>(type: "text", nullable: true),
                    contacts = table.Column<string>(type: "jsonb", nullable: false),
                    country = table.Column<string>(type: "text", nullable: true),
                    currency = table.Column<string>(type: "text", nullable: false),
                    external_ids = table.Column<string>(type: "jsonb", nullable: false),
                    ground_elevation_m = table.Column<decimal>(type: "numeric(9,2)", nullable: true),
                    height_m = table.Column<decimal>(type: "numeric(9,2)", nullable: true),
                    kind = table.Column<string>(type: "text", nullable: false),
                    landlord = table.Column<string>(type: "text", nullable: true),
                    latitude = table.Column<double>(type: "double precision", nullable: true),
                    longitude = table.Column<double>(type: "double precision", nullable: true),
                    mrc = table.Column<decimal>(type: "numeric(14,2)", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    notes = table.Column<string>(type: "text", nullable: true),
                    nrc = table.Column<decimal>(type: "numeric(14,2)", nullable: true),
                    postal_code = table.Column<string>(type: "text", nullable: true),
                    power_kw_committed = table.Column<decimal>(type: "numeric(9,3)", nullable: true),
                    rack_units_committed = table.Column<int>(type: "integer", nullable: true),
                    state = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    created_by = table.Column<string>(type: "text", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_by = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_infrastructure", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "rf_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    classification = table.Column<string>(type: "text", nullable: false),
                    aliases = table.Column<string[]>(type: "text[]", nullable: false),
                    a_antenna_height_m = table.Column<decimal>(type: "numeric(9,2)", nullable: true),
                    a_asset_id = table.Column<Guid>(type: "uuid", nullable: false),
                    a_azimuth_deg = table.Column<decimal>(type: "numeric(6,2)", nullable: true),
                    a_rf_node_id = table.Column<Guid>(type: "uuid", nullable: true),
                    capacity_mbps = table.Column<decimal>(type: "numeric(14,3)", nullable: true),
                    capex = table.Column<decimal>(type: "numeric(14,2)", nullable: true),
                    channel_width_mhz = table.Column<decimal>(type: "numeric(12,4)", nullable: true),
                    currency = table.Column<string>(type: "text", nullable: true),
                    depreciation_months = table.Column<int>(type: "integer", nullable: false),
                    external_ids = table.Column<string>(type: "jsonb", nullable: false),
                    fcc_call_sign = table.Column<string>(type: "text", nullable: true),
                    fcc_license_expires_on = table.Column<DateOnly>(type: "date", nullable: true),
                    frequency_mhz = table.Column<decimal>(type: "numeric(12,6)", nullable: true),
                    in_service_on = table.Column<DateOnly>(type: "date", nullable: true),
                    mrc = table.Column<decimal>(type: "numeric(14,2)", nullable: true),
                    notes = table.Column<string>(type: "text", nullable: true),
                    nrc = table.Column<decimal>(type: "numeric(14,2)", nullable: true),
                    rf_system_id = table.Column<Guid>(type: "uuid", nullable: false),
                    salvage_value = table.Column<decimal>(type: "numeric(14,2)", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    z_antenna_height_m = table.Column<decimal>(type: "numeric(9,2)", nullable: true),
                    z_asset_id = table.Column<Guid>(type: "uuid", nullable: true),
                    z_azimuth_deg = table.Column<decimal>(type: "numeric(6,2)", nullable: true),
                    z_customer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    created_by = table.Column<string>(type: "text", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_by = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rf_links", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "rf_nodes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    asset_id = table.Column<Guid>(type: "uuid", nullable: false),
                    beamwidth_deg = table.Column<decimal>(type: "numeric(6,2)", nullable: true),
                    external_ids = table.Column<string>(type: "jsonb", nullable: false),
                    name = table.Column<string>(type: "text", nullable: true),
                    notes = table.Column<string>(type: "text", nullable: true),
                    rf_system_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sector_azimuth_deg = table.Column<decimal>(type: "numeric(6,2)", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    created_by = table.Column<string>(type: "text", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_by = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rf_nodes", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "rf_systems",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    active = table.Column<bool>(type: "boolean", nullable: false),
                    capacity_mbps = table.Column<decimal>(type: "numeric(14,3)", nullable: true),
                    compatible_base_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    cost = table.Column<decimal>(type: "numeric(14,2)", nullable: true),
                    currency = table.Column<string>(type: "text", nullable: false),
                    default_frequency_mhz = table.Column<decimal>(type: "numeric(12,6)", nullable: true),
                    description = table.Column<string>(type: "text", nullable: true),
                    external_ids = table.Column<string>(type: "jsonb", nullable: false),
                    frequency_used = table.Column<string>(type: "text", nullable: true),
                    licensed = table.Column<bool>(type: "boolean", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    role = table.Column<string>(type: "text", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    created_by = table.Column<string>(type: "text", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_by = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rf_systems", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "electrical_bills",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    electrical_service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    cost = table.Column<decimal>(type: "numeric(14,2)", nullable: true),
                    external_ids = table.Column<string>(type: "jsonb", nullable: false),
                    kwh = table.Column<decimal>(type: "numeric(14,3)", nullable: true),
                    notes = table.Column<string>(type: "text", nullable: true),
                    period_end = table.Column<DateOnly>(type: "date", nullable: false),
                    period_start = table.Column<DateOnly>(type: "date", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    created_by = table.Column<string>(type: "text", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_by = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_electrical_bills", x => x.id);
                    table.ForeignKey(
                        name: "electrical_bills_electrical_service_id_fkey",
                        column: x => x.electrical_service_id,
                        principalTable: "electrical_services",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_lifecycle_events_asset_id",
                table: "lifecycle_events",
                column: "asset_id");

            migrationBuilder.CreateIndex(
                name: "IX_lifecycle_events_rf_link_id",
                table: "lifecycle_events",
                column: "rf_link_id");

            migrationBuilder.CreateIndex(
                name: "IX_electrical_bills_electrical_service_id",
                table: "electrical_bills",
                column: "electrical_service_id");

            migrationBuilder.AddForeignKey(
                name: "lifecycle_events_asset_id_fkey",
                table: "lifecycle_events",
                column: "asset_id",
                principalTable: "infrastructure",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.AddForeignKey(
                name: "lifecycle_events_rf_link_id_fkey",
                table: "lifecycle_events",
                column: "rf_link_id",
                principalTable: "rf_links",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);

            migrationBuilder.Script("0003_network.sql");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "lifecycle_events_asset_id_fkey",
                table: "lifecycle_events");

            migrationBuilder.DropForeignKey(
                name: "lifecycle_events_rf_link_id_fkey",
                table: "lifecycle_events");

            migrationBuilder.DropTable(
                name: "customers");

            migrationBuilder.DropTable(
                name: "electrical_bills");

            migrationBuilder.DropTable(
                name: "infrastructure");

            migrationBuilder.DropTable(
                name: "rf_links");

            migrationBuilder.DropTable(
                name: "rf_nodes");

            migrationBuilder.DropTable(
                name: "rf_systems");

            migrationBuilder.DropTable(
                name: "electrical_services");

            migrationBuilder.DropIndex(
                name: "IX_lifecycle_events_asset_id",
                table: "lifecycle_events");

            migrationBuilder.DropIndex(
                name: "IX_lifecycle_events_rf_link_id",
                table: "lifecycle_events");

            migrationBuilder.DropColumn(
                name: "scope_assets",
                table: "users");

            migrationBuilder.DropColumn(
                name: "asset_id",
                table: "lifecycle_events");

            migrationBuilder.DropColumn(
                name: "rf_link_id",
                table: "lifecycle_events");

            migrationBuilder.DropColumn(
                name: "customer_id",
                table: "endpoints");

            migrationBuilder.DropColumn(
                name: "infrastructure_asset_id",
                table: "endpoints");

            migrationBuilder.AlterColumn<Guid>(
                name: "circuit_id",
                table: "lifecycle_events",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);
        }
    }
}
