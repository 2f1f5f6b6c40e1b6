using System.Diagnostics;
using BotTutor.Endurance.Tests.Hosts;
using BotTutor.Endurance.Tests.Talking;

namespace BotTutor.Endurance.Tests.Kills;

/// <summary>
/// Lets many buyers talk by a script while hosts are killed, and holds what they heard against undisturbed talks by the same script, and the shop's books
/// against what the script orders.
/// </summary>
/// <param name="hosts">The running hosts.</param>
/// <param name="books">The database that they share.</param>
/// <param name="channels">For each channel, who talks over it as which buyer. The buyers are spread over them.</param>
/// <param name="plan">How long and how rough.</param>
internal sealed class KillRun(IReadOnlyList<HostProcess> hosts, ShopBooks books, IReadOnlyList<Func<int, ITalker>> channels, KillPlan plan)
{
    /// <summary>The number of the first buyer who is left undisturbed.</summary>
    private const int Undisturbed = 9_000;

    private readonly Answers _answers = new();
    private readonly Dictionary<int, (Talk Talk, Hearing Hearing)> _undisturbed = [];

    /// <summary>Gets or sets what happens beside the kills, once, in the middle of the run.</summary>
    public Func<CancellationToken, Task>? Midway { get; init; }

    /// <exception cref="KillRunException">Something is not as it should be; the message tells all of it.</exception>
    public async Task<KillFigures> RunAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(plan.Limit);
        var watch = Stopwatch.StartNew();
        await TalkUndisturbedAsync(limit.Token);
        var (talks, kills) = await TalkAsync(limit.Token);

        List<string> faults = [.. talks.Select(talk => talk.Fault).OfType<string>()];
        faults.AddRange(await books.AuditQueuesAsync(plan.Patience, cancellationToken));
        faults.AddRange(await books.AuditShopAsync(talks.Concat(_undisturbed.Values.Select(done => done.Talk)).ToDictionary(talk => talk.Account, talk => talk.Script), cancellationToken));
        var (duplicates, replies) = await CompareAsync(talks, kills, faults, cancellationToken);
        var told = hosts.Sum(host => host.PossibleDuplicates);
        if (duplicates.Sum() > told)
        {
            faults.Add($"{duplicates.Sum()} replies came twice, but the hosts have told of {told} that might.");
        }

        KillRunException.ThrowIfAny(faults, hosts);
        return new KillFigures
        {
            Kills = kills,
            Messages = talks.Sum(talk => talk.Script.Lines.Count),
            Replies = replies,
            Duplicates = duplicates.Sum(),
            MostDuplicates = duplicates.Max(),
            PossibleDuplicates = told,
            SlowestRecovery = _answers.LongestSilence,
            SlowestAnswer = talks.Max(talk => talk.SlowestAnswer),
            Elapsed = watch.Elapsed,
        };
    }

    /// <summary>One talk of each script on each channel while nothing is killed: what everybody should hear.</summary>
    private async Task TalkUndisturbedAsync(CancellationToken cancellationToken)
    {
        List<Talk> talks = [.. Enumerable.Range(0, channels.Count * Script.Variants).Select(kind => Begin(Undisturbed + kind))];
        await Task.WhenAll(talks.Select((talk, kind) => talk.GoAsync(new Random(kind), new Answers(), cancellationToken)));

        // Who is on Telegram goes on with the first reply, so the last ones may be still under way.
        KillRunException.ThrowIfAny([.. talks.Select(talk => talk.Fault).OfType<string>(), .. await books.AuditQueuesAsync(plan.Patience, cancellationToken)], hosts);
        for (var kind = 0; kind < talks.Count; kind++)
        {
            _undisturbed[kind] = (talks[kind], await talks[kind].ReadAsync(cancellationToken));
        }

        KillRunException.ThrowIfAny([.. _undisturbed.Values.SelectMany(done => done.Hearing.Faults)], hosts);
    }

    private async Task<(IReadOnlyList<Talk> Talks, int Kills)> TalkAsync(CancellationToken cancellationToken)
    {
        var killer = new Killer(hosts, plan, _answers);
        var answers = plan.Buyers * Script.Of(0).Lines.Count;
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        List<Task> disturbing = [killer.RunAsync(plan.Moments(answers), over.Token), MidwayAsync(answers / 2, over.Token)];
        List<Talk> talks = [.. Enumerable.Range(0, plan.Buyers).Select(Begin)];
        await Task.WhenAll(talks.Select((talk, buyer) => talk.GoAsync(new Random(plan.Seed + buyer), _answers, cancellationToken)));
        if (talks.Any(talk => talk.Fault is not null))
        {
            // Moments that are counted in answers will not come any more.
            await over.CancelAsync();
        }

        await Task.WhenAll(disturbing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        KillRunException.ThrowIfAny([.. disturbing.Where(task => task.IsFaulted).Select(task => $"The disturbing ended early: {task.Exception!.InnerException}")], hosts);
        return (talks, killer.Kills);
    }

    private async Task MidwayAsync(int answers, CancellationToken cancellationToken)
    {
        if (Midway is not null)
        {
            await _answers.ReachAsync(answers).WaitAsync(cancellationToken);
            await Midway(cancellationToken);
        }
    }

    private async Task<(List<int> Duplicates, int Replies)> CompareAsync(IReadOnlyList<Talk> talks, int kills, List<string> faults, CancellationToken cancellationToken)
    {
        List<int> duplicates = [];
        var replies = 0;
        for (var buyer = 0; buyer < talks.Count; buyer++)
        {
            var talk = talks[buyer];
            var (like, expected) = _undisturbed[Kind(buyer)];
            var heard = await talk.ReadAsync(cancellationToken);
            var comparison = Comparison.Of(heard, talk.Script, expected, like.Script);
            faults.AddRange(comparison.Faults.Select(fault => $"{talk.Account}: {fault}"));
            if (comparison.Duplicates > kills)
            {
                faults.Add($"{talk.Account}: {comparison.Duplicates} replies came twice, with {kills} kills.");
            }

            duplicates.Add(comparison.Duplicates);
            replies += heard.Replies.Count;
        }

        return (duplicates, replies);
    }

    private Talk Begin(int buyer) => new(channels[Kind(buyer) / Script.Variants](buyer), Script.Of(buyer));

    /// <summary>Buyers of one kind say the same over the same channel. The kinds repeat, and so do the scripts.</summary>
    private int Kind(int buyer) => (buyer >= Undisturbed ? buyer - Undisturbed : buyer) % (channels.Count * Script.Variants);
}
