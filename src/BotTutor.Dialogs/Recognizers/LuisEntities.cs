using System.Globalization;
using System.Text.RegularExpressions;
using BotTutor.Diagnostics;
using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;
using BotTutor.LanguageUnderstanding;
using BotTutor.LanguageUnderstanding.Lu;

namespace BotTutor.Dialogs.Recognizers;

/// <summary>
/// Entities in the shapes that LUIS gave, which bots made in Composer rely on: list values in lists of their own, <c>datetime</c> with <c>type</c> and
/// <c>timex</c>, measures with <c>number</c> and <c>units</c>. For <c>.lu</c> files of a whole culture, such as <c>main.en-us.lu</c>.
/// </summary>
internal sealed partial class LuisEntities
{
    private readonly List<Declaration> _prebuilts;
    private readonly HashSet<string> _lists;

    public LuisEntities(LuModel model, string source)
    {
        _prebuilts = [.. Prebuilt().Matches(source).Select(Declaration.Of).DistinctBy(declared => declared.Name)];
        _lists = [.. model.Entities.OfType<LuEntity.List>().SelectMany(entity => entity.Roles.Append(entity.Name))];
    }

    /// <summary>Whether a finding says that something is not there which is read here.</summary>
    public bool Answers(Diagnostic finding) =>
        finding.Code == "NotSupported" && _prebuilts.Exists(declared => declared.Sort is not null && finding.Message.Contains($"\"{declared.Name}\"", StringComparison.Ordinal));

