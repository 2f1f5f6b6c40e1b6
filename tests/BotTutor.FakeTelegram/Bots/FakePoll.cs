using System.Text.Json.Nodes;

namespace BotTutor.FakeTelegram.Bots;

/// <summary>A poll that a bot has sent, and who has answered.</summary>
internal sealed class FakePoll(JsonObject json, FakeChat chat, long messageId)
{
    private readonly Dictionary<long, IReadOnlyList<int>> _answers = [];

    public FakeChat Chat => chat;

    public long MessageId => messageId;

    public string Id => json["id"]!.GetValue<string>();

    public bool IsAnonymous => json["is_anonymous"]!.GetValue<bool>();

    public bool IsClosed => json["is_closed"]!.GetValue<bool>();

    public bool IsQuiz => json["type"]!.GetValue<string>() == "quiz";

    public int Options => json["options"]!.AsArray().Count;

    public bool HasAnswered(long user) => _answers.ContainsKey(user);

    public void Answer(long user, IReadOnlyList<int> options)
    {
        if (options.Count == 0)
        {
            _answers.Remove(user);
        }
        else
        {
            _answers[user] = options;
        }

        json["total_voter_count"] = _answers.Count;
        var index = 0;
        foreach (var option in json["options"]!.AsArray())
        {
            var place = index++;
            option!["voter_count"] = _answers.Values.Count(answer => answer.Contains(place));
        }
    }

    public void Close() => json["is_closed"] = true;

    public JsonObject ToJson() => (JsonObject)json.DeepClone();
}
