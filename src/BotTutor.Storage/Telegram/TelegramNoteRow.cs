using BotTutor.Channels.Telegram;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotTutor.Storage.Telegram;

internal sealed class TelegramNoteRow
{
    public required string Bot { get; init; }

    public required string Key { get; init; }

    public string Conversation { get; set; } = "";

    public string? Person { get; set; }

    public string Json { get; set; } = "";

    public DateTimeOffset Until { get; set; }

    public TelegramNote ToNote() => new(Bot, Key, Conversation, Person, Json, Until);

    public void Take(TelegramNote note)
    {
        Conversation = note.Conversation;
        Person = note.Person;
        Json = note.Json;
        Until = note.Until;
    }

    internal sealed class Mapping : IEntityTypeConfiguration<TelegramNoteRow>
    {
        public void Configure(EntityTypeBuilder<TelegramNoteRow> builder)
        {
            builder.HasKey(row => new { row.Bot, row.Key });
            builder.HasIndex(row => row.Until);
            builder.HasIndex(row => new { row.Bot, row.Conversation });
        }
    }
}
