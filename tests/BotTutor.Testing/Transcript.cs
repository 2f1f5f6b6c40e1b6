namespace BotTutor.Testing;

/// <summary>
/// A talk written down, line by line. <c>bot: ...</c> is what the bot answers, <c>bot to sari: ...</c> what it says to somebody who had not spoken; any other name before the colon is a person who says the rest.
/// <c># ...</c> is a comment. <c>@locale en</c> sets the language of the messages that follow, <c>@now 2026-11-25T10:00:00+07:00</c> the time,
/// <c>@restart</c> stops the bot and starts it again on the same database.
/// <c>@order Sari: 2 x Keripik Tempe Pedas 200 g; Jl. Melati 4, Kisaran; total Rp46.000</c> is the next order in the store, <c>@orders none</c> says that there is none; with either, no other order may be there in the end. <c>\n</c> stands for a line break, <c>{code}</c> for a new claim code of the shop.
/// </summary>
public sealed record Transcript(string Name, IReadOnlyList<TranscriptLine> Lines)
{
    public const string Bot = "bot";

    /// <exception cref="FormatException">A line is none of the above.</exception>
    public static Transcript Read(string file)
    {
        var lines = File.ReadLines(file)
            .Select((text, index) => (text, number: index + 1))
            .Where(line => line.text.Length > 0 && !line.text.StartsWith('#'))
            .Select(line => Parse(line.text) is { } parsed
                ? parsed with { Number = line.number }
                : throw new FormatException($"{file}({line.number}): expected 'name: words', '@setting' or '# comment', found '{line.text}'."));
        return new Transcript(Path.GetFileNameWithoutExtension(file), [.. lines]);
    }

    /// <summary>The same talk, its people putting in other words what <paramref name="reword"/> knows other words for.</summary>
    public Transcript Reworded(Func<string, string?> reword) => this with
    {
        Lines = [.. Lines.Select(line => line.Kind == TranscriptLineKind.Said && reword(line.Words) is { } words ? line with { Words = words } : line)],
    };

    private static TranscriptLine? Parse(string text) =>
        text.StartsWith('@') ? new TranscriptLine(TranscriptLineKind.Setting, text[1..].Split(' ', 2)[0], text.Split(' ', 2) is [_, var value] ? value : "")
        : text.Split(':', 2) is not [{ Length: > 0 } name, var words] ? null
        : name == Bot ? new TranscriptLine(TranscriptLineKind.Heard, "", words.Trim())
        : name.StartsWith($"{Bot} to ", StringComparison.Ordinal) ? new TranscriptLine(TranscriptLineKind.Heard, name[$"{Bot} to ".Length..], words.Trim())
        : new TranscriptLine(TranscriptLineKind.Said, name, words.TrimStart());
}

/// <summary>One line of a transcript: who speaks, who is told out of turn, or which setting; and what.</summary>
public sealed record TranscriptLine(TranscriptLineKind Kind, string Name, string Words)
{
    /// <summary>Gets the line's number in its file, from 1.</summary>
    public int Number { get; init; }
}

/// <summary>What a line of a transcript does.</summary>
public enum TranscriptLineKind
{
    /// <summary>A person says it.</summary>
    Said,

    /// <summary>The bot must say it.</summary>
    Heard,

    /// <summary>It changes language or time, restarts the bot, or tells what orders there must be.</summary>
    Setting,
}