    public IEnumerable<FoundEntity> Read(Recognition recognition, string locale, DateTimeOffset now)
    {
        foreach (var entity in recognition.Entities.Where(entity => !IsReadHere(entity.Name)))
        {
            var value = ValueJson.Read(entity.Value.ToJsonString());
            yield return Found(entity, _lists.Contains(entity.Name) ? new ValueArray([value])
                : IsPlace(entity.Name) ? new ValueObject { ["type"] = "city", ["location"] = entity.Text }
                : value);
        }

        foreach (var declared in _prebuilts)
        {
            foreach (var found in Read(declared, recognition, locale, now))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<FoundEntity> Read(Declaration declared, Recognition recognition, string locale, DateTimeOffset now)
    {
        if (declared.Sort is { } sort)
        {
            foreach (var result in TextReaders.Read(sort, recognition.Text, locale, now))
            {
                var role = recognition.Entities.FirstOrDefault(entity => declared.Roles.Contains(entity.Name) && entity.Start < result.End + 1 && result.Start < entity.End)?.Name;
                yield return new FoundEntity(role ?? declared.Key, Value(declared, result.Text, result.Resolution), result.Text, result.Start, result.End + 1);
            }
        }
        else if (declared.Name.Equals("personName", StringComparison.OrdinalIgnoreCase)
            && !recognition.Entities.Any(entity => entity.Name == declared.Key || declared.Roles.Contains(entity.Name))
            && Introduction().Match(recognition.Text) is { Success: true } said)
        {
            var name = said.Groups["name"];
            yield return new FoundEntity(declared.Roles is [var only] ? only : declared.Key, name.Value, name.Value, name.Index, name.Index + name.Length);
        }
    }

    private static Value Value(Declaration declared, string text, SortedDictionary<string, object>? resolution)
    {
        var written = resolution?.TryGetValue("value", out var given) == true ? given?.ToString() : null;
        switch (declared.Sort)
        {
            case ValueSort.DateTime:
                var readings = (ActivityValue.Rare(resolution?["values"]).AsArray() ?? []).Select(reading => reading.AsObject()).OfType<ValueObject>().ToList();
                return new ValueObject
                {
                    ["type"] = readings.FirstOrDefault()?["type"] ?? Expressions.Value.Null,
                    ["timex"] = new ValueArray(readings.Select(reading => PlainText.Of(reading["timex"])).Distinct().Select(timex => (Value)timex)),
                };

            case ValueSort.Age or ValueSort.Currency or ValueSort.Dimension or ValueSort.Temperature:
                return new ValueObject { ["number"] = Number(written), ["units"] = resolution?.TryGetValue("unit", out var unit) == true ? unit?.ToString() : null };

            case ValueSort.Ordinal when declared.Name.Equals("ordinalV2", StringComparison.OrdinalIgnoreCase):
                return new ValueObject { ["offset"] = Number(written), ["relativeTo"] = "start" };

            case ValueSort.Number or ValueSort.Ordinal or ValueSort.Percentage:
                return Number(written);

            default:
                return text;
        }
    }

    private static Value Number(string? written) =>
        !double.TryParse(written?.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Expressions.Value.Null
        : number == Math.Floor(number) && Math.Abs(number) < 9e15 ? Expressions.Value.Of((long)number)
        : Expressions.Value.Of(number);

    private static FoundEntity Found(RecognizedEntity entity, Value value) => new(entity.Name, value, entity.Text, entity.Start, entity.End) { Score = entity.Score };

    private bool IsReadHere(string name) => _prebuilts.Exists(declared => declared.Sort is not null && declared.IsCalled(name));

    private bool IsPlace(string name) => _prebuilts.Exists(declared => declared.Name.Equals("geographyV2", StringComparison.OrdinalIgnoreCase) && (declared.IsCalled(name) || name == "city"));

    /// <summary><c>@ prebuilt number hasRoles a, b</c>, and the older <c>$PREBUILT:number</c>.</summary>
    [GeneratedRegex(@"^[ \t]*(?:@[ \t]*prebuilt[ \t]+(?<name>\w+)(?:[ \t]+(?:hasRoles?[ \t]+)?(?<roles>\w+(?:[ \t]*,[ \t]*\w+)*))?|\$PREBUILT[ \t]*:[ \t]*(?<name>\w+))", RegexOptions.IgnoreCase | RegexOptions.Multiline, 500)]
    private static partial Regex Prebuilt();

    [GeneratedRegex(@"\b(?:my name is|my name's|i am called|call me|you can call me|i am|i'm)\s+(?<name>[A-Z]\w+(?:\s[A-Z]\w+)?)|\b(?i:my name is|my name's|call me)\s+(?<name>\w+)", RegexOptions.None, 250)]
    private static partial Regex Introduction();

    /// <summary>A prebuilt entity that a file asks for.</summary>
    private sealed record Declaration(string Name, ValueSort? Sort, string[] Roles)
    {
        /// <summary>The name that results have.</summary>
        public string Key => Name.Equals("datetimeV2", StringComparison.OrdinalIgnoreCase) ? "datetime" : Name;

        public static Declaration Of(Match match)
        {
            var name = match.Groups["name"].Value;
            return new Declaration(name, SortOf(name), match.Groups["roles"].Value.Split([',', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
        }

        public bool IsCalled(string name) =>
            name.Equals(Name, StringComparison.OrdinalIgnoreCase) || name.Equals(Key, StringComparison.OrdinalIgnoreCase)
            || (Sort == ValueSort.Currency && name == "money") || Roles.Contains(name);

        private static ValueSort? SortOf(string name) => name.ToUpperInvariant() switch
        {
            "AGE" => ValueSort.Age,
            "CURRENCY" or "MONEY" => ValueSort.Currency,
            "DATETIMEV2" or "DATETIME" => ValueSort.DateTime,
            "DIMENSION" => ValueSort.Dimension,
            "EMAIL" => ValueSort.Email,
            "NUMBER" => ValueSort.Number,
            "ORDINAL" or "ORDINALV2" => ValueSort.Ordinal,
            "PERCENTAGE" => ValueSort.Percentage,
            "PHONENUMBER" => ValueSort.PhoneNumber,
            "TEMPERATURE" => ValueSort.Temperature,
            "URL" => ValueSort.Url,
            _ => null,
        };
    }
}
