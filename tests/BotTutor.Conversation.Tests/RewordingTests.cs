using BotTutor.Testing;

namespace BotTutor.Conversation.Tests;

/// <summary>Plays the scenarios as other people type them. The answers must stay what the transcript says.</summary>
public sealed class RewordingTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "BotTutor.Conversation.Tests");

    private static readonly Lazy<NearExamples> Examples = new(() => new NearExamples(Path.Combine(Repository.Root, "dialogs")));

    public static TheoryData<string> Scenarios() =>
        [.. Directory.EnumerateFiles(Path.Combine(Folder, "Rewordings"), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string, int> Talks() =>
        [.. from scenario in Scenarios() from number in Enumerable.Range(1, Rewordings.Each) select (scenario.Data, number)];

    [Theory]
    [MemberData(nameof(Talks))]
    public async Task The_answers_are_the_same_in_other_words(string scenario, int number) =>
        (await TranscriptPlayer.PlayAsync(Read(scenario).Apply(ReadTranscript(scenario), number), TestContext.Current.CancellationToken)).ShouldBeNull();

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Every_line_that_is_more_than_a_button_has_ten_other_wordings(string scenario)
    {
        var rewordings = Read(scenario);
        var transcript = ReadTranscript(scenario);
        var said = transcript.Lines.Where(line => line.Kind == TranscriptLineKind.Said).Select(line => line.Words).ToHashSet();
        var buttons = transcript.Lines.Where(line => line.Words.StartsWith("[actions] ", StringComparison.Ordinal))
            .SelectMany(line => line.Words["[actions] ".Length..].Split(" | "))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

        said.Where(words => words.Length > 0 && !words.Contains("{code}", StringComparison.Ordinal) && !buttons.Contains(words))
            .Except(rewordings.Lines.Keys).ShouldBeEmpty("these lines have no other words yet");
        rewordings.Lines.Keys.Except(said).ShouldBeEmpty("nobody says these lines in the transcript");
        rewordings.Lines.Where(line => line.Value.Append(line.Key).Distinct(StringComparer.OrdinalIgnoreCase).Count() != Rewordings.Each + 1)
            .Select(line => line.Key).ShouldBeEmpty("these lines need ten different other wordings");
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void No_wording_repeats_what_the_recognizer_was_trained_with(string scenario) =>
        Read(scenario).Lines.Values.SelectMany(wordings => wordings)
            .Select(wording => (wording, near: Examples.Value.Nearness(wording)))
            .Where(wording => wording.near is not null)
            .ShouldBeEmpty("these prove nothing about messages that nobody has seen");

    [Theory]
    [InlineData("benar")]
    [InlineData("eh anu, ubah jumlahnya jadi 2 dong")]
    public void A_wording_from_the_examples_is_seen(string wording) => Examples.Value.Nearness(wording).ShouldNotBeNull();

    private static Rewordings Read(string scenario) => Rewordings.Read(Path.Combine(Folder, "Rewordings", $"{scenario}.txt"));

    private static Transcript ReadTranscript(string scenario) => Transcript.Read(Path.Combine(Folder, "Transcripts", "shop", $"{scenario}.chat"));
}
