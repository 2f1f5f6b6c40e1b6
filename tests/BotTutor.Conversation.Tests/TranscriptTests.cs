using BotTutor.Testing;

namespace BotTutor.Conversation.Tests;

/// <summary>Plays every <c>.chat</c> file under Transcripts. To add a test, add a file.</summary>
public sealed class TranscriptTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "BotTutor.Conversation.Tests", "Transcripts");

    public static TheoryData<string> Transcripts() =>
        [.. Directory.EnumerateFiles(Folder, "*.chat", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Transcripts))]
    public async Task The_bot_answers_as_written(string transcript) =>
        (await TranscriptPlayer.PlayAsync(Transcript.Read(Path.Combine(Folder, transcript)), TestContext.Current.CancellationToken)).ShouldBeNull();
}
