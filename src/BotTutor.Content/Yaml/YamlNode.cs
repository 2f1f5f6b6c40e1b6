using BotTutor.Diagnostics;

namespace BotTutor.Content.Yaml;

/// <summary>A piece of a YAML text that remembers where it stands.</summary>
internal abstract record YamlNode(SourceRange Range)
{
    /// <summary>What an author calls this kind of node.</summary>
    public abstract string Kind { get; }
}
