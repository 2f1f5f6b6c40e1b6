namespace BotTutor.Channels.Web;

/// <summary>What the web chat must not forget between two starts, and share between two hosts.</summary>
public interface IWebSecrets
{
    /// <summary>Stores the candidate under the name unless something stands there already. At once, outside a turn.</summary>
    /// <returns>What stands under the name: the first that was ever stored.</returns>
    Task<ReadOnlyMemory<byte>> GetOrAddAsync(string name, ReadOnlyMemory<byte> candidate, CancellationToken cancellationToken);
}
