namespace BotTutor.Cards;

/// <summary>What authors are told about their cards.</summary>
internal static class CardMessages
{
    public static string InvalidJson(string reason) => $"The card is not JSON: {reason}";

    public static string UnclosedExpression => "An expression that begins with '${' is not closed by '}'.";

    public static string WhenIsNoExpression => "$when should be one expression, such as \"${stock > 0}\"; as it stands, this part never shows.";

    public static string TooLarge => "The card takes more steps to fill than allowed; its data may be too long.";
}
