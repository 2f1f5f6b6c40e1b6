using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotTutor.Benchmarks.Peers;

/// <summary>JavaScript runtimes from npm, Microsoft's and node-nlp, timed after ours on the same work by the scripts in <c>npm/</c>.</summary>
internal static class JavaScript
{
    private static readonly string Work = Path.Combine(AppContext.BaseDirectory, "Work");

    /// <summary>Sets its figures beside ours; where it cannot run, the first row says why.</summary>
    public static async Task<IReadOnlyList<Measure>> BesideAsync(string bench, IReadOnlyList<Measure> ours, CancellationToken cancellationToken)
    {
        try
        {
            var script = await NpmFolder.InstallAsync(cancellationToken);
            var lines = await NodeCommand.RunAsync("node", [script, bench, Work], workingFolder: null, cancellationToken);
            var theirs = lines
                .Select(line => JsonSerializer.Deserialize(line, RowsJson.Default.Row)!)
                .ToDictionary(row => row.What, StringComparer.Ordinal);
            return [.. ours.Select(row => Beside(row, theirs.GetValueOrDefault(row.What)))];
        }
        catch (NodeCommandException missing)
        {
            return [ours[0] with { Peer = $"missing: {missing.Message}" }, .. ours.Skip(1)];
        }
    }

    private static Measure Beside(Measure ours, Row? theirs) => theirs switch
    {
        { PerSecond: { } rate } => ours with
        {
            Peer = Timing.Invariant($"{rate:N0}/s"),
            Ratio = ours.PerSecond is { } our ? Timing.Invariant($"{our / rate:N0} x") : "",
        },
        { Milliseconds: { } time } => ours with { Peer = Timing.Milliseconds(TimeSpan.FromMilliseconds(time)) },
        { Share: { } share } => ours with { Peer = Timing.Invariant($"{share:0.000}") },
        _ => ours,
    };

    internal sealed record Row(string What, double? PerSecond, double? Milliseconds, double? Share);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(JavaScript.Row))]
internal sealed partial class RowsJson : JsonSerializerContext;
