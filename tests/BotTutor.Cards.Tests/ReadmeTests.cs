using System.Text.RegularExpressions;
using BotTutor.Diagnostics;
using BotTutor.Expressions;

namespace BotTutor.Cards.Tests;

/// <summary>Fills the examples in the project's README, which lists what a template may hold.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void Every_listed_example_is_filled_as_listed()
    {
        var data = ValueJson.Read("""{"name":"Ani","stock":3,"lines":[{"x":"a"},{"x":"b"}],"rows":[{"cells":[1,2]},{"cells":[]}]}""");
        var rows = Rows().ToList();

        rows.Count.ShouldBeGreaterThan(10);
        foreach (var (template, card) in rows)
        {
            CardTemplate.Parse(new SourceText("a.card.json", template)).Expand(data, EvaluationOptions.Default, ValueJson.Read("""{"theme":"dark"}"""))
                .Value.ShouldBe(ValueJson.Read(card), template);
        }
    }

    private static IEnumerable<(string Template, string Card)> Rows() =>
        File.ReadLines(Path.Combine(Repository.Root, "src", "BotTutor.Cards", "README.md"))
            .Select(line => Row().Match(line))
            .Where(match => match.Success)
            .Select(match => (match.Groups[1].Value.Replace(@"\|", "|", StringComparison.Ordinal), match.Groups[2].Value));

    [GeneratedRegex(@"^\| [^|]+ \| `(.+?)` \| `(.+?)` \|$")]
    private static partial Regex Row();
}
