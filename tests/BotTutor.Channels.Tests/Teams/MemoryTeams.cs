namespace BotTutor.Channels.Tests.Teams;

/// <summary>With answers to invokes.</summary>
internal sealed class MemoryTeams : MemoryChannel, IInvokes
{
    /// <summary>Gets or sets what a turn answers to an invoke; <see langword="null"/> is a turn that takes too long.</summary>
    public InvokeAnswer? Answer { get; set; } = new(501, null);

    public async Task<InvokeAnswer?> AskAsync(InboundActivity inbound, CancellationToken cancellationToken)
    {
        await AcceptAsync(inbound, cancellationToken);
        return Answer;
    }
}
