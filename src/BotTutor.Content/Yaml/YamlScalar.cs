using BotTutor.Diagnostics;

namespace BotTutor.Content.Yaml;

internal sealed record YamlScalar(string Text, SourceRange Range) : YamlNode(Range)
{
    public override string Kind => "a single value";
}
