using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Teams;

/// <summary>Brings an activity that was let in to the inbox, and what its sender waits for back. Lives in a scope of its own for each activity.</summary>
internal sealed class TeamsReception(IInbox inbox, IInvokes invokes, IOptions<TeamsOptions> options, TimeProvider clock)
{
    /// <returns>The answer to an invoke; <see langword="null"/> for everything else.</returns>
    public async Task<InvokeAnswer?> ReceiveAsync(Activity activity, CancellationToken cancellationToken)
    {
        var invoke = activity.Type == ActivityTypes.Invoke ? TeamsInvoke.Of(activity) : null;
        if (TeamsInbound.Read(activity, options.Value.Bot) is not { } inbound)
        {
            return null;
        }

        inbound.Activity.Timestamp ??= clock.GetUtcNow();
        if (invoke is null)
        {
            await inbox.AcceptAsync(inbound, cancellationToken);
            return null;
        }

        using var patience = new CancellationTokenSource(options.Value.InvokePatience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        var answer = await invokes.AskAsync(inbound, either.Token);
        return TeamsInvokes.Answer(invoke with { Locale = inbound.Activity.Locale }, answer, options.Value.PublicAddress);
    }
}
