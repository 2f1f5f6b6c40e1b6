using System.Diagnostics;
using System.Net.Sockets;
using BotTutor.Endurance.Tests.Talking;

namespace BotTutor.Endurance.Tests.Kills;

/// <summary>A buyer who goes through a script.</summary>
/// <param name="talker">Who talks, and over which channel.</param>
/// <param name="script">What is said.</param>
internal sealed class Talk(ITalker talker, Script script)
{
    /// <summary>The longest that a buyer thinks, in ms.</summary>
    private const int Thinking = 40;

    public string Account => talker.Account;

    public Script Script => script;

    /// <summary>Gets why the script was not said to its end.</summary>
    public string? Fault { get; private set; }

    public TimeSpan SlowestAnswer { get; private set; }

    /// <summary>Says the script line by line, each after the answer to the last.</summary>
    /// <param name="chance">How long the buyer thinks.</param>
    /// <param name="answers">What the buyer has in common with others who talk at the same time.</param>
    /// <param name="cancellationToken">Ends the talk.</param>
    public async Task GoAsync(Random chance, Answers answers, CancellationToken cancellationToken)
    {
        try
        {
            await talker.OpenAsync(cancellationToken);
            foreach (var line in script.Lines)
            {
                await Task.Delay(chance.Next(Thinking), cancellationToken);
                await answers.BeginAsync().WaitAsync(cancellationToken);
                var begun = Stopwatch.GetTimestamp();
                await talker.SayAsync(line, cancellationToken);
                SlowestAnswer = TimeSpan.FromTicks(Math.Max(SlowestAnswer.Ticks, Stopwatch.GetElapsedTime(begun).Ticks));
                answers.Heard();
            }
        }
        catch (Exception failure) when (failure is TimeoutException or HttpRequestException or SocketException or OperationCanceledException)
        {
            Fault = $"{Account}: {failure.Message}";
        }
    }

    public async Task<Hearing> ReadAsync(CancellationToken cancellationToken)
    {
        var hearing = await talker.ReadAsync(cancellationToken);
        await talker.DisposeAsync();
        return hearing;
    }
}
