using System.Text;
using BotTutor.Benchmarks.Engine;
using BotTutor.Expressions;

namespace BotTutor.Benchmarks.Fuzz;

/// <summary>Grows texts from chance: some after the grammar, some sound ones with damage, some of shards alone.</summary>
internal sealed class FuzzTexts(Random random)
{
    private const int MostNesting = 4;
    private const int LongestMutant = 20_000;

    public FuzzCase Next() => random.Next(20) switch
    {
        < 12 => new FuzzCase(FuzzKind.Expression, Expression()),
        < 15 => new FuzzCase(FuzzKind.Text, Mutated($"Hi ${{{Expression()}}}, {Pick(FuzzSeeds.Leaves)} ${{{Expression()}}}", 1)),
        < 18 => new FuzzCase(FuzzKind.Templates, Templates()),
        _ => new FuzzCase(FuzzKind.Card, Card()),
    };

    private string Expression() => random.Next(10) switch
    {
        0 => Grown(0),
        1 => Mutated(Grown(0), 2),
        2 => Mutated(Swapped(), 3),
        3 => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Next(2) == 0 ? Pick(FuzzSeeds.Shards) : Pick(FuzzSeeds.Leaves))),
        _ => Swapped(),
    };

    // A sound expression with other operands: most pass the parser and meet kinds of values that they do not expect.
    private string Swapped() => FuzzSeeds.Operand().Replace(Pick(FuzzSeeds.Expressions), operand => random.Next(8) switch
    {
        0 or 1 => Pick(FuzzSeeds.Paths),
        2 => Pick(FuzzSeeds.Leaves),
        3 => $"({Pick(FuzzSeeds.Expressions)})",
        _ => operand.Value,
    });

    private string Grown(int depth) => depth == MostNesting ? Pick(FuzzSeeds.Leaves) : random.Next(8) switch
    {
        0 or 1 => Pick(FuzzSeeds.Leaves),
        2 => $"{Grown(depth + 1)} {Pick(FuzzSeeds.Operators)} {Grown(depth + 1)}",
        3 => $"{Pick(["foreach", "where", "select", "any", "all", "sortBy"])}({Grown(depth + 1)}, x{Pick([" =>", ","])} {Grown(depth + 1)})",
        4 => $"({Grown(depth + 1)})[{Grown(depth + 1)}]",
        _ => $"{Pick(FuzzSeeds.Functions)}({string.Join(", ", Enumerable.Range(0, random.Next(4)).Select(_ => Grown(depth + 1)))})",
    };

    private string Templates()
    {
        var text = new StringBuilder(EngineWork.TemplateText).Append("\n\n# Echo(x)\n");
        for (var line = random.Next(1, 4); line > 0; line--)
        {
            text.Append(random.Next(4) switch
            {
                0 => $"- IF: ${{{Expression()}}}\n  - a ${{{Expression()}}}\n- ELSE:\n  - b\n",
                1 => $"- SWITCH: ${{{Expression()}}}\n- CASE: ${{{Expression()}}}\n  - c\n- DEFAULT:\n  - d\n",
                2 => $"- ```\n{Expression()} ${{{Expression()}}}\n```\n",
                _ => $"- Hi ${{{Expression()}}} and ${{Echo({Expression()})}}\n",
            });
        }

        return Mutated(text.ToString(), 1);
    }

    private string Card()
    {
        var written = random.Next(3) == 0 ? Pick(FuzzSeeds.Cards)
            : $$"""{"type":"AdaptiveCard","body":[{"$data":{{Quoted(Expression())}},"$when":{{Quoted(Expression())}},"text":{{Quoted(Expression())}},"items":[[{"$data":{{Quoted(Expression())}},"n":"{{"${$index}"}}"}]]}]}""";
        return random.Next(2) == 0 ? written : Mutated(written, 2);
    }

    private static string Quoted(string expression) => ValueJson.Write($"${{{expression}}}");

    private string Mutated(string text, int most)
    {
        var mutant = new StringBuilder(text);
        for (var times = random.Next(most + 1); times > 0 && mutant.Length is > 0 and < LongestMutant; times--)
        {
            Damage(mutant);
        }

        return mutant.ToString();
    }

    private void Damage(StringBuilder text)
    {
        var start = random.Next(text.Length);
        var length = Math.Min(random.Next(1, 12), text.Length - start);
        switch (random.Next(7))
        {
            case 0:
                text.Remove(start, length);
                break;

            case 1:
                text.Insert(start, Pick(FuzzSeeds.Shards));
                break;

            case 2:
                text.Insert(start, Pick(FuzzSeeds.Leaves));
                break;

            case 3:
                text.Insert(random.Next(text.Length), text.ToString(start, length));
                break;

            case 4:
                text[start] = (char)random.Next(1, 0x250);
                break;

            case 5:
                text.Length = start;
                break;

            // Seldom, so that texts stay small enough to be many.
            default:
                text.Insert(start, text.ToString(start, length), random.Next(40) == 0 ? random.Next(1_000) : 2);
                break;
        }
    }

    private string Pick(IReadOnlyList<string> from) => from[random.Next(from.Count)];
}
