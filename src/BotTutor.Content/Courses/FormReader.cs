using BotTutor.Content.Yaml;
using BotTutor.Learning.Courses;

namespace BotTutor.Content.Courses;

/// <summary>Reads forms, each file once, however often it is named.</summary>
internal sealed class FormReader(CourseScope scope)
{
    private const int LongestAnswer = 2000;
    private const int MostEntries = 100;
    private const int MostQuestions = 40;

    private static readonly Dictionary<string, GoodsKind> Kinds = GoodsKinds.All.ToDictionary(GoodsKinds.NameOf, StringComparer.Ordinal);

    private readonly Dictionary<string, Form?> _forms = new(StringComparer.Ordinal);

    private enum AnswerType
    {
        One,
        Several,
        Scale,
        Number,
        Text,
        List,
        Hours,
    }

    private static Dictionary<string, AnswerType> Types { get; } =
        Enum.GetValues<AnswerType>().ToDictionary(type => type.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The form that a key names; none when it is left out or cannot be read.</summary>
    public Form? Find(MapReader map, string key)
    {
        if (map.Find(key) is null)
        {
            return null;
        }

        var path = map.Path(key, scope);
        if (!_forms.TryGetValue(path, out var form))
        {
            form = ReadFile(path);
            _forms.Add(path, form);
        }

        return form;
    }

    public IReadOnlyList<FormQuestion> Questions(MapReader map) => map.Keyed("questions", "a question", 1, MostQuestions, Question);

    private Form? ReadFile(string path)
    {
        if (scope.Open(path, "a form") is not { } map)
        {
            return null;
        }

        var form = new Form
        {
            Id = map.Id("form", scope),
            Title = map.Local("title", scope, TextLimits.Short),
            Intro = map.OptionalLocal("intro", scope, TextLimits.Message),
            Closing = map.OptionalLocal("closing", scope, TextLimits.Message),
            Questions = Questions(map),
        };
        map.Close();
        return form;
    }

    private FormQuestion Question(MapReader map, string key)
    {
        var ask = map.Local("ask", scope, TextLimits.Question);
        var isRequired = map.OptionalText("required").AsYesOrNo();
        var type = map.Text("type").AsOneOf(Types);
        return type switch
        {
            AnswerType.One or AnswerType.Several => new OptionQuestion { Key = key, Ask = ask, IsRequired = isRequired, Options = Options(map), TakesSeveral = type == AnswerType.Several },
            AnswerType.Scale => Scale(map, key, ask, isRequired),
            AnswerType.Number => Number(map, key, ask, isRequired),
            AnswerType.Text => new TextQuestion { Key = key, Ask = ask, IsRequired = isRequired, Characters = Characters(map), Probe = map.OptionalLocal("probe", scope, TextLimits.Reason) },
            AnswerType.List => new ListQuestion { Key = key, Ask = ask, IsRequired = isRequired, Entries = map.Bounds("entries", 0, MostEntries), Characters = Characters(map) },
            _ => new HoursQuestion { Key = key, Ask = ask, IsRequired = isRequired },
        };
    }

    private IReadOnlyList<FormOption> Options(MapReader map) => map.Keyed("options", "an option", 2, 12, (option, key) => new FormOption(
        key,
        option.Local("text", scope, TextLimits.Short),
        option.Find("kind") is null ? null : option.Text("kind").AsOneOf(Kinds)));

    private ScaleQuestion Scale(MapReader map, string key, LocalTexts ask, bool isRequired)
    {
        var scale = map.Inner("scale");
        var question = new ScaleQuestion
        {
            Key = key,
            Ask = ask,
            IsRequired = isRequired,
            Least = scale.Whole("least", 0, 10),
            Most = scale.Whole("most", 1, 10),
            Low = scale.Local("low", scope, TextLimits.Unit),
            High = scale.Local("high", scope, TextLimits.Unit),
        };
        scale.Close();
        if (question.Least >= question.Most)
        {
            map.Report.Add(CourseMessages.LeastAboveMost(map.Report.Source, scale.Range, "scale"));
        }

        return question;
    }

    private NumberQuestion Number(MapReader map, string key, LocalTexts ask, bool isRequired)
    {
        var range = map.Inner("range");
        var question = new NumberQuestion
        {
            Key = key,
            Ask = ask,
            IsRequired = isRequired,
            Least = range.Number("least", NumberLimits.Least, NumberLimits.Most),
            Most = range.Number("most", NumberLimits.Least, NumberLimits.Most),
            Unit = map.OptionalLocal("unit", scope, TextLimits.Unit),
        };
        range.Close();
        if (question.Least > question.Most)
        {
            map.Report.Add(CourseMessages.LeastAboveMost(map.Report.Source, range.Range, "range"));
        }

        return question;
    }

    private static LengthBounds Characters(MapReader map) =>
        map.Find("characters") is null ? new LengthBounds(1, 500) : map.Bounds("characters", 0, LongestAnswer);
}
