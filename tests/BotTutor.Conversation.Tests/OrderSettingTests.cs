using BotTutor.Testing;

namespace BotTutor.Conversation.Tests;

/// <summary>What a transcript says about orders must be able to fail.</summary>
public sealed class OrderSettingTests : IDisposable
{
    private const string Bought = "@order Sari: 2 x Keripik Tempe Pedas 200 g; Jl. Melati 4, Kisaran; total Rp46.000";

    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory("bottutor-orders-").FullName, "order.chat");

    [Fact]
    public async Task The_order_that_was_placed_holds() => (await PlayAsync(Bought)).ShouldBeNull();

    [Theory]
    [InlineData("@orders none", "expected no order")]
    [InlineData("@order Sari: 3 x Keripik Tempe Pedas 200 g; Jl. Melati 4, Kisaran; total Rp65.000", "found Sari: 2 x")]
    [InlineData($"{Bought}\n{Bought}", "no such order")]
    public async Task Other_orders_fail(string setting, string reason) => (await PlayAsync(setting)).ShouldNotBeNull().ShouldContain(reason);

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);

    private async Task<string?> PlayAsync(string setting)
    {
        var shop = Path.Combine(Repository.Root, "tests", "BotTutor.Conversation.Tests", "Transcripts", "shop", "S1.id.chat");
        await File.WriteAllLinesAsync(_file, [.. await File.ReadAllLinesAsync(shop, TestContext.Current.CancellationToken), .. setting.Split('\n')], TestContext.Current.CancellationToken);
        return await TranscriptPlayer.PlayAsync(Transcript.Read(_file), TestContext.Current.CancellationToken);
    }
}
