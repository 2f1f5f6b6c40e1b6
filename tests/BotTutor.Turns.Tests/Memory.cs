using System.Globalization;
using System.Text;
using BotTutor.Turns.Memory;
using Microsoft.Extensions.DependencyInjection;

namespace BotTutor.Turns.Tests;

/// <summary>A counter as a bot's whole memory of a conversation.</summary>
internal static class Memory
{
    public static async Task<int> CountAsync(this IServiceProvider services, string conversation, int more, CancellationToken cancellationToken)
    {
        var states = services.GetRequiredService<IStateDocuments>();
        var document = (await states.LoadAsync([StateKey.Of(House.Talk(conversation))], cancellationToken))[0];
        var count = (document.Json.IsEmpty ? 0 : int.Parse(Encoding.UTF8.GetString(document.Json.Span), CultureInfo.InvariantCulture)) + more;
        if (more != 0)
        {
            states.Save(document with { Json = Encoding.UTF8.GetBytes(count.ToString(CultureInfo.InvariantCulture)) });
        }

        return count;
    }
}
