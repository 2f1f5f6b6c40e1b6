namespace BotTutor.Conversation.Tests.Assistant;

/// <summary>The answers that stand in <c>dialogs/shop/faq</c>.</summary>
internal static class FaqFiles
{
    public static IEnumerable<string> Answers(string language)
    {
        var parts = File.ReadAllText(Path.Combine(Repository.Root, "dialogs", "shop", "faq", $"faq.{language}.qna")).Split("```");
        return parts.Where((_, place) => place % 2 == 1).Select(answer => answer.Trim());
    }
}
