namespace BotTutor.LanguageGeneration;

/// <summary>How long a template that was evaluated once keeps its outcome for the same arguments.</summary>
internal enum CacheScope
{
    /// <summary>While the template that calls it is evaluated.</summary>
    Local,

    /// <summary>During the whole evaluation.</summary>
    Global,

    /// <summary>Not at all.</summary>
    None,
}
