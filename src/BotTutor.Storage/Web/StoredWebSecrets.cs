using BotTutor.Channels.Web;
using BotTutor.Storage.Commits;

namespace BotTutor.Storage.Web;

internal sealed class StoredWebSecrets(FirstRow first) : IWebSecrets
{
    public async Task<ReadOnlyMemory<byte>> GetOrAddAsync(string name, ReadOnlyMemory<byte> candidate, CancellationToken cancellationToken) =>
        (await first.GetOrAddAsync(
            new WebSecretRow { Name = name, Secret = candidate.ToArray() },
            there => there.Name == name,
            cancellationToken)).Secret;
}
