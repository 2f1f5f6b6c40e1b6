namespace BotTutor.Storage;

/// <summary>Where new ids come from. They grow with time, so that an index takes them at its end.</summary>
internal delegate Guid NewGuid();
