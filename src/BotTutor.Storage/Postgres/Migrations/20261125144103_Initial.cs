using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace BotTutor.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "carts",
                columns: table => new
                {
                    shop = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    buyer = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    lines = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_carts", x => new { x.shop, x.buyer });
                });

            migrationBuilder.CreateTable(
                name: "catalogs",
                columns: table => new
                {
                    shop = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    edition = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    stock_version = table.Column<long>(type: "bigint", nullable: false),
                    json = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_catalogs", x => x.shop);
                });

            migrationBuilder.CreateTable(
                name: "checkouts",
                columns: table => new
                {
                    shop = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    buyer = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    checkout = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    phone = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    address = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    city = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    delivery = table.Column<string>(type: "text", nullable: true),
                    service = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    payment = table.Column<string>(type: "text", nullable: true),
                    order_number = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_checkouts", x => new { x.shop, x.buyer });
                });

            migrationBuilder.CreateTable(
                name: "claim_codes",
                columns: table => new
                {
                    shop = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    expires = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    used_by = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_claim_codes", x => x.shop);
                });

            migrationBuilder.CreateTable(
                name: "inbox",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    dedupe_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    answer = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    bot = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    channel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    conversation = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    json = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    reason = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inbox", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "order_days",
                columns: table => new
                {
                    shop = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_order_days", x => new { x.shop, x.day });
                });

            migrationBuilder.CreateTable(
                name: "orders",
                columns: table => new
                {
                    shop = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    number = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    checkout = table.Column<Guid>(type: "uuid", nullable: false),
                    buyer = table.Column<Guid>(type: "uuid", nullable: false),
                    placed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    steps = table.Column<int>(type: "integer", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    phone = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    address = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    city = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    delivery = table.Column<string>(type: "text", nullable: false),
                    service = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    payment = table.Column<string>(type: "text", nullable: false),
                    delivery_price = table.Column<long>(type: "bigint", nullable: false),
                    total = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_orders", x => new { x.shop, x.number });
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    activity_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    is_begun = table.Column<bool>(type: "boolean", nullable: false),
                    not_before = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    platform_id = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    bot = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    channel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    conversation = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    status = table.Column<int>(type: "integer", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    json = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    reason = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    language = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "restock_notices",
                columns: table => new
                {
                    shop = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sku = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    buyer = table.Column<Guid>(type: "uuid", nullable: false),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_restock_notices", x => new { x.shop, x.sku, x.buyer });
                });

            migrationBuilder.CreateTable(
                name: "shop_sellers",
                columns: table => new
                {
                    shop = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    seller = table.Column<Guid>(type: "uuid", nullable: false),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_shop_sellers", x => new { x.shop, x.seller });
                });

            migrationBuilder.CreateTable(
                name: "shops",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    json = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_shops", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "states",
                columns: table => new
                {
                    bot = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    owner = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    version = table.Column<long>(type: "bigint", nullable: false),
                    json = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_states", x => new { x.bot, x.owner });
                });

            migrationBuilder.CreateTable(
                name: "stock",
                columns: table => new
                {
                    shop = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sku = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    stock = table.Column<int>(type: "integer", nullable: false),
                    price = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stock", x => new { x.shop, x.sku });
                    table.CheckConstraint("stock_is_never_below_zero", "stock >= 0");
                });

            migrationBuilder.CreateTable(
                name: "stopped_bots",
                columns: table => new
                {
                    bot = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stopped_bots", x => x.bot);
                });

            migrationBuilder.CreateTable(
                name: "timers",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    bot = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    due = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    json = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_timers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "traces",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    bot = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    channel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    conversation = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    json = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_traces", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "web_conversations",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    bot = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    user_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    user_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    locale = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_number = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_web_conversations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "web_secrets",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    secret = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_web_secrets", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "whereabouts",
                columns: table => new
                {
                    bot = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    channel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    conversation = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    json = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_whereabouts", x => new { x.bot, x.person });
                });

            migrationBuilder.CreateTable(
                name: "order_events",
                columns: table => new
                {
                    shop = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    number = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    position = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    courier = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    tracking_number = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_order_events", x => new { x.shop, x.number, x.position });
                    table.ForeignKey(
                        name: "FK_order_events_orders_shop_number",
                        columns: x => new { x.shop, x.number },
                        principalTable: "orders",
                        principalColumns: new[] { "shop", "number" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "order_lines",
                columns: table => new
                {
                    shop = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    number = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    position = table.Column<int>(type: "integer", nullable: false),
                    sku = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    title_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    title_en = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    quantity = table.Column<int>(type: "integer", nullable: false),
                    price = table.Column<long>(type: "bigint", nullable: false),
                    grams = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_order_lines", x => new { x.shop, x.number, x.position });
                    table.ForeignKey(
                        name: "FK_order_lines_orders_shop_number",
                        columns: x => new { x.shop, x.number },
                        principalTable: "orders",
                        principalColumns: new[] { "shop", "number" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    bot = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    channel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => new { x.bot, x.channel, x.id });
                    table.ForeignKey(
                        name: "FK_accounts_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "web_activities",
                columns: table => new
                {
                    conversation = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    number = table.Column<long>(type: "bigint", nullable: false),
                    json = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_web_activities", x => new { x.conversation, x.number });
                    table.ForeignKey(
                        name: "FK_web_activities_web_conversations_conversation",
                        column: x => x.conversation,
                        principalTable: "web_conversations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "web_uploads",
                columns: table => new
                {
                    id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    conversation = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    content_type = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_web_uploads", x => x.id);
                    table.ForeignKey(
                        name: "FK_web_uploads_web_conversations_conversation",
                        column: x => x.conversation,
                        principalTable: "web_conversations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_person_id",
                table: "accounts",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_claim_codes_hash",
                table: "claim_codes",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_inbox_bot_channel_conversation_id",
                table: "inbox",
                columns: new[] { "bot", "channel", "conversation", "id" },
                filter: "status = 0");

            migrationBuilder.CreateIndex(
                name: "IX_inbox_bot_channel_dedupe_id",
                table: "inbox",
                columns: new[] { "bot", "channel", "dedupe_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_inbox_set_aside",
                table: "inbox",
                column: "id",
                filter: "status = 2");

            migrationBuilder.CreateIndex(
                name: "IX_orders_checkout",
                table: "orders",
                column: "checkout",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_orders_shop_buyer_placed_at",
                table: "orders",
                columns: new[] { "shop", "buyer", "placed_at" });

            migrationBuilder.CreateIndex(
                name: "IX_orders_shop_placed_at",
                table: "orders",
                columns: new[] { "shop", "placed_at" });

            migrationBuilder.CreateIndex(
                name: "IX_outbox_bot_channel_conversation_activity_id",
                table: "outbox",
                columns: new[] { "bot", "channel", "conversation", "activity_id" },
                filter: "platform_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_bot_channel_conversation_id",
                table: "outbox",
                columns: new[] { "bot", "channel", "conversation", "id" },
                filter: "status = 0");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_set_aside",
                table: "outbox",
                column: "id",
                filter: "status = 2");

            migrationBuilder.CreateIndex(
                name: "IX_restock_notices_shop_buyer",
                table: "restock_notices",
                columns: new[] { "shop", "buyer" });

            migrationBuilder.CreateIndex(
                name: "IX_shop_sellers_seller",
                table: "shop_sellers",
                column: "seller");

            migrationBuilder.CreateIndex(
                name: "IX_timers_bot_person_key",
                table: "timers",
                columns: new[] { "bot", "person", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_timers_due",
                table: "timers",
                column: "due");

            migrationBuilder.CreateIndex(
                name: "IX_traces_at",
                table: "traces",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_traces_bot_channel_conversation_id",
                table: "traces",
                columns: new[] { "bot", "channel", "conversation", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_web_uploads_conversation",
                table: "web_uploads",
                column: "conversation");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropTable(
                name: "carts");

            migrationBuilder.DropTable(
                name: "catalogs");

            migrationBuilder.DropTable(
                name: "checkouts");

            migrationBuilder.DropTable(
                name: "claim_codes");

            migrationBuilder.DropTable(
                name: "inbox");

            migrationBuilder.DropTable(
                name: "order_days");

            migrationBuilder.DropTable(
                name: "order_events");

            migrationBuilder.DropTable(
                name: "order_lines");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "restock_notices");

            migrationBuilder.DropTable(
                name: "shop_sellers");

            migrationBuilder.DropTable(
                name: "shops");

            migrationBuilder.DropTable(
                name: "states");

            migrationBuilder.DropTable(
                name: "stock");

            migrationBuilder.DropTable(
                name: "stopped_bots");

            migrationBuilder.DropTable(
                name: "timers");

            migrationBuilder.DropTable(
                name: "traces");

            migrationBuilder.DropTable(
                name: "web_activities");

            migrationBuilder.DropTable(
                name: "web_secrets");

            migrationBuilder.DropTable(
                name: "web_uploads");

            migrationBuilder.DropTable(
                name: "whereabouts");

            migrationBuilder.DropTable(
                name: "people");

            migrationBuilder.DropTable(
                name: "orders");

            migrationBuilder.DropTable(
                name: "web_conversations");
        }
    }
}
