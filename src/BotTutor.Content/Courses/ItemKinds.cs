using BotTutor.Content.Yaml;
using BotTutor.Learning.Courses;

namespace BotTutor.Content.Courses;

/// <summary>Reads what one type of item has beyond the head.</summary>
internal sealed class ItemKinds(CourseScope scope, ItemPlace place, ItemHead head, ContentReport report)
{
    private const string GapMark = "___";

    public ChoiceItem Choice(MapReader map)
    {
        var options = Options(map);
        RightAnswers.One(options.Count(option => option.IsRight), map.OptionalText("options").Range, report);
        return new ChoiceItem
        {
            Head = head,
            Options = options,
            IsShuffled = IsShuffled(map),
        };
    }

    public ChoicesItem Choices(MapReader map)
    {
        var options = Options(map);
        RightAnswers.Some(options.Count(option => option.IsRight), options.Count, map.OptionalText("options").Range, report);
        return new ChoicesItem
        {
            Head = head,
            Options = options,
            IsShuffled = IsShuffled(map),
        };
    }

    public TrueFalseItem TrueFalse(MapReader map) =>
        new TrueFalseItem
        {
            Head = head,
            Answer = map.Text("answer").AsYesOrNo(),
            WhyTrue = Reason(map, "whyTrue"),
            WhyFalse = Reason(map, "whyFalse"),
        };

    public OrderItem Order(MapReader map) =>
        new OrderItem
        {
            Head = head,
            Steps = map.Keyed("steps", "a step", 3, 7, (step, key) => new OrderStep(key, step.Local("text", scope, TextLimits.Short), Reason(step, "why"))),
        };

    public MatchItem Match(MapReader map) =>
        new MatchItem
        {
            Head = head,
            Pairs = map.Keyed("pairs", "a pair", 3, 8, (pair, key) => new MatchPair(key, pair.Local("left", scope, TextLimits.Short), pair.Local("right", scope, TextLimits.Short), Reason(pair, "why"))),
            Extra = map.Find("extra") is null ? [] : map.Each("extra", "an extra text", 1, 8, extra => new MatchExtra(extra.Local("text", scope, TextLimits.Short), Reason(extra, "why"))),
        };

    public GapItem Gap(MapReader map)
    {
        foreach (var (language, text) in head.Question.All.Where(text => text.Value.Length > 0 && text.Value.Split(GapMark).Length != 2))
        {
            report.Add(CourseMessages.GapMissing(report.Source, map.OptionalText("question").Range, language));
        }

        return new GapItem
        {
            Head = head,
            Accept = map.Phrases("accept", scope),
            Wrong = WrongPhrases(map),
            WhyRight = map.OptionalLocal("whyRight", scope, TextLimits.Reason),
            Otherwise = Reason(map, "otherwise"),
        };
    }

    public TextItem Text(MapReader map)
    {
        if (head.Question.All.Any(text => text.Value.Contains(GapMark, StringComparison.Ordinal)))
        {
            report.Add(CourseMessages.GapInText(report.Source, map.OptionalText("question").Range));
        }

        return new TextItem
        {
            Head = head,
            Accept = map.Phrases("accept", scope),
            Wrong = WrongPhrases(map),
            WhyRight = map.OptionalLocal("whyRight", scope, TextLimits.Reason),
            Otherwise = Reason(map, "otherwise"),
        };
    }

    public NumberItem Number(MapReader map) =>
        new NumberItem
        {
            Head = head,
            Answer = map.Number("answer", NumberLimits.Least, NumberLimits.Most),
            Tolerance = map.Find("tolerance") is null ? 0 : map.Number("tolerance", 0, NumberLimits.Most),
            Unit = map.OptionalLocal("unit", scope, TextLimits.Unit),
            Wrong = map.Find("wrong") is null ? [] : map.Each("wrong", "a wrong number", 1, 20, wrong => new WrongNumber(wrong.Number("value", NumberLimits.Least, NumberLimits.Most), Reason(wrong, "why"))),
            WhyRight = map.OptionalLocal("whyRight", scope, TextLimits.Reason),
            Otherwise = Reason(map, "otherwise"),
        };

    private IReadOnlyList<ItemOption> Options(MapReader map) => map.Keyed("options", "an option", 2, 10, (option, key) => new ItemOption(
        key,
        option.Local("text", scope, TextLimits.Short),
        option.OptionalText("right").AsYesOrNo(),
        place == ItemPlace.Test ? option.OptionalLocal("why", scope, TextLimits.Reason) : Reason(option, "why")));

    private IReadOnlyList<WrongWords> WrongPhrases(MapReader map) => map.Find("wrong") is null
        ? []
        : map.Each("wrong", "a wrong answer", 1, 20, wrong => new WrongWords(wrong.Phrases("match", scope), Reason(wrong, "why")));

    private LocalTexts Reason(MapReader map, string key) => map.Local(key, scope, TextLimits.Reason);

    private static bool IsShuffled(MapReader map) => map.Find("shuffle") is null || map.Text("shuffle").AsYesOrNo();
}
