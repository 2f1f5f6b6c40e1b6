using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BotTutor.Storage.Sqlite;

/// <summary>SQLite has no type for a moment that it could compare; a count of ticks sorts as time does.</summary>
internal sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
    moment => moment.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
