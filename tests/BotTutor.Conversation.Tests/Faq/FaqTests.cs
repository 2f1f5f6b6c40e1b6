using BotTutor.Conversation.Tests.Assistant;
using BotTutor.Testing;

namespace BotTutor.Conversation.Tests.Faq;

/// <summary>What people ask in their own words: the shop's answer comes where it has one, and none of its answers where it has not.</summary>
public sealed class FaqTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public async Task Questions_are_answered_from_the_shops_answers_and_others_are_not(string language)
    {
        var token = TestContext.Current.CancellationToken;
        var answers = FaqFiles.Answers(language).ToList();
        await using var talk = new BotConversation { Locale = language };
        var wrong = new List<string>();
        foreach (var (line, place) in Cases(language).Select((line, place) => (line, place)))
        {
            var (question, expected) = (line[0], line[1]);
            await talk.SaysAsync($"person{place}", question, token);
            var heard = talk.RestHeard().Select(heard => heard.Words).FirstOrDefault() ?? "";
            var fits = expected == "-" ? !answers.Contains(heard) : expected.Split(" | ").Any(beginning => heard.StartsWith(beginning, StringComparison.Ordinal));
            if (!fits)
            {
                wrong.Add($"{question} => {heard}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    private static IEnumerable<string[]> Cases(string language) =>
        File.ReadAllLines(Path.Combine(Repository.Root, "tests", "BotTutor.Conversation.Tests", "Faq", $"questions.{language}.txt"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(" => "));
}
