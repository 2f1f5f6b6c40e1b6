using System.Text;
using System.Text.Json;
using BotTutor.Diagnostics.Tracing;

namespace BotTutor.Diagnostics.Tests.Tracing;

public sealed class TurnTraceJsonTests
{
    private static readonly TracePlace Place = new("main.dialog", 3, 5, "/triggers/0");

    [Fact]
    public void The_names_that_pages_read_are_these()
    {
        var json = Encoding.UTF8.GetString(TurnTraceJson.Write(Full()));

        json.ShouldBe(string.Concat(
            """{"at":"2026-11-25T11:00:00+00:00","activity":{"type":"message","text":"halo <b> 😀","locale":"id-ID"},"locale":"id","entries":[""".Replace("<b> 😀", "\\u003Cb\\u003E \\uD83D\\uDE00", StringComparison.Ordinal),
            """{"what":"recognized","dialog":"main","intent":"Greet","score":0.9,"others":[{"intent":"Bye","score":0.1}],"entities":[{"name":"who","text":"Sari","value":"\u0022sari\u0022"}]},""",
            """{"what":"trigger","dialog":"main","event":"recognizedIntent","chosen":{"index":1,"kind":"Microsoft.OnIntent","condition":"a","place":{"file":"main.dialog","line":3,"column":5,"address":"/triggers/0"}},"lost":[]},""",
            """{"what":"action","dialog":"main","kind":"Microsoft.SetProperty","place":{"file":"main.dialog","line":3,"column":5,"address":"/triggers/0"},"step":"wentOn","changes":[{"path":"user.a","before":"null","after":"1"}],"templates":[{"name":"Hi","file":"hi.lg","text":"Hi"}],"said":["Hi"]},""",
            """{"what":"input","dialog":"main","place":{"file":"main.dialog","line":3,"column":5,"address":"/triggers/0"},"state":"gaveUp","property":"user.a","count":2},""",
            """{"what":"event","dialog":"main","name":"seen","value":"1","bubbles":true},""",
            """{"what":"dialog","dialog":"child","change":"begun","place":{"file":"main.dialog","line":3,"column":5,"address":"/triggers/0"}},""",
            """{"what":"fault","code":"Bad","message":"bad","isHandled":true},""",
            """{"what":"limit","limit":"steps","message":"much"}""",
            """],"milliseconds":1.5,"omitted":0,"shortened":0,"isComplete":true,"isUndone":false}"""));
    }

    [Fact]
    public void What_was_written_comes_back()
    {
        var json = TurnTraceJson.Write(Full());

        TurnTraceJson.Write(TurnTraceJson.Read(json)).ShouldBe(json);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[")]
    public void What_is_no_trace_is_refused(string json) =>
        Should.Throw<JsonException>(() => TurnTraceJson.Read(Encoding.UTF8.GetBytes(json)));

    private static TurnTrace Full() => new()
    {
        At = new DateTimeOffset(2026, 11, 25, 11, 0, 0, TimeSpan.Zero),
        Activity = new TracedActivity("message", null, "halo <b> 😀", null, "id-ID"),
        Locale = "id",
        Milliseconds = 1.5,
        Entries =
        [
            new RecognizedEntry("main", "Greet", 0.9, [new TracedIntent("Bye", 0.1)], [new TracedEntity("who", "Sari", "\"sari\"")]),
            new TriggerEntry("main", "recognizedIntent", new TracedTrigger(1, null, "Microsoft.OnIntent", "a", Place), []),
            new ActionEntry("main", "Microsoft.SetProperty", null, Place, ActionStep.WentOn)
            {
                Changes = [new MemoryChange("user.a", "null", "1")],
                Templates = [new TemplateUse("Hi", "hi.lg", "Hi")],
                Said = ["Hi"],
            },
            new InputEntry("main", Place, InputProgress.GaveUp, "user.a", null, 2),
            new EventEntry("main", "seen", "1", true),
            new DialogEntry("child", DialogChange.Begun, Place, null),
            new FaultEntry("Bad", "bad", null, true),
            new LimitEntry("steps", "much", null),
        ],
    };
}
