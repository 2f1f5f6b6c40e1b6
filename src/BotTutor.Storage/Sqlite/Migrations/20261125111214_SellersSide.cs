using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BotTutor.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SellersSide : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "price",
                table: "stock",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "revision",
                table: "orders",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "by",
                table: "order_events",
                type: "TEXT",
                nullable: false,
                defaultValue: "Buyer");

            migrationBuilder.AddColumn<string>(
                name: "courier",
                table: "order_events",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "tracking_number",
                table: "order_events",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "claim_codes",
                columns: table => new
                {
                    shop = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    expires = table.Column<long>(type: "INTEGER", nullable: false),
                    used_by = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claim_codes", x => x.shop);
                });

            migrationBuilder.CreateTable(
                name: "restock_notices",
                columns: table => new
                {
                    shop = table.Column<string>(type: "TEXT", nullable: false),
                    sku = table.Column<string>(type: "TEXT", nullable: false),
                    buyer = table.Column<Guid>(type: "TEXT", nullable: false),
                    since = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_restock_notices", x => new { x.shop, x.sku, x.buyer });
                });

            migrationBuilder.CreateTable(
                name: "shop_sellers",
                columns: table => new
                {
                    shop = table.Column<string>(type: "TEXT", nullable: false),
                    seller = table.Column<Guid>(type: "TEXT", nullable: false),
                    since = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_shop_sellers", x => new { x.shop, x.seller });
                });

            migrationBuilder.CreateIndex(
                name: "IX_orders_shop_placed_at",
                table: "orders",
                columns: new[] { "shop", "placed_at" });

            migrationBuilder.CreateIndex(
                name: "IX_claim_codes_hash",
                table: "claim_codes",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_restock_notices_shop_buyer",
                table: "restock_notices",
                columns: new[] { "shop", "buyer" });

            migrationBuilder.CreateIndex(
                name: "IX_shop_sellers_seller",
                table: "shop_sellers",
                column: "seller");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "claim_codes");

            migrationBuilder.DropTable(
                name: "restock_notices");

            migrationBuilder.DropTable(
                name: "shop_sellers");

            migrationBuilder.DropIndex(
                name: "IX_orders_shop_placed_at",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "price",
                table: "stock");

            migrationBuilder.DropColumn(
                name: "revision",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "by",
                table: "order_events");

            migrationBuilder.DropColumn(
                name: "courier",
                table: "order_events");

            migrationBuilder.DropColumn(
                name: "tracking_number",
                table: "order_events");
        }
    }
}
