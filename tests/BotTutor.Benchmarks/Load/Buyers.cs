using BotTutor.Benchmarks.Hosts;
using BotTutor.Endurance.Tests.Talking;

namespace BotTutor.Benchmarks.Load;

/// <summary>Conversations over Direct Line that each go through a buyer's script: look, fill the cart, order, change, cancel.</summary>
internal sealed class Buyers : IAsyncDisposable
{
    private const int OpenedAtOnce = 16;

    private readonly DirectLineTalk[] _talks;
    private readonly int[] _lines;

    private Buyers(DirectLineTalk[] talks)
    {
        _talks = talks;
        _lines = new int[talks.Length];
    }

    public static async Task<Buyers> OpenAsync(Uri host, int count, CancellationToken cancellationToken)
    {
        var talks = new DirectLineTalk[count];
        await Parallel.ForAsync(
            0,
            count,
            new ParallelOptions { MaxDegreeOfParallelism = OpenedAtOnce, CancellationToken = cancellationToken },
            async (buyer, cancel) =>
            {
                talks[buyer] = await DirectLineTalk.OpenAsync(host, cancel);
                await talks[buyer].HearAsync(cancel);
            });
        return new Buyers(talks);
    }

    public Task<TimeSpan> TurnAsync(int buyer, CancellationToken cancellationToken)
    {
        var script = Script.Of(buyer).Lines;
        return _talks[buyer].TurnAsync(script[_lines[buyer]++ % script.Count], cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var talk in _talks)
        {
            await talk.DisposeAsync();
        }
    }
}
