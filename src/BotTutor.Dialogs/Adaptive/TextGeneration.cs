using BotTutor.Dialogs.Generators;
using BotTutor.Dialogs.Stack;
using BotTutor.Expressions;

namespace BotTutor.Dialogs.Adaptive;

/// <summary>Makes texts with the generator of the dialog, or with that of the nearest dialog around it that has one.</summary>
internal static class TextGeneration
{
    /// <exception cref="DialogFault">No language's file can make the text.</exception>
    public static Value Generate(ActionContext context, string text)
    {
        var run = context.Run;
        if (!text.Contains("${", StringComparison.Ordinal) && !NeedsTemplates(text))
        {
            return text;
        }

        EvaluationError? error = null;
        run.RefreshLocale();
        foreach (var templates in Candidates(context.Dialog, run.Locale, run.World.Resources.Templates, run.World.Languages))
        {
            var result = templates.Evaluate(text, context.Memory);
            if (!result.Failed)
            {
                return result.Value;
            }

            error ??= result.Error;
        }

        throw new DialogFault("TextFailed", $"\"{text}\" cannot be said: {error?.Message ?? "no generator for this language"}", context.Frame.Action.Origin)
        {
            Limit = error?.IsLimit == true ? LimitNames.Expression : null,
        };
    }

    private static IReadOnlyList<LoadedTemplates> Candidates(DialogInstance dialog, string locale, TemplateLibrary library, LanguagePolicy languages)
    {
        for (DialogInstance? owner = dialog; owner is not null; owner = owner.Parent)
        {
            if (owner.Dialog.Generator is { } generator)
            {
                return library.For(generator, locale, languages);
            }
        }

        return library.Default(locale, languages);
    }

    /// <summary>Escapes and structured texts mean something to a generator even without an expression in them.</summary>
    private static bool NeedsTemplates(string text) => text.Contains('\\', StringComparison.Ordinal) || text.StartsWith('[') || text.StartsWith('-');
}
