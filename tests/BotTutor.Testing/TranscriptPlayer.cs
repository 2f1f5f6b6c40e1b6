using System.Globalization;

namespace BotTutor.Testing;

/// <summary>Plays a transcript against the real bot and says where the talk went another way.</summary>
public static class TranscriptPlayer
{
    private const string Code = "{code}";

    /// <returns>What went wrong, or null when the bot said all that is written, and no more.</returns>
    public static async Task<string?> PlayAsync(Transcript transcript, CancellationToken cancellationToken)
    {
        await using var talk = new BotConversation();
        var joined = new HashSet<string>();
        var orders = new ExpectedOrders(talk);
        foreach (var line in transcript.Lines)
        {
            if (line.Kind != TranscriptLineKind.Heard && talk.RestHeard() is { Count: > 0 } unexpected)
            {
                return $"{transcript.Name}({line.Number}): before this line the bot also said:\n{string.Join('\n', unexpected)}";
            }

            switch (line)
            {
                case { Kind: TranscriptLineKind.Setting }:
                    if (await SetAsync(talk, orders, line, cancellationToken) is { } fault)
                    {
                        return $"{transcript.Name}({line.Number}): {fault}";
                    }

                    break;

                case { Kind: TranscriptLineKind.Said, Words: "" } when joined.Add(line.Name):
                    await talk.JoinsAsync(line.Name, cancellationToken);
                    break;

                case { Kind: TranscriptLineKind.Said }:
                    var words = line.Words.Contains(Code, StringComparison.Ordinal)
                        ? line.Words.Replace(Code, await talk.ClaimCodeAsync(cancellationToken), StringComparison.Ordinal)
                        : line.Words;
                    await talk.SaysAsync(line.Name, words.Replace("\\n", "\n", StringComparison.Ordinal), cancellationToken);
                    break;

                default:
                    var expected = new Heard(line.Name is { Length: > 0 } to ? to : null, line.Words);
                    if (talk.NextHeard() is var heard && heard != expected)
                    {
                        return $"{transcript.Name}({line.Number}):\nexpected {expected}\n   heard {heard?.ToString() ?? "nothing"}\n{string.Join('\n', talk.RestHeard().Select(more => $"    then {more}"))}";
                    }

                    break;
            }
        }

        return talk.RestHeard() is { Count: > 0 } rest ? $"{transcript.Name}: in the end the bot also said:\n{string.Join('\n', rest)}"
            : await orders.FindOthersAsync(cancellationToken) is { } others ? $"{transcript.Name}: {others}"
            : null;
    }

    private static async Task<string?> SetAsync(BotConversation talk, ExpectedOrders orders, TranscriptLine line, CancellationToken cancellationToken)
    {
        switch (line)
        {
            case { Name: "locale" }:
                talk.Locale = line.Words;
                return null;

            case { Name: "now" }:
                talk.Now(DateTimeOffset.Parse(line.Words, CultureInfo.InvariantCulture));
                return null;

            case { Name: "restart" }:
                await talk.RestartAsync(cancellationToken);
                return null;

            case { Name: "order" }:
                return await orders.CheckNextAsync(line.Words, cancellationToken);

            case { Name: "orders", Words: "none" }:
                return await orders.CheckNoneAsync(cancellationToken);

            default:
                return $"'@{line.Name} {line.Words}' is none of @locale, @now, @restart, @order and @orders none.";
        }
    }
}
