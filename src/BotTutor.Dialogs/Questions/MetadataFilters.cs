using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Questions;

/// <summary>Reads metadata as dialogs give it: a list of objects with <c>name</c> and <c>value</c>.</summary>
internal static class MetadataFilters
{
    public static IEnumerable<(string Name, string Value)> Of(Value filters) =>
        (filters.AsArray() ?? [])
            .Select(filter => filter.AsObject())
            .OfType<ValueObject>()
            .Select(filter => (PlainText.Of(filter["name"]), PlainText.Of(filter["value"])));
}
