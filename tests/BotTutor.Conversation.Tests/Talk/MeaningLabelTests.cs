using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BotTutor.Conversation.Tests.Talk;

/// <summary>What a button offers when a message may mean two things, the shop must understand when it is tapped.</summary>
public sealed partial class MeaningLabelTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Each_label_is_understood_as_the_intent_that_it_stands_for(string language)
    {
        var dialog = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "dialogs", "shop", "shop", "shop.dialog")))!;
        var commands = dialog["recognizer"]!["recognizers"]![0]!["intents"]!.AsArray()
            .Select(command => (Intent: command!["intent"]!.GetValue<string>(), Pattern: command["pattern"]!.GetValue<string>())).ToList();
        var words = File.ReadAllText(Path.Combine(Repository.Root, "dialogs", "shop", "assistant", $"assistant.{language}.lg"));
        var labels = Label().Matches(words).Select(match => (Intent: match.Groups[1].Value, Label: match.Groups[2].Value.Trim())).ToList();

        labels.Count.ShouldBeGreaterThan(15);
        foreach (var (intent, label) in labels)
        {
            commands.First(command => Regex.IsMatch(label, command.Pattern)).Intent.ShouldBe(intent, label);
        }
    }

    [GeneratedRegex(@"CASE: \$\{'(\w+)'\}\r?\n\s+- (.+)")]
    private static partial Regex Label();
}
