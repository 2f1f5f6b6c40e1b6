using BotTutor.Diagnostics;
using BotTutor.LanguageUnderstanding.Lu;

namespace BotTutor.LanguageUnderstanding;

/// <summary>A <c>.lu</c> file with all that it imports: what a bot understands, before it is trained.</summary>
public sealed class LuModel
{
    internal LuModel(
        string name,
        IReadOnlyList<LuIntent> intents,
        IReadOnlyList<LuEntity> entities,
        IReadOnlyDictionary<string, string> settings,
        IReadOnlyList<Diagnostic> diagnostics)
    {
        Name = name;
        Intents = intents;
        Entities = entities;
        Settings = settings;
        Diagnostics = diagnostics;
    }

    /// <summary>Gets a model that understands nothing.</summary>
    public static LuModel Empty { get; } = new("empty", [], [], new Dictionary<string, string>(), []);

    public string Name { get; }

    /// <summary>Gets the intents in the order of the text.</summary>
    public IReadOnlyList<LuIntent> Intents { get; }

    /// <summary>Gets the declared entities in the order of the text.</summary>
    public IReadOnlyList<LuEntity> Entities { get; }

    /// <summary>Gets the options written as <c>&gt;!# @name = value</c>. Known: <c>bottutor.none</c>, the intent that a rejected message gets.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Reads a <c>.lu</c> text. What is wrong in it stands in <see cref="Diagnostics"/>; the rest is usable.</summary>
    /// <param name="text">The text.</param>
    /// <param name="import">Finds an imported file by its name without folder, such as <c>common.id.lu</c>; null when it is missing.</param>
    public static LuModel Parse(SourceText text, Func<string, SourceText?>? import = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return LuParser.Parse(text, import);
    }
}
