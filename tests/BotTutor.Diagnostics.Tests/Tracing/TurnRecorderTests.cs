using BotTutor.Diagnostics.Tracing;

namespace BotTutor.Diagnostics.Tests.Tracing;

public sealed class TurnRecorderTests
{
    private static readonly TracePlace Place = new("main.dialog", 3, 5, "/triggers/0/actions/0");
    private static readonly ActionEntry Action = new("main", "Microsoft.SetProperty", null, Place, ActionStep.Ran);

    [Fact]
    public void What_an_action_does_stands_with_it_and_not_with_the_next()
    {
        var recorder = new TurnRecorder();
        recorder.Begin(Action);
        recorder.Changed(new MemoryChange("user.a", "null", "1"));
        recorder.Add(new EventEntry("main", "seen", null, false));
        recorder.Used(new TemplateUse("Hello", "hello.lg", "Hello"));
        recorder.Begin(Action with { Id = "second" });
        recorder.Said("Hi");

        var entries = recorder.ToTrace().Entries;

        entries.Select(entry => entry.GetType().Name).ShouldBe(["ActionEntry", "EventEntry", "ActionEntry"]);
        var first = entries[0].ShouldBeOfType<ActionEntry>();
        (first.Changes.Count, first.Templates.Count, first.Said.Count).ShouldBe((1, 1, 0));
        entries[2].ShouldBeOfType<ActionEntry>().Said.ShouldBe(["Hi"]);
    }

    [Fact]
    public void A_full_trace_says_how_much_it_left_out_and_still_tells_the_fault()
    {
        var recorder = new TurnRecorder(TraceCaps.Default with { Entries = 2 });
        for (var step = 0; step < 5; step++)
        {
            recorder.Begin(Action);
        }

        recorder.Add(new LimitEntry("steps", "too many", Place));
        recorder.Add(new FaultEntry("TooManySteps", "too many", Place, false));

        var trace = recorder.ToTrace();

        trace.Entries.Count.ShouldBe(4);
        trace.Entries[^1].ShouldBeOfType<FaultEntry>();
        trace.Omitted.ShouldBe(3);
        trace.IsComplete.ShouldBeFalse();
        trace.IsUndone.ShouldBeTrue();
    }

    [Fact]
    public void Details_of_one_action_have_an_end()
    {
        var recorder = new TurnRecorder(TraceCaps.Default with { Details = 3 });
        recorder.Begin(Action);
        for (var change = 0; change < 10; change++)
        {
            recorder.Changed(new MemoryChange("user.a", "1", "2"));
        }

        var trace = recorder.ToTrace();

        trace.Entries.ShouldHaveSingleItem().ShouldBeOfType<ActionEntry>().Changes.Count.ShouldBe(3);
        trace.Omitted.ShouldBe(7);
    }

    [Fact]
    public void All_texts_together_have_an_end()
    {
        var recorder = new TurnRecorder(TraceCaps.Default with { TotalLength = 1_000, TextLength = 400 });
        for (var turn = 0; turn < 10; turn++)
        {
            recorder.Begin(Action);
            recorder.Said(recorder.Cut(new string('x', 400)));
        }

        var trace = recorder.ToTrace();

        trace.Entries.Count.ShouldBe(3);
        trace.IsComplete.ShouldBeFalse();
    }

    [Theory]
    [InlineData("short", "short")]
    [InlineData("1234567890", "1234567890")]
    [InlineData("12345678901", "1234567890…")]
    [InlineData("123456789😀", "123456789…")]
    public void A_long_text_is_cut_at_a_whole_letter(string text, string kept)
    {
        var recorder = new TurnRecorder(TraceCaps.Default with { TextLength = 10 });

        recorder.Cut(text).ShouldBe(kept);

        recorder.ToTrace().Shortened.ShouldBe(text == kept ? 0 : 1);
    }
}
