namespace BotTutor.FakeTelegram.Bots;

/// <summary>The kinds of updates: what they are called, how long they live, and whether a bot gets them without asking.</summary>
internal static class UpdateKind
{
    public const string Message = "message";
    public const string EditedMessage = "edited_message";
    public const string CallbackQuery = "callback_query";
    public const string Poll = "poll";
    public const string PollAnswer = "poll_answer";
    public const string Reaction = "message_reaction";
    public const string MyChatMember = "my_chat_member";

    /// <summary>How long a button press waits for its answer.</summary>
    public static readonly TimeSpan QueryLife = TimeSpan.FromSeconds(150);

    private static readonly TimeSpan Life = TimeSpan.FromHours(24);

    private static readonly HashSet<string> OnlyWhenAsked = ["chat_member", "message_reaction", "message_reaction_count"];

    public static TimeSpan LifeOf(string kind) => kind is CallbackQuery or "shipping_query" or "pre_checkout_query" ? QueryLife : Life;

    public static bool IsAllowed(string kind, IReadOnlyCollection<string> asked) => asked.Count == 0 ? !OnlyWhenAsked.Contains(kind) : asked.Contains(kind);
}
