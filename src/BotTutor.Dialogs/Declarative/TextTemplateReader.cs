using System.Text.Json;
using BotTutor.Dialogs.Generators;
using BotTutor.Dialogs.Memory;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Declarative;

/// <summary>Reads what actions say.</summary>
internal static class TextTemplateReader
{
    private static readonly string[] OfActivity = ["Microsoft.StaticActivityTemplate", "Microsoft.StaticChoiceTemplate"];
    private static readonly string[] OfWords = ["Microsoft.ActivityTemplate", "Microsoft.TextTemplate"];

    /// <summary>The kinds that may stand in the place of a text.</summary>
    public static IEnumerable<string> Kinds => [.. OfActivity, .. OfWords];

    /// <summary>A text, an activity, or one of the kinds that hold either.</summary>
    public static TextTemplate? Read(Compilation compilation, SourceNode node)
    {
        if (node.Kind != JsonValueKind.Object)
        {
            return Said(compilation, PlainText.Of(node.ToValue()), node);
        }

        switch (node["$kind"]?.Text)
        {
            case null:
                return new TextTemplate(node.ToValue());

            case var kind when OfActivity.Contains(kind, StringComparer.OrdinalIgnoreCase):
                return node["activity"] is { } activity ? new TextTemplate(activity.ToValue()) : Missing(compilation, node, "activity");

            case var kind when OfWords.Contains(kind, StringComparer.OrdinalIgnoreCase):
                return node["template"] is { } template ? Said(compilation, template.Text, template) : Missing(compilation, node, "template");

            default:
                compilation.Error(nameof(DeclarativeMessages.WrongKindHere), DeclarativeMessages.WrongKindHere(node["$kind"]!.Text, "a text or an activity"), node);
                return null;
        }
    }

    public static ValueOrText? ReadValue(Compilation compilation, SourceNode node, string name)
    {
        if (node.IsString && !node.Text.StartsWith('='))
        {
            return new ValueOrText(Said(compilation, node.Text, node));
        }

        return PropertyReader.Read(compilation, typeof(Dynamic<Value>), node, string.Empty, name) is Dynamic<Value> value ? new ValueOrText(value) : null;
    }

    private static TextTemplate Said(Compilation compilation, string text, SourceNode node)
    {
        compilation.Surroundings.Texts.Add((text, compilation, node));
        return new TextTemplate(text);
    }

    private static TextTemplate? Missing(Compilation compilation, SourceNode node, string property)
    {
        compilation.Error(nameof(DeclarativeMessages.MissingProperty), DeclarativeMessages.MissingProperty(property, node["$kind"]!.Text), node);
        return null;
    }
}
