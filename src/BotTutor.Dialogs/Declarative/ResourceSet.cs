using BotTutor.Diagnostics;
using BotTutor.Dialogs.Adaptive;
using BotTutor.Dialogs.Generators;
using BotTutor.Dialogs.Memory;
using BotTutor.Dialogs.Questions;
using BotTutor.Dialogs.Recognizers;
using BotTutor.Dialogs.Stack;

namespace BotTutor.Dialogs.Declarative;

/// <summary>
/// All resources of a bot, compiled and immutable: <c>.dialog .lg .lu .card.json</c> files, found by their names, which are unique in the folders.
/// </summary>
public sealed class ResourceSet : IDialogResources
{
    private readonly Dictionary<string, Declared> _declared;
    private readonly CompilationSurroundings _surroundings;
    private readonly PathTable _paths;
    private readonly TemplateLibrary _templates;
    private readonly LanguageLibrary _language;
    private readonly QuestionLibrary _questions;

    internal ResourceSet(
        Dictionary<string, Declared> declared,
        CompilationSurroundings surroundings,
        FormulaCompiler formulas,
        TemplateLibrary templates,
        LanguageLibrary language,
        QuestionLibrary questions,
        IReadOnlyList<Diagnostic> diagnostics,
        DialogLimits limits)
    {
        _declared = declared;
        _surroundings = surroundings;
        _paths = new PathTable(formulas);
        _templates = templates;
        _language = language;
        _questions = questions;
        Diagnostics = diagnostics;
        Limits = limits;
    }

    /// <summary>Gets what is wrong with the files, in the order of files and lines.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Gets how much the dialogs of the set may take.</summary>
    public DialogLimits Limits { get; }

    /// <summary>Gets whether something is so wrong that the bot should not start with it.</summary>
    public bool HasErrors => Diagnostics.Any(finding => finding.Severity == DiagnosticSeverity.Error);

    /// <summary>Gets the names of the <c>.dialog</c> files.</summary>
    public IEnumerable<string> DialogNames => _declared.Keys;

    PathTable IDialogResources.Paths => _paths;

    TemplateLibrary IDialogResources.Templates => _templates;

    LanguageLibrary IRecognizerLibrary.Language => _language;

    QuestionLibrary IRecognizerLibrary.Questions => _questions;

    /// <summary>Reads a folder with all folders in it.</summary>
    /// <param name="folder">Where the files are.</param>
    /// <param name="kinds">The kinds that they may use.</param>
    /// <param name="limits">How much the dialogs may take; <see cref="DialogLimits.Default"/> unless said.</param>
    public static ResourceSet Load(string folder, DialogCatalog kinds, DialogLimits? limits = null) => Load([folder], kinds, limits);

    /// <summary>Reads several folders as if they were one.</summary>
    public static ResourceSet Load(IReadOnlyList<string> folders, DialogCatalog kinds, DialogLimits? limits = null) =>
        ResourceLoader.Load(folders, kinds, limits ?? DialogLimits.Default);

    /// <summary>Makes a set of texts that are no files, such as a learner's bot; each text's name is its file name.</summary>
    public static ResourceSet Load(IReadOnlyList<SourceText> texts, DialogCatalog kinds, DialogLimits? limits = null) =>
        ResourceLoader.Load(texts, [], kinds, limits ?? DialogLimits.Default);

    /// <summary>Whether there is a dialog of that name, with or without <c>.dialog</c>.</summary>
    public bool HasDialog(string name) => FindDialog(name) is not null;

    /// <summary>Trains the recognizers now, which otherwise happens when the first message asks for each; takes a second for a shop.</summary>
    public void Train() => _language.Train();

    /// <summary>The answers of a <c>.qna</c> file that are nearest to a message, best first, sure or not.</summary>
    /// <param name="name">The file, such as <c>faq.qna</c>; the one of the language is taken.</param>
    /// <param name="text">The message.</param>
    /// <param name="locale">Its language.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<LanguageUnderstanding.Faq.QuestionMatch> NearestAnswers(string name, string text, string locale, int most) =>
        _questions.Find(name, locale, Generators.LanguagePolicy.Default)?.Nearest(text, most) ?? [];

    DialogAction? IDialogResources.FindDialog(string name) => FindDialog(name);

    DialogFault IDialogResources.UnknownDialog(string name, Origin? origin) => new(
        nameof(DeclarativeMessages.UnknownDialog), DeclarativeMessages.UnknownDialog(name, Suggestion.For(name, DialogNames)), origin);

    Recognizer? IRecognizerLibrary.RecognizerNamed(string name) => Find(name) as Recognizer;

    AdaptiveDialog? IDialogAddresses.DialogAt(string address) => DialogAt(address);

    ActionList? IDialogAddresses.ListAt(string address) => ListAt(address);

    IEnumerable<ActionList> IDialogAddresses.ListsBeside(string address) =>
        address.IndexOf('#', StringComparison.Ordinal) is var end and > 0
            ? _surroundings.Lists.Values.Where(list => list.Address.AsSpan().StartsWith(address.AsSpan(0, end + 1), StringComparison.Ordinal))
            : [];

    ActionList IDialogResources.ListOf(DialogAction action) =>
        ListAt(CompilationSurroundings.AddressOfList(action)) ?? throw new InvalidOperationException($"{action.Origin} was not made to be begun.");

    AdaptiveDialog IDialogResources.Wrap(DialogAction action) =>
        DialogAt(action.Origin.Address + "!dialog") ?? throw new InvalidOperationException($"{action.Origin} was not made to be begun.");

    internal DialogAction? FindDialog(string name) =>
        Find(name) as DialogAction ?? _surroundings.ById.GetValueOrDefault(name);

    internal Declared? Find(string name) =>
        _declared.GetValueOrDefault(name) ?? _declared.GetValueOrDefault(name + ".dialog");

    internal IEnumerable<(string Name, Declared Declared)> All => _declared.Select(pair => (pair.Key, pair.Value));

    private AdaptiveDialog? DialogAt(string address) => _surroundings.Dialogs.GetValueOrDefault(address);

    private ActionList? ListAt(string address) => _surroundings.Lists.GetValueOrDefault(address);
}
