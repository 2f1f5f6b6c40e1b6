using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace BotTutor.Channels.Web;

/// <summary>How much one conversation may say, and how many conversations one address may open.</summary>
internal sealed class WebRates(IOptions<WebOptions> options) : IDisposable
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<string> _messages =
        Limiter<string>(options.Value.MessageBurst, options.Value.MessagesPerMinute);

    private readonly PartitionedRateLimiter<IPAddress> _openings =
        Limiter<IPAddress>(options.Value.ConversationsPerMinute, options.Value.ConversationsPerMinute);

    /// <returns>The refusal, or <see langword="null"/> when there is room.</returns>
    public DirectLineError? Message(string conversationId) => Take(_messages, conversationId);

    /// <inheritdoc cref="Message"/>
    public DirectLineError? Opening(IPAddress? address) => Take(_openings, address ?? IPAddress.None);

    public void Dispose()
    {
        _messages.Dispose();
        _openings.Dispose();
    }

    private static DirectLineError? Take<TKey>(PartitionedRateLimiter<TKey> limiter, TKey key)
    {
        using var lease = limiter.AttemptAcquire(key);
        return lease.IsAcquired
            ? null
            : DirectLineError.TooMany(lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1));
    }

    private static PartitionedRateLimiter<TKey> Limiter<TKey>(int burst, int perMinute)
        where TKey : notnull
    {
        var bucket = new TokenBucketRateLimiterOptions
        {
            TokenLimit = burst,
            TokensPerPeriod = Math.Max(1, perMinute / 60),
            ReplenishmentPeriod = TimeSpan.FromTicks(Minute.Ticks * Math.Max(1, perMinute / 60) / perMinute),
            QueueLimit = 0,
        };
        return PartitionedRateLimiter.Create<TKey, TKey>(key => RateLimitPartition.GetTokenBucketLimiter(key, _ => bucket));
    }
}
