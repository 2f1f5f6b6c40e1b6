namespace BotTutor.LanguageUnderstanding;

/// <summary>What is known beside the message when it is read.</summary>
public sealed record RecognitionContext
{
    /// <summary>Gets the language in which the conversation is held: <c>id</c> unless told.</summary>
    public string Locale { get; init; } = "id";

    /// <summary>Gets the moment, in the shop's zone, that "besok" and "sekarang" count from.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>Gets the names in use, such as the shop's products.</summary>
    public Vocabulary Vocabulary { get; init; } = Vocabulary.Empty;

    /// <summary>Gets the intent that was talked about just before, or null: it completes "yang item ada?" and "kalau ke Surabaya?".</summary>
    public string? LastIntent { get; init; }

    /// <summary>Gets the entities that the bot has just asked for, such as <c>personName</c>: a bare "Sari" is then a name.</summary>
    public IReadOnlyList<string> Expected { get; init; } = [];
}
