namespace BotTutor.Content.Yaml;

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
