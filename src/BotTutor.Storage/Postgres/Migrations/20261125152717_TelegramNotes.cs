using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BotTutor.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class TelegramNotes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "telegram_notes",
                columns: table => new
                {
                    bot = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    conversation = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    person = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    json = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_telegram_notes", x => new { x.bot, x.key });
                });

            migrationBuilder.CreateIndex(
                name: "IX_telegram_notes_bot_conversation",
                table: "telegram_notes",
                columns: new[] { "bot", "conversation" });

            migrationBuilder.CreateIndex(
                name: "IX_telegram_notes_until",
                table: "telegram_notes",
                column: "until");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "telegram_notes");
        }
    }
}
