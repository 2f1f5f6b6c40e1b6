using BotTutor.Content.Yaml;
using BotTutor.Learning.Courses;

namespace BotTutor.Content.Courses;

/// <summary>Reads what accompanies the modules: answers to questions, role cards, the days after the course.</summary>
internal sealed class ExtrasReader(CourseScope scope, FormReader forms)
{
    private const int LeastAsks = 3;

    private static readonly Dictionary<string, RoleSide> Sides = new(StringComparer.Ordinal)
    {
        ["customer"] = RoleSide.Customer,
        ["shop"] = RoleSide.Shop,
    };

    public IReadOnlyList<FaqEntry> Faq(MapReader course)
    {
        if (Open(course, "faq", "the answers' file") is not { } map)
        {
            return [];
        }

        var entries = map.Keyed("questions", "a question", 1, 200, (entry, key) => new FaqEntry(
            key,
            entry.Phrases("asks", scope, LeastAsks),
            entry.Local("answer", scope, TextLimits.Message),
            [.. entry.List("cards").Select(node => Card(node, map.Report))]));
        map.Close();
        return entries;
    }

    public RolePlay? Roles(MapReader course)
    {
        if (Open(course, "roles", "the roles' file") is not { } map)
        {
            return null;
        }

        var roles = new RolePlay(
            map.Keyed("roles", "a role", 1, 50, Role),
            map.Keyed("rubric", "a line of the rubric", 1, 20, (line, key) => new RubricLine(key, line.Local("text", scope, TextLimits.Short), Texts(line, "levels", 3, 3))),
            map.Local("rounds", scope, TextLimits.Message));
        map.Close();
        scope.Roles.UnionWith(roles.Cards.Select(card => card.Key));
        return roles;
    }

    public IReadOnlyList<TrackDay> Track(MapReader course)
    {
        if (Open(course, "track", "the track") is not { } map)
        {
            return [];
        }

        var number = 0;
        var days = map.Each("days", "a day", 1, 100, day => Day(day, ++number));
        map.Close();
        return days;
    }

    private TrackDay Day(MapReader map, int number)
    {
        var day = map.Whole("day", 1, 100);
        if (day != number)
        {
            map.Report.Add(CourseMessages.WrongTrackDay(map.Report.Source, map.OptionalText("day").Range, number));
        }

        return new TrackDay
        {
            Day = day,
            Title = map.Local("title", scope, TextLimits.Short),
            Message = map.Local("message", scope, TextLimits.Message),
            HasReviews = map.OptionalText("reviews").AsYesOrNo(),
            Form = forms.Find(map, "form"),
            Needs = map.Find("needs") is null ? null : map.Reference("needs", "place that a day may need,", Needs.All),
            Answers = map.Find("answers") is null ? [] : map.Keyed("answers", "an answer", 2, 3, (answer, key) => new TrackAnswer(
                key,
                answer.Local("text", scope, TextLimits.Short),
                answer.Local("reply", scope, TextLimits.Reason),
                answer.OptionalText("mentor").AsYesOrNo())),
        };
    }

    private RoleCard Role(MapReader map, string key)
    {
        var side = map.Text("side").AsOneOf(Sides);
        if (side != RoleSide.Customer && map.Find("opens") is { } opens)
        {
            map.Report.Add(CourseMessages.OpensOnlyCustomer(map.Report.Source, opens.Range));
        }

        return new RoleCard
        {
            Key = key,
            Side = side,
            Title = map.Local("title", scope, TextLimits.Short),
            Story = map.Local("story", scope, TextLimits.Message),
            Opens = map.OptionalLocal("opens", scope, TextLimits.Question),
            Goals = Texts(map, "goals", 2, 4),
        };
    }

    private IReadOnlyList<LocalTexts> Texts(MapReader map, string key, int least, int most) =>
        [.. map.Nodes(key, least, most).Select(node => CourseValues.Read(node, key, scope, TextLimits.Short, map.Report))];

    private string Card(YamlNode node, ContentReport report)
    {
        var card = new ScalarReader(node, "cards", report).AsText();
        CourseValues.Known(card, node.Range, "card", scope.Cards, report);
        return card;
    }

    private MapReader? Open(MapReader course, string key, string what) => course.Find(key) is null ? null : scope.Open(course.Path(key, scope), what);
}
