using BotTutor.Channels.Sending;
using BotTutor.Turns.Outbox;
using Microsoft.Extensions.Time.Testing;

namespace BotTutor.Turns.Tests.Outbox;

public sealed class PaceTests
{
    private readonly FakeTimeProvider _clock = new();
    private readonly Pace _pace;

    public PaceTests() => _pace = new Pace(_clock);

    [Fact]
    public void A_bot_sends_so_many_requests_in_a_second_and_then_waits()
    {
        var telegram = new ChannelPace(PerSecond: 30, TimeSpan.Zero, Burst: 1);

        Enumerable.Range(0, 30).Select(chat => _pace.Take($"{chat}", telegram)).ShouldAllBe(wait => wait == TimeSpan.Zero);
        _pace.Take("31", telegram).ShouldBeGreaterThan(TimeSpan.Zero);

        _clock.Advance(_pace.Take("31", telegram));
        _pace.Take("31", telegram).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void Over_ten_seconds_it_never_sends_more_than_its_rate_allows()
    {
        var pace = new ChannelPace(PerSecond: 30, TimeSpan.Zero, Burst: 1);
        var sent = 0;
        for (var millisecond = 0; millisecond < 10_000; millisecond++)
        {
            sent += _pace.Take($"{millisecond}", pace) == TimeSpan.Zero ? 1 : 0;
            _clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        // A full burst at the start, and the rate from then on.
        sent.ShouldBeInRange(300, 330);
    }

    [Fact]
    public void A_silent_conversation_gets_its_burst_and_then_one_request_at_a_time()
    {
        var pace = new ChannelPace(PerSecond: 1_000, TimeSpan.FromSeconds(1), Burst: 3);

        Enumerable.Range(0, 3).Select(_ => _pace.Take("chat", pace)).ShouldAllBe(wait => wait == TimeSpan.Zero);
        _pace.Take("chat", pace).ShouldBe(TimeSpan.FromSeconds(1));
        _pace.Take("another chat", pace).ShouldBe(TimeSpan.Zero);

        _clock.Advance(TimeSpan.FromSeconds(1));
        _pace.Take("chat", pace).ShouldBe(TimeSpan.Zero);
        _pace.Take("chat", pace).ShouldBe(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void A_pause_holds_every_conversation_of_the_bot()
    {
        var pace = new ChannelPace(PerSecond: 1_000, TimeSpan.Zero, Burst: 1);
        _pace.Pause(TimeSpan.FromSeconds(7));

        _pace.Take("one", pace).ShouldBe(TimeSpan.FromSeconds(7));
        _clock.Advance(TimeSpan.FromSeconds(7));
        _pace.Take("one", pace).ShouldBe(TimeSpan.Zero);
    }
}
