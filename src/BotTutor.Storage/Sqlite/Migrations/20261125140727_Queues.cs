using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BotTutor.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Queues : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "accepted_at",
                table: "inbox",
                newName: "at");

            migrationBuilder.AddColumn<string>(
                name: "answer",
                table: "inbox",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    activity_id = table.Column<string>(type: "TEXT", nullable: false),
                    is_begun = table.Column<bool>(type: "INTEGER", nullable: false),
                    not_before = table.Column<long>(type: "INTEGER", nullable: true),
                    platform_id = table.Column<string>(type: "TEXT", nullable: true),
                    bot = table.Column<string>(type: "TEXT", nullable: false),
                    channel = table.Column<string>(type: "TEXT", nullable: false),
                    conversation = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    status = table.Column<int>(type: "INTEGER", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    json = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "stopped_bots",
                columns: table => new
                {
                    bot = table.Column<string>(type: "TEXT", nullable: false),
                    since = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stopped_bots", x => x.bot);
                });

            migrationBuilder.CreateTable(
                name: "timers",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    bot = table.Column<string>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    due = table.Column<long>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    json = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_timers", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_inbox_set_aside",
                table: "inbox",
                column: "id",
                filter: "status = 2");

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
                name: "IX_timers_bot_person_key",
                table: "timers",
                columns: new[] { "bot", "person", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_timers_due",
                table: "timers",
                column: "due");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "stopped_bots");

            migrationBuilder.DropTable(
                name: "timers");

            migrationBuilder.DropIndex(
                name: "IX_inbox_set_aside",
                table: "inbox");

            migrationBuilder.DropColumn(
                name: "answer",
                table: "inbox");

            migrationBuilder.RenameColumn(
                name: "at",
                table: "inbox",
                newName: "accepted_at");
        }
    }
}
