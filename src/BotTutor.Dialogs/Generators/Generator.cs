
namespace BotTutor.Dialogs.Generators;

/// <summary>What makes texts of templates. It names a <c>.lg</c> file; the file of the turn's language is found when a text is made.</summary>
public abstract record Generator : Declared
{
    /// <summary>The files to try for a language, the best first.</summary>
    internal abstract IEnumerable<LoadedTemplates> For(string locale, TemplateLibrary library, LanguagePolicy languages);
}
