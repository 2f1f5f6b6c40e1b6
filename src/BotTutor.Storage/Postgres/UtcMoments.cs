using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BotTutor.Storage.Postgres;

/// <summary>A <c>timestamptz</c> takes moments in UTC alone, and keeps them to the microsecond.</summary>
internal sealed class UtcMoments() : ValueConverter<DateTimeOffset, DateTimeOffset>(
    moment => moment.ToUniversalTime(),
    moment => moment);
