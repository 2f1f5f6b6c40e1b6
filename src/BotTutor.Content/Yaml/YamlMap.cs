using BotTutor.Diagnostics;

namespace BotTutor.Content.Yaml;

internal sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, SourceRange Range) : YamlNode(Range)
{
    public override string Kind => "keys with values";
}
