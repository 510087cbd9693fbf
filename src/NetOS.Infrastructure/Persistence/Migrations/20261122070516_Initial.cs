using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NetOS.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "carriers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    series = table.Column<int>(type: "integer", nullable: false),
                    asn = table.Column<long>(type: "bigint", nullable: true),
                    external_ids = table.Column<string>(type: "jsonb", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    noc_email = table.Column<string>(type: "text", nullable: true),
                    noc_phone = table.Column<string>(type: "text", nullable: true),
                    notes = table.Column<string>(type: "text", nullable: true),
                    portal_url = table.Column<string>(type: "text", nullable: true),
                    short_name = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    support_url = table.Column<string>(type: "text", nullable: true),
                    website = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    created_by = table.Column<string>(type: "text", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_by = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_carriers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "circuits",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    a_endpoint_id = table.Column<Guid>(type: "uuid", nullable: true),
                    at_risk = table.Column<bool>(type: "boolean", nullable: false),
                    at_risk_reason = table.Column<string>(type: "text", nullable: true),
                    ban = table.Column<string>(type: "text", nullable: true),
                    bandwidth_mbps = table.Column<decimal>(type: "numeric(14,3)", nullable: true),
                    billing_stop_on = table.Column<DateOnly>(type: "date", nullable: true),
                    carrier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    circuit_id = table.Column<string>(type: "text", nullable: false),
                    currency = table.Column<string>(type: "text", nullable: false),
                    disconnect_date = table.Column<DateOnly>(type: "date", nullable: true),
                    diversity_group = table.Column<string>(type: "text", nullable: true),
                    external_ids = table.Column<string>(type: "jsonb", nullable: false),
                    gl_code = table.Column<string>(type: "text", nullable: true),
                    handoff = table.Column<string>(type: "text", nullable: true),
                    install_date = table.Column<DateOnly>(type: "date", nullable: true),
                    monitoring_url = table.Column<string>(type: "text", nullable: true),
                    mrc = table.Column<decimal>(type: "numeric(14,2)", nullable: true),
                    name = table.Column<string>(type: "text", nullable: true),
                    notes = table.Column<string>(type: "text", nullable: true),
                    nrc = table.Column<decimal>(type: "numeric(14,2)", nullable: true),
                    order_date = table.Column<DateOnly>(type: "date", nullable: true),
                    po_number = table.Column<string>(type: "text", nullable: true),
                    protection = table.Column<string>(type: "text", nullable: true),
                    purpose = table.Column<string>(type: "text", nullable: true),
                    route = table.Column<string>(type: "jsonb", nullable: true),
                    service_type_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    tags = table.Column<string[]>(type: "text[]", nullable: false),
                    vlan = table.Column<string>(type: "text", nullable: true),
                    z_endpoint_id = table.Column<Guid>(type: "uuid", nullable: true),
                    contract_id = table.Column<Guid>(type: "uuid", nullable: true),
                    decision_deadline = table.Column<DateOnly>(type: "date", nullable: true),
                    current_mrc = table.Column<decimal>(type: "numeric(14,2)", nullable: true),
                    terms_refresh_on = table.Column<DateOnly>(type: "date", nullable: true),
                    term_end = table.Column<DateOnly>(type: "date", nullable: true),
                    term_start = table.Column<DateOnly>(type: "date", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    created_by = table.Column<string>(type: "text", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_by = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_circuits", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "contracts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    successor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    agreement_number = table.Column<string>(type: "text", nullable: true),
                    anchor_day = table.Column<int>(type: "integer", nullable: true),
                    carrier_id = table.Column<Guid>(type: "uuid", nullable: true),
                    co_terminated = table.Column<bool>(type: "boolean", nullable: false),
                    currency = table.Column<string>(type: "text", nullable: false),
                    end_date = table.Column<DateOnly>(type: "date", nullable: true),
                    end_of_term = table.Column<string>(type: "text", nullable: true),
                    escalator_anchor_on = table.Column<DateOnly>(type: "date", nullable: true),
                    escalator_cap = table.Column<decimal>(type: "numeric(9,4)", nullable: true),
                    escalator_every_months = table.Column<int>(type: "integer", nullable: false),
                    escalator_floor = table.Column<decimal>(type: "numeric(9,4)", nullable: true),
                    escalator_kind = table.Column<string>(type: "text", nullable: false),
                    escalator_periods = table.Column<string>(type: "jsonb", nullable: false),
                    escalator_value = table.Column<decimal>(type: "numeric(14,4)", nullable: true),
                    etf = table.Column<string>(type: "jsonb", nullable: true),
                    external_ids = table.Column<string>(type: "jsonb", nullable: false),
                    governing_law = table.Column<string>(type: "text", nullable: true),
                    kind = table.Column<string>(type: "text", nullable: false),
                    msa_reference = table.Column<string>(type: "text", nullable: true),
                    notes = table.Column<string>(type: "text", nullable: true),
                    notice_days = table.Column<int>(type: "integer", nullable: false),
                    notice_method = table.Column<string>(type: "text", nullable: true),
                    notice_not_before_days = table.Column<int>(type: "integer", nullable: true),
                    predecessor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    renewal_term_months = table.Column<int>(type: "integer", nullable: true),
                    signed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    start_date = table.Column<DateOnly>(type: "date", nullable: false),
                    status = table.Column<string>(type: "text", nullable: true),
                    term_months = table.Column<int>(type: "integer", nullable: true),
                    waived_nrc = table.Column<decimal>(type: "numeric(14,2)", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    created_by = table.Column<string>(type: "text", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_by = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contracts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "endpoints",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    address_line1 = table.Column<string>(type: "text", nullable: true),
                    address_line2 = table.Column<string>(type: "text", nullable: true),
                    city = table.Column<string>(type: "text", nullable: true),
                    clli = table.Column<string>(type: "text", nullable: true),
                    country = table.Column<string>(type: "text", nullable: true),
                    demarc_panel = table.Column<string>(type: "text", nullable: true),
                    demarc_port = table.Column<string>(type: "text", nullable: true),
                    demarc_rack = table.Column<string>(type: "text", nullable: true),
                    demarc_suite = table.Column<string>(type: "text", nullable: true),
                    external_ids = table.Column<string>(type: "jsonb", nullable: false),
                    facility_type = table.Column<string>(type: "text", nullable: true),
                    latitude = table.Column<double>(type: "double precision", nullable: true),
                    longitude = table.Column<double>(type: "double precision", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    notes = table.Column<string>(type: "text", nullable: true),
                    postal_code = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "text", nullable: true),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    created_by = table.Column<string>(type: "text", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_by = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_endpoints", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "service_types",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    active = table.Column<bool>(type: "boolean", nullable: false),
                    category = table.Column<string>(type: "text", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    default_sla_availability = table.Column<decimal>(type: "numeric(9,4)", nullable: true),
                    description = table.Column<string>(type: "text", nullable: true),
                    external_ids = table.Column<string>(type: "jsonb", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    created_by = table.Column<string>(type: "text", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_by = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_service_types", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "carrier_contacts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    carrier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "text", nullable: true),
                    escalation_level = table.Column<int>(type: "integer", nullable: true),
                    external_ids = table.Column<string>(type: "jsonb", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    phone = table.Column<string>(type: "text", nullable: true),
                    role = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    created_by = table.Column<string>(type: "text", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_by = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_carrier_contacts", x => x.id);
                    table.ForeignKey(
                        name: "carrier_contacts_carrier_id_fkey",
                        column: x => x.carrier_id,
                        principalTable: "carriers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "lifecycle_events",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    circuit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    changes = table.Column<string>(type: "jsonb", nullable: false),
                    description = table.Column<string>(type: "text", nullable: true),
                    external_ids = table.Column<string>(type: "jsonb", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    occurred_on = table.Column<DateOnly>(type: "date", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    created_by = table.Column<string>(type: "text", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    updated_by = table.Column<string>(type: "text", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    deleted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lifecycle_events", x => x.id);
                    table.ForeignKey(
                        name: "lifecycle_events_circuit_id_fkey",
                        column: x => x.circuit_id,
                        principalTable: "circuits",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "contract_subjects",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    contract_id = table.Column<Guid>(type: "uuid", nullable: false),
                    circuit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    mrc = table.Column<decimal>(type: "numeric(14,2)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contract_subjects", x => x.id);
                    table.ForeignKey(
                        name: "contract_subjects_circuit_id_fkey",
                        column: x => x.circuit_id,
                        principalTable: "circuits",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "contract_subjects_contract_id_fkey",
                        column: x => x.contract_id,
                        principalTable: "contracts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_carrier_contacts_carrier_id",
                table: "carrier_contacts",
                column: "carrier_id");

            migrationBuilder.CreateIndex(
                name: "IX_contract_subjects_circuit_id",
                table: "contract_subjects",
                column: "circuit_id");

            migrationBuilder.CreateIndex(
                name: "IX_contract_subjects_contract_id",
                table: "contract_subjects",
                column: "contract_id");

            migrationBuilder.CreateIndex(
                name: "IX_lifecycle_events_circuit_id",
                table: "lifecycle_events",
                column: "circuit_id");

            migrationBuilder.Script("0001_schema.sql");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "carrier_contacts");

            migrationBuilder.DropTable(
                name: "contract_subjects");

            migrationBuilder.DropTable(
                name: "endpoints");

            migrationBuilder.DropTable(
                name: "lifecycle_events");

            migrationBuilder.DropTable(
                name: "service_types");

            migrationBuilder.DropTable(
                name: "carriers");

            migrationBuilder.DropTable(
                name: "contracts");

            migrationBuilder.DropTable(
                name: "circuits");
        }
    }
}
