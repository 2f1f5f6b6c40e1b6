using BotTutor.Cards;
using BotTutor.Diagnostics;
using BotTutor.Expressions;
using BotTutor.Expressions.Functions;

namespace BotTutor.Dialogs.Generators;

/// <summary>The <c>.card.json</c> files of a folder, by name and language; templates fill them by <c>card('product', data)</c>.</summary>
internal sealed class CardLibrary
{
    public const string Ending = ".card.json";
    private const string ContentType = "application/vnd.microsoft.card.adaptive";
    private readonly Dictionary<string, CardTemplate> _cards = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<Diagnostic> Diagnostics => [.. _cards.Values.SelectMany(card => card.Diagnostics)];

    public IEnumerable<string> Names => _cards.Keys;

    /// <summary>Reads the cards. Not done when made, as cards use the functions that they are part of.</summary>
    public void Read(IEnumerable<SourceText> texts, FunctionTable functions)
    {
        foreach (var text in texts)
        {
            _cards[Path.GetFileName(text.Name)[..^Ending.Length]] = CardTemplate.Parse(text, functions);
        }
    }

    /// <summary>The function <c>card(name, data)</c>: an attachment.</summary>
    public EvaluationResult Fill(Arguments arguments)
    {
        if (arguments.Text(0) is not { Length: > 0 } name)
        {
            return arguments.Expected(0, "the name of a card");
        }

        if (Find(name, arguments.Options.Locale.Name) is not { } card)
        {
            return arguments.Fail($"card: there is no file named '{name}{Ending}'.");
        }

        var filled = card.Expand(arguments.Count > 1 ? arguments[1] : new ValueObject(), arguments.Options);
        return filled.Failed ? filled : EvaluationResult.Of(new ValueObject { ["contentType"] = ContentType, ["content"] = filled.Value });
    }

    private CardTemplate? Find(string name, string locale)
    {
        foreach (var language in LanguagePolicy.Default.For(locale))
        {
            if (_cards.TryGetValue(language.Length == 0 ? name : $"{name}.{language}", out var card))
            {
                return card;
            }
        }

        return null;
    }
}
