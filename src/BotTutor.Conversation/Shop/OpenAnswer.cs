using BotTutor.Shop.Checkouts;

namespace BotTutor.Conversation.Shop;

/// <summary>Takes a message in which nothing was recognized as the answer to the open question, where that is safe to do.</summary>
internal static class OpenAnswer
{
    private const int MostWordsOfName = 4;
    private const int FewestLettersOfAddress = 5;
    private const int FewestDigitsOfPhone = 4;

    public static CheckoutAnswers Read(string asking, string text)
    {
        var answer = text.Trim();
        return asking switch
        {
            "name" or "everything" when LooksLikeName(answer) => new CheckoutAnswers { Name = answer },
            "address" when answer.Length >= FewestLettersOfAddress => new CheckoutAnswers { Address = answer },
            "city" when LooksLikeName(answer) => new CheckoutAnswers { City = answer },
            "phone" when answer.Any(char.IsAsciiDigit) => new CheckoutAnswers { Phone = answer },
            "name" or "everything" when LooksLikePhone(answer) => new CheckoutAnswers { Phone = answer },
            _ => new CheckoutAnswers(),
        };
    }

    /// <summary>The name that a line of data begins with, up to the first sign that parts it: "Warung Bu Tini, 0812...".</summary>
    public static string? NameBefore(string line) =>
        line.Split([',', ';', '/', '|', '\n'], 2) is [var first, _] && LooksLikeName(first.Trim()) && first.Any(char.IsUpper) ? first.Trim() : null;

    /// <summary>Digits that no phone number was read from are still meant as one, so that the buyer hears what is wrong with them.</summary>
    private static bool LooksLikePhone(string answer) =>
        answer.Count(char.IsAsciiDigit) >= FewestDigitsOfPhone && answer.All(sign => char.IsAsciiDigit(sign) || sign is ' ' or '-' or '+');

    private static bool LooksLikeName(string answer) =>
        answer.Any(char.IsLetter)
        && answer.All(letter => char.IsLetter(letter) || letter is ' ' or '.' or '\'' or '-')
        && answer.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsOfName;
}
