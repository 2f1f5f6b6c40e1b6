namespace BotTutor.Storage.Commits;

/// <summary>Opens a context beside the scope's own, for what is saved at once.</summary>
internal delegate BotTutorDb NewContext();
