using System.Globalization;
using System.Text.Json.Nodes;

namespace BotTutor.Endurance.Tests.Talking;

/// <summary>What a page has been shown, in the order in which it was shown.</summary>
internal sealed class DirectLineEar
{
    private readonly Lock _gate = new();
    private readonly List<JsonNode> _shown = [];
    private readonly HashSet<string> _ids = [];
    private readonly HashSet<string> _answered = [];
    private int _twice;

    public string Watermark { get; private set; } = "0";

    public bool HasGreeting
    {
        get
        {
            lock (_gate)
            {
                return _shown.Any(IsBot);
            }
        }
    }

    public bool HasReplyTo(string id)
    {
        lock (_gate)
        {
            return _answered.Contains(id);
        }
    }

    /// <returns>How many activities the set held.</returns>
    public int Hear(JsonNode set)
    {
        var activities = set["activities"]?.AsArray() ?? [];
        lock (_gate)
        {
            foreach (var activity in activities.OfType<JsonNode>().Where(activity => (string?)activity["type"] != "typing"))
            {
                Show(activity);
            }

            Watermark = (string?)set["watermark"] ?? Watermark;
        }

        return activities.Count;
    }

    /// <summary>Tells the talk by this complete reading, held against what was shown while it went on.</summary>
    public Hearing Tell(DirectLineEar live)
    {
        lock (_gate)
        {
            return new Hearing([.. _shown.Where(IsBot).Select(Said)], live._twice, [.. Gaps(), .. Against(live), .. Repeated()]);
        }
    }

    private static bool IsBot(JsonNode activity) => (string?)activity["from"]?["role"] == "bot";

    private static string Id(JsonNode activity) => (string)activity["id"]!;

    private static string Said(JsonNode activity) => $"{(string?)activity["text"]} {activity["attachments"]?.ToJsonString()}".TrimEnd();

    private static long Number(JsonNode activity) => long.Parse(Id(activity).Split('|')[1], CultureInfo.InvariantCulture);

    private void Show(JsonNode activity)
    {
        if (!_ids.Add(Id(activity)))
        {
            _twice++;
            return;
        }

        _shown.Add(activity);
        if (IsBot(activity) && (string?)activity["replyToId"] is { } question)
        {
            _answered.Add(question);
        }
    }

    private IEnumerable<string> Gaps()
    {
        for (var place = 0; place < _shown.Count; place++)
        {
            if (Number(_shown[place]) != place + 1)
            {
                yield return $"The transcript has {Id(_shown[place])} at place {place + 1}.";
            }
        }

        var asked = "";
        foreach (var activity in _shown)
        {
            if (!IsBot(activity))
            {
                asked = Id(activity);
            }
            else if (activity["replyToId"] is { } question && (string?)question != asked)
            {
                yield return $"{Id(activity)} answers {question}, but {asked} was asked last.";
            }
        }
    }

    private IEnumerable<string> Against(DirectLineEar live)
    {
        if (!_shown.Select(Id).SequenceEqual(live._shown.Select(Id)))
        {
            yield return $"The page was shown {string.Join(' ', live._shown.Select(Number))}, but the transcript has {string.Join(' ', _shown.Select(Number))}.";
        }
    }

    private IEnumerable<string> Repeated() => _shown
        .Where(activity => !IsBot(activity))
        .GroupBy(activity => (string?)activity["channelData"]?["clientActivityID"])
        .Where(same => same.Count() > 1)
        .Select(same => $"The message {same.Key} stands {same.Count()} times in the transcript.");
}
