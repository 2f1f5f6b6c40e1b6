using System.Diagnostics;
using System.Text.RegularExpressions;
using BotTutor.Endurance.Tests.Hosts;
using BotTutor.Endurance.Tests.Talking;

namespace BotTutor.Endurance.Tests.Kills;

/// <summary>
/// Lets many buyers talk by a script while hosts are killed, and holds what they heard against undisturbed talks by the same script, and the shop's books
/// against what the script orders.
/// </summary>
internal sealed partial class KillRun(IReadOnlyList<HostProcess> hosts, ShopBooks books, Func<string, int, ITalker> talkers, KillPlan plan)
{
    private readonly Answers _answers = new();
    private readonly Dictionary<string, Script> _buyers = [];

    /// <exception cref="KillRunException">Something is not as it should be; the message tells all of it.</exception>
    public async Task<KillFigures> RunAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(plan.Limit);
        var watch = Stopwatch.StartNew();
        var undisturbed = await UndisturbedAsync(limit.Token);

        var killer = new Killer(hosts, plan, _answers);
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(limit.Token);
        var moments = plan.Moments(plan.Buyers * Script.Of(0).Lines.Count);
        var killing = killer.RunAsync(moments, giveUp.Token);
        var talks = await Task.WhenAll(Enumerable.Range(0, plan.Buyers).Select(buyer => TalkAsync(buyer, limit.Token)));
        if (talks.Any(talk => talk.Fault is not null))
        {
            await giveUp.CancelAsync();
        }

        await killing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        List<string> faults = [.. talks.SelectMany((talk, buyer) => Faults(talk, undisturbed[buyer % Script.Variants], killer.Kills))];
        faults.AddRange(await books.AuditQueuesAsync(TimeSpan.FromSeconds(10), cancellationToken));
        faults.AddRange(await books.AuditShopAsync(_buyers, cancellationToken));
        KillRunException.ThrowIfAny(faults, hosts);

        return new KillFigures(
            killer.Kills,
            talks.Sum(talk => talk.Script.Lines.Count),
            talks.Sum(talk => talk.Hearing!.Replies.Sum(replies => replies.Count)),
            talks.Sum(talk => talk.Hearing!.Duplicates),
            talks.Max(talk => talk.Hearing!.Duplicates),
            _answers.LongestSilence,
            watch.Elapsed);
    }

    /// <summary>One talk of each variant while nothing is killed: what everybody should hear.</summary>
    private async Task<List<Talk>> UndisturbedAsync(CancellationToken cancellationToken)
    {
        const int Far = 9_000;
        List<Talk> talks = [];
        for (var variant = 0; variant < Script.Variants; variant++)
        {
            talks.Add(await TalkAsync(Far + variant, cancellationToken));
        }

        KillRunException.ThrowIfAny([.. talks.SelectMany(talk => Faults(talk, talk, kills: 0))], hosts);
        return talks;
    }

    private async Task<Talk> TalkAsync(int buyer, CancellationToken cancellationToken)
    {
        var script = Script.Of(buyer);
        var chance = new Random(plan.Seed + buyer);
        await using var talker = talkers($"buyer-{buyer}", buyer);
        lock (_buyers)
        {
            _buyers.Add(talker.Account, script);
        }

        try
        {
            await talker.OpenAsync(cancellationToken);
            foreach (var line in script.Lines)
            {
                await Task.Delay(chance.Next(40), cancellationToken);
                await talker.SayAsync(line, cancellationToken);
                _answers.Heard();
            }

            return new Talk(talker.Account, script, await talker.ReadAsync(cancellationToken), null);
        }
        catch (Exception failure) when (failure is TimeoutException or HttpRequestException or OperationCanceledException)
        {
            return new Talk(talker.Account, script, null, $"{talker.Account}: {failure.Message}");
        }
    }

    private static IEnumerable<string> Faults(Talk talk, Talk undisturbed, int kills)
    {
        if (talk.Hearing is not { } heard)
        {
            return [talk.Fault!];
        }

        var faults = heard.Faults.ToList();
        var expected = undisturbed.Hearing!.Replies;
        if (heard.Replies.Count != expected.Count)
        {
            faults.Add($"{heard.Replies.Count - 1} messages were heard, but {expected.Count - 1} were said.");
        }

        for (var step = 0; step < Math.Min(heard.Replies.Count, expected.Count); step++)
        {
            var should = Comparable(expected[step], undisturbed.Script.Address);
            var does = Comparable(heard.Replies[step], talk.Script.Address);
            if (should != does || does.Length == 0)
            {
                faults.Add($"step {step} ({(step == 0 ? "the opening" : talk.Script.Lines[step - 1])}):\n    expected {should}\n    got      {does}");
            }
        }

        if (heard.Duplicates > kills)
        {
            faults.Add($"{heard.Duplicates} replies came twice, with {kills} kills.");
        }

        return faults.Select(fault => $"{talk.Account}: {fault}");
    }

    /// <summary>What may differ between two buyers of the same script: the address, and numbers that the shop gives out.</summary>
    private static string Comparable(IReadOnlyList<string> replies, string address) =>
        Counted().Replace(string.Join(" | ", replies).Replace(address, "(address)", StringComparison.Ordinal), "(number)");

    [GeneratedRegex(@"RN-\d{6}-\d{4,}|stok \d+")]
    private static partial Regex Counted();

    private sealed record Talk(string Account, Script Script, Hearing? Hearing, string? Fault);
}
