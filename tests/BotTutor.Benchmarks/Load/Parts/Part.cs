namespace BotTutor.Benchmarks.Load.Parts;

/// <summary>What this program is when another one of it starts it as a process of its own: <c>part NAME ...</c>.</summary>
internal static class Part
{
    public const string Verb = "part";

    /// <returns>Whether the arguments name a part; it has run to its end then.</returns>
    public static async Task<bool> RunAsync(string[] args)
    {
        if (args is not [Verb, var name, .. var rest])
        {
            return false;
        }

        await (name switch
        {
            EchoBot.Name => EchoBot.RunAsync(rest),
            Connector.Name => Connector.RunAsync(rest),
            HostInside.Name => HostInside.RunAsync(rest),
            _ => throw new ArgumentException($"There is no part '{name}'."),
        });
        return true;
    }
}
