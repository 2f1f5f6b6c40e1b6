namespace BotTutor.FakeConnector.Talks;

/// <summary>Ids as the platform forms them.</summary>
internal static class FakePersonIds
{
    public static string Of(FakeTalk talk) => $"29:person-of-{talk.Id}";

    public static string OfBot(FakeConnectorOptions options) => $"28:{options.AppId}";
}
