using System.Diagnostics;

namespace BotTutor.Turns.Tests;

/// <summary>Waits for what should come true, and ends a test that would wait for ever.</summary>
internal static class Eventually
{
    /// <summary>Far beyond what a machine needs, however slow.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <param name="holds">What should come true.</param>
    /// <param name="meanwhile">What is done between two looks, such as moving a clock on.</param>
    /// <param name="complaint">What stands in the way, when it does not come true.</param>
    /// <exception cref="TimeoutException">It does not.</exception>
    public static async Task HoldsAsync(Func<Task<bool>> holds, Action? meanwhile = null, Func<string>? complaint = null)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!await holds())
        {
            if (Stopwatch.GetElapsedTime(begun) > Patience)
            {
                throw new TimeoutException($"It did not come true within {Patience}. {complaint?.Invoke()}");
            }

            await Task.Delay(2, TestContext.Current.CancellationToken);
            meanwhile?.Invoke();
        }
    }

    /// <inheritdoc cref="HoldsAsync(Func{Task{bool}}, Action, Func{string})"/>
    public static Task HoldsAsync(Func<bool> holds, Action? meanwhile = null) => HoldsAsync(() => Task.FromResult(holds()), meanwhile);
}
