using System.Diagnostics;
using System.Diagnostics.Metrics;
using BotTutor.Channels;

namespace BotTutor.Turns.Operating;

/// <summary>What the turns of this host count and trace. Nothing that somebody wrote is in it, nor who it was.</summary>
public sealed class TurnsMeter : IDisposable
{
    /// <summary>The name of both the meter and the trace source.</summary>
    public const string Name = "BotTutor.Turns";

    private readonly Meter _meter = new(Name);
    private readonly ActivitySource _source = new(Name);
    private readonly Counter<long> _turns;
    private readonly Histogram<double> _duration;
    private readonly Histogram<double> _latency;
    private readonly Counter<long> _reruns;
    private readonly Counter<long> _retries;
    private readonly Counter<long> _duplicates;
    private readonly Counter<long> _deliveries;
    private readonly Counter<long> _possibleDuplicates;

    public TurnsMeter()
    {
        _turns = _meter.CreateCounter<long>("bottutor.turns", "{turn}", "Turns that came to an end, by outcome.");
        _duration = _meter.CreateHistogram<double>("bottutor.turns.duration", "s", "From the beginning of a turn's last attempt to its commit.");
        _latency = _meter.CreateHistogram<double>("bottutor.turns.latency", "s", "From the acceptance of an activity to the commit of its turn.");
        _reruns = _meter.CreateCounter<long>("bottutor.turns.reruns", "{rerun}", "Turns that began anew after a conflict.");
        _retries = _meter.CreateCounter<long>("bottutor.turns.retries", "{retry}", "Turns that began anew after a failure.");
        _duplicates = _meter.CreateCounter<long>("bottutor.inbox.duplicates", "{activity}", "Activities that a channel brought again.");
        _deliveries = _meter.CreateCounter<long>("bottutor.outbox.deliveries", "{request}", "Requests to platforms, by outcome.");
        _possibleDuplicates = _meter.CreateCounter<long>("bottutor.outbox.possible_duplicates", "{request}", "Requests sent again although a platform may have taken them.");
    }

    internal Meter Meter => _meter;

    public void Dispose()
    {
        _meter.Dispose();
        _source.Dispose();
    }

    internal Activity? BeginTurn(ConversationKey conversation) => _source.StartActivity("turn")?
        .SetTag("bottutor.bot", conversation.Bot)
        .SetTag("bottutor.channel", conversation.Channel);

    internal void Turn(ConversationKey conversation, string outcome, TimeSpan duration, TimeSpan latency)
    {
        TagList tags = [.. Tags(conversation), new("outcome", outcome)];
        _turns.Add(1, tags);
        _duration.Record(duration.TotalSeconds, tags);
        _latency.Record(latency.TotalSeconds, tags);
    }

    internal void Rerun(ConversationKey conversation) => _reruns.Add(1, Tags(conversation));

    internal void Retry(ConversationKey conversation) => _retries.Add(1, Tags(conversation));

    internal void Duplicate(ConversationKey conversation) => _duplicates.Add(1, Tags(conversation));

    internal void Delivered(ConversationKey conversation, string outcome) => _deliveries.Add(1, [.. Tags(conversation), new("outcome", outcome)]);

    internal void PossibleDuplicate(ConversationKey conversation) => _possibleDuplicates.Add(1, Tags(conversation));

    private static TagList Tags(ConversationKey conversation) => [new("bot", conversation.Bot), new("channel", conversation.Channel)];
}
