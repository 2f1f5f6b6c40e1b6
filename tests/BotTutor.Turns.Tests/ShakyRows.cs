using BotTutor.Channels;
using BotTutor.Turns.Inbox;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Turns.Tests;

/// <summary>Inbox rows on a disk that fails a few times.</summary>
internal sealed class ShakyRows(IInboxRows rows, ShakyRows.Ground ground) : IInboxRows
{
    public static void Use(IServiceCollection services, Ground ground)
    {
        var real = services.Last(service => service.ServiceType == typeof(IInboxRows));
        services.AddScoped<IInboxRows>(scope => new ShakyRows(
            (IInboxRows)ActivatorUtilities.CreateInstance(scope, real.ImplementationType!), ground));
    }

    public void Add(InboundActivity inbound) => rows.Add(inbound);

    public Task<bool> HasAsync(InboundActivity inbound, CancellationToken cancellationToken) => rows.HasAsync(inbound, cancellationToken);

    public Task<WaitingActivity?> NextAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        ground.Failures-- > 0 ? throw new IOException("The disk is full.") : rows.NextAsync(conversation, cancellationToken);

    public Task<IReadOnlyList<UnfinishedConversation>> ReadUnfinishedAsync(CancellationToken cancellationToken) =>
        rows.ReadUnfinishedAsync(cancellationToken);

    public void CountAttempt(WaitingActivity activity) => rows.CountAttempt(activity);

    public void Finish(WaitingActivity activity) => rows.Finish(activity);

    public void SetAside(WaitingActivity activity, string reason) => rows.SetAside(activity, reason);

    internal sealed class Ground
    {
        public int Failures { get; set; }
    }
}
