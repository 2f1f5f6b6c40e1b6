using BotTutor.Diagnostics;

namespace BotTutor.Content.Yaml;

internal sealed record YamlList(IReadOnlyList<YamlNode> Nodes, SourceRange Range) : YamlNode(Range)
{
    public override string Kind => "a list";
}
